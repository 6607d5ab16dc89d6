/** Signs and short units that are read with the number before them. */
const UNITS =
  '%|‰|°(?: ?[CF])?|\\\\?\\p{Sc}|[kMGT]?(?:Wh?|Hz|[Bb]it|B)|[kMGT]iB|[kcmµn]?[mgsl]|[km]m²|m[²³]|ha|kt|h|min|Mio\\.|Mrd\\.|Md€|M€|k€|(?:EUR|USD|GBP|CHF|JPY)'
const GAP = ' '
const NO_BREAK = '\u00a0'
/** `95 %`, `12 km`: between a digit and its unit, which no word goes on with. */
const BEFORE_A_UNIT = new RegExp(`(?<=\\d)${GAP}(?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu')
/** `€ 30`: between a currency, which no digit stands right before, and its number. */
const BEHIND_A_CURRENCY = new RegExp(`(?<=(?<![\\d\\p{L}${NO_BREAK}])(?<!\\d )\\\\?\\p{Sc})${GAP}(?=\\d)`, 'gu')
/** `« oui »`: marks with their spaces inside, as French sets them; `»ja« und` has them outside. */
const BEHIND_A_MARK = new RegExp(`(?<=(?<![\\p{L}\\p{N}.,;:!?…])«)${GAP}`, 'gu')
const BEFORE_A_MARK = new RegExp(`${GAP}(?=»(?![\\p{L}\\p{N}]))`, 'gu')
/** `Pourquoi ?`: a space before a sign that ends a clause, as French sets it. */
const BEFORE_A_SIGN = new RegExp(`(?<=[\\p{L}\\p{N})”’»])${GAP}(?=[;:!?](?=\\s|$))`, 'gu')

/**
 * A text in which no line ends between a number and its unit, or between a mark and what it stands at: the space there
 * does not break. Nothing else changes, so that its words are those of the article.
 */
export function unparted(text: string): string {
  return text
    .replace(BEFORE_A_UNIT, NO_BREAK)
    .replace(BEHIND_A_CURRENCY, NO_BREAK)
    .replace(BEHIND_A_MARK, NO_BREAK)
    .replace(BEFORE_A_MARK, NO_BREAK)
    .replace(BEFORE_A_SIGN, NO_BREAK)
}

/** Code, tags and addresses, which are what they are. */
const VERBATIM = /(?<fence>`{3,}|~{3,})[\s\S]*?\k<fence>|`[^`\n]*`|<[^>\n]+>|\]\([^)\n]*\)/g

/** The same for Markdown. */
export function unpartedMarkdown(markdown: string): string {
  let [result, done] = ['', 0]
  for (const { 0: verbatim, index } of markdown.matchAll(VERBATIM)) {
    result += unparted(markdown.slice(done, index)) + verbatim
    done = index + verbatim.length
  }
  return result + unparted(markdown.slice(done))
}

/** A file's name is no text. */
const ADDRESSES: ReadonlySet<string> = new Set(['image'])

/** The same for all texts of a slide's fields. */
export function unpartedFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, ADDRESSES.has(key) ? value : unpartedValue(value)]),
  )
}

function unpartedValue(value: unknown): unknown {
  if (typeof value === 'string') return unparted(value)
  if (Array.isArray(value)) return value.map(unpartedValue)
  return typeof value === 'object' && value !== null ? unpartedFields(value as Record<string, unknown>) : value
}
