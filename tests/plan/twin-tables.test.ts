import { expect, it } from 'vitest'
import { deckOf, only } from './deck-of.ts'

const table = (...rows: string[]) =>
  ['| pier | gate | lamp |', '|---|---|---|', ...rows.map(row => `| ${row} |`)].join('\n')
const north = table('old | oak | yes', 'new | elm | no', 'long | ash | yes')
const south = table('wide | fir | no', 'low | oak | no', 'high | elm | yes')
const article = (second: string) =>
  `## What we saw\n\nWe can see the results in the table below.\n\n${north}\n\n${second}\n\n${south}\n\n## Now\n\nThe gate is closed.`

it('two tables of one section with the same head are told apart by the sentence that introduces each', async () => {
  const pages = only(
    await deckOf(article('Below are the results for the southern piers. The best of them has a lamp of its own.')),
    'table',
  )
  expect(pages.map(({ lead }) => lead?.text)).toEqual([undefined, 'Below are the results for the southern piers.'])
})

it('a table that no sentence introduces has none', async () => {
  const pages = only(await deckOf(article('The crews were tired of the long winter.')), 'table')
  expect(pages.map(({ lead }) => lead)).toEqual([undefined, undefined])
})
