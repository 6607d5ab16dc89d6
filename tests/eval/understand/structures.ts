import type { Change, Contrast, Fact, FactOf } from '../../../scripts/model/fact.ts'
import { hull, type Words } from '../../../scripts/model/span.ts'
import LABELS from '../labels/structures.json'
import { precisionRecall, share, type Evaluation, type Row } from './evaluation.ts'
import { overlaps, placeOf, plain, readLabelled, SETS, type Labelled, type Place, type Read } from './own.ts'

interface LabelledArticle extends Labelled {
  readonly enumerations: readonly { readonly start: number; readonly end: number; readonly items: readonly Place[] }[]
  readonly contrasts: readonly { readonly start: number; readonly end: number; readonly sides: readonly Place[] }[]
  readonly changes: readonly {
    readonly start: number
    readonly end: number
    readonly from: number
    readonly to: number
    readonly unit: string
  }[]
  /** `value`: a year, a month or a day (`2014`, `2014-03`, `2014-03-30`). */
  readonly events: readonly { readonly date: Place; readonly value: string }[]
  readonly questions: readonly Place[]
  /** Neither right nor wrong, by kind. */
  readonly optional: Readonly<Record<string, readonly Place[]>>
}

type Article = Read<LabelledArticle>

/** Enumerations, contrasts, changes, events and questions on own labels. */
export const evaluateStructures: Evaluation = async folder => {
  const rows: Row[] = []
  for (const [set, name] of Object.entries(SETS)) {
    const articles = await readLabelled(folder, LABELS as unknown as readonly LabelledArticle[], set)
    if (articles.length === 0) continue
    for (const measure of [enumerations, contrasts, changes, events, questions])
      rows.push(...measure(articles).map(row => ({ ...row, set: `own labels, ${name}` })))
  }
  return rows
}

type Measured = Omit<Row, 'set'>

function enumerations(articles: readonly Article[]): Measured[] {
  let [gold, found, overlapping, exact] = [0, 0, 0, 0]
  for (const { labels, source, facts, report } of articles) {
    const left = new Set(ofType(facts, 'enumeration'))
    for (const label of labels.enumerations) {
      gold += 1
      const items = label.items.map(place => plain(source.slice(...place)))
      const fact = nearest(left, fact => shared(placeOfWords(fact.items), placeOf(label)))
      if (!fact) {
        report('MISSED LIST', placeOf(label), items)
        continue
      }
      left.delete(fact)
      found += 1
      overlapping += 1
      const own = fact.items.map(({ text }) => plain(text))
      if (own.join('|') === items.join('|')) exact += 1
      else report('ITEMS', placeOf(label), own)
    }
    found += unlabelled(
      left,
      fact => placeOfWords(fact.items),
      labels,
      'enumerations',
      (fact, place) =>
        report(
          'WRONG LIST',
          place,
          fact.items.map(({ text }) => text),
        ),
    )
  }
  return [
    { measure: 'enumerations found (overlap)', cases: gold, result: precisionRecall(overlapping, found, gold) },
    { measure: 'enumerations with all parts right', cases: gold, result: precisionRecall(exact, found, gold) },
  ]
}

function contrasts(articles: readonly Article[]): Measured[] {
  let [gold, found, right] = [0, 0, 0]
  for (const { labels, facts, report } of articles) {
    const left = new Set(ofType(facts, 'contrast'))
    for (const label of labels.contrasts) {
      gold += 1
      const fact = [...left].find(fact => agree(fact, label.sides))
      if (!fact) {
        report('MISSED CONTRAST', placeOf(label))
        continue
      }
      left.delete(fact)
      found += 1
      right += 1
    }
    found += unlabelled(left, sidesOf, labels, 'contrasts', (fact, place) =>
      report('WRONG CONTRAST', place, [fact.kind, fact.first.text, fact.second.text]),
    )
  }
  return [{ measure: 'contrasts with both sides (overlap)', cases: gold, result: precisionRecall(right, found, gold) }]
}

const sidesOf = ({ first, second }: Contrast) => placeOfWords([first, second])

/** Each side of the fact overlaps one of the label and not the other. */
function agree({ first, second }: Contrast, sides: readonly Place[]): boolean {
  const [one, other] = [placeOfWords([first]), placeOfWords([second])]
  return (
    (overlaps(one, sides[0]!) && overlaps(other, sides[1]!)) || (overlaps(one, sides[1]!) && overlaps(other, sides[0]!))
  )
}

