import { SURE, type Quote } from '../../../scripts/model/fact.ts'
import LABELS from '../labels/quotations.json'
import { precisionRecall, share, type Row } from './evaluation.ts'
import { overlaps, placeOf, plain, readLabelled, SETS, type Labelled, type Place, type Read } from './own.ts'

/** One quotation that a reader marked, without its marks. */
interface Quotation {
  readonly start: number
  readonly end: number
  /** Full names of who speaks, any of them right; missing where the article does not say. */
  readonly speaker?: readonly Place[]
  readonly role?: readonly Place[]
}

interface LabelledArticle extends Labelled {
  readonly quotations: readonly Quotation[]
  /** Scare quotes, titles, terms and sayings in marks. */
  readonly traps: readonly Place[]
  /** A few words of somebody, or the narrator’s own: neither right nor wrong. */
  readonly optional: readonly Place[]
}

/** How far a fact may reach over a trap, for its marks. */
const REACH_OF_MARKS = 3

/** Quotations, speakers and roles on own labels. */
export async function ownQuotations(folder: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const [set, name] of Object.entries(SETS)) {
    const tally = new Tally()
    const articles = await readLabelled(folder, LABELS as unknown as readonly LabelledArticle[], set)
    for (const article of articles) compare(article, tally)
    if (articles.length > 0) rows.push(...tally.rows(`own labels, ${name}`))
  }
  return rows
}

class Tally {
  labels = 0
  right = 0
  wrong = 0
  named = 0
  given = 0
  speakers = 0
  full = 0
  printed = 0
  printedRight = 0
  roles = 0
  rolesRight = 0
  traps = 0
  taken = 0

  rows(set: string): Row[] {
    return [
      {
        measure: 'quotations found',
        set,
        cases: this.labels,
        result: precisionRecall(this.right, this.right + this.wrong, this.labels),
      },
      {
        measure: 'speakers of quotations',
        set,
        cases: this.named,
        result: precisionRecall(this.speakers, this.given, this.named),
        goal: 'P ≥ .95 R ≥ .94',
      },
      {
        measure: 'speakers sure enough to be printed',
        set,
        cases: this.named,
        result: precisionRecall(this.printedRight, this.printed, this.named),
      },
      {
        measure: 'right speakers with the full name',
        set,
        cases: this.speakers,
        result: share(this.full, this.speakers),
        goal: '.95',
      },
      {
        measure: 'right speakers with their role, where the article gives one',
        set,
        cases: this.roles,
        result: share(this.rolesRight, this.roles),
        goal: '.95',
      },
      {
        measure: 'traps taken for quotations',
        set,
        cases: this.traps,
        result: share(this.taken, this.traps),
      },
    ]
  }
}

function compare({ labels, source, facts, report }: Read<LabelledArticle>, tally: Tally): void {
  const quotes = facts.filter((fact): fact is Quote => fact.type === 'quote')
  const marked = labels.quotations.map(placeOf)
  for (const label of labels.quotations) {
    const place = placeOf(label)
    const quote = quotes.find(({ span }) => overlaps(placeOf(span), place))
    tally.labels += 1
    if (label.speaker) tally.named += 1
    if (quote) tally.right += 1
    else report('MISSED', place)
    if (quote) judge(tally, label, quote, source, (kind, more) => report(kind, place, more))
  }
  for (const { span } of quotes) {
    const place = placeOf(span)
    if ([...marked, ...labels.optional].some(other => overlaps(other, place))) continue
    tally.wrong += 1
    report('WRONG', place)
  }
  tally.traps += labels.traps.length
  tally.taken += labels.traps.filter(trap => quotes.some(({ span }) => isWithin(placeOf(span), trap))).length
}

const isWithin = ([start, end]: Place, trap: Place) =>
  start >= trap[0] - REACH_OF_MARKS && end <= trap[1] + REACH_OF_MARKS

function judge(
  tally: Tally,
  { speaker, role }: Quotation,
  quote: Quote,
  source: string,
  report: (kind: string, more: unknown) => void,
): void {
  const given = quote.speaker
  const names = (speaker ?? []).map(place => plain(source.slice(...place)))
  const roles = (role ?? []).map(place => plain(source.slice(...place)))
  if (!given) {
    if (speaker) report('NO SPEAKER', names)
    return
  }
  // Who has no name may be called by the role: `a spokesman for the port`.
  const isRight = (speaker ? names : roles).some(name => areOne(name, given.name.text))
  tally.given += 1
  if (given.confidence >= SURE) tally.printed += 1
  if (!isRight) return report('SPEAKER', [given.name.text, given.rule, names, roles])
  if (!speaker) {
    // Right, but nothing that could have been missed.
    tally.given -= 1
    if (given.confidence >= SURE) tally.printed -= 1
    return
  }
  tally.speakers += 1
  if (given.confidence >= SURE) tally.printedRight += 1
  if (names.includes(plain(given.name.text))) tally.full += 1
  else report('NAME', [given.name.text, names])
  if (!role) return
  tally.roles += 1
  if (given.role && roles.some(one => sharesWords(one, given.role!.text))) tally.rolesRight += 1
  else report('ROLE', [given.role?.text, roles])
}

/** The last word of one stands in the other: `Calder`, `Mr Calder`, `Ada Calder`. */
function areOne(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    plain(name)
      .toLowerCase()
      .match(/[\p{L}\p{N}@&.'’-]+/gu) ?? []
  const [one, other] = [words(a), words(b)]
  return one.length > 0 && other.length > 0 && (one.includes(other.at(-1)!) || other.includes(one.at(-1)!))
}

/** Half of the longer words of either stand in the other. */
function sharesWords(a: string, b: string): boolean {
  const words = (role: string) => new Set(role.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
  const [one, other] = [words(a), words(b)]
  const common = [...one].filter(word => other.has(word)).length
  return common > 0 && common >= Math.min(one.size, other.size) / 2
}
