import type { Certainty, Datum } from '../../model/datum.ts'
import type { Words } from '../../model/span.ts'

/** A datum's fields for a slide's frontmatter, in the order in which a person reads them; an exact number needs no mark. */
export function dataFields(datum: Datum): Record<string, unknown> {
  const { label, before, beforeTime, beforeValue, says, value, high, of, series, time } = datum
  return {
    label,
    before,
    beforeTime,
    beforeValue,
    beforeCertainty: doubtOf(datum.beforeCertainty),
    says,
    value,
    high,
    also: datum.also,
    of,
    certainty: doubtOf(datum.certainty),
    series,
    time,
  }
}

const doubtOf = (certainty: Certainty | undefined): Certainty | undefined =>
  certainty === 'exact' ? undefined : certainty

/** The sentences behind a slide's numbers: one as a text, several as a list. */
export function sentenceField(sentence: readonly Words[] | undefined): string | readonly string[] | undefined {
  const texts = sentence?.map(({ text }) => text)
  return texts?.length === 1 ? texts[0] : texts
}
