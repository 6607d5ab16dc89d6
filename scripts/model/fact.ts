import type { Certainty } from './datum.ts'
import type { Span, Words } from './span.ts'

/** Which passage of the article: a section, a block in it, and the block's passage (list item, paragraph of an extract). */
export interface Where {
  readonly section: number
  readonly block: number
  readonly part: number
}

interface Base {
  readonly where: Where
  /** Offsets in the passage's text. */
  readonly from: number
  readonly to: number
  readonly span: Span
}

/** Who a sentence's words belong to. */
export type SentenceVoice =
  /** The article's own sentence. */
  | 'narrator'
  /** What stands around a direct quotation: `he emphasized.` */
  | 'frame'
  /** A sentence inside a direct quotation. */
  | 'quoted'

export interface Sentence extends Base {
  readonly type: 'sentence'
  readonly voice: SentenceVoice
  readonly words: Words
  /** The sentence with what can safely go left out; the same as `words` where nothing can. */
  readonly short: Words
  /** How central it is to the article, 0 to 1. */
  readonly score: number
  /** Begins with a word that points back (`This`, `It`, `They`), so that it does not stand alone. */
  readonly leans: boolean
  /** Speaks of the article or to its reader rather than of the matter. */
  readonly aside: boolean
  /** Begins with a word that turns against the sentence before it, or draws its conclusion. */
  readonly rejoins: boolean
  /** Undoes what the sentence before says, which may be the last of the paragraph before; set only where it does. */
  readonly undoes?: true
  /** Announces for a day what the article is younger than; set only where it does. */
  readonly outdated?: true
  /** Has no finite verb, as far as the language's words tell; set only where it has none. */
  readonly verbless?: true
  /** Only names something, with a clause that tells of it: `The board, which meets in May.`; set only where it does. */
  readonly nounAlone?: true
  /** Names something by pointing at what was said before: `that deadline`, `these numbers`; set only where it does. */
  readonly pointsBack?: true
  /** Its short form asserts something and is understood without what stands before it, so that it can be a title. */
  readonly claims: boolean
  /** The phrase that carries most of the sentence, for marking it; missing where no phrase stands out. */
  readonly mark?: Words
}

/** By which rule a speaker was found, from the surest to the least sure. */
export type SpeakerRule =
  | 'after'
  | 'before'
  | 'sentence-end'
  | 'attribution-line'
  | 'same-words'
  | 'continued'
  | 'same-paragraph'
  | 'sole-speaker'
  | 'subject'
  | 'noun'
  | 'clause'
  | 'sentence-before'
  | 'paragraph-before'

/** A speaker below this confidence is a guess, and not printed as if the article named them there. */
export const SURE = 0.9

export interface Speaker {
  /** The full name where the article gives one anywhere. */
  readonly name: Words
  readonly role?: Words
  /** Where the article names or points to the speaker beside the quotation: `Delangue`, `she`. */
  readonly mention?: Words
  readonly rule: SpeakerRule
  /** 0 to 1: the share of cases in which this rule was right where it was measured. */
  readonly confidence: number
}

export interface Quote extends Base {
  readonly type: 'quote'
  /** Verbatim, without its marks. */
  readonly words: Words
  readonly speaker?: Speaker
  /** A few words inside the article's own sentence, which they do not stand without. */
  readonly partial: boolean
  /** Set apart by the article: a block quotation, a pull quote. */
  readonly apart: boolean
  /** Quotations of one speaker in one paragraph share a turn. */
  readonly turn: number
}

/** What is measured: `%`, `pp`, `count`, `x`, an ISO 4217 code, or the unit as written (`ms`, `GB`). */
export type Unit = string

export type Qualifier = 'over' | 'under' | 'about' | 'up-to'

