import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fact } from '../../../scripts/model/fact.ts'
import type { Span } from '../../../scripts/model/span.ts'
import { read } from '../../../scripts/read/read.ts'
import { placesInFile, type PlaceInFile } from '../../../scripts/read/source-places.ts'
import { understand } from '../../../scripts/understand/understand.ts'

/** Set, errors on what the rules were written after are printed to standard error; those held back never are. */
const SHOWS_ERRORS = process.env['ERRORS']

/** A place of a label: offsets in the article's source text. */
export type Place = readonly [start: number, end: number]

/** What every article with labels has; the labels hold places and values, no text. */
export interface Labelled {
  /** Under `FOLDER/corpus`, or with its folder: `bbc/bbc/tech/186.txt`. */
  readonly file: string
  /** `dev` was looked at while the rules were written, `held` only at the end. */
  readonly set: string
  /** Labels stand between these; in the whole article where missing. */
  readonly from?: number
  readonly until?: number
}

export const SETS: Readonly<Record<string, string>> = { dev: 'in-sample', held: 'held-back' }

/** A labelled article with what Lectern says of it. */
export interface Read<L extends Labelled> {
  readonly labels: L
  readonly source: string
  readonly facts: readonly Fact[]
  readonly report: (kind: string, place: Place, more?: unknown) => void
}

/** The articles of one set whose texts are there. */
export async function readLabelled<L extends Labelled>(folder: string, all: readonly L[], set: string) {
  const found: Read<L>[] = []
  if (process.env['ONLY_SET'] && process.env['ONLY_SET'] !== set) return found
  for (const labels of all) {
    const path = join(folder, labels.file.includes('/') ? '' : 'corpus', labels.file)
    if (labels.set !== set || !existsSync(path)) continue
    const bytes = new Uint8Array(await readFile(path))
    const source = new TextDecoder().decode(bytes)
    const file = { name: labels.file.split('/').at(-1)!, bytes }
    const article = await read(file)
    const place = placesInFile(article, file) ?? (span => span)
    // The labels are of sentences: what the descriptions of pictures tell has none.
    const facts = (await understand(article))
      .filter(({ where }) => article.sections[where.section]?.blocks[where.block]?.kind !== 'image')
      .map(fact => inFile(fact, place))
      .filter(({ span }) => span.start < (labels.until ?? Infinity) && span.end > (labels.from ?? 0))
    found.push({ labels, source, facts, report: reporter(labels, source) })
  }
  return found
}

/** A fact with every place in the file that the article was read from: a page's own text, for HTML. */
function inFile<T>(value: T, place: PlaceInFile): T {
  if (Array.isArray(value)) return value.map(one => inFile<unknown>(one, place)) as T
  if (typeof value !== 'object' || value === null) return value
  if (isSpan(value)) return (place(value) ?? NOWHERE) as T
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inFile<unknown>(one, place)])) as T
}

const NOWHERE: Span = { start: 0, end: 0 }

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value && Object.keys(value).length === 2

function reporter({ file, set }: Labelled, source: string): Read<Labelled>['report'] {
  return (kind, [start, end], more = '') => {
    if (!SHOWS_ERRORS || set !== 'dev') return
    const words = (from: number, to: number) => source.slice(Math.max(0, from), to).replaceAll(/\s+/g, ' ')
    process.stderr.write(
      `${kind}\t${file.slice(-22)}\t${words(start - 50, start)}[${words(start, end)}]${words(end, end + 50)}\t${JSON.stringify(more)}\n`,
    )
  }
}

export const overlaps = ([a, b]: Place, [c, d]: Place): boolean => a < d && c < b

export const placeOf = ({ start, end }: Span): Place => [start, end]

/** The words of a place as a reader sees them: without the markup of Markdown and HTML. */
export function plain(source: string): string {
  return source
    .replaceAll(/<[^>]*>|\]\([^)]*\)|\]\[[^\]]*\]|[[\]*`_]/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s"“«,;:]+|[\s"”»,;:.]+$/g, '')
}
