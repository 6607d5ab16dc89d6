import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckAnswer } from '../../scripts/commands/check.ts'
import { LOOK_NAMES } from '../../scripts/model/look.ts'
import { write } from '../../scripts/write/write.ts'
import { study } from '../study.ts'
import { randomSlides } from './random-slides.ts'

/** What a slide can be wrong in; which letters the machine's fonts lack is not the layouts' doing. */
const RULES = new Set([
  'field',
  'overflow',
  'clipping',
  'margin',
  'overlap',
  'crowded',
  'small-text',
  'contrast',
  'axe',
])
const SEED = Number(process.env['FITS_SEED'] ?? 7)
/** Slides of each form; more of them where the reckoning is worked on. */
const EACH = Number(process.env['FITS_EACH'] ?? 4)

const command = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'cli.js')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-fits-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function deckIn(look: string): Promise<string> {
  const { article } = await study('# Fits\n')
  const deck = { title: { text: 'Fits', spans: [] }, lang: 'en', authors: [], slides: randomSlides(SEED, EACH) }
  const text = write(deck, article, {
    source: 'fits.md',
    lines: false,
    theme: () => ({ theme: 'lectern', look }),
    groundOf: () => 'paper',
  })
  const file = process.env['FITS_KEEP'] ? `${process.env['FITS_KEEP']}/${look}.md` : join(folder, `${look}.md`)
  await writeFile(file, text)
  return file
}

/** What the command finds on a deck, as a user sees it. */
function check(file: string): Promise<CheckAnswer> {
  const env = { ...process.env, LECTERN_BROWSER: 'bundled' }
  return new Promise((done, failed) => {
    const words = [command, 'check', file, '--json', '--light']
    execFile(process.execPath, words, { env, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error && error.code !== 4) failed(new Error(stderr))
      else done(JSON.parse(stdout) as CheckAnswer)
    })
  })
}

describe.each(LOOK_NAMES)('slides of any texts in the look %s', look => {
  it('fit their pages', async () => {
    const { findings, slides } = await check(await deckIn(look))
    const faults = findings.filter(({ rule }) => RULES.has(rule))
    expect(faults.map(({ slide, line, rule, message }) => `${slide} (line ${line}) ${rule}: ${message}`)).toEqual([])
    expect(slides).toBeGreaterThan(60)
  })
})
