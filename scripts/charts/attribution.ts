import { textHeight } from './fit.ts'
import { say } from './say.ts'

const SIZE = 20

/** What stands between a name and what its bearer is, by language. */
const COMMAS: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', ur: '، ', ja: '、', zh: '，' }

/** The comma of a language with the space that follows it. */
export function commaIn(lang: string): string {
  return COMMAS[lang.toLowerCase().split('-')[0] ?? ''] ?? ', '
}

/** Height in px of who said it, set in `width` px, with the room above it; 0 where nobody is named. */
export function attributionHeight(speaker: unknown, role: unknown, width: number, above = 26): number {
  const line = [say(speaker), say(role)].filter(Boolean).join(', ')
  return line ? above + textHeight(line, SIZE, { face: 'label', width: width - 12, leading: 1.3 }) : 0
}
