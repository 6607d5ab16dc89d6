import { textHeight } from './fit.ts'
import { say } from './say.ts'

const SIZE = 20

/** Height in px of who said it, set in `width` px, with the room above it; 0 where nobody is named. */
export function attributionHeight(speaker: unknown, role: unknown, width: number, above = 26): number {
  const line = [say(speaker), say(role)].filter(Boolean).join(', ')
  return line ? above + textHeight(line, SIZE, { face: 'label', width: width - 12, leading: 1.3 }) : 0
}
