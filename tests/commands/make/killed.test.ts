import { cp } from 'node:fs/promises'
import { parseSync } from '@slidev/parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LATER, newTalk } from './talk.ts'
import type { Talk } from './talk.ts'

// A usual run ends the process at some of its changes of the disk, `npm run test:long` at all, and at random times.
const isLong = Boolean(process.env['LONG'])
const MOST_CHANGES = 40

let [talk, before, after] = [{} as Talk, '', '']
beforeAll(async () => {
  talk = await newTalk()
  await talk.run('make', 'article.md')
  before = (await talk.read('slides.md')).replace('kicker: Why\n', 'kicker: Why it is quiet\n')
  await talk.write('slides.md', before)
  await talk.write('article.md', LATER)
  const whole = await copy()
  await whole.run('make', 'article.md')
  after = await whole.read('slides.md')
  await whole.remove()
})
afterAll(() => talk.remove())

async function copy(of = talk): Promise<Talk> {
  const other = await newTalk()
  await cp(of.folder, other.folder, { recursive: true })
  return other
}

/** The deck is the old one or the new one; the next run makes the new one, leaves nothing else and can be undone. */
async function expectWhole(ended: Talk): Promise<void> {
  const now = await ended.read('slides.md')
  expect([before, after]).toContain(now)
  expect(parseSync(now, 'slides.md').slides.length).toBeGreaterThan(3)
  const next = await ended.run('make', 'article.md')
  expect(next).toMatchObject({ code: 0, stdout: expect.stringMatching(now === after ? /nothing changed/ : /changed/) })
  expect(await ended.read('slides.md')).toBe(after)
  expect(await ended.read('.lectern/slides.base.md')).toContain('Leeds has 14 cats')
  expect(await ended.files()).toEqual(['.lectern/slides.base.md', 'article.md', 'slides.md'])
  expect((await ended.run('make', '--undo')).code).toBe(0)
  expect(await ended.read('slides.md')).toBe(before)
  await ended.remove()
}

describe('a run that is ended', { timeout: isLong ? 3_600_000 : 120_000 }, () => {
  it('at any change of the disk leaves a deck that opens, and the next run goes on from there', async () => {
    let points = 0
    for (let n = 1; n < MOST_CHANGES; n += isLong ? 1 : 6) {
      const ended = await copy()
      const { code } = await ended.runAndDieAt(n, 'make', 'article.md')
      if (code === -1) points += 1
      await expectWhole(ended)
      if (code === 0) break
    }
    expect(points).toBeGreaterThanOrEqual(isLong ? 12 : 2)
  })

  it.runIf(isLong)('at a random time does, too', async () => {
    let points = 0
    for (let n = 0; n < 100; n += 1) {
      const ended = await copy()
      const { code } = await ended.runAndDieAfter(300 + Math.random() * 500, 'make', 'article.md')
      if (code === -1) points += 1
      await expectWhole(ended)
    }
    expect(points).toBeGreaterThan(20)
  })

  it('while it brings an earlier deck back leaves one of the two', async () => {
    const made = await copy()
    await made.run('make', 'article.md')
    for (let n = 1; n < MOST_CHANGES; n += isLong ? 1 : 9) {
      const ended = await copy(made)
      const { code } = await ended.runAndDieAt(n, 'make', '--undo')
      const now = await ended.read('slides.md')
      expect([before, after]).toContain(now)
      // From there it goes back, or forth again.
      expect((await ended.run('make', '--undo')).code).toBe(0)
      expect(await ended.read('slides.md')).toBe(now === after ? before : after)
      expect((await ended.run('make', 'article.md')).code).toBe(0)
      expect(await ended.read('slides.md')).toBe(after)
      await ended.remove()
      if (code === 0) break
    }
    await made.remove()
  })
})

describe('several runs at once', () => {
  it('wait for one another and write one deck', async () => {
    const shared = await copy()
    const answers = await Promise.all([1, 2, 3, 4].map(() => shared.run('make', 'article.md')))
    expect(answers.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(await shared.read('slides.md')).toBe(after)
    expect(await shared.files()).toEqual(['.lectern/slides.base.md', 'article.md', 'slides.md'])
    await shared.remove()
  })
})
