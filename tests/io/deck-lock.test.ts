import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withDeckLocked } from '../../scripts/io/deck-lock.ts'
import { beginningOf } from '../../scripts/io/processes.ts'

let [folder, deck, lock] = ['', '', '']
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-lock-'))
  ;[deck, lock] = [join(folder, 'talk.md'), join(folder, '.lectern', 'talk.lock')]
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function held(by: object | string): Promise<void> {
  await mkdir(join(folder, '.lectern'), { recursive: true })
  await writeFile(lock, typeof by === 'string' ? by : JSON.stringify(by))
}

/** No process has it: the system gives out smaller ones. */
const NOBODY = 2 ** 22 + 1
const host = hostname()
const soon = { patience: 150 }
const done = async () => 'done'

describe('a deck', () => {
  it('is held by a process with its beginning while something is done, and given free', async () => {
    const seen = await withDeckLocked(deck, soon, () => readFile(lock, 'utf8'))
    expect(JSON.parse(seen)).toEqual({ pid: process.pid, host, began: await beginningOf(process.pid) })
    expect(await readdir(folder)).toEqual([])
  })

  it('is given free when something fails', async () => {
    const failed = withDeckLocked(deck, soon, () => Promise.reject(new Error('tea is out')))
    await expect(failed).rejects.toThrow('tea is out')
    expect(await withDeckLocked(deck, soon, done)).toBe('done')
  })

  it('is written by one after the other, never by two', async () => {
    let [now, most] = [0, 0]
    const work = async () => {
      now += 1
      most = Math.max(most, now)
      await sleep(5)
      now -= 1
    }
    await Promise.all(Array.from({ length: 8 }, () => withDeckLocked(deck, { patience: 20_000 }, work)))
    expect(most).toBe(1)
    expect(await readdir(folder)).toEqual([])
  })

  it('is written by one after the other, too, where a process that is gone had left it', async () => {
    await held({ pid: NOBODY, host, began: '1' })
    let [now, most] = [0, 0]
    const work = async () => {
      now += 1
      most = Math.max(most, now)
      await sleep(2)
      now -= 1
    }
    await Promise.all(Array.from({ length: 8 }, () => withDeckLocked(deck, { patience: 20_000 }, work)))
    expect(most).toBe(1)
  })

  it('says after a while who holds it, and leaves it to them', async () => {
    const mark = { pid: process.ppid, host, began: await beginningOf(process.ppid) }
    await held(mark)
    const waited: number[] = []
    const refused = withDeckLocked(deck, { ...soon, waiting: pid => void waited.push(pid) }, done)
    await expect(refused).rejects.toMatchObject({
      code: 'busy',
      message: `${deck} is being written by another Lectern, process ${process.ppid}.`,
    })
    expect(waited).toEqual([process.ppid])
    expect(JSON.parse(await readFile(lock, 'utf8'))).toEqual(mark)
  })

  it.each([
    ['a process that is gone', { pid: NOBODY, host, began: '1' }],
    ['a process whose id another one has now', { pid: process.pid, host, began: '1' }],
    ['nobody that can be read', 'half a sen'],
  ])('is not held by %s', async (_, mark) => {
    await held(mark)
    expect(await withDeckLocked(deck, soon, done)).toBe('done')
    expect(await readdir(folder)).toEqual([])
  })

  it('is believed to be held on another machine, for ten minutes', async () => {
    await held({ pid: NOBODY, host: 'elsewhere' })
    await expect(withDeckLocked(deck, soon, done)).rejects.toThrow(`process ${NOBODY} on elsewhere`)
    const before = new Date(Date.now() - 660_000)
    await utimes(lock, before, before)
    expect(await withDeckLocked(deck, soon, done)).toBe('done')
  })

  it('is cleared of what ended processes left while they asked for it', async () => {
    await held('')
    await writeFile(`${lock}.0123456789ab`, JSON.stringify({ pid: NOBODY, host }))
    await writeFile(`${lock}.0123456789ac`, '{"pi')
    await withDeckLocked(deck, soon, done)
    expect(await readdir(folder)).toEqual([])
  })
})
