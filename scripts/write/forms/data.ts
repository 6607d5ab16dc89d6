import type { Datum } from '../../model/datum.ts'
import type { Words } from '../../model/span.ts'

/** A datum's fields for a slide's frontmatter, in the order in which a person reads them; an exact number needs no mark. */
export function dataFields(datum: Datum): Record<string, unknown> {
  const { label, before, beforeValue, beforeTime, says, value, high, of, certainty, series, time } = datum
  const doubt = certainty === 'exact' ? undefined : certainty
  return { label, before, beforeValue, beforeTime, says, value, high, of, certainty: doubt, series, time }
}

/** The sentences behind a slide's numbers: one as a text, several as a list. */
export function sentenceField(sentence: readonly Words[] | undefined): string | readonly string[] | undefined {
  const texts = sentence?.map(({ text }) => text)
  return texts?.length === 1 ? texts[0] : texts
}
