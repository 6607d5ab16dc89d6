import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportDeck } from '../../scripts/commands/export.ts'
import { silentReport } from '../../scripts/io/terminal.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')

let folder: string
const at = (name: string) => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-outline-'))
  await cp(join(FIXTURES, 'site'), at('deck'), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Nothing is drawn, so that no browser is needed. */
const outline = (deck: string, path: string) =>
  exportDeck({ deck, outline: path, browser: at('no-such-browser'), report: silentReport })

describe('an export of the outline alone', () => {
  it('needs no browser, has the slides of other files, and the ways to pictures from its own place', async () => {
    const result = await outline(at('deck/deck.md'), at('out/tea.md'))
    const text = await readFile(at('out/tea.md'), 'utf8')
    expect(result).toEqual({
      findings: [],
      files: [{ kind: 'outline', path: at('out/tea.md'), bytes: Buffer.byteLength(text) }],
    })
    expect(text).toMatch(/^# Tea, as a site\n/)
    expect(text).toContain('## 8. The last cup')
    expect(text).toContain('![Plan of the garden](../deck/pictures/plan%20one.png)')
    expect(text).toContain('![A leaf](../deck/public/maps/leaf.svg)')
  })

  it('is made anew over the former one, and over no other text', async () => {
    await writeFile(at('article.md'), '# Tea\n\nAn article.\n')
    await expect(outline(at('deck/deck.md'), at('article.md'))).rejects.toMatchObject({ code: 'not-written' })
    expect(await readFile(at('article.md'), 'utf8')).toBe('# Tea\n\nAn article.\n')
    await expect(outline(at('deck/deck.md'), at('out/tea.md'))).resolves.toBeDefined()
  })

  it('is not made of a deck whose text has errors, which are told with their lines', async () => {
    const made = outline(join(FIXTURES, 'export', 'broken', 'text.md'), at('broken.md'))
    await expect(made).rejects.toMatchObject({ code: 'render' })
    await expect(made).rejects.toThrow('text.md:19:8 (slide 3): Missing closing "quote')
    expect(await readdir(folder)).not.toContain('broken.md')
  })
})
