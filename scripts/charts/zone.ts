import { attributionHeight } from './attribution.ts'
import { textsOf, type Block } from './blocks.ts'
import { airOf } from './columns.ts'
import { textHeight, widestWord, type Setting } from './fit.ts'
import { MARK } from './quotation.ts'

/** What stands beside what a page shows: sentences, points, a quotation with who said it. */
export interface Zone {
  readonly words: readonly string[]
  readonly items: readonly string[]
  readonly quote: string
  readonly speaker: unknown
  readonly role: unknown
}

/** How a zone is set, in px: its text, its quotation, the room over and under each of its points. */
export interface ZoneSetting {
  readonly size: number
  readonly quote: number
  readonly padding: number
  readonly fits: boolean
}

/** Room between sentences, points and quotation; over who said it. The same in components/TwoZones.vue. */
const BETWEEN = 22
const OVER_NAME = 12
const LEADING = { words: 1.3, items: 1.26, quote: 1.2 } as const
const PADDING = 10
const MOST_AIR = 22
/** The quotation is a little larger than the text: the serif looks smaller. */
const QUOTE_TO_TEXT = 1.12
const STEPS = [30, 28, 26, 24, 22, 20, 18] as const
/** A voice alone is heard as loud as there is room. */
const STEPS_OF_A_VOICE = [40, 36, 32, ...STEPS] as const
const FOOT_STEPS = [26, 24, 22, 20, 18] as const
const FOOT_GAP = 36

/** What the blocks of a slot hold as a zone; who said it belongs to its quotation. */
export const zoneOf = (blocks: readonly Block[], speaker: unknown, role: unknown): Zone => {
  const quote = textsOf(blocks, 'blockquote').join(' ')
  return {
    words: textsOf(blocks, 'p', 'h2', 'h3'),
    items: textsOf(blocks, 'li'),
    quote,
    ...(quote ? { speaker, role } : { speaker: '', role: '' }),
  }
}

export const isEmpty = ({ words, items, quote }: Zone): boolean => words.length + items.length === 0 && !quote

const quoteSize = (size: number): number => Math.round(size * QUOTE_TO_TEXT)

function partsOf({ words, items, quote, speaker, role }: Zone, size: number, width: number, padding: number): number[] {
  const height = (text: string, face: Setting['face'], leading: number, at = size) =>
    textHeight(text, at, { face, width, leading })
  const sum = (heights: readonly number[]) => heights.reduce((total, each) => total + each, 0)
  return [
    ...(words.length > 0
      ? [sum(words.map(text => height(text, 'sans', LEADING.words))) + (words.length - 1) * size * 0.5]
      : []),
    ...(items.length > 0
      ? [sum(items.map(text => height(text, 'sans', LEADING.items) + 2 * padding + 1)) - 2 * padding]
      : []),
    ...(quote
      ? [
          height(quote + MARK, 'serif', LEADING.quote, quoteSize(size)) +
            attributionHeight(speaker, role, width, OVER_NAME),
        ]
      : []),
  ]
}

function heightOf(zone: Zone, size: number, width: number, padding: number): number {
  const parts = partsOf(zone, size, width, padding)
  return parts.reduce((total, each) => total + each, 0) + (parts.length - 1) * BETWEEN
}

const texts = ({ words, items, quote }: Zone): readonly string[] => [...words, ...items, ...(quote ? [quote] : [])]

/** A column of text holds about so many letters a line at least, so that it is read and not spelled: a letter is half as wide as it is high. */
const FEWEST_LETTERS = 20
const WIDTH_OF_A_LETTER = 0.5

/** A zone as large as it fits in a column of `width` × `height` px; its points as far apart as the column is high. */
export function inColumn(zone: Zone, width: number, height: number): ZoneSetting {
  const isVoice = zone.quote !== '' && zone.words.length + zone.items.length === 0
  const fitting = (isVoice ? STEPS_OF_A_VOICE : STEPS).find(
    size =>
      heightOf(zone, size, width, PADDING) <= height &&
      (size === 18 || width / (size * WIDTH_OF_A_LETTER) >= FEWEST_LETTERS) &&
      texts(zone).every(text => widestWord(text, zone.quote === text ? 'serif' : 'sans', quoteSize(size)) <= width),
  )
  const size = fitting ?? 18
  // Points are set apart by what is left when a line more than reckoned has its room.
  const left = height - heightOf(zone, size, width, PADDING) - size * LEADING.items
  const gaps = Math.max(1, 2 * zone.items.length - 2)
  return { size, quote: quoteSize(size), padding: PADDING + airOf(left / gaps, MOST_AIR), fits: fitting !== undefined }
}

/** How a zone is set across the page: its parts beside one another, in px. */
export interface FootSetting {
  readonly size: number
  readonly quote: number
  readonly columns: number
  readonly height: number
  readonly fits: boolean
}

/** The parts of a zone side by side in `width` px, as large as they stay within `height`. */
export function acrossPage(zone: Zone, width: number, height: number): FootSetting {
  const columns = texts(zone).length
  const column = (width - (columns - 1) * FOOT_GAP) / Math.max(1, columns)
  const name = attributionHeight(zone.speaker, zone.role, column, OVER_NAME)
  const tallest = (size: number): number =>
    Math.max(
      0,
      ...[...zone.words, ...zone.items].map(text =>
        textHeight(text, size, { face: 'sans', width: column, leading: LEADING.words }),
      ),
      zone.quote
        ? textHeight(zone.quote + MARK, quoteSize(size), { face: 'serif', width: column, leading: LEADING.quote })
        : 0,
    )
  const fits = (size: number) =>
    tallest(size) + name <= height && texts(zone).every(text => widestWord(text, 'sans', quoteSize(size)) <= column)
  const size = FOOT_STEPS.find(fits) ?? 18
  return { size, quote: quoteSize(size), columns, height: Math.ceil(tallest(size) + name), fits: fits(size) }
}
