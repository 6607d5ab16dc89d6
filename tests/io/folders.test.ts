import { chmod, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refuseForeignFolder, stageFolder } from '../../scripts/io/folders.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-folders-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
const read = (name: string) => readFile(at(name), 'utf8')
const namesIn = async (name: string) => (await readdir(at(name), { recursive: true })).sort()

const TEA = [
  { path: 'index.html', contents: 'tea' },
  { path: 'assets/a.js', contents: new Uint8Array([1, 2]) },
]

describe('stageFolder', () => {
  it('writes texts, bytes and copies into a folder that is not there, with the folders on the way', async () => {
    await writeFile(at('cup.svg'), 'cup')
    const staged = await stageFolder(at('deep/site'), [...TEA, { path: 'pictures/cup.svg', copyOf: at('cup.svg') }])
    expect(staged.bytes).toBe(8)
    await staged.commit()
    expect(await namesIn('deep/site')).toEqual(
      ['.lectern-files', 'assets', 'assets/a.js', 'index.html', 'pictures', 'pictures/cup.svg'].sort(),
    )
    expect(await read('deep/site/pictures/cup.svg')).toBe('cup')
    expect(await readdir(at('deep'))).toEqual(['site'])
  })

  it('leaves the former folder as it is until the new one is committed, and nothing of it afterwards', async () => {
    await (await stageFolder(at('site'), TEA)).commit()
    const staged = await stageFolder(at('site'), [{ path: 'index.html', contents: 'coffee' }])
    expect(await read('site/index.html')).toBe('tea')
    await staged.commit()
    expect(await read('site/index.html')).toBe('coffee')
    expect(await namesIn('site')).toEqual(['.lectern-files', 'index.html'])
    expect(await readdir(folder)).toEqual(['site'])
  })

  it('leaves no trace when it is discarded, or when a file cannot be copied', async () => {
    await (await stageFolder(at('site'), TEA)).discard()
    await expect(stageFolder(at('site'), [{ path: 'a', copyOf: at('no-such-file') }])).rejects.toMatchObject({
      code: 'not-written',
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('fills an empty folder, one that was only looked at, and one behind a link', async () => {
    await mkdir(at('empty'))
    await mkdir(at('seen'))
    await writeFile(at('seen/.DS_Store'), '')
    await mkdir(at('real'))
    await symlink(at('real'), at('link'))
    for (const name of ['empty', 'seen', 'link']) await (await stageFolder(at(name), TEA)).commit()
    for (const name of ['empty', 'seen', 'real']) expect(await read(`${name}/index.html`)).toBe('tea')
    expect((await readdir(folder)).sort()).toEqual(['empty', 'link', 'real', 'seen'])
  })

  it.each([
    ['a file of somebody else', 'notes.txt'],
    ['a repository', '.git/HEAD'],
    ['a file of somebody else beside Lectern’s own', 'assets/mine.js'],
  ])('refuses a folder with %s and names it', async (_, name) => {
    await (await stageFolder(at('site'), TEA)).commit()
    await mkdir(at('site/.git'))
    await writeFile(at(`site/${name}`), 'mine')
    const refused = stageFolder(at('site'), TEA)
    await expect(refused).rejects.toMatchObject({ name: 'Trouble', code: 'not-written' })
    await expect(refused).rejects.toThrow(name)
    expect(await read(`site/${name}`)).toBe('mine')
    expect(await readdir(folder)).toEqual(['site'])
  })

  it('keeps what somebody put into the folder while the site was made', async () => {
    const staged = await stageFolder(at('site'), TEA)
    await mkdir(at('site'))
    await writeFile(at('site/notes.txt'), 'mine')
    await expect(staged.commit()).rejects.toThrow('notes.txt')
    expect(await namesIn('site')).toEqual(['notes.txt'])
    expect(await readdir(folder)).toEqual(['site'])
  })

  it('refuses a path where a file stands', async () => {
    await writeFile(at('site'), 'mine')
    await expect(refuseForeignFolder(at('site'))).rejects.toThrow(/is a file/)
    expect(await read('site')).toBe('mine')
  })

  it.skipIf(process.getuid?.() === 0)('says where it has no permission to write', async () => {
    await mkdir(at('locked'))
    await chmod(at('locked'), 0o500)
    await expect(stageFolder(at('locked/site'), TEA)).rejects.toThrow(/no permission/)
  })
})
