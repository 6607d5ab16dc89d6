/** The numbers of charts and tiles, for components, which meet the rest of the code only in this folder. */
export type { Certainty, Datum } from '../model/datum.ts'
