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

it('a table has above it the sentence of its paragraph that names what follows', async () => {
  const text =
    'We asked the crews. We settled on the following rates, though a few may change. Note that the crews keep no hours.'
  const table = '| Crew | Rate |\n|---|---|\n| Full | $10 |\n| Half | $5 |\n| Day | $2 |'
  const deck = await deckOf(`## Rates\n\n${text}\n\n${table}\n\n## Last\n\nThe gate must never be closed at night.`)
  const page = deck.slides.find(({ form }) => form === 'table' || form === 'chart')
  const above = page && JSON.stringify(['title' in page && page.title, 'lead' in page && page.lead])
  expect(above).toContain('We settled on the following rates')
})
