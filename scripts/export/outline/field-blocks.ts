import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, Table } from 'mdast'
import { parse } from 'yaml'
import type { PictureAddress } from './plain-blocks.ts'

/** A slide's frontmatter; a person's YAML may hold anything. */
export type Fields = Readonly<Record<string, unknown>>

/** The frontmatter at the top of a slide's source; nothing where there is none, or where it cannot be read. */
export function fieldsOf(source: string): Fields {
  const text = source.replace(/\r\n?/g, '\n')
  const yaml =
    /^(?:\uFEFF)?---[^\n]*\n([\s\S]*?\n)?---/.exec(text)?.[1] ?? /^\s*```ya?ml\n([\s\S]*?)```/.exec(text)?.[1]
  try {
    return recordOf(parse(yaml ?? ''))
  } catch {
    return {}
  }
}

/** What a layout shows of a slide's frontmatter, in the order of the page: numbers, events, a picture, a byline. */
export function fieldBlocks(fields: Fields, addressOf: PictureAddress): readonly BlockContent[] {
  return [
    ...numbers(fields),
    ...listOf(fields['events'], event => [strong(say(event['date'])), say(event['text'])]),
    ...picture(fields, addressOf),
    ...lines(fields['byline']),
  ]
}

/** What stands small above the slide's title. */
export function kickerOf({ kicker }: Fields): Paragraph | undefined {
  const words = say(kicker)
  return words ? paragraph(text(words)) : undefined
}

/** Who said the slide's words, as a line under them. */
export function attributionOf({ speaker, role }: Fields): Paragraph | undefined {
  const names = [say(speaker), say(role)].filter(Boolean).join(', ')
  return names ? paragraph(text(`— ${names}`)) : undefined
}

function numbers(fields: Fields): readonly BlockContent[] {
  const data = recordsOf(fields['data'])
  const measure = say(fields['measure'])
  if (data.length > 0 && measure) return [tableOf(data, measure)]
  return listOf(data, datum => [strong(saysOf(datum)), keysOf(datum).join(', ')])
}

/** What is compared on the left, and the numbers under what they measure. */
function tableOf(data: readonly Fields[], measure: string): Table {
  const width = Math.max(...data.map(datum => keysOf(datum).length))
  const row = (cells: readonly string[]) => ({
    type: 'tableRow' as const,
    children: cells.map(cell => ({ type: 'tableCell' as const, children: cell ? [text(cell)] : [] })),
  })
  const rows = data.map(datum =>
    row([...Array.from({ length: width }, (_, at) => keysOf(datum)[at] ?? ''), saysOf(datum)]),
  )
  return { type: 'table', children: [row([...Array<string>(width).fill(''), measure]), ...rows] }
}

/** What a number is of: its series, name and times, each once. */
function keysOf(datum: Fields): readonly string[] {
  return [...new Set(['series', 'label', 'beforeTime', 'time'].map(key => say(datum[key])).filter(Boolean))]
}

/** The number in its words, with what it was before where it changed. */
function saysOf(datum: Fields): string {
  const says = [say(datum['says']) || say(datum['value']), say(datum['also'])].filter(Boolean).join(', ')
  return [say(datum['before']), says].filter(Boolean).join(' → ')
}

function picture({ image, alt, caption }: Fields, addressOf: PictureAddress): readonly BlockContent[] {
  const [url, words] = [say(image), say(caption)]
  const shown = url ? [paragraph({ type: 'image', url: addressOf(url), alt: say(alt) })] : []
  return words ? [...shown, paragraph(text(words))] : shown
}

function lines(value: unknown): readonly BlockContent[] {
  const words = [value].flat().map(say).filter(Boolean).join(' · ')
  return words ? [paragraph(text(words))] : []
}

function listOf(
  value: unknown,
  partsOf: (entry: Fields) => readonly [PhrasingContent | undefined, string],
): readonly List[] {
  const items = recordsOf(value).flatMap((entry): ListItem[] => {
    const [first, rest] = partsOf(entry)
    const words = [first, rest ? text(first ? ` – ${rest}` : rest) : undefined].filter(part => part !== undefined)
    return words.length ? [{ type: 'listItem', spread: false, children: [paragraph(...words)] }] : []
  })
  return items.length ? [{ type: 'list', ordered: false, spread: false, children: items }] : []
}

const text = (value: string) => ({ type: 'text' as const, value })
const strong = (value: string): PhrasingContent | undefined =>
  value ? { type: 'strong', children: [text(value)] } : undefined
const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children })

function say(value: unknown): string {
  if (typeof value === 'string') return value.trim().replace(/\s+/g, ' ')
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function recordsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'object' && item !== null) : []
}

function recordOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}
