import { describe, expect, it } from 'vitest'
import { readText } from './helpers.ts'

/** The passages that are in another language, as `fr: words`. */
async function foreignOf(text: string, name: string): Promise<string[]> {
  const article = await readText(text, name)
  return (article.foreign ?? []).map(({ span, lang }) => `${lang}: ${article.text.slice(span.start, span.end)}`)
}

const page = (body: string): string =>
  `<html lang="en"><body><article><h1>Bread</h1><p>The town has one oven.</p>${body}</article></body></html>`

describe('a passage in another language', () => {
  it.each([
    ['a paragraph', '<p lang="fr">Le pain est <em>cuit</em>.</p>', ['fr: Le pain est *cuit*.']],
    ['a span that covers it', '<p><span xml:lang="fr">Le pain est cuit</span>.</p>', ['fr: Le pain est cuit.']],
    ['an item', '<ul><li lang="fr">Le pain</li><li>Milk</li></ul>', ['fr: Le pain']],
    [
      'a section around it',
      '<section lang="fr"><h2>Pain</h2><p>Il est cuit.</p></section>',
      ['fr: ## Pain', 'fr: Il est cuit.'],
    ],
    ['the inner one of two', '<div lang="fr"><p lang="de-ch">Das Brot ist da.</p></div>', ['de-CH: Das Brot ist da.']],
  ])('is known in HTML by the language of %s', async (_, body, expected) => {
    expect(await foreignOf(page(body), 'a.html')).toEqual(expected)
  })

  it.each([
    ['covers a part of the text only', '<p>They say <i lang="fr">le pain</i>.</p>'],
    ['is the article’s own', '<p lang="en-GB">The bread is baked.</p>'],
    ['is malformed', '<p lang="fr_!">Le pain est cuit.</p>'],
    ['is unknown', '<p lang="xx">Le pain est cuit.</p>'],
    ['is undetermined', '<p lang="und">Le pain est cuit.</p>'],
  ])('is none where the language %s', async (_, body) => {
    expect(await foreignOf(page(body), 'a.html')).toEqual([])
  })

  it('is known in Markdown by an HTML element, with Markdown in it or not', async () => {
    const markdown = '---\nlang: en\n---\n\n# Bread\n\nIt is good.\n\n'
    expect(await foreignOf(`${markdown}<p lang="fr">Il est cuit.</p>\n`, 'a.md')).toEqual([
      expect.stringContaining('Il est cuit.'),
    ])
    expect(await foreignOf(`${markdown}<blockquote lang="fr">\n\nIl est *cuit*.\n\n</blockquote>\n`, 'a.md')).toEqual([
      'fr: Il est *cuit*.',
    ])
  })
})
