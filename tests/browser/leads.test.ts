import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDeck } from '../../scripts/commands/open-deck.ts'
import type { DeckPage } from '../../scripts/io/deck-page.ts'

const LEAD = 'Before the crews began, they wanted to be sure that they understood the harbour and its boats, so they'
const BODIES = {
  points: '- counted the boats\n- asked the keepers of the light',
  cards: '::parts::\n\n- boats\n- keepers\n- lamps',
  table: '| boats | lamps |\n| --- | --- |\n| 12 | 40 |',
  code: '```\nlamp --on\n```',
  chart: '',
} as const
const DATA = 'chart: bar\ndata:\n  - { label: boats, says: 34, value: 34 }\n  - { label: lamps, says: 23, value: 23 }'
const FORMS = Object.keys(BODIES) as (keyof typeof BODIES)[]
/** What stands closer under a line than this, in px, seems to belong to it. */
const LEAST_GAP = 14

let folder: string
let opened: DeckPage

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-leads-'))
  const file = join(folder, 'slides.md')
  const slides = FORMS.map(
    form => `layout: ${form}\ntitle: Not shown\n${form === 'chart' ? DATA : ''}\n---\n\n${LEAD}\n\n${BODIES[form]}`,
  )
  await writeFile(file, `---\ntheme: lectern\n${slides.join('\n\n---\n')}\n`)
  opened = await openDeck({ deck: file, browser: 'bundled' })
  await opened.show({ kind: 'slides' })
})
afterAll(async () => {
  await opened?.close()
  await rm(folder, { recursive: true, force: true })
})

it('a line that leads a page without a title keeps its distance from what it leads', async () => {
  const gaps = await opened.page.evaluate(
    lead =>
      [...document.querySelectorAll('.lectern')].map(page => {
        const line = [...page.children].find(child => child.textContent === lead)!
        const { bottom } = line.getBoundingClientRect()
        return line.nextElementSibling!.getBoundingClientRect().top - bottom
      }),
    LEAD,
  )
  expect(gaps).toHaveLength(FORMS.length)
  expect(FORMS.filter((_, at) => gaps[at]! < LEAST_GAP)).toEqual([])
})
