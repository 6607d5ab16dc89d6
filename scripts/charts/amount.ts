/** An amount cut for typesetting; the three parts, joined, are the amount word for word. */
export interface Amount {
  /** What comes before the figure: `over`, `more than`, `up to`. */
  readonly before: string
  /** The figure with sign, currency, percent and scale word: `1 million`, `200,000+`, `$4.5 billion`. */
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
const scale = `(?:[\\s\\u00a0\\u202f-]?(?:${SCALES.map(word => word.replace('.', '\\.')).join('|')})(?![\\p{L}\\d]))`
const number = `[-−+~≈<>≤≥]?\\p{Sc}?\\s?\\d(?:[\\d.,'’\\u00a0\\u202f ](?=\\d)|\\d)*`
const unit = `[\\s\\u00a0\\u202f]?(?:%|‰|°[CF]?|×|x(?![\\p{L}])|\\p{Sc})`
const one = `${number}(?:${scale})?(?:${unit})?\\+?`
const FIGURE = new RegExp(`${one}(?:\\s?(?:–|—|-|to|bis|à|/|:|in|out of|von|sur)\\s?${one})?`, 'iu')

/** Cuts an amount into what comes before its figure, the figure and the rest; one without a digit is all figure. */
export function amountOf(says: string): Amount {
  const text = says.trim()
  const found = FIGURE.exec(text)
  if (!found) return { before: '', figure: text, after: '' }
  const end = found.index + found[0].length
  return {
    before: text.slice(0, found.index).trim(),
    figure: text.slice(found.index, end).trim(),
    after: text.slice(end).trim(),
  }
}
