import { dataOf, spoken } from '../../../charts/data.ts'
import type { DrawnChart } from '../../../model/drawn.ts'
import type { Datum } from '../../../model/datum.ts'

/**
 * The data that a drawn chart shows: the list of the slide's frontmatter whose words are those of the chart's name.
 * Nothing where the chart took its numbers from elsewhere.
 */
export function dataBehind(
  { name }: Pick<DrawnChart, 'name'>,
  frontmatter: Readonly<Record<string, unknown>>,
): readonly Datum[] | undefined {
  const lists = Object.values(frontmatter).map(dataOf)
  return lists.find(data => data.length > 0 && name.endsWith(data.map(spoken).join('; ')))
}
