import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { advance } from '../../scripts/charts/advance.ts'
import { exportDeck } from '../../scripts/commands/export.ts'
import { openDeck } from '../../scripts/commands/open-deck.ts'
import { pdfFacts } from '../../scripts/export/pdf.ts'
import { launchBrowser } from '../../scripts/io/browser.ts'
import { silentReport } from '../../scripts/io/terminal.ts'
import { USUAL_SHEET } from '../../scripts/model/view.ts'
import { startPresent } from './presenting.ts'

const root = resolve(import.meta.dirname, '..', '..')
const command = join(root, 'dist', 'cli', 'cli.js')
const fixture = join(root, 'tests', 'fixtures', 'scripts', 'slides.md')

/** The same deck wherever it lies. */
const ANYWHERE = (await readFile(fixture, 'utf8')).replace('theme: ../../../', 'theme: lectern')

let folder: string
let browser: Browser
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-scripts-'))
  await writeFile(join(folder, 'slides.md'), ANYWHERE)
  browser = await launchBrowser({ named: 'bundled' })
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

/** The fonts that draw a part of the page, those of the machine marked. */
async function fontsOf(page: Page, selector: string): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready)
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root: top } = await session.send('DOM.getDocument')
  const inside = { nodeId: top.nodeId, selector: `${selector}, ${selector} *` }
  const { nodeIds } = await session.send('DOM.querySelectorAll', inside)
  const found = await Promise.all(nodeIds.map(nodeId => session.send('CSS.getPlatformFontsForNode', { nodeId })))
  await session.detach()
  const names = found.flatMap(({ fonts }) =>
    fonts.map(({ familyName, isCustomFont }) => `${isCustomFont ? '' : 'of the machine: '}${familyName}`),
  )
  return [...new Set(names)].sort()
}

