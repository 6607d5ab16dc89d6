import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CheckAnswer } from '../../scripts/commands/check.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'check')
const command = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'cli.js')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-check-'))
  await cp(FIXTURES, folder, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The command as it is shipped, in the folder of the decks. */
async function check(...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [command, 'check', ...args], {
    cwd: folder,
    env: { ...process.env, LECTERN_BROWSER: 'bundled' },
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const [code] = (await once(child, 'close')) as [number]
  return { code, stdout, stderr }
}

async function found(...args: readonly string[]): Promise<CheckAnswer> {
  const { stdout, stderr } = await check(...args, '--json')
  return JSON.parse(stdout || `{ "error": ${JSON.stringify(stderr)} }`) as CheckAnswer
}

/** What is found on a deck, as `line severity rule` and the beginning of the message. */
function told({ findings }: CheckAnswer): readonly string[] {
  return findings
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message))
    .map(({ line, slide, severity, rule, message }) => `${line} (slide ${slide}) ${severity} ${rule}: ${message}`)
}

describe('a deck on which every rule is broken', () => {
  let lines: readonly string[]
  let answer: CheckAnswer
  beforeAll(async () => {
    answer = await found('faults.md')
    lines = told(answer)
  })

  it.each([
    '11 (slide 1) error overflow: “Still on the slide and the last tea is poured…” reaches',
    '20 (slide 2) error overflow: “A kettle that is too long for its shelf” reaches',
    '29 (slide 3) error clipping: “Three lines of text that stand in a box which…” is cut off by div,',
    '38 (slide 4) error clipping: “The harvest of the northern slope came late” is cut off by p,',
    '46 (slide 5) error overlap: “Green tea is steamed” runs into “Black tea is rolled”, over',
    '56 (slide 6) error overlap: “A cup of tea that nobody drinks” runs into img cup.svg, over',
    '64 (slide 7) error overlap: “Nobody reads the end of this line of tea” is hidden behind div,',
    '73 (slide 8) warning small-text: “The small print on the packet” is set at 14 px',
    '81 (slide 9) error small-text: “Leaves seen from far away” is set at 10.4 px',
    '89 (slide 10) error small-text: “Drawn at half its size” is set at 9.6 px',
    '97 (slide 11) error contrast: “Pale leaves on a white plate” stands out too little: #999999 on #ffffff is 2.84 : 1',
    '105 (slide 12) error contrast: “White steam over a pale sky” stands out too little: #ffffff on the weakest tenth',
    '113 (slide 13) error glyph: 1 character is shown as a box: neither “Schibsted Grotesk” nor any font of this machine has U+10FF12,',
    '121 (slide 14) error file: There is no file ./no-such-cup.png',
    '129 (slide 15) error picture: The picture /cracked.png cannot be shown',
    '137 (slide 16) error outside: https://tea.example/cup.png lies on another machine',
    '145 (slide 17) error link: The link /no-such-slide leads nowhere',
    '145 (slide 17) error link: The link #no-such-place leads nowhere',
    '145 (slide 17) error link: The link ./no-such-file.pdf leads nowhere',
    '147 (slide 18) error axe: Images must have alternative text',
    '155 (slide 19) warning title: The slide has no title',
    '161 (slide 20) warning words: 86 words stand on the slide; 75 are the most',
    '169 (slide 21) warning empty: The slide is empty',
    '180 (slide 22) error overflow: “Then the leaves, too low” reaches',
    '188 (slide 23) error contrast: “Black tea at night” stands out too little: #000000 on #000000',
    '197 (slide 24) error contrast: “Grey leaves over a dark half” stands out too little: #555555 on #17130f',
    '208 (slide 25) error contrast: “Only the first of these many leaves” stands out too little: #555555 on #17130f',
    '218 (slide 26) warning crowded: “Steam right under the lid of the pot” stands',
    '226 (slide 27) warning crowded: “Hardly a leaf fits between” and “these two lines of tea” are',
  ])('is told: %s', line => {
    expect(lines.filter(told => told.startsWith(line))).toHaveLength(1)
  })

  it('is told nothing else of', () => {
    expect(lines).toHaveLength(29)
  })

  it('says at which click and in which colours', () => {
    expect(answer.findings.find(({ slide }) => slide === 22)).toMatchObject({ clicks: 2 })
    expect(answer.findings.find(({ slide }) => slide === 23)).toMatchObject({ scheme: 'dark' })
  })

  it('says of everything what to do now', () => {
    expect(answer.findings.filter(({ todo }) => !todo)).toEqual([])
  })
})

