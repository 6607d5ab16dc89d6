import type PptxGenJS from 'pptxgenjs'
import type { LineEnd, TextRun } from '../../model/drawn.ts'

/** PptxGenJS writes the number of the relation into the link that it is given. */
type Link = PptxGenJS.HyperlinkProps & { _rId?: number }

/** The links of one slide, each made known to the presentation once. */
export class Linker {
  readonly #links = new Map<string, Link>()

  /** `pageOf` tells where in the presentation a slide of the deck stands, from 1; nothing where it is left out. */
  constructor(readonly pageOf: (no: number) => number | undefined) {}

  /** Empty words that carry the links of some runs, so that they are made known with the text that they stand in. */
  carriers(runs: readonly (TextRun | LineEnd)[]): PptxGenJS.TextProps[] {
    const links = runs.flatMap(run => ('face' in run && run.link ? this.#link(run.link) : undefined) ?? [])
    return links.map(hyperlink => ({ text: '', options: { hyperlink } }))
  }

  #link(target: string): Link | undefined {
    const known = this.#links.get(target)
    if (known) return known
    const no = /^#slide-(\d+)$/.exec(target)?.[1]
    const slide = no === undefined ? undefined : this.pageOf(Number(no))
    if (no !== undefined && slide === undefined) return undefined
    const link: Link = slide === undefined ? { url: target } : { slide }
    this.#links.set(target, link)
    return link
  }

  /** The relation that leads to a link's target, once the text with it is on its slide. */
  relationOf(target: string): string | undefined {
    const id = this.#links.get(target)?._rId
    return id === undefined ? undefined : `rId${id}`
  }
}
