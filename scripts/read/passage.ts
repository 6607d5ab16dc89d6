import { align } from './align.ts'
import { inUnitsOf } from './units.ts'
import type { Link, Range, Passage, Run, Span } from '../model/span.ts'

/** Stands for what was hidden from the Markdown parser; a noncharacter, so no article holds it. */
export const FILLER = '\ufdd0'

const SPACE = /\s|\u0085/
/** A lone one of these keeps its width: `12 %`, `« oui »`. */
const KEPT_SPACE = /[\u00a0\u202f\u2007]/
/** Controls, soft hyphen, zero width space, byte order mark, and the filler: nothing that a reader sees. */
// oxlint-disable-next-line no-control-regex -- these are what must not be shown
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\ufeff\ufdd0]/
/** Scripts that put no space between words: a line end inside them is no space. */
const UNSPACED = /[\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uffef]/

/** An address of the web, of mail, or relative to the article; not a place in the page, a script, or a hidden tag. */
const LEADS_OUT = /^(?:(?:https?|ftp|mailto|tel):|(?![a-z][a-z\d+.-]*:|#))[^\ufdd0]+$/i

interface Gap {
  readonly unit: string
  readonly place: number
  readonly line: boolean
}

/** Puts a passage together: text as a reader sees it, and the place of every unit. */
export class PassageWriter {
  private text = ''
  private readonly places: number[] = []
  private readonly links: { from: number; to: number; readonly url: string }[] = []
  private readonly open: { from: number; to: number; readonly url: string }[] = []
  private readonly code: Range[] = []
  private readonly strong: Range[] = []
  private gap: Gap | undefined
  private cursor: number

  constructor(
    private readonly source: string,
    start: number,
  ) {
    this.cursor = start
  }

  /** Adds text that was made from `source.slice(start, end)`. */
  add(value: string, start = this.cursor, end = this.source.length): void {
    this.cursor = align(value, this.source, start, end, (unit, place) => this.put(unit, place))
  }

  /** The same for text that is code. */
  addCode(value: string, start?: number, end?: number): void {
    this.note(this.code, () => this.add(value, start, end))
  }

  /** Notes what is written meanwhile as set in bold. */
  inStrong(write: () => void): void {
    this.note(this.strong, write)
  }

  private note(ranges: Range[], write: () => void): void {
    let from = this.text.length
    write()
    // A space before it is written only now.
    while (SPACE.test(this.text[from] ?? '')) from += 1
    if (from < this.text.length) ranges.push({ from, to: this.text.length })
  }

  /** Adds text that does not stand so in the source. */
  addUnplaced(value: string): void {
    for (let i = 0; i < value.length; i += 1) this.put(value[i]!, -1)
  }

  space(): void {
    this.put('\n', -1)
  }

  openLink(url: string): void {
    this.open.push({ from: -1, to: -1, url })
  }

  closeLink(): void {
    const link = this.open.pop()
    if (!link || link.from < 0 || !LEADS_OUT.test(link.url)) return
    this.links.push({ ...link, to: this.text.length })
  }

  /** The passage so far; `span` is the place of the whole in the source. */
  finish(span: Span): Passage {
    while (this.open.length > 0) this.closeLink()
    const links: Link[] = this.links.toSorted((a, b) => a.from - b.from)
    const code = this.code.length > 0 && { code: this.code }
    const strong = this.strong.length > 0 && { strong: this.strong }
    return { text: inUnitsOf(this.source, this.text), runs: runsOf(this.places), links, ...code, ...strong, span }
  }

  private put(unit: string, place: number): void {
    if (UNSEEN.test(unit)) return
    if (SPACE.test(unit)) this.gap = widen(this.gap, unit, place)
    else {
      this.bridge(unit)
      this.append(unit, place)
    }
  }

  private bridge(next: string): void {
    const gap = this.gap
    this.gap = undefined
    if (gap && this.text && !(gap.line && UNSPACED.test(next) && UNSPACED.test(this.text.at(-1)!))) {
      this.append(gap.unit, gap.place)
    }
    for (const link of this.open) if (link.from < 0) link.from = this.text.length
  }

  private append(unit: string, place: number): void {
    this.text += unit
    this.places.push(place)
  }
}

function widen(gap: Gap | undefined, unit: string, place: number): Gap {
  const line = /[\n\r\u2028\u2029]/.test(unit)
  if (!gap && KEPT_SPACE.test(unit)) return { unit, place, line }
  if (!gap) return { unit: ' ', place: unit === ' ' ? place : -1, line }
  return { unit: ' ', place: gap.unit === ' ' ? gap.place : -1, line: gap.line || line }
}

function runsOf(places: readonly number[]): Run[] {
  const runs: { from: number; start: number; length: number }[] = []
  for (const [from, start] of places.entries()) {
    if (start < 0) continue
    const last = runs.at(-1)
    if (last && last.from + last.length === from && last.start + last.length === start) last.length += 1
    else runs.push({ from, start, length: 1 })
  }
  return runs
}