export interface Metric extends Base {
  readonly type: 'metric'
  /** The number with its qualifier and unit as the article writes it: `over 1 million`, `31 %`. */
  readonly says: Words
  /** Missing for an amount in words (`hundreds of thousands`). The low end of a range. */
  readonly value?: number
  readonly high?: number
  readonly unit: Unit
  readonly qualifier?: Qualifier
  readonly certainty: Certainty
  /** What is counted or measured, where the sentence says it beside the number. */
  readonly counted?: Words
  readonly time?: Words
  /** For a rate, what it is counted by: `hour` of `180 million per hour`, `€20 a month`. */
  readonly per?: Words
  /** The whole of a share in whole numbers: 10 of `7 of 10 teams`, 5 of `one in five`, 3 of `a third`. */
  readonly of?: number
  /** The same amount in other money, as a bracket gives it: `£2.1m (€2.4m; $2.7m)`. */
  readonly also?: readonly { readonly says: Words; readonly value: number; readonly unit: Unit }[]
  /** The clause that holds it, where a long sentence of the article's own says more than that. */
  readonly clause?: Words
}

/** One end of a change. */
export interface ChangeEnd {
  readonly value: number
  /** As written: `in 2020`. */
  readonly time?: Words
}

/** A number that was one thing and became another: `grew from 12 % in 2020 to 31 % in 2024`, `up 8 points`. */
export interface Change extends Base {
  readonly type: 'change'
  /** The words that say it, from the verb or the first number to the last. */
  readonly words: Words
  readonly unit: Unit
  /** Missing where only the difference is told. */
  readonly before?: ChangeEnd
  readonly after?: ChangeEnd
  /** The difference itself where the article tells it: `up 8 points`, negative for a fall. */
  readonly by?: {
    readonly value: number
    /** The far end of a range: `fell 8-9%`. */ readonly high?: number
    readonly unit: Unit
  }
  readonly counted?: Words
  /** The clause that tells it, where a long sentence of the article's own says more than that. */
  readonly clause?: Words
}

/** `A median is the value in the middle.` */
export interface Definition extends Base {
  readonly type: 'definition'
  readonly term: Words
  readonly words: Words
}

/** What the article itself draws from what it said: `In short, …`, `This means that …`. */
export interface Conclusion extends Base {
  readonly type: 'conclusion'
  readonly words: Words
}

/** A heading that asserts something, as `Staffing is our dominant cost`; its block is -1. */
export interface Claim extends Base {
  readonly type: 'claim'
  readonly words: Words
}

/** Numbers that one sentence, list or table sets side by side, of one unit and each with a name. */
export interface Series extends Base {
  readonly type: 'series'
  readonly unit: Unit
  /** Its series are times, in whatever words. */
  readonly times?: true
  /** What all of them measure, where the article says it once for all. */
  readonly measure?: Words
  /** What the shares of its points are called. */
  readonly alsoMeasure?: Words
  readonly points: readonly {
    readonly label: Words
    readonly says: Words
    readonly value: number
    /** The high end of a range. */
    readonly high?: number
    readonly certainty: Certainty
    readonly series?: Words
    /** The same as a share, from the column beside it. */
    readonly also?: Words
  }[]
}

export type EnumerationShape = 'noun' | 'name' | 'verb' | 'clause'

export interface Enumeration extends Base {
  readonly type: 'enumeration'
  readonly shape: EnumerationShape
  /** What leads in, up to the first part. */
  readonly opening?: Words
  readonly items: readonly Words[]
  /** The word that joins the last part to the others: `and`, `or`; missing where none does. */
  readonly joint?: Words
  /** The rest of the sentence after the last part. */
  readonly ending?: Words
}

/** A `concession` (`While X, Y`) grants the one and tells the other. */
export type ContrastKind = 'not-but' | 'not-only' | 'then-now' | 'either-or' | 'versus' | 'concession'

export interface Contrast extends Base {
  readonly type: 'contrast'
  readonly kind: ContrastKind
  readonly opening?: Words
  readonly first: Words
  /** The word between both sides of a choice: `or`. */
  readonly joint?: Words
  readonly second: Words
}

export interface Question extends Base {
  readonly type: 'question'
  readonly questions: readonly Words[]
  readonly answer?: Words
}

export interface Event extends Base {
  readonly type: 'event'
  readonly date: Words
  /** Sorts events: year × 10,000 + month × 100 + day, with 0 for what is not given. */
  readonly when: number
  readonly words: Words
}

export type Fact =
  | Sentence
  | Quote
  | Metric
  | Change
  | Series
  | Enumeration
  | Contrast
  | Question
  | Event
  | Definition
  | Conclusion
  | Claim
export type FactOf<T extends Fact['type']> = Extract<Fact, { type: T }>
