import type { Datum } from '../../model/datum.ts'

/** A datum's fields for a slide's frontmatter, in the order in which a person reads them; an exact number needs no mark. */
export function dataFields(datum: Datum): Record<string, unknown> {
  const { label, before, beforeTime, says, value, high, of, certainty, series, time } = datum
  const doubt = certainty === 'exact' ? undefined : certainty
  return { label, before, beforeTime, says, value, high, of, certainty: doubt, series, time }
}
