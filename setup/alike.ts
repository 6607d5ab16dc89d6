import { computed, type ComputedRef } from 'vue'
import { slides } from '#slidev/slides'
import { dataOf } from '../scripts/charts/data.ts'
import type { Datum } from '../scripts/charts/datum.ts'
import { currencyOf, isAmount } from '../scripts/charts/field.ts'
import { frontmatterOf } from './talk.ts'

/** The deck's amounts in the currency of a slide's only number that are drawn too, so that all of them have one scale. */
export function useAlike(data: () => readonly Datum[]): ComputedRef<readonly number[]> {
  return computed(() => {
    const [one, ...others] = data()
    const currency = one && others.length === 0 ? currencyOf(one.says) : ''
    return currency
      ? amounts.value.flatMap(({ says, value }) => (currencyOf(says) === currency ? (value ?? []) : []))
      : []
  })
}

/** The deck's amounts that are drawn, read once for all of its slides. */
const amounts = computed((): readonly Datum[] =>
  slides.value.flatMap(slide => {
    const { layout, dots, data } = frontmatterOf(slide)
    const known = layout === 'metrics' && dots === true ? dataOf(data) : []
    return known.length === 1 ? known.filter(isAmount) : []
  }),
)
