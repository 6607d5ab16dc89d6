import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { countWords } from '../../../scripts/model/count.ts'
import { SURE, type Fact, type FactOf, type SpeakerRule } from '../../../scripts/model/fact.ts'
import type { Span } from '../../../scripts/model/span.ts'
import { read } from '../../../scripts/read/read.ts'
import { understand } from '../../../scripts/understand/understand.ts'
import { precisionRecall, share, type Evaluation, type Row } from './evaluation.ts'
import { ownQuotations } from './quotations.ts'

/** A quotation in marks that the annotators gave a source, and what Lectern says of it. */
export interface Judged {
  readonly document: string
  readonly publisher: string
  readonly text: string
  readonly source: string
  /** The last source with a name before the quotation, where the source is a pronoun: mostly, not always, whom it means. */
  readonly antecedent?: string
  readonly rule?: SpeakerRule
  readonly confidence?: number
  readonly name?: string
  readonly mention?: string
  /** Whether Lectern took it for a quotation at all. */
  readonly found: boolean
  /** The mention stands in the source, or the name shares a surname with it. */
  readonly right: boolean
  /** The name, rather than the mention, is that of the source. */
  readonly named: boolean
}

/** Shorter ones are mostly terms and ironic words. */
const FEWEST_WORDS = 5
const PRONOUN = /^(?:he|she|they|it|i|we|you|him|her|his|their|them)$/i
/** A capital that is not only the first letter of the mention: `Ms. Lee` and `the Lee campaign`, not `The candidate`. */
const NAMED =
  /^(?!(?:The|An?|One|His|Her|Their|Its|Some|Many|Several|Other|Others|Another|He|She|They|It|We|I)\b)\p{Lu}|\s\p{Lu}/u
const RELATIVE = /^(?:who|that|which)$/i
const LONGEST_ANTECEDENT = 160

interface Annotated extends Span {
  readonly label: string
}

/** PolNeAR (Newell et al. 2018): who says what in US political news, a third of it direct quotations; and labels of our own. */
export const evaluateQuotes: Evaluation = async folder => {
  const rows: Row[] = []
  for (const [part, note] of [
    ['train', 'in-sample'],
    ['dev', 'held back: errors never read, totals four times'],
  ] as const) {
    const judged = await judgePolnear(folder, part)
    if (judged.length > 0) rows.push(...rowsOf(judged, `PolNeAR ${part} (${note})`, part === 'dev'))
  }
  return [...rows, ...(await ownQuotations(folder))]
}

function rowsOf(judged: readonly Judged[], set: string, hasGoal: boolean): Row[] {
  const given = judged.filter(({ name }) => name !== undefined)
  const sure = given.filter(({ confidence = 0 }) => confidence >= SURE)
  return [
    {
      measure: 'speaker of direct quotations of 5 words and more',
      set,
      cases: judged.length,
      result: precisionRecall(given.filter(({ right }) => right).length, given.length, judged.length),
      ...(hasGoal && { goal: 'P ≥ .95 R ≥ .94' }),
    },
    {
      measure: 'the same, pronouns right only with the right name, and only what is sure enough to be printed',
      set,
      cases: judged.length,
      result: precisionRecall(sure.filter(({ named }) => named).length, sure.length, judged.length),
    },
  ]
}

/** Judges every quotation of one part; `takes` chooses documents by their number, so that rules are written on some only. */
export async function judgePolnear(
  folder: string,
  part: string,
  takes: (index: number) => boolean = () => true,
): Promise<Judged[]> {
  const base = join(folder, 'PolNeAR', 'data', part)
  if (!existsSync(base)) return []
  const annotations = (await readdir(join(base, 'attributions'))).sort()
  const texts = (await readdir(join(base, 'text'))).filter(name => name.endsWith('.txt')).sort()
  const judged: Judged[] = []
  for (const [index, name] of texts.entries()) {
    if (!takes(index)) continue
    const stem = name.slice(0, -'.txt'.length)
    // Some documents were annotated twice, to measure agreement; the first annotation counts.
    const own = annotations.find(annotation => annotation.startsWith(`${stem}_`))
    if (!own) continue
    const text = await readFile(join(base, 'text', name), 'utf8')
    judged.push(...(await judge(stem, text, await readFile(join(base, 'attributions', own), 'utf8'))))
  }
  return judged
}

