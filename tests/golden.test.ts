import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { make } from '../scripts/pipeline.ts'
import { ARTICLES, fixture } from './study.ts'

/** The whole way from an article to a deck, as text: read the difference before renewing with UPDATE=1. */
describe.each(ARTICLES)('the article %s', name => {
  it('gives the deck beside it', async () => {
    const path = new URL(`./fixtures/articles/${name}.deck.md`, import.meta.url)
    const { text } = await make(await fixture(name), {
      source: name,
      theme: () => ({ theme: 'lectern' }),
      image: () => undefined,
    })
    if (process.env['UPDATE']) await writeFile(path, text)
    expect(text).toBe(await readFile(path, 'utf8'))
  })
})
