/** A paragraph, list or other block of a slide's notes. */
export interface Block {
  readonly html: string
  /** Its words, white space folded: blocks of the same words are the same. */
  readonly text: string
}

/** A slide as a reader's edition needs it. */
export interface ReadSlide {
  readonly no: number
  readonly title: string
  /** A slide that opens a part of the talk. */
  readonly opens: boolean
  readonly blocks: readonly Block[]
}

/** A passage with the slides that show it. */
export interface Passage {
  readonly slides: readonly number[]
  readonly blocks: readonly Block[]
}

/** What stands under one heading. */
export interface Section {
  /** Empty where no heading is to be set. */
  readonly title: string
  /** It opens a part, to which the sections after it belong. */
  readonly opens: boolean
  readonly passages: readonly Passage[]
}

/**
 * The slides' passages as one text under its headings. Neighbouring slides with the same title share a heading; what
 * neighbouring slides both hold stands there once, beside both. A slide without words stands alone, without a heading,
 * since it shows its title itself. `title` is the text's own, which no section repeats.
 */
export function sectionsOf(slides: readonly ReadSlide[], title: string): readonly Section[] {
  const text = new RunningText(title)
  let before: readonly Block[] = []
  for (const slide of slides) {
    const { no, blocks } = slide
    const known = holds(before, blocks)
    if (blocks.length === 0) text.addSilent(slide)
    else if (known) text.join(no)
    else if (before.length > 0 && holds(blocks, before)) text.widen(slide)
    else text.add(slide, blocks.slice(sharedLength(before, blocks)))
    before = blocks
  }
  return text.sections.filter(section => section.title !== '' || section.passages.length > 0)
}

/** Sections as they grow, slide by slide. */
class RunningText {
  readonly sections: { title: string; opens: boolean; passages: Passage[] }[] = []

  constructor(private heading: string) {}

  /** A passage of its own under the slide's heading. */
  add(slide: ReadSlide, blocks: readonly Block[], slides: readonly number[] = [slide.no]): void {
    this.open(slide)
    this.passages().push({ slides, blocks })
  }

  addSilent(slide: ReadSlide): void {
    if (slide.opens) this.open(slide)
    this.passages().push({ slides: [slide.no], blocks: [] })
  }

  /** The last passage holds all that the slide says. */
  join(no: number): void {
    const last = this.passages().pop()!
    this.passages().push({ ...last, slides: [...last.slides, no] })
  }

  /** The slide's passage holds all of the last and stands in its place. */
  widen(slide: ReadSlide): void {
    const { slides } = this.passages().pop()!
    this.add(slide, slide.blocks, [...slides, slide.no])
  }

  private open({ title, opens }: ReadSlide): void {
    const isNew = title !== '' && title !== this.heading
    if (isNew || opens) this.sections.push({ title: isNew ? title : '', opens, passages: [] })
    if (isNew) this.heading = title
  }

  private passages(): Passage[] {
    if (this.sections.length === 0) this.sections.push({ title: '', opens: false, passages: [] })
    return this.sections.at(-1)!.passages
  }
}

/** How many blocks at the end of one passage are the blocks at the beginning of the next. */
function sharedLength(before: readonly Block[], after: readonly Block[]): number {
  const longest = Math.min(before.length, after.length)
  const lengths = Array.from({ length: longest }, (_, index) => longest - index)
  return lengths.find(length => same(before.slice(-length), after.slice(0, length))) ?? 0
}

/** Whether all blocks of a passage stand in another one after the other; a single one may be part of a longer block. */
export function holds(outer: readonly Block[], inner: readonly Block[]): boolean {
  if (inner.length === 0) return false
  const [only] = inner
  if (inner.length === 1 && outer.some(({ text }) => text.includes(bare(only!.text)))) return true
  return outer.some((_, start) => same(outer.slice(start, start + inner.length), inner))
}

function same(one: readonly Block[], other: readonly Block[]): boolean {
  return one.length === other.length && one.every(({ text }, index) => text === other[index]!.text)
}

// A sentence that is quoted alone stands in its passage without the marks.
function bare(text: string): string {
  return text.replace(/^[\s"“”„«»]+|[\s"“”„«»]+$/g, '')
}
