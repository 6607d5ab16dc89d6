import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prune } from '../../scripts/io/client-bundle.mjs'

describe('the kept bundles of the client', () => {
  let folder: string
  beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lectern-client-'))))
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const nameOf = (state: string) => `${state.repeat(24)}.json`
  const keep = async (name: string, second: number) => {
    await writeFile(join(folder, name), '{}')
    await utimes(join(folder, name), second, second)
  }

  it('are the newest two, and the one that was written is among them', async () => {
    for (const [second, state] of ['a', 'b', 'c', 'd'].entries()) await keep(nameOf(state), second + 10)
    await prune(join(folder, nameOf('a')))
    expect((await readdir(folder)).toSorted()).toEqual([nameOf('a'), nameOf('d')])
  })

  it('leave alone what is being written, and what is not theirs', async () => {
    for (const name of [nameOf('a'), nameOf('b'), `${nameOf('c')}.17.part`, 'notes.txt']) await keep(name, 10)
    await prune(join(folder, nameOf('a')), 1)
    expect((await readdir(folder)).toSorted()).toEqual([nameOf('a'), `${nameOf('c')}.17.part`, 'notes.txt'])
  })
})
