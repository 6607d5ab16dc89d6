import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeAll } from '../../scripts/commands/make-all.ts'
import { pdfFacts } from '../../scripts/export/pdf.ts'
import { silentReport } from '../../scripts/io/terminal.ts'
import { pageTexts } from '../export/read-pdf.ts'

const command = resolve(import.meta.dirname, '..', '..', 'dist', 'cli', 'cli.js')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-again-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('an export that watches', () => {
  let child: ChildProcess
  let said = ''
  const deck = () => join(folder, 'talk.md')
  const pdf = () => join(folder, 'talk.pdf')

  /** Waits until the command has said something that it had not said before. */
  async function hears(words: string | RegExp): Promise<void> {
    for (let attempt = 0; attempt < 600; attempt += 1) {
      if (said.search(words) >= 0) return
      await new Promise(resume => setTimeout(resume, 100))
    }
    throw new Error(`It never said ${words}, but: ${said}`)
  }

  const write = async (text: string) => {
    said = ''
    await writeFile(deck(), text)
  }

  beforeAll(async () => {
    await writeFile(deck(), '---\ntheme: lectern\n---\n\n# Tea\n')
    child = spawn(process.execPath, [command, 'export', deck(), '--slides', pdf(), '--watch', '--browser', 'bundled'])
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', chunk => (said += String(chunk)))
    await hears('1 pages')
  })
  afterAll(() => void child.kill())

  it('prints again after an edit of the deck', async () => {
    await write('---\ntheme: lectern\n---\n\n# Tea\n\n---\n\n# Coffee\n')
    await hears('2 pages')
    expect((await pageTexts(await readFile(pdf())))[1]).toContain('Coffee')
  })

  it('tells of an error, keeps the file and goes on', async () => {
    const before = await stat(pdf())
    await write('---\ntheme: lectern\n---\n\n# Tea\n\n---\nlayout: teapot\n---\n\n# Coffee\n')
    await hears('There is no layout “teapot”')
    expect((await stat(pdf())).mtimeMs).toBe(before.mtimeMs)
    await write('---\ntheme: lectern\n---\n\n# Water\n')
    await hears('1 pages')
    expect((await pageTexts(await readFile(pdf())))[0]).toContain('Water')
  })

  it('ends when the user ends it', async () => {
    child.kill('SIGINT')
    const [code] = await once(child, 'exit')
    expect(code).toBe(0)
  })
})

describe('several articles in one call', () => {
  it('become a deck each, printed with one browser; one that fails does not keep back the others', async () => {
    const articles = ['tea.md', 'nothing.md', 'coffee.md'].map(name => join(folder, name))
    await writeFile(articles[0]!, '# Tea\n\nTea is made of leaves. It was first drunk in Yunnan.\n')
    await writeFile(articles[1]!, ' ')
    await writeFile(articles[2]!, '# Coffee\n\nCoffee is made of beans. It was first drunk in Yemen.\n')
    const launches: string[] = []
    const report = { ...silentReport, debug: (text: string) => void (/^Browser:/.test(text) && launches.push(text)) }
    const into = join(folder, 'talks')
    const results = await makeAll({ articles, deck: 'slides.md', into, export: true, browser: 'bundled', report })
    expect(results.map(result => ('trouble' in result ? result.trouble.code : result.made.deck))).toEqual([
      join(into, 'tea', 'slides.md'),
      'empty',
      join(into, 'coffee', 'slides.md'),
    ])
    expect(launches).toHaveLength(1)
    for (const name of ['tea', 'coffee']) {
      const slides = await pdfFacts(await readFile(join(into, name, 'slides.pdf')))
      expect(slides.pages).toBeGreaterThan(0)
      expect((await stat(join(into, name, 'handout.pdf'))).size).toBeGreaterThan(1000)
    }
  })

  it('are refused before anything is made where two would become one deck', async () => {
    const articles = [join(folder, 'a', 'tea.md'), join(folder, 'b', 'tea.txt')]
    const made = makeAll({ articles, deck: 'slides.md', into: join(folder, 'x'), report: silentReport })
    await expect(made).rejects.toMatchObject({ code: 'usage' })
  })
})
