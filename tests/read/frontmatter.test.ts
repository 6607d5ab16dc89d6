import { afterEach, describe, expect, it } from 'vitest'
import { readFrontmatter } from '../../scripts/read/frontmatter.ts'
import { readText } from './helpers.ts'

declare global {
  var ranFromFrontmatter: boolean | undefined
}

describe('frontmatter', () => {
  afterEach(() => {
    globalThis.ranFromFrontmatter = undefined
  })

  it.each([
    ['YAML', '---\ntitle: Snow\n---\ntext', 'Snow'],
    ['YAML with a name', '---yaml\ntitle: Snow\n---\ntext', 'Snow'],
    ['YAML with Windows line ends', '---\r\ntitle: Snow\r\n---\r\ntext', 'Snow'],
    ['TOML between plus signs', '+++\ntitle = "Snow"\n+++\ntext', 'Snow'],
    ['TOML with a name', '---toml\ntitle = "Snow"\n---\ntext', 'Snow'],
    ['JSON', '---json\n{ "title": "Snow" }\n---\ntext', 'Snow'],
  ])('is read from %s', (_, text, title) => {
    const { data, span } = readFrontmatter(text)
    expect(data).toMatchObject({ title })
    expect(text.slice(span.end)).toBe('text')
  })

  it.each(['js', 'javascript', 'JS', 'coffee', 'cson', 'php'])('marked as %s is refused and never run', language => {
    const text = `---${language}\n({ title: globalThis.ranFromFrontmatter = true })\n---\ntext`
    expect(() => readFrontmatter(text)).toThrow(expect.objectContaining({ name: 'Trouble', code: 'frontmatter' }))
    expect(globalThis.ranFromFrontmatter).toBeUndefined()
  })

  it.each(['---js \n', '--- js\n', '---  JavaScript\r\n'])('is refused however %j is spaced', fence => {
    expect(() => readFrontmatter(`${fence}globalThis.ranFromFrontmatter = true\n---\n`)).toThrow(/does not read/)
    expect(globalThis.ranFromFrontmatter).toBeUndefined()
  })

  it.each([
    ['YAML', '---\ntitle: Snow\nauthor: [a, b\n---\ntext', /line [34]/],
    ['TOML', '+++\ntitle = "Snow"\nauthor = \n+++\ntext', /line 3/],
    ['JSON', '---json\n{ "title": }\n---\ntext', /cannot be read/],
  ])('that is malformed %s is an error that says where', (_, text, where) => {
    expect(() => readFrontmatter(text)).toThrow(
      expect.objectContaining({ code: 'frontmatter', message: expect.stringMatching(where) }),
    )
  })

  it.each([
    ['a rule at the top', '---\n\nProse between two rules\n\n---\n\nmore'],
    ['a rule without a second one', '---\ntitle: no end'],
    ['four dashes', '----\ntitle: Snow\n----\n'],
    ['a fence further down', 'text\n---\ntitle: Snow\n---\n'],
  ])('is not seen in %s', (_, text) => {
    expect(readFrontmatter(text)).toEqual({ data: {}, span: { start: 0, end: 0 } })
  })

  it('is read anew each time, so that no call changes the next', () => {
    const text = '---\ntags: [a]\n---\ntext'
    const first = readFrontmatter(text).data.tags as string[]
    first.push('b')
    expect(readFrontmatter(text).data).toEqual({ tags: ['a'] })
  })

  it('does not grow without end from a few aliases', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((key, i) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ]
    expect(() => readFrontmatter(`---\n${bomb.join('\n')}\n---\n`)).toThrow()
  })

  it('is no part of the sections', async () => {
    const { sections } = await readText('---\ntitle: Snow\n---\nIt fell.\n')
    expect(sections).toMatchObject([{ blocks: [{ kind: 'paragraph', passage: { text: 'It fell.' } }] }])
  })
})

describe('YAML that is not quite right', () => {
  it('is read as sites read it', () => {
    const { data } = readFrontmatter('---\ntitle: "The port and\nits boats"\nauthors:\n- ida\n- max\n---\nText.')
    expect(data).toMatchObject({ title: 'The port and its boats', authors: ['ida', 'max'] })
  })

  it('is an error where it repeats parts of itself, or where sites refuse it', () => {
    expect(() => readFrontmatter('---\na: &a [x]\nb: *a\ntitle: "The port and\nits boats"\n---\nText.')).toThrow()
    expect(() => readFrontmatter('---\ntitle: "The port\n---\nText.')).toThrow()
  })
})
