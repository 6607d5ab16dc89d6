import type { List, ListItem } from '../model/article.ts'
import type { Sentence } from '../model/fact.ts'
import { wordsOf, type Words } from '../model/span.ts'
import { headEnd } from './item-heads.ts'
import { fitsAsLead, leadsIn, withoutColon } from './lead-in.ts'
import { isSuch } from './lexicon/by-language.ts'
import { ENDS_IN_THE_AIR, JOINS_THE_NEXT } from './lexicon/ends.ts'
import type { View } from './view.ts'

/** An item with what completes it. */
export interface Item {
  readonly words: Words
  /** How many letters of its words are its head; 0 without one. */
  readonly head: number
  /** Its head as it can stand alone. */
  readonly name?: Words
  /** Its passage's number in the list. */
  readonly part: number
  /** The number that the article gives it. */
  readonly number?: number
  /** It leads into a list of its own, so that its last words do not stand. */
  readonly open?: true
}

/** A list inside a list, with the item that leads into it. */
export interface InnerList {
  readonly lead: Words
  readonly items: readonly Item[]
}

/** Fewer items than this are no list: then those inside others stand among them. */
const FEWEST_ITEMS = 2

interface Node {
  readonly item: ListItem
  readonly part: number
  readonly inside: readonly Node[]
}

/** `what the site is for` is whole. */
const STRANDED = /(?<!\p{L})(?:what|which|who|where)\s[^,.;]*\s(?:for|to|about|in|on|with|of|from|at|like)$/iu

/**
 * The main items of a list as they can stand on a slide: one that ends in the air (`… is held by:`) together with what
 * completes it, the next item or the only one inside it, and not at all where that are several. What stands inside an
 * item, and mere titles of what is linked, stay in the notes.
 */
export function itemsOf(view: View, list: List): readonly Item[] {
  const nodes = nodesOf(list)
  const main = nodes.length < FEWEST_ITEMS ? nodes.flatMap(flat) : nodes
  const shown = main.filter(node => !isIssue(node.item))
  return shown.reduceRight<Item[]>((after, node, index) => {
    const { words, open } = completed(view, node)
    const { number } = node.item
    const name = nameOf(node.item)
    const place = {
      head: headEnd(node.item),
      part: node.part,
      ...(name && { name }),
      ...(number !== undefined && { number }),
    }
    if (open) return [{ words, ...place, open }, ...after]
    const item = { words: index === shown.length - 1 ? words : withoutJoint(view, words), ...place }
    const isOpen = isSuch(ENDS_IN_THE_AIR, view.article.meta.lang, item.words.text) && !STRANDED.test(item.words.text)
    if (!isOpen) return [item, ...after]
    const [next, ...others] = after
    return next ? [{ ...item, words: together(item.words, next.words) }, ...others] : after
  }, [])
}

/** `[commonmark](…), developed by Ann Bo, …`: what an item begins with and links to is what it is about. */
function linkAtTheBeginning({ passage: { text, links } }: ListItem): number {
  const [link] = links
  return link?.from === 0 && /^\s*(?:[,(:–—-]|$)/u.test(text.slice(link.to)) ? link.to : 0
}

/** `Rewards` of `Rewards: everything from …`, without the mark that parts it from the rest. */
function nameOf(item: ListItem): Words | undefined {
  const name = wordsOf(item.passage, 0, headEnd(item) || linkAtTheBeginning(item))
  const text = name.text.replace(/\s*(?:[.:;–—。：；]|-{1,3})\s*$/u, '')
  return text === '' ? undefined : { ...name, text }
}

/** The lists inside a list that an item leads into with a colon. */
export function innerListsOf(list: List): readonly InnerList[] {
  return nodesOf(list).flatMap(({ item, inside }) => {
    const lead = wordsOf(item.passage)
    const items = inside.filter(node => !isIssue(node.item) && node.inside.length === 0)
    const isLead = leadsIn(lead.text) && fitsAsLead(lead)
    return isLead && items.length >= FEWEST_ITEMS && items.length === inside.length
      ? [
          {
            lead: withoutColon(lead),
            items: items.map(node => ({
              words: wordsOf(node.item.passage),
              head: headEnd(node.item),
              part: node.part,
            })),
          },
        ]
      : []
  })
}

function nodesOf({ items }: List): readonly Node[] {
  const top = Math.min(...items.map(({ depth }) => depth))
  return items.flatMap((item, part) => (item.depth === top ? [nodeAt(items, part)] : []))
}

function nodeAt(items: readonly ListItem[], part: number): Node {
  const { depth } = items[part]!
  const end = items.findIndex((item, at) => at > part && item.depth <= depth)
  const inside = [...items.keys()].slice(part + 1, end < 0 ? undefined : end)
  const next = Math.min(...inside.map(at => items[at]!.depth))
  return {
    item: items[part]!,
    part,
    inside: inside.filter(at => items[at]!.depth === next).map(at => nodeAt(items, at)),
  }
}

function flat(node: Node): readonly Node[] {
  return [node, ...node.inside.flatMap(flat)].map(one => (one.inside.length > 1 ? one : { ...one, inside: [] }))
}

/** An item's words, with those of the only item inside it where it leads into that; open where it leads into more. */
function completed({ article }: View, { item, inside }: Node): { readonly words: Words; readonly open?: true } {
  const words = wordsOf(item.passage)
  const [only, ...others] = inside
  const isColon = leadsIn(words.text)
  const isCut = isColon || (only !== undefined && isSuch(ENDS_IN_THE_AIR, article.meta.lang, words.text))
  if (isCut && only && others.length === 0) return { words: together(words, wordsOf(only.item.passage)) }
  return isCut ? { words, open: true } : { words }
}

/** `…, and` before the list's last item: the list joins its items already. */
function withoutJoint({ article }: View, words: Words): Words {
  const text = words.text.replace(/[;,]\s*$/, '')
  const joint = Object.entries(JOINS_THE_NEXT).find(([lang]) => article.meta.lang.startsWith(lang))?.[1]
  return { ...words, text: joint ? text.replace(joint, '').replace(/[\s;,]+$/, '') : text }
}

function together(a: Words, b: Words): Words {
  return { text: `${a.text} ${b.text}`, spans: [...a.spans, ...b.spans] }
}

/** The title of an issue or a pull request that is linked, and no more: what it is about, the text says. */
function isIssue({ passage }: ListItem): boolean {
  const [link, ...others] = passage.links
  const isWhole = link !== undefined && others.length === 0 && link.to - link.from >= passage.text.trim().length
  return isWhole && /(?:^|\s)[#!]\d+\)?$/.test(passage.text.trim())
}

/** A bracket that is not closed, or a comma at the end: `When to follow up (for example,`. */
const CUT_OFF = /[,;:：]\s*$|\([^)]*$/

/** Whether a sentence, such as an item of a list without a point, stops before what it is about. */
export function endsInTheAir({ article }: View, { short }: Sentence): boolean {
  return CUT_OFF.test(short.text) || isSuch(ENDS_IN_THE_AIR, article.meta.lang, short.text)
}
