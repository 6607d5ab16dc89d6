import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { make, update } from '../scripts/pipeline.ts'

const root = resolve(import.meta.dirname, '..')
const file = (path: string) => readFile(resolve(root, path))

it('slides.md as committed is what `npm run deck` writes: making it again changes nothing', async () => {
  const made = await make(
    { name: 'data/open-source-ai.txt', bytes: await file('data/open-source-ai.txt') },
    { source: 'data/open-source-ai.txt', theme: () => ({ theme: './' }), image: () => undefined },
  )
  const yours = String(await file('slides.md'))
  const base = String(await file('.lectern/slides.base.md'))
  expect(base).toBe(made.text)
  expect(update(base, yours, made)).toMatchObject({ text: yours, conflicts: [] })
})

it('data/open-source-ai.txt is the article as it was given', async () => {
  const { createHash } = await import('node:crypto')
  expect(
    createHash('sha256')
      .update(await file('data/open-source-ai.txt'))
      .digest('hex'),
  ).toBe('5643816a2e1376c54248d1c798c0a2fca88d11654cac4ca9d23ec0d835cc97fe')
})
