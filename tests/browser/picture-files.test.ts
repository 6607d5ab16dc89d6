import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportDeck } from '../../scripts/commands/export.ts'
import type { ExportResult } from '../../scripts/commands/export.ts'
import { silentReport } from '../../scripts/io/terminal.ts'

const DECK = `# One

---

# Two

<p v-click>Milk</p>

---

# Three
`

const BROKEN = join(import.meta.dirname, '..', 'fixtures', 'export', 'broken', 'tag.md')

let folder: string
let result: ExportResult
const progress: string[] = []
const at = (...names: readonly string[]) => join(folder, ...names)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-pictures-'))
  await writeFile(at('deck.md'), DECK)
  await mkdir(at('png'))
  for (const name of ['slide-02.png', 'slide-04.png', 'slide-03-9.png', 'slide-9.png', 'mine.png', 'slide-04.webp'])
    await writeFile(at('png', name), 'old')
  const report = { ...silentReport, progress: (done: number, total: number) => void progress.push(`${done}/${total}`) }
  const options = { deck: at('deck.md'), browser: 'bundled', report }
  result = await exportDeck({ ...options, clicks: true, png: at('png'), webp: at('webp') })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('pictures of the slides', () => {
  it('are named by slide and step, in place of those of an earlier deck, beside files of other names', async () => {
    const fresh = ['slide-01-1.png', 'slide-02-1.png', 'slide-02-2.png', 'slide-03-1.png']
    expect((await readdir(at('png'))).toSorted()).toEqual(
      [...fresh, 'mine.png', 'slide-04.webp', 'slide-9.png'].toSorted(),
    )
    expect(await readFile(at('png', 'mine.png'), 'utf8')).toBe('old')
    expect(result.files.map(({ kind }) => kind)).toEqual([...Array(4).fill('png'), ...Array(4).fill('webp')])
  })

  it('are twice the size of their slides, and each shows its own step', async () => {
    const header = (await readFile(at('png', 'slide-01-1.png'))).subarray(16, 24)
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([1960, 1104])
    const [before, after] = await Promise.all([1, 2].map(step => readFile(at('png', `slide-02-${step}.png`))))
    expect(before!.equals(after!)).toBe(false)
  })

  it('are WebP where that was asked for, and smaller', async () => {
    const [webp, png] = await Promise.all([
      readFile(at('webp', 'slide-02-2.webp')),
      readFile(at('png', 'slide-02-2.png')),
    ])
    expect([webp.toString('latin1', 0, 4), webp.toString('latin1', 8, 12)]).toEqual(['RIFF', 'WEBP'])
    expect(webp.length).toBeLessThan(png.length)
  })

  it('tell how far they are, as the drawing of the slides does', () => {
    expect(progress.slice(-4)).toEqual(['1/4', '2/4', '3/4', '4/4'])
    expect(progress).toContain('3/3')
  })

  it('of an earlier export stay as they are where a slide is broken', async () => {
    await cp(at('png'), at('kept'), { recursive: true })
    await writeFile(at('kept', 'slide-08.png'), 'old')
    const before = (await readdir(at('kept'))).toSorted()
    const made = exportDeck({ deck: BROKEN, browser: 'bundled', report: silentReport, png: at('kept') })
    await expect(made).rejects.toMatchObject({ code: 'render' })
    expect((await readdir(at('kept'))).toSorted()).toEqual(before)
  })
})
