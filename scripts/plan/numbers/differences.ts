import type { Metric } from '../../model/fact.ts'

/** How much something changed, as a noun, in this order: en, de, fr, es, it, pt, nl. */
const CHANGE =
  'increases?|decreases?|rises?|drops?|declines?|falls?|growth|jumps?|gains?|reductions?|improvements?|anstieg|zunahme|zuwachs|rückgang|abnahme|plus|minus|hausse|baisse|augmentation|diminution|progression|recul|aumento|incremento|descenso|disminución|caída|crescita|calo|diminuzione|queda|diminuição|stijging|daling|toename|afname'
/** What a remark on a number begins with. */
const REMARKED = String.raw`[(（,–—-]\s*(?:\p{L}+\s){0,3}`
const OF = '(?:of|in|um|von|de|del|di|van|met)'
const QUALIFIED = String.raw`(?:\p{L}+\s){0,2}`

const OPENS_WITH_IT = new RegExp(String.raw`${REMARKED}(?<!\p{L})(?:${CHANGE})\s${OF}\s${QUALIFIED}$`, 'iu')
const OPENS = new RegExp(String.raw`${REMARKED}$`, 'iu')
const GOES_ON = new RegExp(String.raw`^\s(?:points?\s)?(?:${CHANGE})(?!\p{L})`, 'iu')

/** Right behind a number: `decrease` of `a 21% decrease`. */
export const SAYS_CHANGE = GOES_ON

/** `72% said so (a 4% increase)`, `26% fear it – a decrease of more than 30%`: a remark on how much another number changed. */
export function isDifferenceBeside(text: string, { from, to, unit }: Metric): boolean {
  if (unit !== '%' && unit !== 'pp') return false
  const before = text.slice(0, from)
  return OPENS_WITH_IT.test(before) || (OPENS.test(before) && GOES_ON.test(text.slice(to)))
}

/** Numbers without those that only say how much another changed, where another is among them. */
export function withoutDifferences(text: string, metrics: readonly Metric[]): readonly Metric[] {
  const left = metrics.filter(metric => !isDifferenceBeside(text, metric))
  return left.length > 0 ? left : metrics
}
