import type { Range } from '../../model/span.ts'
import { splitAt } from './split-at.ts'

/** Endings of a Korean word that tell what it does in the sentence and are no part of its name. */
const PARTICLE =
  /(?:에서부터|으로부터|에서|에게|으로|까지|부터|처럼|보다|이다|을|를|이|가|은|는|의|에|로|와|과|도|만)$/u
/** Endings of verbs: what stands before the comma is a clause. */
const CLAUSE = /(?:고|며|면|서|지만|는데|니까|니|자|려고|거나|다)$/u
const KOREAN =
  /(?<before>\S+\s)?(?<list>[\p{Script=Hangul}\p{L}\d·-]+(?:,\s[\p{Script=Hangul}\p{L}\d·-]+)+(?:,?\s(?:그리고|및|또는|혹은)\s[\p{Script=Hangul}\p{L}\d·-]+|,\s[\p{Script=Hangul}\p{L}\d·-]+)?)(?=[\s.,]|$)/gu

/** `생선, 해초, 조개를 판다`: one word each, the last without its particle. */
export function koreanLists(text: string): Range[][] {
  return [...text.matchAll(KOREAN)].flatMap(({ index, groups, 0: whole }) => {
    const list = groups!['list']!
    const start = index + whole.length - list.length
    const parts = splitAt(list, start, /,?\s(?:그리고|및|또는|혹은)\s|,\s/gu)
    const last = parts.at(-1)
    if (!last || parts.length < 3 || parts.slice(0, -1).some(part => CLAUSE.test(text.slice(part.from, part.to))))
      return []
    const name = text.slice(last.from, last.to).replace(PARTICLE, '')
    return name.length < 1 ? [] : [[...parts.slice(0, -1), { from: last.from, to: last.from + name.length }]]
  })
}

/** `الأسماك والأعشاب والمحار` · `القاهرة، ودمشق، وبغداد`: each later part begins with `و`, one word or two. */
const ARABIC = /(?<first>\S+?)(?<rest>(?:(?:،\s|\s)و(?:ال)?\p{L}{2,}(?=[\s.،؛]|$)){2,})(?=[.،؛!؟]|$)/gu

export function arabicLists(text: string): Range[][] {
  return [...text.matchAll(ARABIC)].flatMap(({ index, groups }) => {
    const { first, rest } = groups as Record<'first' | 'rest', string>
    const later = [...rest.matchAll(/و(?<name>\p{L}+)/gu)].filter(({ index: at }) => /[\s،]/.test(rest[at - 1] ?? ' '))
    const areDefinite = later.every(({ groups: word }) => word!['name']!.startsWith('ال'))
    const isMarked = rest.startsWith('،')
    // Without a comma only the article on all parts tells a list from verbs that follow one another.
    if (!isMarked && !(areDefinite && first.startsWith('ال'))) return []
    if (areDefinite !== first.startsWith('ال') && areDefinite) return []
    const offset = index + first.length
    return [
      [
        { from: index, to: offset },
        ...later.map(({ index: at, 0: { length } }) => ({ from: offset + at + 1, to: offset + at + length })),
      ],
    ]
  })
}

/** Hebrew words that begin with `ו` and go on with the sentence. */
const HEBREW_GOES_ON = /^ו(?:הוא|היא|הם|הן|לא|אז|כן|גם|רק|אם|אף|עוד|כו|אני|אנחנו|אין|יש|כך|כי|על|את)$/u
const HEBREW = /(?<list>[\p{L}"׳״'’-]{2,}(?:,\s[\p{L}"׳״'’-]{2,})+,?\sו[\p{L}"׳״'’-]{2,})(?=[\s.,;:!?]|$)/gu

/** `דגים, אצות וצדפות`: one word each, the last with `ו`. */
export function hebrewLists(text: string): Range[][] {
  return [...text.matchAll(HEBREW)].flatMap(({ index, groups }) => {
    const list = groups!['list']!
    const parts = splitAt(list, index, /,?\s(?=ו\S+$)|,\s/gu)
    const last = parts.at(-1)!
    if (parts.length < 3 || HEBREW_GOES_ON.test(text.slice(last.from, last.to))) return []
    return [[...parts.slice(0, -1), { from: last.from + 1, to: last.to }]]
  })
}
