import type { Certainty, Datum } from './datum.ts'
import { listOf, say } from './say.ts'

const CERTAINTIES: readonly string[] = ['exact', 'about', 'at-least', 'at-most', 'range', 'projected', 'words']

/** Distances between larger numbers could no longer be reckoned with. */
const LARGEST = 1e300

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Math.abs(value) <= LARGEST ? value : undefined
}

function certaintyOf(value: unknown): Certainty | undefined {
  return CERTAINTIES.includes(say(value)) ? (say(value) as Certainty) : undefined
}

function datumOf(entry: Record<string, unknown>): Datum {
  const value = numberOf(entry['value'])
  const high = numberOf(entry['high'])
  const of = numberOf(entry['of'])
  const beforeValue = numberOf(entry['beforeValue'])
  const certainty = certaintyOf(entry['certainty'])
  const beforeCertainty = certaintyOf(entry['beforeCertainty'])
  return {
    label: say(entry['label']),
    says: say(entry['says']) || say(entry['value']),
    ...(value === undefined ? {} : { value }),
    ...(high === undefined ? {} : { high }),
    ...(of === undefined ? {} : { of }),
    ...(beforeValue === undefined ? {} : { beforeValue }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(beforeCertainty === undefined ? {} : { beforeCertainty }),
    ...texts(entry, ['series', 'time', 'before', 'beforeTime', 'also']),
  }
}

/** The fields that say something. */
function texts<K extends string>(entry: Record<string, unknown>, keys: readonly K[]): Partial<Record<K, string>> {
  return Object.fromEntries(keys.flatMap(key => (say(entry[key]) ? [[key, say(entry[key])]] : []))) as Partial<
    Record<K, string>
  >
}

/** The data of a chart or of tiles from frontmatter that may be half typed: what makes no datum is left out. */
export function dataOf(value: unknown): readonly Datum[] {
  return listOf(value)
    .filter(isRecord)
    .map(datumOf)
    .filter(datum => datum.says !== '' || datum.label !== '')
}

/** A datum in one sentence part, for the name of a picture: `2024: 58 percent`. */
export function spoken(datum: Datum): string {
  const parts = [datum.series, datum.label, datum.time].filter(
    (part, index, all) => part && all.indexOf(part) === index,
  )
  const says = [datum.says, datum.also].filter(Boolean).join(', ')
  return parts.length > 0 ? `${parts.join(', ')}: ${says}` : says
}

/** The name of a chart for those who do not see it: its measure and all of its values. */
export function nameOf(measure: string, data: readonly Datum[]): string {
  return [measure, data.map(spoken).join('; ')].filter(Boolean).join('. ')
}
