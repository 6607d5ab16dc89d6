import { expect, it } from 'vitest'
import { wordsOf } from '../../scripts/model/span.ts'
import { read } from '../../scripts/read/read.ts'
import { escapeMarked, escapeWords } from '../../scripts/write/escape.ts'
import { withCode } from '../../scripts/write/inline-code.ts'

async function articleOf(text: string) {
  const article = await read({ name: 'a.md', bytes: new TextEncoder().encode(text) })
  const [block] = article.sections.flatMap(({ blocks }) => blocks)
  if (block?.kind !== 'paragraph') throw new Error('No paragraph')
  return { article, passage: block.passage }
}

it('keeps as code on a slide what the article sets as code, wherever its words are cut', async () => {
  const { article, passage } = await articleOf(
    '# T\n\nCall go now: `go` runs `make  --all` and [`go.mod`](x.md) first.\n',
  )
  const [whole] = withCode([wordsOf(passage)], article)
  expect(escapeWords(whole!)).toBe('Call go now: `go` runs `make --all` and `go.mod` first.')
  const from = passage.text.indexOf('runs')
  const part = withCode(wordsOf(passage, from), article)
  expect(escapeWords(part)).toBe('runs `make --all` and `go.mod` first.')
})

it('finds code in words that were put together from several places', async () => {
  const { article, passage } = await articleOf('# T\n\nThe `after` flag, which is new, removes `after` files.\n')
  const [first, second] = [wordsOf(passage, 0, 14), wordsOf(passage, passage.text.indexOf('removes'))]
  const words = { text: `${first.text} ${second.text}`, spans: [...first.spans, ...second.spans] }
  expect(escapeWords(withCode(words, article))).toBe('The `after` flag removes `after` files.')
})

it('leaves a slide alone where nothing is code, and code that is cut through', async () => {
  const { article, passage } = await articleOf('# T\n\nRun `make all` first.\n')
  const words = wordsOf(passage, 0, 8)
  expect(withCode(words, article)).toEqual(words)
})

it('sets code inside a bold phrase and beside it, and code that reaches out of it as text', () => {
  const words = { text: 'Run make first', spans: [], code: [{ from: 4, to: 8 }] }
  expect(escapeMarked(words, 'Run make')).toBe('**Run `make`** first')
  expect(escapeMarked(words, 'first')).toBe('Run `make` **first**')
  expect(escapeMarked(words, 'Run ma')).toBe('**Run ma**ke first')
})

it('writes code that Slidev would look into as text', () => {
  const code = (text: string) => escapeWords({ text, spans: [], code: [{ from: 0, to: text.length }] })
  for (const text of ['<Tweet id="1"/>', '{{ x }}', 'a`b', '![x](y.png)', '{monaco}', 'flex-(a b)', 'price $5', 'a|b'])
    expect(code(text)).not.toMatch(/^`.*`$/)
  expect(code('npm run build -- --all')).toBe('`npm run build -- --all`')
})
