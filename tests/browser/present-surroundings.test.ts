import { execFileSync } from 'node:child_process'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCommand } from '../../scripts/commands/make.ts'
import { launchBrowser } from '../../scripts/io/browser.ts'
import { silentReport } from '../../scripts/io/terminal.ts'
import { newFolder, removeFolder, SOON, startPresent } from './presenting.ts'
import type { Presenting } from './presenting.ts'

const ARTICLE = `# The quiet port

A town keeps its harbour quiet.

## Boats

The ferries use the grid. Nobody misses the engines. The town sleeps. Some 12 ferries call each day.

## Cats

- Leeds has 12 cats
- York has 7 cats
- Bath has 3 cats
`

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser({ named: 'bundled' })
  page = await browser.newPage({ viewport: { width: 980, height: 552 } })
})
afterAll(() => browser?.close())

const visit = async (talk: Presenting, slide: number) => {
  await page.goto(`${talk.origin}/${slide}`)
  await page.locator(`.slidev-page-${slide} .slidev-layout`).waitFor({ timeout: 60_000 })
}
const shows = (words: string) => page.getByText(words).first().waitFor({ timeout: SOON })

describe('a deck with files beside it', () => {
  let folder: string
  let talk: Presenting
  beforeAll(async () => {
    folder = await newFolder({
      'slides.md': '---\ntheme: lectern\n---\n\n# Before\n\n@stamp\n\n---\nsrc: ./pages/more.md\n---\n',
      'pages/more.md': '# From another file\n',
      'setup/preparser.ts': `
        import { definePreparserSetup } from '@slidev/types'
        export default definePreparserSetup(() => [
          {
            name: 'stamp',
            transformRawLines(lines: string[]) {
              for (const [index, line] of lines.entries()) if (line === '@stamp') lines[index] = 'Put in by the preparser'
            },
          },
        ])
      `.replace(/import .*\n/, 'const definePreparserSetup = <T>(setup: T): T => setup\n'),
    })
    talk = await startPresent(folder)
  })
  afterAll(async () => {
    await talk?.end()
    await removeFolder(folder)
  })

  it('is read as its setup/preparser.ts says', async () => {
    await visit(talk, 1)
    await shows('Put in by the preparser')
  })

  it('shows an edit of a file that it imports', async () => {
    await visit(talk, 2)
    await writeFile(join(folder, 'pages', 'more.md'), '# From another file, edited\n')
    await shows('From another file, edited')
  })

  it('has Slidev’s own styles, though its bundle was made for another folder', async () => {
    await visit(talk, 1)
    const unstyled = await page.evaluate(() => {
      const texts = [...document.querySelectorAll('style')].map(({ textContent }) => textContent ?? '').join('\n')
      const marks = [...document.querySelectorAll('#slide-container, #slide-content, #slideshow, #page-root')].flatMap(
        ({ attributes }) => [...attributes].map(({ name }) => name).filter(name => /^data-v-[\da-f]{8}$/.test(name)),
      )
      return { marks, missing: marks.filter(mark => !texts.includes(mark)) }
    })
    expect(unstyled.marks.length).toBeGreaterThan(0)
    expect(unstyled.missing).toEqual([])
  })

  it('stays in the browser while its file is gone, which is told, and comes back with it', async () => {
    await visit(talk, 1)
    await rename(join(folder, 'slides.md'), join(folder, 'away.txt'))
    await talk.heard('The file is gone')
    await shows('Put in by the preparser')
    await writeFile(
      join(folder, 'slides.md'),
      (await readFile(join(folder, 'away.txt'), 'utf8')).replace('Before', 'After'),
    )
    await shows('After')
    await talk.heard('The deck is in order again.')
  })
})

describe('an article that is followed', () => {
  let folder: string
  let talk: Presenting
  const at = (name: string) => join(folder, name)
  beforeAll(async () => {
    folder = await newFolder({ 'article.md': ARTICLE })
    await makeCommand({ article: at('article.md'), deck: at('slides.md'), report: silentReport })
    talk = await startPresent(folder)
  })
  afterAll(async () => {
    await talk?.end()
    await removeFolder(folder)
  })

  it('is told of where a number that the user kept is no longer in it, with slide and line', async () => {
    const text = (await readFile(at('slides.md'), 'utf8')).replace('12 cats', 'all of 12 cats')
    await writeFile(at('slides.md'), text)
    await writeFile(at('article.md'), ARTICLE.replace('12 cats', '14 cats'))
    await talk.heard(/slides\.md:\d+: slide \d+: 12.* still stands here/)
  })

  it('is told of where it is gone, and is followed again when another takes its place', async () => {
    await rm(at('article.md'))
    await talk.heard('article.md is gone. slides.md stays as it is')
    await writeFile(at('article.md'), '# The loud port\n\nA town wakes up.\n\n## Horns\n\nThe horns sound at seven.\n')
    await talk.heard(/article\.md changed: slides\.md was made again/)
    await visit(talk, 1)
    await shows('The loud port')
    expect(await readFile(at('slides.md'), 'utf8')).toContain('all of 12 cats')
  })

  it('may be followed by two that present the deck, and neither leaves a process behind', async () => {
    const other = await startPresent(folder)
    expect(other.origin).not.toBe(talk.origin)
    const children = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' })
      .split('\n')
      .map(line => line.trim().split(/\s+/))
      .filter(([, parent, name]) => Number(parent) === other.child.pid && name !== 'ps')
      .map(([pid]) => Number(pid))
    await writeFile(at('article.md'), '# The loud port\n\nA town wakes up.\n\n## Horns\n\nThe horns sound at eight.\n')
    await Promise.any([talk, other].map(({ heard }) => heard('was made again')))
    await visit(other, 3)
    await shows('at eight')
    await other.end('SIGTERM')
    expect(children.filter(isRunning)).toEqual([])
    await visit(talk, 3)
    await shows('at eight')
  })
})

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
