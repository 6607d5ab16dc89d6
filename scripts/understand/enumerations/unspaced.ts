import type { Enumeration } from '../../model/fact.ts'
import { clauseWords, placeOf, type Scope } from '../scope.ts'
import type { Range } from '../../model/span.ts'
import { isBalanced } from './checks.ts'
import { arabicLists, hebrewLists, koreanLists } from './joined-words.ts'
import { sentenceEnd } from './last.ts'
import { splitAt } from './split-at.ts'

const KANJI = String.raw`\p{Script=Han}\p{Script=Katakana}ー・`
/**
 * A thing named in Japanese: no particle but `の`, so that the list ends where the next one stands; kana only inside or at
 * the end of a noun made of a verb (`積み込み`), and `な` after `的`.
 */
const NAMED = String.raw`[${KANJI}A-Za-z0-9+#./-](?:(?:[${KANJI}の +#./\w-]|(?<=的)な(?=[${KANJI}])|(?<=\p{Script=Han})[みりきしちけめれえびい](?=\p{Script=Han}|[をがはにでとの、。]))*[${KANJI}みりきしちけめれえびい\w])?`
const JAPANESE = new RegExp(
  String.raw`(?<![${KANJI}\w])${NAMED}(?:、${NAMED}){2,}(?:(?:、?(?:および|及び|または|又は|ならびに|そして)|と|や)${NAMED})?|(?<![${KANJI}\w])${NAMED}(?:と${NAMED}){2,}|(?<![${KANJI}\w])${NAMED}(?:や${NAMED}){2,}|(?<![${KANJI}\w])${NAMED}、${NAMED}(?:、?(?:および|及び|または|又は|ならびに)|と|や)${NAMED}`,
  'gu',
)
const JAPANESE_JOINT =
  /、?(?:および|及び|または|又は|ならびに|そして)|、|(?<=[^\p{Script=Hiragana}]|[みりきしちけめれえびい])[とや](?=[^\p{Script=Hiragana}])/gu

/** In Chinese the words before a list run into it; after these, some of them verbs, it begins at once. */
const CHINESE =
  /(?:包括|包含|例如|比如|诸如|譬如|分别是|分别为|涵盖|提供|出售|销售|收藏|支持|涉及|汇集了?|包含|整合了?|采用|有：|：)(?<list>[^。，；：、！？\n]{1,16}(?:、[^。，；：、！？\n]{1,16})+(?:、?(?:和|与|及|以及|或|或者)[^。，；：、！？\n]{1,16})?)(?=[。，；！？）\n]|等|$)/gu
const CHINESE_JOINT = /、(?:以及|或者|并且?|和|与|及|或)?|(?:以及|或者|并且?|和|与|及|或)(?=[^、]+$)/gu
/** Elsewhere parts as long as those in the middle: `来自[北京]、[上海]、[广州]和[深圳]`. */
const CHINESE_ALIKE =
  /(?<first>\p{Script=Han}{2,12})、(?<middle>\p{Script=Han}{2,6}(?:、\p{Script=Han}{2,6})*)(?:(?<joint>、?(?:以及|或者|并且?|和|与|及|或)|、)(?<last>\p{Script=Han}{2,6}?))(?=[。，；！？）\n]|等|的|都|是|在|也|$)/gu

type Finder = (text: string) => Range[][]

const LISTS: Readonly<Record<string, Finder>> = {
  ja: text => [...text.matchAll(JAPANESE)].map(match => splitAt(match[0], match.index, JAPANESE_JOINT)),
  zh: text => {
    const told = [...text.matchAll(CHINESE)].map(match => {
      const list = match.groups!['list']!
      return splitAt(list, match.index + match[0].length - list.length, CHINESE_JOINT)
    })
    return told.length > 0 ? told : chineseAlike(text)
  },
  ko: koreanLists,
  ar: arabicLists,
  he: hebrewLists,
}

/** Whether lists of a language are told by its marks and endings alone. */
export const isReadByMarks = (lang: string): boolean => LISTS[lang.slice(0, 2)] !== undefined

/**
 * Lists in languages without spaces, by the comma that only lists have, and in those whose words for `and` are joined to
 * the word they belong to.
 *
 *     港は、漁師、船大工、料理人を集めた。      港口出售鱼类，包括鲈鱼、鳕鱼和鳗鱼。      항구는 생선, 해초, 조개를 판다.
 *           ‾‾‾‾  ‾‾‾‾‾‾  ‾‾‾‾‾‾                             ‾‾‾‾  ‾‾‾‾  ‾‾‾‾              ‾‾‾‾  ‾‾‾‾  ‾‾‾‾
 */
export function unspacedIn(scope: Scope, unit: Range): Enumeration[] {
  const listsOf = LISTS[scope.lang.slice(0, 2)]
  const text = scope.passage.text.slice(unit.from, unit.to)
  return (listsOf?.(text) ?? []).flatMap(found => {
    const parts = found.map(({ from, to }) => ({ from: unit.from + from, to: unit.from + to }))
    if (parts.length < 3) return []
    const opening = clauseWords(scope, unit.from, parts[0]!.from)
    const ending = clauseWords(scope, parts.at(-1)!.to, sentenceEnd(scope, unit))
    const items = parts.map(part => clauseWords(scope, part.from, part.to))
    if (items.some(({ text: item }) => !/[\p{L}\p{N}]/u.test(item) || !isBalanced(item))) return []
    return [
      {
        type: 'enumeration' as const,
        ...placeOf(scope, unit.from, unit.to),
        shape: 'noun' as const,
        items,
        ...(opening.text !== '' && { opening }),
        ...(ending.text !== '' && { ending }),
      },
    ]
  })
}

function chineseAlike(text: string): Range[][] {
  return [...text.matchAll(CHINESE_ALIKE)].flatMap(({ index, groups }) => {
    const { first, middle, joint, last } = groups as Record<'first' | 'middle' | 'joint' | 'last', string>
    const words = middle.split('、')
    const length = words[0]!.length
    if (words.some(word => word.length !== length) || last.length !== length || first.length < length) return []
    const begin = index + first.length - length
    return [
      splitAt(
        text.slice(begin, index + first.length + 1 + middle.length + joint.length + length),
        begin,
        CHINESE_JOINT,
      ),
    ]
  })
}
