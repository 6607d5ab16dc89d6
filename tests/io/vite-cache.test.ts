import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { leaseViteCache } from '../../scripts/io/vite-cache.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-cache-'))
  vi.stubEnv('LECTERN_CACHE', folder)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

describe('the cache of Vite', () => {
  it('is the same folder again for decks of one folder, one after the other', async () => {
    const first = await leaseViteCache('/talks/a.md')
    await first.release()
    const second = await leaseViteCache('/talks/b.md')
    await second.release()
    expect(second.folder).toBe(first.folder)
  })

  it('differs between folders of decks', async () => {
    const [here, there] = [await leaseViteCache('/talks/a.md'), await leaseViteCache('/other/a.md')]
    expect(there.folder).not.toBe(here.folder)
    await Promise.all([here.release(), there.release()])
  })

  it('is a folder of one’s own while another export holds it, thrown away afterwards', async () => {
    const first = await leaseViteCache('/talks/a.md')
    const second = await leaseViteCache('/talks/a.md')
    expect(second.folder).not.toBe(first.folder)
    await mkdir(second.folder)
    await second.release()
    expect(existsSync(second.folder)).toBe(false)
    await first.release()
  })

  it('is taken over from a process that is gone', async () => {
    const first = await leaseViteCache('/talks/a.md')
    await first.release()
    await writeFile(`${first.folder}.lock`, '999999999')
    const second = await leaseViteCache('/talks/a.md')
    expect(second.folder).toBe(first.folder)
    await second.release()
  })

  it('is kept for a few folders of decks and given up for older ones', async () => {
    for (let no = 0; no < 20; no += 1) {
      const lease = await leaseViteCache(`/talks/${no}/a.md`)
      await mkdir(lease.folder, { recursive: true })
      await utimes(lease.folder, no, no)
      await lease.release()
    }
    const kept = (await readdir(join(folder, 'vite'))).filter(name => !name.includes('.'))
    expect(kept.length).toBeLessThanOrEqual(12)
    const newest = await leaseViteCache('/talks/8/a.md')
    expect(existsSync(newest.folder)).toBe(true)
    await newest.release()
  })
})
