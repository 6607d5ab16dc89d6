/** An amount cut for typesetting; the three parts, joined, are the amount word for word. */
export interface Amount {
  /** What comes before the figure: `over`, `more than`, `up to`. */
  readonly before: string
  /** The figure with sign, currency, percent and scale word: `1 million`, `200,000+`, `$4.5 billion`, `62 percent`. */
  readonly figure: string
  /** What follows the figure: `days`, `of respondents`. */
  readonly after: string
}

const SCALES = [
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'k',
  'm',
  'bn',
  'tn',
  'Tausend',
  'Million',
  'Millionen',
  'Milliarde',
  'Milliarden',
  'Billion',
  'Billionen',
  'Mio.',
  'Mrd.',
  'mille',
  'millions',
  'milliard',
  'milliards',
  'mil',
  'millón',
  'millones',
  'mille',
  'milione',
  'milioni',
  'miliardi',
  'milhão',
  'milhões',
  'bilhões',
  'miljoen',
  'miljard',
  '万',
  '億',
  '亿',
]
/** What says in words that a number is of a hundred, in any language: `62` without it is another number. */
const PERCENT = [
  'percent',
  'per cent',
  'per-cent',
  'pct\\.?',
  'Prozent',
  'v\\. ?H\\.',
  'pour cent',
  'pour-cent',
  'por ciento',
  'por cien',
  'per cento',
  'percento',
  'por cento',
  'procent',
  'процент(?:а|ов|ам|ами|ах)?',
  'パーセント',
  '퍼센트',
]
const percent = `(?:${PERCENT.map(words => words.replaceAll(' ', '[\\s\\u00a0\\u202f]')).join('|')})(?![\\p{L}\\d])`
const scale = `(?:[\\s\\u00a0\\u202f-]?(?:${SCALES.map(word => word.replace('.', '\\.')).join('|')})(?![\\p{L}\\d]))`
const number = `[-−+~≈<>≤≥]?\\p{Sc}?\\s?\\d(?:[\\d.,'’\\u00a0\\u202f ](?=\\d)|\\d)*`
const unit = `(?:[\\s\\u00a0\\u202f-]?${percent}|[\\s\\u00a0\\u202f]?(?:%|‰|°[CF]?|×|x(?![\\p{L}])|\\p{Sc}))`
const one = `${number}(?:${scale})?(?:${unit})?\\+?`
/** After these two numbers joined by `and` are one range. */
const opening = '(?:between|zwischen|entre|tra|fra|tussen|между)'
const between = `(?<=(?<!\\p{L})${opening})\\s`
const OPENING = new RegExp(`^${opening}\\s`, 'iu')
const and = '(?:and|und|et|y|e|en|и)'
const FIGURE = new RegExp(
  `${between}${one}\\s${and}\\s${one}|${one}(?:\\s?(?:–|—|-|to|bis|à|/|:|in|out of|von|sur)\\s?${one})?`,
  'iu',
)

/** Cuts an amount into what comes before its figure, the figure and the rest; one without a digit is all figure, but for `between`. */
export function amountOf(says: string): Amount {
  const text = says.trim()
  const found = FIGURE.exec(text)
  if (!found) {
    const opening = OPENING.exec(text)?.[0] ?? ''
    return { before: opening.trim(), figure: text.slice(opening.length), after: '' }
  }
  const end = found.index + found[0].length
  return {
    before: text.slice(0, found.index).trim(),
    figure: text.slice(found.index, end).trim(),
    after: text.slice(end).trim(),
  }
}

const RATE = new RegExp(`[%‰°]|${percent}`, 'iu')

/** The sign of what a figure is a part of or measured on: `%` also for the word, `°`; empty for a count and for money. */
export function rateOf(figure: string): string {
  const found = RATE.exec(figure)?.[0] ?? ''
  return found.length > 1 ? '%' : found
}
