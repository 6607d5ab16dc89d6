import { expect, it } from 'vitest'
import type { Draft } from '../../scripts/plan/candidate.ts'
import { groundsFor } from '../../scripts/plan/ground.ts'

const groundsOf = (...forms: readonly Draft['form'][]) =>
  groundsFor(forms.map(form => ({ form, data: [] }) as unknown as Draft)).slice(1)

it('statements have ink and accent by turns', () => {
  expect(groundsOf('cover', 'points', 'statement', 'points', 'statement', 'points', 'statement')).toEqual([
    'paper',
    'ink',
    'paper',
    'accent',
    'paper',
    'ink',
  ])
})

it('a statement beside a coloured page stays on paper', () => {
  expect(groundsOf('cover', 'metrics', 'statement', 'statement')).toEqual(['ink', 'paper', 'accent'])
})

it('a quotation takes a ground after a stretch on paper', () => {
  expect(groundsOf('cover', 'points', 'quote', 'quote')).toEqual(['paper', 'paper', 'ink'])
})
