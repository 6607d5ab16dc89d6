import type { Enumeration } from '../../model/fact.ts'
import { clauseWords, placeOf, type Scope } from '../scope.ts'
import type { Range } from '../sentences.ts'
import { sentenceEnd } from './last.ts'

/** A thing named in Japanese: no particle but `の`, so that the list ends where the next one stands. */
const NAMED = String.raw`[\p{Script=Han}\p{Script=Katakana}ー・A-Za-z0-9+#./-](?:[\p{Script=Han}\p{Script=Katakana}ー・の +#./\w-]*[\p{Script=Han}\p{Script=Katakana}ー\w])?`
const JAPANESE = new RegExp(String.raw`(?<![\p{Script=Han}\p{Script=Katakana}ー\w])${NAMED}(?:、${NAMED}){2,}`, 'gu')

/** In Chinese the words before a list run into it; only these tell where it begins. */
const CHINESE =
  /(?:包括|例如|比如|诸如|譬如|分别是|分别为|涵盖|：)(?<list>[^。，；：、！？\n]{1,16}(?:、[^。，；：、！？\n]{1,16})+(?:、?(?:和|与|及|以及|或|或者)[^。，；：、！？\n]{1,16})?)(?=[。，；！？）\n]|等|$)/gu

const LISTS: Readonly<Record<string, (text: string) => Range[]>> = {
  ja: text => [...text.matchAll(JAPANESE)].map(match => ({ from: match.index, to: match.index + match[0].length })),
  zh: text =>
    [...text.matchAll(CHINESE)].map(match => {
      const from = match.index + match[0].length - match.groups!['list']!.length
      return { from, to: match.index + match[0].length }
    }),
}

/**
 * Lists in languages without spaces, by the comma that only lists have.
 *
 *     港は、漁師、船大工、料理人を集めた。      港口出售鱼类，包括鲈鱼、鳕鱼和鳗鱼。
 *           ‾‾‾‾  ‾‾‾‾‾‾  ‾‾‾‾‾‾                             ‾‾‾‾  ‾‾‾‾  ‾‾‾‾
 */
export function unspacedIn(scope: Scope, unit: Range): Enumeration[] {
  const listsOf = LISTS[scope.lang.slice(0, 2)]
  const text = scope.passage.text.slice(unit.from, unit.to)
  return (listsOf?.(text) ?? []).flatMap(({ from, to }) => {
    const parts = partsOf(text.slice(from, to)).map(part => ({
      from: unit.from + from + part.from,
      to: unit.from + from + part.to,
    }))
    const opening = clauseWords(scope, unit.from, parts[0]!.from)
    const ending = clauseWords(scope, parts.at(-1)!.to, sentenceEnd(scope, unit))
    if (parts.length < 3) return []
    return [
      {
        type: 'enumeration' as const,
        ...placeOf(scope, unit.from, unit.to),
        shape: 'noun' as const,
        items: parts.map(part => clauseWords(scope, part.from, part.to)),
        ...(opening.text !== '' && { opening }),
        ...(ending.text !== '' && { ending }),
      },
    ]
  })
}

function partsOf(list: string): Range[] {
  const parts: Range[] = []
  let at = 0
  for (const cut of list.matchAll(/、(?:以及|或者|和|与|及|或)?|(?:以及|或者|和|与|及|或)(?=[^、]+$)/gu)) {
    parts.push({ from: at, to: cut.index })
    at = cut.index + cut[0].length
  }
  return [...parts, { from: at, to: list.length }]
}
