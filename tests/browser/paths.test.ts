import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDeck } from '../../scripts/commands/open-deck.ts'
import type { Path } from '../../scripts/commands/open-deck.ts'
import type { View } from '../../scripts/model/view.ts'
import { USUAL_SHEET } from '../../scripts/model/view.ts'

const root = resolve(import.meta.dirname, '..', '..')
const fixtures = join(root, 'tests', 'fixtures')
/** Where a person can look at pages that differ. */
const pictures = join(root, 'dist', 'test-pictures', 'paths')

const SLIDES: View = { kind: 'slides' }
const STEPS: View = { kind: 'slides', clicks: true }
const HANDOUT: View = { kind: 'handout', sheet: USUAL_SHEET }

interface Drawn {
  readonly pictures: readonly Buffer[]
  readonly words: readonly string[]
}

/** Every view of a deck, drawn on one path. */
async function draw(deck: string, path: Path, views: readonly View[], dark: boolean): Promise<readonly Drawn[]> {
  const opened = await openDeck({ deck, path, browser: 'bundled', dark })
  try {
    const drawn: Drawn[] = []
    for (const view of views) {
      await opened.show(view)
      const boxes = await opened.page.locator(view.kind === 'slides' ? '.print-slide-container' : '.handout').all()
      const shots: Buffer[] = []
      for (const box of boxes) shots.push(await box.screenshot())
      drawn.push({ pictures: shots, words: await Promise.all(boxes.map(box => box.innerText())) })
    }
    expect(opened.sightings().filter(sighting => sighting.kind !== 'console')).toEqual([])
    return drawn
  } finally {
    await opened.close()
  }
}

/** Numbers, from 1, of the pages whose pictures are not the same byte for byte. */
async function differing(name: string, fast: Drawn, full: Drawn): Promise<readonly number[]> {
  const wrong = full.pictures.flatMap((picture, index) => (fast.pictures[index]?.equals(picture) ? [] : [index]))
  if (wrong.length > 0) await mkdir(pictures, { recursive: true })
  for (const index of wrong) {
    await writeFile(join(pictures, `${name}-${index + 1}-fast.png`), fast.pictures[index] ?? '')
    await writeFile(join(pictures, `${name}-${index + 1}-full.png`), full.pictures[index]!)
  }
  return wrong.map(index => index + 1)
}

describe('the print runtime and Slidev’s own server', () => {
  it.each([
    {
      name: 'what people add by hand',
      deck: join(fixtures, 'paths', 'by-hand.md'),
      views: [SLIDES, STEPS],
      dark: false,
    },
    { name: 'the same in the dark', deck: join(fixtures, 'paths', 'by-hand.md'), views: [SLIDES], dark: true },
    { name: 'every form', deck: join(fixtures, 'look', 'slides.md'), views: [SLIDES, HANDOUT], dark: false },
    { name: 'every form as an essay', deck: join(fixtures, 'look', 'essay.md'), views: [SLIDES], dark: false },
    { name: 'every form on a stage', deck: join(fixtures, 'look', 'stage.md'), views: [SLIDES], dark: false },
    { name: 'every form in the dark', deck: join(fixtures, 'look', 'slides.md'), views: [SLIDES], dark: true },
    {
      name: 'a small deck with parts',
      deck: join(fixtures, 'export', 'deck.md'),
      views: [SLIDES, HANDOUT],
      dark: false,
    },
    { name: 'many scripts', deck: join(fixtures, 'scripts', 'slides.md'), views: [SLIDES, HANDOUT], dark: false },
    { name: 'the deck of this repository', deck: join(root, 'slides.md'), views: [SLIDES, HANDOUT], dark: false },
  ])('draw the same pages, to the pixel: $name', async ({ name, deck, views, dark }) => {
    const fast = await draw(deck, 'fast', views, dark)
    const full = await draw(deck, 'full', views, dark)
    for (const [index, page] of full.entries()) {
      expect(page.pictures.length).toBeGreaterThan(0)
      expect(fast[index]!.words).toEqual(page.words)
      expect(await differing(`${name.replaceAll(' ', '-')}-${index}`, fast[index]!, page)).toEqual([])
    }
  })
})

describe('Slidev’s own server, with its modules bundled and as it is', () => {
  const OWN = `---
theme: lectern
title: Own things
---

# A part of one’s own

<Tally :count="3" />

---

<script setup lang="ts">
const { length } = 'four'
</script>

# A script in a slide

<p class="text-red-500 tally">{{ length }} letters</p>

<style>
.tally { letter-spacing: 4px }
</style>

---

# A drawing

\`\`\`mermaid
graph LR
  Leaf --> Cup
\`\`\`

---

# Code that moves

\`\`\`\`md magic-move
\`\`\`js
const leaf = 1
\`\`\`
\`\`\`js
const cup = 2
\`\`\`
\`\`\`\`
`
  const tally = (unit: string) => `<template><p class="underline">{{ count }} ${unit}</p></template>
<script setup lang="ts">defineProps<{ count: number }>()</script>
`

  it('draw the same, and what has changed since anew', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-own-'))
    const deck = join(folder, 'slides.md')
    const part = join(folder, 'components', 'Tally.vue')
    await mkdir(join(folder, 'components'))
    await writeFile(deck, OWN)
    await writeFile(part, tally('cups'))
    const [thorough] = await draw(deck, 'thorough', [SLIDES], false)
    expect(thorough!.words[0]).toContain('3 cups')
    // First what was kept of the run before, then what the bundling has kept.
    for (const _ of [1, 2]) {
      const [full] = await draw(deck, 'full', [SLIDES], false)
      expect(full!.words).toEqual(thorough!.words)
      expect(await differing('own-things', full!, thorough!)).toEqual([])
    }
    await writeFile(part, tally('pots'))
    await writeFile(deck, OWN.replace('text-red-500', 'text-blue-500'))
    const [edited] = await draw(deck, 'full', [SLIDES], false)
    expect(edited!.words[0]).toContain('3 pots')
    expect(edited!.pictures.map((picture, index) => picture.equals(thorough!.pictures[index]!))).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  it('are told apart by whether all that is wrong can be traced', async () => {
    const opened = await openDeck({ deck: join(fixtures, 'export', 'deck.md'), path: 'full', browser: 'bundled' })
    const { path, thorough } = opened
    await opened.close()
    expect({ path, thorough }).toEqual({ path: 'full', thorough: false })
  })
})
