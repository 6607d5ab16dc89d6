import type { Datum } from '../../model/datum.ts'

/** A datum's fields for a slide's frontmatter, in the order in which a person reads them; an exact number needs no mark. */
export function dataFields({ label, says, value, high, certainty, series, time }: Datum): Record<string, unknown> {
  return { label, says, value, high, certainty: certainty === 'exact' ? undefined : certainty, series, time }
}
