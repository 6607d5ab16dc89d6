import type { ListItem } from '../model/article.ts'
import { countWords } from '../model/count.ts'
import type { Words } from '../model/span.ts'
import type { Item } from './items.ts'

// What of an item can stand large above the rest of it.

/** A head is taken in at a glance. */
const MOST_WORDS_OF_A_HEAD = 10
/** A name in front of a colon or a dash is shorter than a sentence can be. */
const MOST_WORDS_OF_A_NAME = 5

/** `Rewards: everything from …`, `Rewards – everything from …`; not `10:30` and not `well-known`. */
const NAMED = [
  /^((?:[^:：.!?。]|\.(?=\S)){2,60}[:：])\s/u,
  /^((?:[^–—.!?。]|\.(?=\S)){2,60}\s(?:[–—]|-{1,3}))\s/u,
  /^([^：。]{1,20}：)/u,
] as const
const MARK = /^(?:[.:;!?。：；！？–—]|-{1,3}\s)/u
/**
 * What stands after a head begins anew or is a clause on it; else the bold words only stress the beginning of a sentence
 * that goes on: `**Thank them** for their work`.
 */
const BEGINS = /^\s*(?:\p{Lu}|\p{Lo}|$|(?:that|which|who|whose|whom|where|qui|dont|quien(?:es)?|che)\s)/u

/** Where the head of a list's item ends in its words: what is bold at its beginning, else what names it; 0 without one. */
export function headEnd({ passage: { text }, bold }: ListItem): number {
  if (bold) return beginsAnew(text, bold) ? withMark(text, bold) : 0
  const name = NAMED.map(form => form.exec(text)?.[1]).find(found => found !== undefined)
  return name && countWords(name) <= MOST_WORDS_OF_A_NAME ? name.length : 0
}

function beginsAnew(text: string, end: number): boolean {
  return MARK.test(text.slice(end).trimStart()) || MARK.test(text.slice(end - 1)) || BEGINS.test(text.slice(end))
}

function withMark(text: string, end: number): number {
  return MARK.test(text.slice(end)) && !MARK.test(text.slice(end - 1)) ? end + 1 : end
}

/**
 * How long the heads of a page's items are, in letters of the words shown; nothing where an item has none, where a head
 * is too long, or where no more than heads is shown.
 */
export function headsOn(shown: readonly { readonly item: Item; readonly words: Words }[]): number[] | undefined {
  const heads = shown.map(({ item, words }) => headIn(item, words))
  const areHeads = shown.every(({ words }, at) => {
    const count = countWords(words.text.slice(0, heads[at]))
    return count > 0 && count <= MOST_WORDS_OF_A_HEAD
  })
  const more = shown.filter(({ words }, at) => words.text.length > heads[at]!).length
  return areHeads && more * 2 > shown.length ? heads : undefined
}

/** The head where the words shown begin with it. */
function headIn({ words: whole, head }: Item, { text }: Words): number {
  return text.startsWith(whole.text.slice(0, head)) ? Math.min(head, text.length) : 0
}
