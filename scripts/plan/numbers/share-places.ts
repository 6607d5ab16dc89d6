import type { Metric, Sentence } from '../../model/fact.ts'
import type { Range } from '../../model/span.ts'

/** A share's place in its sentence, its brackets included, and on which side its clause stands. */
export interface Place extends Range {
  readonly metric: Metric
  /**
   * `bracket`: `pilots (87%)`, its clause stands before it; `placed`: `pilots at 87%`, likewise; `leading`: `87% of pilots
   * sail`, its clause follows.
   */
  readonly kind: 'bracket' | 'placed' | 'leading'
}

/** The places of a sentence's percentages; nothing where one of them stands otherwise or is a range. */
export function placesOf(
  text: string,
  { to }: Pick<Sentence, 'to'>,
  metrics: readonly Metric[],
): readonly Place[] | undefined {
  const shares = metrics.filter(({ unit }) => unit === '%')
  const places = shares.flatMap(metric => placeOf(text, metric, to) ?? [])
  const isPlacedAlone = places.length === 1 && places[0]!.kind === 'placed'
  return places.length > 0 && places.length === shares.length && !isPlacedAlone ? places : undefined
}

const OPENS = /\s*[(（]\s*$/u
const CLOSES = /^(?:\s+(?:of|von|der|aller|de|des|du|di|dei|dos|das|van)\s[^()（）\d]{1,40})?\s*[)）]/iu
const AT = /[\p{L}"”»)\]]\s(?:at|by|with|mit|bei|zu|à|avec|con|a|com|met|op)\s$/iu
const ENDS_NAME =
  /^(?:\s(?:of|von|der|aller|de|des|du|di|dei|dos|das|van)\s\p{L}+(?:\s\p{L}+)?)?(?=\s*[,;.)]|\s(?:and|or|und|oder|et|ou|y|e|o|ed|en|of)\s|\s*$)/iu

/** `… is glad of it, with 61% of pilots saying …`: what they do comes behind the share. */
const WITH = /\s(?:with|mit|avec|con|com|met)\s(?:only\s|just\s|about\s|nearly\s|over\s)?$/iu
const DO_SOMETHING = /^(?:\s(?:of|der|des|de|los|degli|dos|van)(?:\s\p{L}+){1,3}?)?\s(?:\p{L}+ing|qui|die|que|che)\s/iu

function placeOf(text: string, metric: Metric, end: number): Place | undefined {
  const [before, after] = [text.slice(0, metric.from), text.slice(metric.to, end)]
  if (metric.value === undefined || metric.high !== undefined) return undefined
  const [open, close] = [OPENS.exec(before), CLOSES.exec(after)]
  if (open) return close ? { metric, kind: 'bracket', from: open.index, to: metric.to + close[0].length } : undefined
  const [at, name] = [AT.exec(before), ENDS_NAME.exec(after)]
  const isBorneOut = WITH.test(before) && DO_SOMETHING.test(after)
  if (at && name && !isBorneOut) return { metric, kind: 'placed', from: at.index + 1, to: metric.to + name[0].length }
  return /^\s\p{L}/u.test(after) ? { metric, kind: 'leading', from: metric.from, to: metric.to } : undefined
}
