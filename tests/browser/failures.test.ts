import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findingsInSightings } from '../../scripts/export/findings.ts'
import { pdfFacts } from '../../scripts/export/pdf.ts'
import { openDeck } from '../../scripts/commands/open-deck.ts'
import { pageTags, tagLines } from '../export/read-pdf.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'export', 'broken')
const command = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'cli.js')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-failures-'))
  await cp(FIXTURES, folder, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Answer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  readonly seconds: number
}

/** The command as it is shipped, in the folder of the decks. */
async function lectern(...args: readonly string[]): Promise<Answer> {
  const begun = performance.now()
  const child = spawn(process.execPath, [command, ...args, '--browser', 'bundled'], { cwd: folder })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  return { code, stdout, stderr, seconds: (performance.now() - begun) / 1000 }
}

const OLD = 'the slides of yesterday'

/** What each deck has wrong, as it is told: file, line, slide, reason. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  text: [
    'text.md:8 (slide 2): There is no layout “teapot”',
    'text.md:13: There is no file no-such-part.md to take slides from',
    'text.md:19:1 (slide 3): Flow sequence',
    'text.md:19:8 (slide 3): Missing closing "quote',
  ],
  headmatter: ['headmatter.md:2:8 (slide 1): Missing closing "quote'],
  many: [
    'many.md:7 (slide 1): There is no component <TeaPot>',
    'many.md:13 (slide 2): “sugar” stands for a value that is not there',
    'many.md:19 (slide 3): There is no file ./no-such-cup.png',
    'many.md:23 (slide 4): There is no file /no-such-ground.png',
    'many.md:28 (slide 4): There is no file /no-such-pot.png',
    'many.md:34 (slide 5): https://tea.example/cup.png lies on another machine',
    "many.md:40 (slide 6): Cannot read properties of null (reading 'boil')",
    'many.md:46 (slide 7): Element is missing end tag.',
  ],
  drawn: [
    'drawn.md:7 (slide 1): There is no directive v-sparkle',
    'drawn.md:18 (slide 2): The diagram cannot be drawn: Parse error on line 2:',
    'drawn.md:27 (slide 3): The formula cannot be drawn',
    "drawn.md:37 (slide 4): Cannot read properties of undefined (reading 'lift')",
    'drawn.md:49 (slide 5): There is no file /no-such-face.woff2',
    'drawn.md:60 (slide 6): The font “Cracked” cannot be loaded',
    'drawn.md:73 (slide 7): Nothing of the slide is to be seen',
    'drawn.md:84 (slide 8): There is no file /no-such-leaf.png',
    'drawn.md:92 (slide 9): The picture /cracked.png cannot be shown',
    'drawn.md:100 (slide 10): There is no file ./no-such-code.ts',
    'drawn.md:110 (slide 11): The kettle is dry',
    'drawn.md:120 (slide 12): The pot is cold',
  ],
  late: [
    'late.md:13 (slide 2): The slide waits for .never to appear (data-waitfor)',
    'late.md:24 (slide 3): The slide waits for what stands in <Suspense>',
    'late.md:30 (slide 4): A component waits for something before it can be drawn',
  ],
  pages: ['2 slides gave 3 pages'],
}

/** How many pages the decks have all the same. */
const PAGES: Readonly<Record<string, number>> = { text: 3, headmatter: 2, many: 7, drawn: 13, late: 5, pages: 3 }

describe.each(Object.keys(TOLD))('the deck %s', name => {
  const told = TOLD[name]!

  it('is not printed: each error is told with its place and reason, and nothing else; the old file stays', async () => {
    await writeFile(join(folder, `${name}.pdf`), OLD)
    const answer = await lectern('export', `${name}.md`, '--slides', `${name}.pdf`, '--wait', '3')
    for (const words of told) expect(answer.stderr).toContain(words)
    const errors = answer.stderr.split('\n').filter(line => /^(?:lectern: | {2})(?!.* has \d+ errors:$)/.test(line))
    expect(errors).toHaveLength(told.length)
    expect([answer.code, answer.stdout]).toEqual([4, ''])
    expect(answer.stderr).toContain('Nothing was written. Mend the deck, or print it as it is with --keep-going.')
    expect(await readFile(join(folder, `${name}.pdf`), 'utf8')).toBe(OLD)
    // Three seconds of waiting, and a start on a busy machine.
    expect(answer.seconds).toBeLessThan(45)
  })

  it('is printed with --keep-going, with each error told and the code of a failed check', async () => {
    const pdf = `${name}-kept.pdf`
    const answer = await lectern('export', `${name}.md`, '--slides', pdf, '--wait', '3', '--keep-going')
    for (const words of told) expect(answer.stderr).toContain(words)
    expect(answer.code).toBe(4)
    expect(answer.stdout).toMatch(new RegExp(`^${pdf}: ${PAGES[name]} pages, \\d+ kB\\n$`))
    expect((await pdfFacts(await readFile(join(folder, pdf)))).pages).toBe(PAGES[name])
  })
})

describe('a deck without errors', () => {
  it('is answered with its files and nothing else', async () => {
    await writeFile(join(folder, 'fine.md'), '# One\n\nTea\n\n---\n\n# Two\n\nMilk\n')
    const answer = await lectern('export', 'fine.md', '--slides', 'fine.pdf')
    expect(answer.code).toBe(0)
    expect(answer.stdout).toMatch(/^fine\.pdf: 2 pages, \d+ kB\n$/)
    expect(answer.stderr).toBe('Opening the deck …\nDrawing 2 slides …\n')
  })
})

describe('a range that names no slide', () => {
  it('is told, and ends the command', async () => {
    await writeFile(join(folder, 'range.md'), '# One\n\nTea\n')
    const files = ['--slides', 'range.pdf', '--handout', 'range-handout.pdf']
    const answer = await lectern('export', 'range.md', ...files, '--range', '2')
    expect(answer).toMatchObject({ code: 2, stdout: '' })
    expect(answer.stderr).toContain("“2” is not among the deck's slides, which are 1 to 1.")
  })
})

describe('a formula', () => {
  it('is something to be seen, and is heard by readers of the PDF', async () => {
    await writeFile(join(folder, 'formula.md'), '# One\n\nTea\n\n---\nlayout: center\n---\n\n$$e = m$$\n')
    const answer = await lectern('export', 'formula.md', '--slides', 'formula.pdf')
    expect(answer.stderr).not.toContain('Nothing of the slide')
    const [, tags] = await pageTags(await readFile(join(folder, 'formula.pdf')))
    expect(tagLines(tags!).join(' ')).toContain('e = m')
  })
})

describe('a font of the theme that fails', () => {
  it('is told by its name', async () => {
    await writeFile(join(folder, 'font.md'), '# One\n\nTea\n')
    const opened = await openDeck({ deck: join(folder, 'font.md'), browser: 'bundled' })
    try {
      await opened.page.route(/schibsted-grotesk.*\.woff2/, route => route.fulfill({ body: 'no font' }))
      await opened.show({ kind: 'slides' })
      const findings = findingsInSightings(opened.deck, opened.sightings())
      expect(findings).toMatchObject([{ severity: 'error', rule: 'font' }])
      expect(findings[0]!.message).toContain('The font “Schibsted Grotesk” cannot be loaded')
    } finally {
      await opened.close()
    }
  })
})
