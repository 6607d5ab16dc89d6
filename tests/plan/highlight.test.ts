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
  expect(highlightOf(withHighlight(slope('The railway is how most goods came', ...labels)))).toEqual([
    'railway traffic',
  ])
})

it('marks none where the title speaks of several, of what all share, or of none', () => {
  const labels = ['harbour traffic', 'railway traffic', 'lorries']
  expect(highlightOf(withHighlight(slope('The railway overtook the harbour', ...labels)))).toBeUndefined()
  expect(highlightOf(withHighlight(slope('How traffic changed', ...labels)))).toBeUndefined()
  expect(highlightOf(withHighlight(slope('What changed', ...labels)))).toBeUndefined()
})

function bars(lead: string, ...labels: readonly string[]): Slide {
  const data = labels.map((label, at) => ({
    label,
    says: `${9 - at}%`,
    value: 9 - at,
    certainty: 'exact' as const,
    words: words(label),
  }))
  const head = { title: words('How we sail'), quiet: true, lead: words(lead) }
  return { form: 'chart', chart: 'bar', id: 'a', ground: 'paper', passage: [], ...head, data }
}

const SYSTEMS = ['Linux', 'Windows', 'Android', 'Apple iOS', 'no but company uses Rust']

it('marks the bars that the line above them speaks of, also by one word of their name', () => {
  expect(highlightOf(withHighlight(bars('Android and iOS are ten times larger.', ...SYSTEMS)))).toEqual([
    'Android',
    'Apple iOS',
  ])
})

it('leaves the greatest marked where the line speaks of it, of none, of most, or of one word of a whole answer', () => {
  const none = (lead: string) => expect(highlightOf(withHighlight(bars(lead, ...SYSTEMS)))).toBeUndefined()
  none('Linux is well ahead of Android.')
  none('Many systems are named.')
  none('Windows, Android and iOS are named.')
  none('Rust in the workplace has continued to grow.')
})
