import { readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeCommand } from '../../../scripts/commands/make.ts'
import type { MakeCommand, MakeResult } from '../../../scripts/commands/make.ts'
import { undoCommand } from '../../../scripts/commands/undo.ts'
import { silentReport } from '../../../scripts/io/terminal.ts'
import { ARTICLE, LATER, newTalk } from './talk.ts'
import type { Talk } from './talk.ts'

let talk: Talk
beforeEach(async () => {
  talk = await newTalk()
})
afterEach(() => talk.remove())

const at = (name: string) => join(talk.folder, name)
const deck = () => talk.read('slides.md')

function make(options: Partial<MakeCommand> = {}): Promise<MakeResult> {
  return makeCommand({ article: at('article.md'), deck: at('slides.md'), report: silentReport, ...options })
}

function undo() {
  return undoCommand({ deck: at('slides.md'), report: silentReport })
}

/** A made deck in which its user changed something, and an article that changed. */
async function edited(change: (text: string) => string): Promise<string> {
  await make()
  const text = change(await deck())
  await talk.write('slides.md', text)
  await talk.write('article.md', LATER)
  return text
}

describe('make --diff', () => {
  it('says what would change, slide by slide, and writes nothing', async () => {
    const before = await edited(text => text)
    const { changed, changes } = await make({ diff: true })
    expect(changed).toBe(true)
    expect(changes.map(({ kind, slide, title }) => ({ kind, slide, title }))).toEqual([
      { kind: 'changed', slide: 2, title: 'Why' },
      { kind: 'changed', slide: 3, title: 'Cats' },
    ])
    expect(changes[1]!.lines).toEqual(
      expect.arrayContaining([expect.stringMatching(/^- .*12 cats/), expect.stringMatching(/^\+ .*14 cats/)]),
    )
    expect(await deck()).toBe(before)
    expect((await talk.files()).filter(name => name.includes('lock'))).toEqual([])
  })

  it('says what the run then does', async () => {
    await edited(text => text.replace('Nobody misses', 'I do not miss'))
    const told = await make({ diff: true })
    expect(told.conflicts).toHaveLength(1)
    expect(await make()).toEqual(told)
    expect((await make({ diff: true })).changes).toEqual([])
  })

  it('makes no folder where there is no deck yet', async () => {
    const { changes } = await make({ diff: true })
    expect(changes.every(({ kind }) => kind === 'added')).toBe(true)
    expect(await readdir(talk.folder)).toEqual(['article.md'])
  })
})

