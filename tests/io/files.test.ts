import { chmod, lstat, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readBytes, readText, stage, writeWhole } from '../../scripts/io/files.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)

describe('readText', () => {
  it('gives the text without a byte order mark', async () => {
    await writeFile(at('a.txt'), '\uFEFFTea – green')
    expect(await readText(at('a.txt'))).toBe('Tea – green')
  })

  it.each([
    ['not-found', 'missing.txt', undefined],
    ['not-found', 'a-file/below.txt', undefined],
    ['not-a-file', 'a-folder', undefined],
    ['empty', 'empty.txt', ''],
    ['empty', 'blank.txt', ' \n\t\n'],
    ['binary', 'zero.bin', Buffer.from('tea\0tea')],
    ['binary', 'latin1.txt', Buffer.from([0x54, 0xe9, 0x65])],
  ])('says %s of %s and names the file', async (code, name, contents) => {
    await mkdir(at('a-folder'))
    await writeFile(at('a-file'), 'x')
    if (contents !== undefined) await writeFile(at(name), contents)
    await expect(readText(at(name))).rejects.toMatchObject({ name: 'Trouble', code })
    await expect(readText(at(name))).rejects.toThrow(name)
  })

  it.skipIf(process.getuid?.() === 0)('says unreadable where the permission is missing', async () => {
    await writeFile(at('secret.txt'), 'tea')
    await chmod(at('secret.txt'), 0)
    await expect(readText(at('secret.txt'))).rejects.toMatchObject({ code: 'unreadable' })
  })

  it('leaves bytes that are no text to readBytes', async () => {
    await writeFile(at('zero.bin'), Buffer.from([0, 1, 2]))
    expect([...(await readBytes(at('zero.bin')))]).toEqual([0, 1, 2])
  })
})

describe('writing', () => {
  it('makes the folders on the way and leaves nothing else behind', async () => {
    await writeWhole(at('deep/er/out.txt'), 'tea')
    expect(await readFile(at('deep/er/out.txt'), 'utf8')).toBe('tea')
    expect(await readdir(at('deep/er'))).toEqual(['out.txt'])
  })

  it('shows the old contents until the new are committed', async () => {
    await writeFile(at('out.txt'), 'old')
    const staged = await stage(at('out.txt'), 'new')
    expect(await readFile(at('out.txt'), 'utf8')).toBe('old')
    await staged.commit()
    expect(await readFile(at('out.txt'), 'utf8')).toBe('new')
  })

  it('keeps the old contents when the new are discarded', async () => {
    await writeFile(at('out.txt'), 'old')
    await (await stage(at('out.txt'), 'new')).discard()
    expect(await readFile(at('out.txt'), 'utf8')).toBe('old')
    expect(await readdir(folder)).toEqual(['out.txt'])
  })

  it('keeps the permissions of the file that it replaces', async () => {
    await writeFile(at('out.txt'), 'old', { mode: 0o600 })
    await writeWhole(at('out.txt'), 'new')
    expect((await lstat(at('out.txt'))).mode & 0o777).toBe(0o600)
  })

  it('follows a link and keeps it', async () => {
    await writeFile(at('real.txt'), 'old')
    await symlink(at('real.txt'), at('link.txt'))
    await writeWhole(at('link.txt'), 'new')
    expect(await readFile(at('real.txt'), 'utf8')).toBe('new')
    expect((await lstat(at('link.txt'))).isSymbolicLink()).toBe(true)
  })

  it.each([
    ['a folder', 'a-folder'],
    ['a path through a file', 'a-file/out.txt'],
  ])('says not-written of %s and leaves no rubbish', async (_, name) => {
    await mkdir(at('a-folder'))
    await writeFile(at('a-file'), 'x')
    await expect(writeWhole(at(name), 'new')).rejects.toMatchObject({ name: 'Trouble', code: 'not-written' })
    expect((await readdir(folder)).sort()).toEqual(['a-file', 'a-folder'])
    expect(await readdir(at('a-folder'))).toEqual([])
  })
})
