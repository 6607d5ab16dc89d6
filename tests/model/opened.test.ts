import { expect, it } from 'vitest'
import { opened } from '../../scripts/model/opened.ts'

it.each([
  ['overall satisfaction', 'Overall satisfaction'],
  ['“few of them” return', '“Few of them” return'],
  ['élan counts', 'Élan counts'],
])('begins as a sentence does: %s', (text, begun) => {
  expect(opened(text)).toBe(begun)
})

it.each(['vLLM on two cards', 'iOS and Android', '40 boats', 'Overall', ''])('leaves as it is: %s', text => {
  expect(opened(text)).toBe(text)
})
