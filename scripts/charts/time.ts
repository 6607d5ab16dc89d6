/** First letters of the months' names, in the languages that Lectern reads; a name belongs to the first that fits. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan|gen|ene|jän)/i,
  /^f[eé][bv]/i,
  /^(?:mar|mär|mrt|mars)/i,
  /^(?:apr|avr|abr)/i,
  /^(?:may|mai|mei|mag|mayo)/i,
  /^(?:jun|juin|giu)/i,
  /^(?:jul|juil|lug)/i,
  /^(?:aug|aoû|ago)/i,
  /^(?:sep|set)/i,
  /^(?:o[ckt]t|out)/i,
  /^nov/i,
  /^d[eéi][czs]/i,
]
const SEASONS: Record<string, number> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 0,
  early: 1,
  mid: 6,
  late: 10,
}
const YEAR = /(?<!\d)(1\d{3}|20\d{2}|2100)(?!\d)/

function monthOf(text: string): number | undefined {
  const iso = /\d{4}-(\d{2})/.exec(text)
  if (iso) return Number(iso[1]) - 1
  const quarter = /\bQ([1-4])\b/i.exec(text)
  if (quarter) return (Number(quarter[1]) - 1) * 3
  for (const word of text.match(/\p{L}{3,}/gu) ?? []) {
    const month = MONTHS.findIndex(pattern => pattern.test(word))
    if (month >= 0) return month
    const season = SEASONS[word.toLowerCase()]
    if (season !== undefined) return season
  }
  return undefined
}

function dayOf(text: string): number {
  const iso = /\d{4}-\d{2}-(\d{2})/.exec(text)
  const day = iso
    ? iso[1]
    : /(?<!\d)([12]?\d|3[01])(?:st|nd|rd|th|er|\.)?(?!\d)/.exec(
        text.replace(YEAR, ' ').replace(/\bQ[1-4]\b/i, ' '),
      )?.[1]
  return Math.max(0, Number(day ?? 1) - 1)
}

/** Where a date as written lies on a time line, in years (`July 2014` is 2014.5); nothing where no year is named. */
export function timeOf(text: string): number | undefined {
  const year = YEAR.exec(text)
  if (!year) return undefined
  const month = monthOf(text)
  if (month === undefined) return Number(year[1])
  return Number(year[1]) + (month + Math.min(30, dayOf(text)) / 31) / 12
}

/** The times of several dates where every one is known and they do not run backwards; nothing otherwise. */
export function timesOf(texts: readonly string[]): readonly number[] | undefined {
  const times = texts.map(timeOf)
  const known = times.filter(time => time !== undefined)
  if (known.length < texts.length || known.length < 2) return undefined
  const forward = known.every((time, index) => index === 0 || time >= (known[index - 1] ?? time))
  return forward && (known.at(-1) ?? 0) > (known[0] ?? 0) ? known : undefined
}