describe('a good deck', () => {
  it('has nothing to be mended, in both looks and at every step', async () => {
    const answer = await found('good.md')
    expect(told(answer)).toEqual([])
    expect(answer).toMatchObject({ slides: 7, schemes: ['light', 'dark'], errors: 0, warnings: 0 })
  })
})

describe('a deck of another theme, with parts of its own', () => {
  beforeAll(async () => {
    await mkdir(join(folder, 'other', 'layouts'), { recursive: true })
    await writeFile(join(folder, 'other', 'layouts', 'mine.vue'), MINE)
    await writeFile(join(folder, 'other', 'slides.md'), OTHER)
  })

  it('is looked at as well, in the look that it has', async () => {
    const answer = await found('other/slides.md')
    expect(answer).toMatchObject({ slides: 2, schemes: ['light'] })
    // How far depends on the machine's own font.
    expect(told(answer).map(line => line.replace(/reaches \d{3} px/, 'reaches N px'))).toEqual([
      '10 (slide 1) error small-text: “A layout that Lectern has never seen” is set at 11 px; 18 px is the least that the back row reads',
      '18 (slide 2) error overflow: “Too far on the right for any slide” reaches N px beyond the slide on the right',
    ])
  })
})

const MINE = `<template><main style="padding: 40px; font-family: sans-serif"><slot /></main></template>
<style>main p { font-size: 11px } main h1 { font-size: 40px }</style>`

const OTHER = `---
theme: none
colorSchema: light
fonts: { provider: none }
layout: mine
---

# Another hand

A layout that Lectern has never seen

---
layout: mine
---

# And its second slide

<div style="position: absolute; left: 880px; top: 200px; width: 300px; font-size: 24px">Too far on the right for any slide</div>
`

describe('what is wanted so', () => {
  const few = ['faults.md', '--range', '8,19', '--light']
  const accepted = () => join(folder, '.lectern', 'faults.accepted.yaml')
  afterEach(() => rm(accepted(), { force: true }))

  it('is accepted once, named in the summary, and told no more', async () => {
    const first = await check(...few, '--accept')
    expect(first).toMatchObject({ code: 0, stdout: '0 errors, 0 warnings on 2 slides, 2 accepted\n' })
    expect(first.stderr).toContain('.lectern/faults.accepted.yaml')
    expect(await readFile(accepted(), 'utf8')).toContain('rule: small-text')
    expect((await check(...few)).stdout).toBe('0 errors, 0 warnings on 2 slides, 2 accepted\n')
  })

  it('can be named by rule', async () => {
    const answer = await found(...few, '--accept', 'title')
    expect(told(answer)).toEqual([expect.stringContaining('small-text')])
    expect(answer.accepted.map(({ rule }) => rule)).toEqual(['title'])
  })

  it('cannot be what keeps the deck from being printed', async () => {
    const answer = await check('faults.md', '--range', '15', '--light', '--accept')
    expect(answer.code).toBe(4)
    expect(answer.stdout).toContain('The picture /cracked.png cannot be shown')
  })
})

describe('the command', () => {
  it('exits with 4 for an error, with 0 for warnings alone, with 5 without a browser', async () => {
    expect((await check('faults.md', '--range', '1', '--light')).code).toBe(4)
    expect((await check('faults.md', '--range', '8', '--light')).code).toBe(0)
    expect((await check('faults.md', '--browser', '/no/such/browser')).code).toBe(5)
  })

  it('needs no browser for the words and the frontmatter', async () => {
    const answer = await check('good.md', '--no-browser')
    expect(answer).toMatchObject({ code: 0, stdout: '0 errors, 0 warnings on 7 slides\n', stderr: '' })
  })

  it('tells a person by line what to do', async () => {
    const { stdout } = await check('faults.md', '--range', '8', '--light')
    expect(stdout)
      .toBe(`faults.md:73  warning  small-text  slide 8: “The small print on the packet” is set at 14 px; 18 px is the least that the back row reads
                                   → Show less and set it larger, or move it to the notes.

0 errors, 1 warning on 1 of 1 slide
`)
  })

  it('counts words by the limit that it is given', async () => {
    expect(told(await found('good.md', '--words', '5', '--light'))).toContainEqual(expect.stringContaining('words: '))
  })
})