function changes(articles: readonly Article[]): Measured[] {
  let [gold, found, right] = [0, 0, 0]
  for (const { labels, facts, report } of articles) {
    // What tells the difference alone was not labelled.
    const left = new Set(ofType(facts, 'change').filter(({ before, after }) => before && after))
    for (const label of labels.changes) {
      gold += 1
      const fact = [...left].find(({ span }) => overlaps(placeOf(span), placeOf(label)))
      if (!fact) {
        report('MISSED CHANGE', placeOf(label))
        continue
      }
      left.delete(fact)
      found += 1
      if (says(fact, label)) right += 1
      else report('CHANGE', placeOf(label), [fact.before, fact.after, fact.unit])
    }
    found += unlabelled(
      left,
      ({ span }) => placeOf(span),
      labels,
      'changes',
      (fact, place) => report('WRONG CHANGE', place, [fact.before?.value, fact.after?.value]),
    )
  }
  return [{ measure: 'changes: from, to and unit', cases: gold, result: precisionRecall(right, found, gold) }]
}

const says = ({ before, after, unit }: Change, label: LabelledArticle['changes'][number]) =>
  before?.value === label.from && after?.value === label.to && unit === label.unit

/** What happened on a date; other years in a text were not labelled, so that only what is missed counts. */
function events(articles: readonly Article[]): Measured[] {
  let [gold, right] = [0, 0]
  for (const { labels, facts, report } of articles) {
    const own = ofType(facts, 'event')
    for (const { date, value } of labels.events) {
      gold += 1
      const fact = own.find(fact => overlaps(placeOfWords([fact.date]), date))
      if (fact && fact.when === sortKey(value)) right += 1
      else report(fact ? 'DATE' : 'MISSED EVENT', date, fact?.when)
    }
  }
  return [{ measure: 'events with their date', cases: gold, result: share(right, gold) }]
}

/** `2014-03` as an event sorts: 20140300. */
function sortKey(value: string): number {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number)
  return year * 10_000 + month * 100 + day
}

function questions(articles: readonly Article[]): Measured[] {
  let [gold, found, right] = [0, 0, 0]
  for (const { labels, facts, report } of articles) {
    const left = new Set(
      ofType(facts, 'question').flatMap(({ questions: run }) => run.map(words => placeOfWords([words]))),
    )
    for (const label of labels.questions) {
      gold += 1
      const own = [...left].find(place => overlaps(place, label))
      if (!own) {
        report('MISSED QUESTION', label)
        continue
      }
      left.delete(own)
      found += 1
      right += 1
    }
    found += unlabelled(
      left,
      place => place,
      labels,
      'questions',
      (_, place) => report('WRONG QUESTION', place),
    )
  }
  return [{ measure: 'questions', cases: gold, result: precisionRecall(right, found, gold) }]
}

function ofType<T extends Fact['type']>(facts: readonly Fact[], type: T): FactOf<T>[] {
  return facts.filter((fact): fact is FactOf<T> => fact.type === type)
}

function placeOfWords(words: readonly Words[]): Place {
  const { start, end } = words.flatMap(({ spans }) => spans).reduce(hull)
  return [start, end]
}

/** How much two places share. */
function shared([a, b]: Place, [c, d]: Place): number {
  return Math.min(b, d) - Math.max(a, c)
}

/** The fact that shares most with a label. */
function nearest<T>(facts: Iterable<T>, score: (fact: T) => number): T | undefined {
  const [best] = [...facts].filter(fact => score(fact) > 0).sort((a, b) => score(b) - score(a))
  return best
}

/** How many facts neither a label nor an optional place knows. */
function unlabelled<T>(
  left: Iterable<T>,
  place: (fact: T) => Place,
  { optional, from = 0, until = Infinity }: LabelledArticle,
  kind: string,
  report: (fact: T, place: Place) => void,
): number {
  const wrong = [...left].filter(fact => {
    const [start, end] = place(fact)
    return start < until && end > from && !optional[kind]?.some(other => overlaps(other, [start, end]))
  })
  for (const fact of wrong) report(fact, place(fact))
  return wrong.length
}