/** As the files name themselves. */
const FALLBACK = ['Noto Emoji', 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Hebrew Thin', 'Noto Sans KR Thin']

describe('a deck in many scripts', () => {
  it.each(['fast', 'full'] as const)('is drawn without a font of the machine on the %s path', async path => {
    const opened = await openDeck({ deck: fixture, path, browser: 'bundled' })
    try {
      expect(opened.path).toBe(path)
      for (const view of [{ kind: 'slides' }, { kind: 'handout', sheet: USUAL_SHEET }] as const) {
        await opened.show(view)
        const fonts = await fontsOf(opened.page, view.kind === 'slides' ? '.print-slide-container' : '.handout')
        expect(fonts.filter(name => name.startsWith('of the machine'))).toEqual([])
        expect(fonts).toEqual(expect.arrayContaining(FALLBACK))
      }
      expect(opened.sightings().filter(({ kind }) => kind !== 'console')).toEqual([])
    } finally {
      await opened.close()
    }
  })

  it('is drawn so where its letters are written in parts', async () => {
    const deck = join(folder, 'parts.md')
    // But for Vietnamese: two marks upon one letter are put together by way of a letter that the face does not have.
    await writeFile(deck, ANYWHERE.replace(', tiếng Việt', '').normalize('NFD'))
    const opened = await openDeck({ deck, path: 'fast', browser: 'bundled' })
    await opened.show({ kind: 'slides' })
    const fonts = await fontsOf(opened.page, '.print-slide-container')
    await opened.close()
    expect(fonts.filter(name => name.startsWith('of the machine'))).toEqual([])
    expect(fonts).toContain('Noto Sans KR Thin')
  })

  it('is presented without a font of the machine', async () => {
    const talk = await startPresent(folder)
    const page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    try {
      for (const no of [1, 2, 3, 4, 5]) {
        await page.goto(`${talk.origin}/${no}`)
        await page.locator('.slidev-page:visible h1').first().waitFor()
        const fonts = await fontsOf(page, `.slidev-page-${no}`)
        expect(fonts.filter(name => name.startsWith('of the machine'))).toEqual([])
        expect(fonts).toContain('Noto Sans KR Thin')
      }
      // What is new in the deck comes with the page.
      await writeFile(join(folder, 'slides.md'), ANYWHERE.replace('조용한 항구', 'Ζέφυρος ꙮ'))
      await expect
        .poll(async () => {
          await page.goto(`${talk.origin}/1`)
          await page.reload()
          await page.getByText('Ζέφυρος').first().waitFor()
          return fontsOf(page, '.slidev-page-1 p')
        })
        .toEqual(['Noto Emoji', 'Noto Sans', 'Schibsted Grotesk'])
    } finally {
      await page.close()
      await talk.end()
      await writeFile(join(folder, 'slides.md'), ANYWHERE)
    }
  })

  it('has its faces in a site, opened from a file without a network', async () => {
    const site = join(folder, 'site')
    await exportDeck({ deck: join(folder, 'slides.md'), site, browser: 'bundled', report: silentReport })
    const page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    await page.context().setOffline(true)
    await page.goto(`${pathToFileURL(join(site, 'index.html')).href}#/2`)
    await page.locator('.slidev-page-2 h1').waitFor()
    const fonts = await fontsOf(page, '.slidev-page-2')
    await page.close()
    expect(fonts.filter(name => name.startsWith('of the machine'))).toEqual([])
    expect(fonts).toEqual(expect.arrayContaining(FALLBACK.slice(1)))
  })

  it('is a PDF whose fonts are embedded as outlines, in both weights', async () => {
    const [slides, handout] = [join(folder, 'slides.pdf'), join(folder, 'handout.pdf')]
    const deck = join(folder, 'slides.md')
    const { findings } = await exportDeck({ deck, slides, handout, browser: 'bundled', report: silentReport })
    expect(findings).toEqual([])
    for (const file of [slides, handout]) {
      const { fontNames, fontTypes, missingFonts } = await pdfFacts(await readFile(file))
      expect([missingFonts, fontTypes]).toEqual([[], expect.not.arrayContaining(['Type3'])])
      expect(fontNames).toEqual(expect.arrayContaining(['NotoSansKRThin-Bold', 'NotoSansKRThin-Regular']))
    }
  })

  it('shows no box in any look, and nothing that does not fit', async () => {
    for (const look of ['poster', 'essay', 'stage']) {
      const deck = join(folder, `${look}.md`)
      await writeFile(deck, ANYWHERE.replace('theme: lectern', `theme: lectern\nlook: ${look}`))
      const args = [command, 'check', deck, '--json']
      const child = spawn(process.execPath, args, { env: { ...process.env, LECTERN_BROWSER: 'bundled' } })
      let said = ''
      child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
      await once(child, 'close')
      const { findings } = JSON.parse(said) as {
        findings: readonly { readonly rule: string; readonly message: string }[]
      }
      const wrong = findings.filter(({ rule }) => ['glyph', 'overflow', 'clipped', 'overlap', 'crowded'].includes(rule))
      expect(wrong.map(({ message }) => message)).toEqual([])
    }
  })
})

describe('letters of other scripts', () => {
  it.each([
    '조용한 항구',
    '静けさと空気',
    '安静和空气',
    'Тихий порт, корабль',
    'Ελληνικά',
    'נמל שקט',
    'الهدوء في الميناء',
  ])('are as wide as reckoned, or less: %s', async words => {
    await writeFile(join(folder, 'words.md'), `---\ntheme: lectern\nlayout: points\n---\n\n# ${words}\n\n- ${words}\n`)
    const opened = await openDeck({ deck: join(folder, 'words.md'), path: 'fast', browser: 'bundled' })
    try {
      await opened.show({ kind: 'slides' })
      const letters = words.replace(/[ ,]/g, '')
      const [regular, bold] = await opened.page.evaluate(text => {
        const brush = document.createElement('canvas').getContext('2d')!
        return [400, 700].map(weight => {
          brush.font = `${weight} 100px 'Lectern Fallback'`
          return brush.measureText(text).width / 100
        })
      }, letters)
      const reckoned = (face: 'sans' | 'bold') => [...letters].reduce((sum, each) => sum + advance(each, face), 0)
      // Kerning draws letters together, by less than a hundredth; how Arabic ones are joined is not reckoned.
      const least = /[\u0600-\u06ff]/.test(words) ? 0.5 : 0.97
      for (const [real, wanted] of [[regular!, reckoned('sans')] as const, [bold!, reckoned('bold')] as const]) {
        expect(real).toBeLessThanOrEqual(wanted * 1.008)
        expect(real).toBeGreaterThan(wanted * least)
      }
    } finally {
      await opened.close()
    }
  })
})
