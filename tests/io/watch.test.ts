import { renameSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { watchFile } from '../../scripts/io/watch.ts'

describe('a file that is watched', () => {
  let folder: string
  let ended: AbortController
  const file = () => join(folder, 'article.md')
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-watch-'))
    ended = new AbortController()
    await writeFile(file(), 'Before')
  })
  afterEach(async () => {
    ended.abort()
    await rm(folder, { recursive: true, force: true })
  })

  const nextChange = () => {
    let heard = () => {}
    const change = new Promise<void>(done => (heard = done))
    void watchFile(file(), heard, ended.signal)
    return change
  }

  it('is heard of where it changes before the watching has begun', async () => {
    const change = nextChange()
    writeFileSync(file(), 'After it')
    await expect(change).resolves.toBeUndefined()
  })

  it('is heard of where another takes its place before the watching has begun', async () => {
    const change = nextChange()
    writeFileSync(`${file()}.new`, 'Behind')
    renameSync(`${file()}.new`, file())
    await expect(change).resolves.toBeUndefined()
  })

  it('is not heard of where nothing happens', async () => {
    const heard = await Promise.race([nextChange().then(() => true), new Promise(done => setTimeout(done, 700, false))])
    expect(heard).toBe(false)
  })
})
