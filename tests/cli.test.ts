import { execFile } from 'node:child_process'
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const command = resolve(import.meta.dirname, '..', 'dist', 'cli', 'cli.js')
const article =
  '# The quiet port\n\nThe port is quiet.\n\n## Why\n\nThe ferries use the grid. Nobody misses the engines. The town sleeps.\n'

interface Answer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-cli-'))
  await Promise.all([
    writeFile(join(folder, 'article.md'), article),
    writeFile(join(folder, 'empty.md'), ''),
    writeFile(join(folder, 'blank.txt'), ' \n\n '),
    writeFile(join(folder, 'binary.txt'), Uint8Array.from([0, 1, 2, 3, 0, 255, 254])),
    writeFile(join(folder, 'script.md'), '---js\nmodule.exports = process.exit(7)\n---\n\n# Title\n\nText.\n'),
    writeFile(join(folder, 'broken.md'), '---\ntitle: "unfinished\n---\n\n# Title\n\nText.\n'),
    writeFile(join(folder, 'foreign.md'), '# My own deck\n\n---\n\n# By hand\n'),
    mkdir(join(folder, 'folder')),
  ])
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function lectern(...words: string[]): Promise<Answer> {
  return new Promise(done => {
    execFile(process.execPath, [command, ...words], { cwd: folder }, (error, stdout, stderr) =>
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr }),
    )
  })
}

