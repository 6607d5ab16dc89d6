import { expect, it } from 'vitest'
import { madeOf } from './deck-of.ts'

const ARTICLE = `The town has one oven, and it belongs to everybody who lives there.

## What they say

<blockquote lang="fr"><p>Le pain de cette ville se partage entre tous, depuis toujours.</p></blockquote>

The mayor counts the loaves every evening and writes them into a book.`

it('makes the slide that shows a passage in another language say so, and its title stay in the article’s', async () => {
  const { deck, text } = await madeOf(ARTICLE)
  const [foreign, ...more] = deck.slides.filter(({ lang, titleLang }) => lang ?? titleLang)
  expect(more).toEqual([])
  expect(foreign).toMatchObject({ form: 'statement', lang: 'fr', titleLang: 'en' })
  expect(text.match(/^(?:titleL|l)ang: .*$/gm)).toEqual(['lang: en', 'lang: fr', 'titleLang: en'])
})

it('says nothing where the article says nothing', async () => {
  const { text } = await madeOf(ARTICLE.replace(' lang="fr"', ''))
  expect(text.match(/^(?:titleL|l)ang: .*$/gm)).toEqual(['lang: en'])
})
