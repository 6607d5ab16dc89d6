import { expect, it } from 'vitest'
import type { Slide } from '../../scripts/model/deck.ts'
import { withOpenLabels } from '../../scripts/plan/open-labels.ts'

function labelOf(label: string, form: 'metrics' | 'chart' = 'metrics', lang = 'en'): string {
  const words = { text: label, spans: [] }
  const data = [{ label, says: '57%', value: 57, certainty: 'exact' as const, words }]
  const slide = { form, chart: 'bar', id: 'a', ground: 'paper', passage: [], data } as unknown as Slide
  const shown = withOpenLabels(slide, lang)
  return 'data' in shown ? shown.data![0]!.label : ''
}

it.each([
  ['the overall visits to the harbour increased by 57%', 'The overall visits to the harbour increased by 57%', 'en'],
  ['les visites du port ont augmenté de 57 %', 'Les visites du port ont augmenté de 57 %', 'fr'],
  ['of respondents are content with the new harbour', 'of respondents are content with the new harbour', 'en'],
  ['the new harbour boats', 'the new harbour boats', 'en'],
  ['iOS boats have the greatest share of them all', 'iOS boats have the greatest share of them all', 'en'],
])('“%s” begins as “%s”', (label, expected, lang) => expect(labelOf(label, 'metrics', lang)).toBe(expected))

it('leaves the names of a chart as they are', () => {
  const name = 'a bare majority working somewhere with 2 boats'
  expect(labelOf(name, 'chart')).toBe(name)
})
