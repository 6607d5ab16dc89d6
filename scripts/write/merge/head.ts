import { HEAD_KEYS } from '../headmatter.ts'
import { byKey, keysWhere, matterOf } from './matter.ts'
import type { Trio, Trios } from './trios.ts'

/**
 * A slide of your own that you put first took the deck's headmatter over: what you left of it as it was still follows
 * the article. Any other slide is given back as it is.
 */
export function withMovedHead(trio: Trio, { inBase, inYours, inFresh }: Trios): Trio {
  const { base, yours, fresh } = trio
  const [before, now] = [inBase[0]?.base, inFresh[0]?.fresh]
  if (trio !== inYours[0] || base || fresh || !yours || !before || !now || !matterOf(yours.frontmatter)) return trio
  const values = byKey(matterOf(yours.frontmatter)!)
  const old = new Map(matterOf(before.frontmatter)?.entries.map(({ key, value }) => [key, value]))
  const head = HEAD_KEYS.filter(key => values.get(key)?.value === old.get(key))
  const headOf = (frontmatter: string) => keysWhere(frontmatter, ({ key }) => head.includes(key as (typeof head)[0]))
  return {
    yours,
    base: { ...yours, frontmatter: headOf(before.frontmatter) },
    fresh: { ...yours, frontmatter: headOf(now.frontmatter) },
  }
}