describe('lectern', () => {
  it('makes a deck from an article, and changes nothing the second time', async () => {
    const first = await lectern('article.md', '--deck', 'one.md')
    expect(first).toMatchObject({ code: 0, stdout: expect.stringMatching(/^one\.md: \d+ slides\n$/) })
    const before = await readFile(join(folder, 'one.md'), 'utf8')
    expect(before).toContain('theme: lectern')
    const second = await lectern('make', 'article.md', '--deck', 'one.md')
    expect(second.stdout).toContain('nothing changed')
    expect(await readFile(join(folder, 'one.md'), 'utf8')).toBe(before)
  })

  it('keeps what was wished of a deck for the next time, until it is taken back', async () => {
    const text = ['Pier', 'Quay', 'Light'].map(
      name => `## ${name}\n\nThe ${name} is quiet now. The town behind the ${name} sleeps well.`,
    )
    await writeFile(join(folder, 'wished.md'), `# The quiet port\n\n${text.join('\n\n')}\n`)
    const make = (...options: string[]) => lectern('wished.md', '--deck', 'five.md', ...options)
    const slidesIn = ({ stdout }: Answer) => Number(/: (\d+) slides/.exec(stdout)?.[1])
    const usual = slidesIn(await make())
    expect(usual).toBeGreaterThan(4)
    expect(slidesIn(await make('--slides', '4'))).toBe(4)
    expect((await make()).stdout).toContain('4 slides, nothing changed')
    expect(await readFile(join(folder, 'five.md'), 'utf8')).toMatch(/^lectern:\n {2}slides: 4$/m)
    expect(slidesIn(await make('--slides', 'all'))).toBe(usual)
    expect(await readFile(join(folder, 'five.md'), 'utf8')).not.toContain('lectern:')
    const fewer = await make('--slides', '1')
    expect(fewer).toMatchObject({ code: 0, stderr: expect.stringContaining('1 slide was asked for; the fewest') })
    expect((await make('--minutes', '90')).stderr).toContain('92 slides were asked for; it gives')
  })

  it.each([
    [['--slides', 'x'], '--slides: “x” is no number of slides'],
    [['--density', 'big'], 'brief, normal or full'],
    [['--forms', '-cover'], 'every deck has its cover'],
    [['--slides', '3', '--minutes', '4'], 'give one of them'],
  ])('refuses a wish that is none: %j', async (words, message) => {
    expect(await lectern('article.md', '--deck', 'none.md', ...words)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(message),
    })
  })

  it('refuses a wish in the deck that is none, and names the deck', async () => {
    await lectern('article.md', '--deck', 'six.md', '--slides', '3')
    const made = await readFile(join(folder, 'six.md'), 'utf8')
    await writeFile(join(folder, 'six.md'), made.replace('slides: 3', 'slides: few'))
    expect(await lectern('article.md', '--deck', 'six.md')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/six\.md, under “lectern:” at its top: slides: “few”/),
    })
  })

  it('keeps what the user wrote when the article changes', async () => {
    await writeFile(join(folder, 'changing.md'), article)
    await lectern('changing.md', '--deck', 'two.md')
    const made = await readFile(join(folder, 'two.md'), 'utf8')
    await writeFile(
      join(folder, 'two.md'),
      made.replace('# The quiet port\n', '# The port that went quiet\n').replace(/$/, '\n---\n\n# A slide of my own\n'),
    )
    await writeFile(
      join(folder, 'changing.md'),
      `${article}\n## What now\n\nThe second berth comes next. It will take a year. Nobody minds the wait.\n`,
    )
    const again = await lectern('changing.md', '--deck', 'two.md')
    expect(again.code).toBe(0)
    const merged = await readFile(join(folder, 'two.md'), 'utf8')
    expect(merged).toContain('# The port that went quiet\n')
    expect(merged).toContain('# A slide of my own\n')
    expect(merged).toMatch(/^(?:kicker: |# )What now$/m)
    expect(merged).toContain('The second berth comes next')
  })

  it('says so with exit code 3 when both changed the same words, and keeps the user’s', async () => {
    await writeFile(join(folder, 'both.md'), article)
    await lectern('both.md', '--deck', 'three.md')
    const made = await readFile(join(folder, 'three.md'), 'utf8')
    await writeFile(join(folder, 'three.md'), made.replace('# The quiet port\n', '# My title\n'))
    await writeFile(join(folder, 'both.md'), article.replace('# The quiet port', '# The silent port'))
    const again = await lectern('both.md', '--deck', 'three.md')
    expect(again.code).toBe(3)
    expect(again.stderr).toMatch(/^three\.md:\d+: slide 1: /m)
    expect(await readFile(join(folder, 'three.md'), 'utf8')).toMatch(/# My title\n/)
  })

  it('answers a program with JSON on standard output and nothing else there', async () => {
    const { stdout } = await lectern('article.md', '--deck', 'four.md', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ deck: 'four.md', changed: true, conflicts: [] })
  })

  it('does not mix two articles in one deck, unless the article was only renamed', async () => {
    await lectern('article.md', '--deck', 'mixed.md')
    const before = await readFile(join(folder, 'mixed.md'), 'utf8')
    await writeFile(join(folder, 'other.md'), article.replace('quiet port', 'loud town'))
    const refused = await lectern('other.md', '--deck', 'mixed.md')
    expect([refused.code, refused.stderr]).toEqual([
      3,
      expect.stringContaining('mixed.md was made from article.md, not from other.md.'),
    ])
    expect(await readFile(join(folder, 'mixed.md'), 'utf8')).toBe(before)
    expect((await lectern('other.md', '--deck', 'mixed.md', '--renamed')).code).toBe(0)
  })

  it('copies a picture beside a deck in another folder, names one that is missing, and never reaches above the article', async () => {
    await mkdir(join(folder, 'papers'), { recursive: true })
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3"/></svg>'
    await writeFile(join(folder, 'papers', 'night view.svg'), svg)
    await writeFile(join(folder, 'secret.svg'), svg)
    await writeFile(
      join(folder, 'papers', 'p.md'),
      `${article}\n![The night](night%20view.svg)\n\n![Gone](gone.png)\n\n![Secret](../secret.svg)\n`,
    )
    const made = await lectern('papers/p.md', '--deck', 'talks/t.md')
    expect(made.code).toBe(0)
    expect(await readFile(join(folder, 'talks', 't.md'), 'utf8')).toContain('./t-images/night view.svg')
    expect(await readFile(join(folder, 'talks', 't-images', 'night view.svg'), 'utf8')).toBe(svg)
    expect(await readdir(join(folder, 'talks', 't-images'))).toEqual(['night view.svg'])
    expect(made.stderr).toMatch(/not beside the article, so only named in the notes: gone\.png/)
  })

  it('says how many slides the deck has after the merge', async () => {
    await lectern('article.md', '--deck', 'count.md')
    const made = await readFile(join(folder, 'count.md'), 'utf8')
    await writeFile(join(folder, 'count.md'), `${made}\n---\n\n# Mine\n`)
    const slides = (text: string) => Number(/(\d+) slides/.exec(text)?.[1])
    const first = slides((await lectern('article.md', '--deck', 'count2.md')).stdout)
    expect(slides((await lectern('article.md', '--deck', 'count.md')).stdout)).toBe(first + 1)
  })

  it('answers a program with JSON when it cannot, too', async () => {
    const { code, stdout } = await lectern('missing.md', '--json')
    expect([code, JSON.parse(stdout)]).toEqual([1, { error: 'not-found', message: 'There is no file missing.md.' }])
  })

  it('shows what an article says, for people and for programs', async () => {
    const people = await lectern('facts', 'article.md')
    expect(people).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^article\.md: .*\n\n.*\n +3  point +The port is quiet/),
    })
    const { code, stdout } = await lectern('facts', 'article.md', '--json')
    const { facts, offsets } = JSON.parse(stdout)
    expect([code, offsets]).toEqual([0, 'file'])
    expect(facts[0]).toMatchObject({ type: expect.any(String), start: expect.any(Number), text: expect.any(String) })
  })

  it('explains where each line of a slide comes from, by number and by name', async () => {
    await lectern('article.md', '--deck', 'explained.md')
    const { code, stdout } = await lectern('explain', '1', '--deck', 'explained.md')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^explained\.md:1: slide 1, cover, from article\.md\n/)
    expect(stdout).toMatch(/^ +\^+$/m)
    const deck = await readFile(join(folder, 'explained.md'), 'utf8')
    const [, id] = /^id: (.+)$/m.exec(deck)!
    const named = JSON.parse((await lectern('explain', id!, '--deck', 'explained.md', '--json')).stdout)
    expect(named).toMatchObject({ slide: 1, article: 'article.md' })
    expect(named.lines[0].origin.spans[0]).toMatchObject({ start: expect.any(Number) })
  })

  it('leaves a deck alone that it did not make', async () => {
    const { code, stderr } = await lectern('article.md', '--deck', 'foreign.md')
    expect([code, stderr]).toEqual([3, expect.stringContaining('is not a deck that Lectern made')])
    expect(await readFile(join(folder, 'foreign.md'), 'utf8')).toBe('# My own deck\n\n---\n\n# By hand\n')
  })

  it('shows what a run would change, without colour and without writing, and exits as the run would', async () => {
    await writeFile(join(folder, 'shown.md'), article)
    await lectern('shown.md', '--deck', 'shown-deck.md')
    const made = await readFile(join(folder, 'shown-deck.md'), 'utf8')
    await writeFile(join(folder, 'shown-deck.md'), made.replace('# The quiet port\n', '# My title\n'))
    await writeFile(join(folder, 'shown.md'), article.replace('# The quiet port', '# The silent port'))
    const before = await readFile(join(folder, 'shown-deck.md'), 'utf8')
    const shown = await lectern('make', 'shown.md', '--deck', 'shown-deck.md', '--diff')
    expect(shown.code).toBe(3)
    expect(shown.stderr).toMatch(/^shown-deck\.md:\d+: slide 1: you and the article both changed/m)
    expect(shown.stdout).toMatch(
      /^shown-deck\.md: would change: .*\n\nslide 1 changes: My title\n {2}- title: The quiet port\n/,
    )
    expect(shown.stdout).not.toContain('\u001B')
    const { changes } = JSON.parse(
      (await lectern('make', 'shown.md', '--deck', 'shown-deck.md', '--diff', '--json')).stdout,
    )
    expect(changes[0]).toMatchObject({
      kind: 'changed',
      slide: 1,
      lines: expect.arrayContaining(['- title: The quiet port']),
    })
    expect(await readFile(join(folder, 'shown-deck.md'), 'utf8')).toBe(before)
  })

  it('takes the article’s slide, and brings back the deck before', async () => {
    await lectern('article.md', '--deck', 'back.md')
    const mine = (await readFile(join(folder, 'back.md'), 'utf8')).replace('# The quiet port\n', '# My title\n')
    await writeFile(join(folder, 'back.md'), mine)
    expect((await lectern('make', 'article.md', '--deck', 'back.md', '--fresh', '1')).stdout).toContain('1 changed')
    expect(await readFile(join(folder, 'back.md'), 'utf8')).toContain('# The quiet port\n')
    expect(await lectern('make', '--undo', '--deck', 'back.md')).toMatchObject({
      code: 0,
      stdout: 'back.md: as it was before the last run. The same again brings back what it was just now.\n',
    })
    expect(await readFile(join(folder, 'back.md'), 'utf8')).toBe(mine)
  })

  it.each([
    ['an article with --undo', ['make', 'article.md', '--undo'], 2, '--undo takes no article.'],
    ['nothing to bring back', ['make', '--undo', '--deck', 'never.md'], 2, 'There is no earlier never.md'],
    ['a missing file', ['missing.md'], 1, 'There is no file missing.md.'],
    ['a folder', ['make', 'folder'], 1, 'folder is a folder.'],
    ['an empty file', ['empty.md'], 1, 'empty.md is empty.'],
    ['a blank file', ['blank.txt'], 1, 'blank.txt'],
    ['a binary file', ['binary.txt'], 1, 'binary.txt'],
    ['frontmatter that is code', ['script.md'], 1, 'script.md'],
    ['frontmatter that does not parse', ['broken.md'], 1, 'broken.md'],
    ['an unknown option', ['make', 'article.md', '--loud'], 2, "unknown option '--loud'"],
    ['slides a page that are not known', ['export', '--per-page', '5'], 2, 'It can be 1, 2, 3, 4, 6 or 9.'],
    ['what stands beside them unknown', ['export', '--beside', 'cats'], 2, 'It can be notes, lines or nothing.'],
    ['an unknown paper', ['export', '--paper', 'a3'], 2, 'It can be a4 or letter.'],
    ['an unknown command', ['exprot'], 2, 'export'],
    ['no article', ['make'], 2, "missing required argument 'article'"],
    ['no words at all', [], 2, 'Usage: lectern'],
    ['a port that is none', ['present', '--port', 'loud'], 2, 'A port is a whole number'],
    ['a deck that is the article', ['article.md', '--deck', 'article.md'], 2, 'cannot be the deck as well'],
    ['a deck that is no Markdown', ['article.md', '--deck', 'talk.pdf'], 2, 'talk.pdf is no name for a deck'],
    [
      'slides that would replace the deck',
      ['export', 'foreign.md', '--slides', 'foreign.md'],
      2,
      'foreign.md is no name for --slides',
    ],
    [
      'slides and handout of one name',
      ['export', 'foreign.md', '--slides', 'a.pdf', '--handout', 'a.pdf'],
      2,
      'is named twice',
    ],
    ['a site of some slides', ['export', 'foreign.md', '--site', 'web', '--range', '2'], 2, '--range does not go'],
    ['notes left out of no site', ['export', 'foreign.md', '--without-notes'], 2, 'for --site alone'],
    [
      'a product in the folder of a site',
      ['export', 'foreign.md', '--site', 'web', '--slides', 'web/a.pdf'],
      2,
      'a.pdf lies in web',
    ],
    ['a folder without the word make', ['folder'], 1, 'folder is a folder.'],
    ['facts of a missing file', ['facts', 'missing.md'], 1, 'There is no file missing.md.'],
    ['a slide that is not there', ['explain', '99', '--deck', 'foreign.md'], 2, 'foreign.md has no slide 99.'],
    ['a slide that names no article', ['explain', '1', '--deck', 'foreign.md'], 2, 'names no article'],
    ['an export of a missing deck', ['export', 'missing.md'], 1, 'There is no file'],
  ])('answers %s with one clear sentence and the right exit code', async (_, words, code, sentence) => {
    const before = await readdir(folder)
    const answer = await lectern(...words)
    expect(answer.code).toBe(code)
    expect(answer.stderr).toContain(sentence)
    expect(answer.stderr).not.toMatch(/\n\s+at /)
    expect(answer.stdout).toBe('')
    expect(await readdir(folder)).toEqual(before)
  })

  it('shows its help and its version', async () => {
    expect(await lectern('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit codes:') })
    expect((await lectern('--version')).stdout).toMatch(/^\d+\.\d+\.\d+/)
    for (const name of ['make', 'present', 'export', 'new', 'facts', 'explain'])
      expect((await lectern(name, '--help')).stdout).toContain(`lectern ${name}`)
  })
})
