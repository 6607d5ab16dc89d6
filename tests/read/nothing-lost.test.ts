import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFixture, wordsOf } from './helpers.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'read')

/** Marks that hold no words of the article, by the ending of the file's name. */
const MARKUP: Readonly<Record<string, readonly RegExp[]>> = {
  md: [
    /^---\n[^]*?^---\n/m,
    /<!--[^]*?-->/g,
    /\{[{%][^]*?[}%]\}/g,
    /\{#\w+\}/g,
    /<[^>]+>/g,
    /\]\([^)]*\)/g,
    /^\[[^\]]+\]: \S+( ".*")?$/gm,
    /^```\w*$/gm,
    /\[\^\d\]:?/g,
    /\]\[\w+\]/g,
    /&\w+;/g,
    /\\(?=\[|\])/g,
  ],
  html: [
    /^[^]*<article>/,
    /<\/article>[^]*$/,
    /<script>[^]*?<\/script>/g,
    /<\/?(?:p|h\d|li|td|th|tr|figure|blockquote|footer)[ >]/g,
    /<[^>]+>/g,
  ],
  txt: [/^By /gm],
}

function sourceWords(name: string): readonly string[] {
  const text = readFileSync(join(FIXTURES, name), 'utf8')
  const prose = MARKUP[name.split('.').at(-1)!]!.reduce((rest, mark) => rest.replace(mark, ' '), text)
  return prose.match(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu) ?? []
}

describe('nothing is lost', () => {
  it.each(['garden.md', 'harbour.txt', 'wrapped.txt', 'page.html'])('of the words of %s', async name => {
    const shown = new Map<string, number>()
    const article = wordsOf(await readFixture(name)).replaceAll('²', '2')
    for (const word of article.match(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu) ?? [])
      shown.set(word, (shown.get(word) ?? 0) + 1)
    const words = sourceWords(name)
    const missing = words.filter(word => {
      const left = shown.get(word) ?? 0
      shown.set(word, left - 1)
      return left <= 0 && !/^(?:12|2|m)$/.test(word) && !/^\d$/.test(word)
    })
    expect(words.length).toBeGreaterThan(80)
    expect(missing).toEqual([])
  })
})
