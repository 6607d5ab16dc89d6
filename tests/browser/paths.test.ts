import { mkdir, writeFile } from 'node:fs/promises'
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
    { name: 'every form in the dark', deck: join(fixtures, 'look', 'slides.md'), views: [SLIDES], dark: true },
    {
      name: 'a small deck with parts',
      deck: join(fixtures, 'export', 'deck.md'),
      views: [SLIDES, HANDOUT],
      dark: false,
    },
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
