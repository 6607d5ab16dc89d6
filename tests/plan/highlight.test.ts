import { expect, it } from 'vitest'
import type { Slide } from '../../scripts/model/deck.ts'
import { withHighlight } from '../../scripts/plan/highlight.ts'

const words = (text: string) => ({ text, spans: [] })

function slope(title: string, ...labels: readonly string[]): Slide {
  const data = labels.flatMap(label =>
    ['2019', '2024'].map(time => ({
      label,
      time,
      says: '4%',
      value: 4,
      certainty: 'exact' as const,
      words: words(label),
    })),
  )
  return { form: 'chart', chart: 'slope', id: 'a', ground: 'paper', passage: [], title: words(title), data }
}

const highlightOf = (slide: Slide) => (slide.form === 'chart' ? slide.highlight : undefined)

it('marks the line that the title speaks of', () => {
  const labels = ['harbour traffic', 'railway traffic', 'lorries']
  expect(highlightOf(withHighlight(slope('The railway is how most goods came', ...labels)))).toBe('railway traffic')
})

it('marks none where the title speaks of several, of what all share, or of none', () => {
  const labels = ['harbour traffic', 'railway traffic', 'lorries']
  expect(highlightOf(withHighlight(slope('The railway overtook the harbour', ...labels)))).toBeUndefined()
  expect(highlightOf(withHighlight(slope('How traffic changed', ...labels)))).toBeUndefined()
  expect(highlightOf(withHighlight(slope('What changed', ...labels)))).toBeUndefined()
})