describe('make --fresh', () => {
  it.each([['2'], ['points-']])('takes the article’s version of slide %s', async name => {
    const before = await edited(text => text.replace('# Why\n', '# My reasons\n').replace('# Cats\n', '# My cats\n'))
    const id = new RegExp(`^id: (${name}.*)$`, 'm').exec(before)?.[1]
    await make({ fresh: [id ?? name] })
    expect(await deck()).toMatch(/# Why\n[\s\S]*# My cats\n/)
  })

  it('says which slides there are where one is not there, and changes nothing', async () => {
    const before = await edited(text => `${text}\n---\n\n# Mine\n`)
    await expect(make({ fresh: ['99'] })).rejects.toMatchObject({ code: 'usage', message: 'The deck has no slide 99.' })
    await expect(make({ fresh: ['5'] })).rejects.toMatchObject({
      code: 'usage',
      message: 'Slide 5 has no new version: it is a slide of your own.',
    })
    expect(await deck()).toBe(before)
  })
})

describe('make --undo', () => {
  it('brings back the deck before the last run with its base, and back again', async () => {
    const before = await edited(text => text.replace('# Why\n', '# My reasons\n'))
    const base = await talk.read('.lectern/slides.base.md')
    await make()
    const after = await deck()
    expect(await undo()).toMatchObject({ removed: false })
    expect([await deck(), await talk.read('.lectern/slides.base.md')]).toEqual([before, base])
    await undo()
    expect(await deck()).toBe(after)
    await undo()
    expect((await make()).changed).toBe(true)
    expect(await deck()).toBe(after)
  })

  it('keeps what its user did since', async () => {
    const before = await edited(text => text)
    await make()
    await talk.write('slides.md', `${await deck()}\n---\n\n# Written since\n`)
    await undo()
    expect(await deck()).toBe(before)
    await undo()
    expect(await deck()).toContain('# Written since')
  })

  it('takes a deck away that was not there before', async () => {
    await make()
    expect(await undo()).toMatchObject({ removed: true })
    expect(await talk.files()).toEqual(['article.md'])
    await undo()
    expect(await deck()).toContain('# The quiet port')
  })

  it('says where there is nothing to bring back', async () => {
    await expect(undo()).rejects.toMatchObject({ code: 'usage' })
    await talk.write('slides.md', '# Mine\n')
    await expect(undo()).rejects.toMatchObject({ code: 'usage' })
    expect(await deck()).toBe('# Mine\n')
  })

  it('keeps ten earlier decks and no more', async () => {
    for (let n = 0; n < 13; n += 1) {
      await talk.write('article.md', ARTICLE.replace('12 ferries', `${n + 20} ferries`))
      await make()
    }
    expect(await readdir(at('.lectern/slides.before'))).toHaveLength(10)
    await undo()
    expect(await deck()).toContain('31 ferries')
  })
})

describe('a deck of another hand', () => {
  const MINE = '---\ntheme: seriph\n---\n\n# My talk\n'

  it('is left as it is, unless it is to be adopted', async () => {
    await talk.write('slides.md', MINE)
    await expect(make()).rejects.toMatchObject({ code: 'conflict', hint: expect.stringContaining('--adopt') })
    expect(await talk.files()).toEqual(['article.md', 'slides.md'])
    await make({ adopt: true })
    expect(await deck()).toMatch(/^---\ntheme: seriph\n---\n\n# My talk\n\n---\nlayout: cover\n/)
    await talk.write('article.md', LATER)
    expect((await make()).conflicts).toEqual([])
    expect(await deck()).toMatch(/# My talk\n[\s\S]*14 cats/)
    await undo()
    await undo()
  })

  it('is written anew where it is empty', async () => {
    await talk.write('slides.md', '')
    expect((await make()).slides).toBe(4)
  })
})

describe('a base', () => {
  it.each([
    ['missing', () => rm(at('.lectern/slides.base.md'))],
    ['empty', () => writeFile(at('.lectern/slides.base.md'), '')],
    ['no text', () => writeFile(at('.lectern/slides.base.md'), Uint8Array.from([0, 255, 254]))],
  ])('that is %s takes nothing away, and is told', async (_, damage) => {
    await edited(text => text.replace('Nobody misses', 'I do not miss').replace('# Cats\n', '# My cats\n'))
    await damage()
    const { remarks, conflicts } = await make()
    expect(remarks.join('\n')).toContain('missing or damaged')
    expect(conflicts.length).toBeGreaterThan(0)
    expect(await deck()).toMatch(/I do not miss[\s\S]*# My cats/)
  })
})

describe('the bytes of a deck', () => {
  it('stay where nothing changes: mark, line ends, spaces, the end of the file', async () => {
    const odd = (text: string) => `\uFEFF${text.replace(/\n/g, '\r\n').replace('# Cats', '# Cats  \t').trimEnd()}`
    const before = await edited(odd)
    await make()
    const now = await deck()
    expect(now).toBe(
      before
        .replace(/12 cats/g, '14 cats')
        .replace('value: 12', 'value: 14')
        .replace(/Nobody misses/g, 'No one misses')
        .replace(/^id: .*$/gm, line => {
          return now.includes(line) ? line : (/^id: .*$/m.exec(now.slice(now.search(line.slice(0, 8))))?.[0] ?? line)
        }),
    )
  })
})

describe('an article', () => {
  it('that was renamed is known by its slides', async () => {
    await edited(text => text.replace('# Why\n', '# My reasons\n'))
    await rename(at('article.md'), at('renamed.md'))
    const { remarks } = await make({ article: at('renamed.md') })
    expect(remarks.join('\n')).toContain('article.md is gone')
    expect(await deck()).toMatch(/source: renamed\.md[\s\S]*# My reasons/)
  })

  it('that is another one is not mixed in', async () => {
    await make()
    await talk.write('other.md', '# Trams\n\nSteel lasts long. Rubber does not last at all.\n')
    await expect(make({ article: at('other.md') })).rejects.toMatchObject({ code: 'conflict' })
    await rm(at('article.md'))
    await expect(make({ article: at('other.md') })).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('a number that its user kept', () => {
  it('is told with slide, line, old and new when the article no longer gives it', async () => {
    const text = await edited(before => `${before}\n---\n\n# Mind the 12 cats\n`)
    const { outdated } = await make()
    const line = text.split('\n').indexOf('# Mind the 12 cats') + 1
    expect(outdated).toEqual([
      expect.objectContaining({ kind: 'number', slide: 5, line, old: '12 cats', now: '14 cats' }),
    ])
    expect(outdated[0]!.message).toBe('slide 5: 12 cats still stands here; the article now gives 14 cats')
  })
})

describe('a person who saves the deck while it is made', () => {
  it('loses nothing: it is merged again', async () => {
    await edited(text => text)
    const report = { ...silentReport, step: () => {} }
    const run = make({ report })
    // Whenever the save comes, it comes before the deck is replaced or after it.
    await talk.write('slides.md', `${await deck()}\n---\n\n# Saved meanwhile\n`)
    await run
    expect(await deck()).toContain('# Saved meanwhile')
  })

  it('loses nothing where the editor empties the file before it writes it anew', async () => {
    const text = await edited(before => `${before}\n---\n\n# Written after all\n`)
    await talk.write('slides.md', '')
    const run = make()
    await new Promise(done => setTimeout(done, 150))
    await talk.write('slides.md', text)
    await run
    expect(await deck()).toContain('# Written after all')
  })
})