async function judge(document: string, text: string, annotation: string): Promise<Judged[]> {
  const article = await read({ name: `${document}.txt`, bytes: new TextEncoder().encode(text) })
  const quotes = (await understand(article)).filter((fact: Fact): fact is FactOf<'quote'> => fact.type === 'quote')
  const attributions = attributionsIn(annotation, text)
  const allSources = attributions.flatMap(({ sources }) => sources).sort((a, b) => a.start - b.start)
  return markedIn(text).flatMap(marked => {
    if (countWords(text.slice(marked.start, marked.end)) < FEWEST_WORDS) return []
    const own = attributions.find(({ contents }) => contents.some(content => contains(content, marked)))
    if (!own || own.sources.length === 0) return []
    const quote = quotes.find(({ span }) => shared(span, marked) > (marked.end - marked.start) / 2)
    const words = own.sources.map(source => text.slice(source.start, source.end))
    const relative = words.every(word => RELATIVE.test(word)) ? sentenceBefore(text, own.sources[0]!.start) : undefined
    const antecedent = words.every(word => PRONOUN.test(word))
      ? allSources.findLast(
          source => source.start < own.sources[0]!.start && NAMED.test(text.slice(source.start, source.end)),
        )
      : undefined
    const meant = antecedent ? text.slice(antecedent.start, antecedent.end) : words.join(' ')
    const name = quote?.speaker?.name.text
    const mention = quote?.speaker?.mention ?? quote?.speaker?.name
    // `Ray Lee, a miller who said “…”`: whom `who` means stands before it.
    const sources = relative ? [relative] : own.sources
    const overlaps = mention?.spans.some(span => sources.some(source => shared(span, source) > 0)) ?? false
    const named = name !== undefined && ((overlaps && !PRONOUN.test(mention!.text)) || sharesSurname(name, meant))
    return {
      document,
      publisher: document.split('_')[0]!,
      text: text.slice(Math.max(0, marked.start - 120), marked.end + 90),
      source: words.join(' '),
      ...(antecedent && { antecedent: meant }),
      ...(quote?.speaker && {
        rule: quote.speaker.rule,
        confidence: quote.speaker.confidence,
        name: quote.speaker.name.text,
      }),
      ...(mention && { mention: mention.text }),
      found: quote !== undefined,
      right: overlaps || named,
      named,
    }
  })
}

/** What stands before a place in its sentence, as far as whom `who` means can be. */
function sentenceBefore(text: string, end: number): Span {
  const start = Math.max(0, end - LONGEST_ANTECEDENT)
  const point = Math.max(...['. ', '.” ', '\n'].map(mark => text.slice(start, end).lastIndexOf(mark)))
  return { start: start + Math.max(0, point + 1), end }
}

/** The contents and sources of each attribution in brat's standoff format, in UTF-16 offsets. */
function attributionsIn(annotation: string, text: string): { contents: Annotated[]; sources: Annotated[] }[] {
  const offsets = [...text].length === text.length ? undefined : utf16Offsets(text)
  const parts = new Map<string, Annotated[]>()
  for (const match of annotation.matchAll(/^(T\d+)\t(\w+) ([\d; ]+)\t/gm)) {
    const [, id = '', label = '', places = ''] = match
    parts.set(
      id,
      places.split(';').map(place => {
        const [start = 0, end = 0] = place.split(' ').map(offset => offsets?.[Number(offset)] ?? Number(offset))
        return { label, start, end }
      }),
    )
  }
  return [...annotation.matchAll(/^E\d+\t(.+)$/gm)].map(([, line = '']) => {
    const all = [...line.matchAll(/(\w+?)\d*:(T\d+)/g)]
    const ofLabel = (label: string) => all.filter(([, of]) => of === label).flatMap(([, , id]) => parts.get(id!) ?? [])
    return { contents: ofLabel('Content'), sources: ofLabel('Source') }
  })
}

function utf16Offsets(text: string): number[] {
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    offsets.push(at)
    at += character.length
  }
  return [...offsets, at]
}

/** What stands in double marks, paragraph by paragraph and by a rule of its own: curly marks as typed, straight ones in turns. */
function markedIn(text: string): Span[] {
  const spans: Span[] = []
  for (const paragraph of text.matchAll(/[^\n]+/g)) {
    let open: number | undefined
    for (const mark of paragraph[0].matchAll(/[“”"]|''|``/g)) {
      const at = paragraph.index + mark.index
      if (/“|``/.test(mark[0]) || (/["']/.test(mark[0]) && open === undefined)) open = at + mark[0].length
      else if (open !== undefined) {
        spans.push({ start: open, end: at })
        open = undefined
      }
    }
    if (open !== undefined) spans.push({ start: open, end: paragraph.index + paragraph[0].length })
  }
  return spans
}

/** Contents often leave out a mark or the point before it. */
function contains(content: Span, marked: Span): boolean {
  return shared(content, marked) >= 0.9 * (marked.end - marked.start)
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Any capitalised word of three letters and more at the end of a name, anywhere in the other. */
function sharesSurname(name: string, source: string): boolean {
  const surname = (words: string) =>
    words.match(/\p{Lu}[\p{L}’'-]{2,}/gu)?.map(word => word.replace(/[’']s?$/, '')) ?? []
  const [own, other] = [surname(name), surname(source)]
  return own.length > 0 && (other.includes(own.at(-1)!) || (other.length > 0 && own.includes(other.at(-1)!)))
}

/** What went right by rule and by publisher, for whoever writes rules. */
export function breakdown(judged: readonly Judged[]): string {
  const lines = (key: (one: Judged) => string) =>
    [...new Set(judged.map(key))].map(group => {
      const all = judged.filter(one => key(one) === group)
      const given = all.filter(({ name }) => name !== undefined)
      const right = given.filter(one => one.right).length
      const named = given.filter(one => one.named).length
      return `${group.padEnd(24)} ${String(all.length).padStart(5)} P ${share(right, given.length)} R ${share(right, all.length)} named ${share(named, given.length)}`
    })
  return [
    ...lines(() => 'all'),
    ...lines(({ publisher }) => publisher),
    ...lines(({ found, rule = 'none' }) => (found ? rule : 'not found')),
    ...lines(({ confidence = 0 }) => `confidence ${confidence}`),
  ].join('\n')
}
