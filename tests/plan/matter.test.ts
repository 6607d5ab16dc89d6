import { describe, expect, it } from 'vitest'
import type { Article } from '../../scripts/model/article.ts'
import { announces } from '../../scripts/plan/announces.ts'
import { haveAWordInCommon } from '../../scripts/plan/common-words.ts'
import { deckOf, only } from './deck-of.ts'

const slidesOf = async (text: string, lang = 'en') =>
  (await deckOf(`## Then\n\n${text}\n\n## Now\n\n- a gate\n- a pier`, {}, `lang: ${lang}`)).slides
const pagesOf = async (text: string, lang = 'en') =>
  only(await deckOf(`## Then\n\n${text}\n\n## Now\n\n- a gate\n- a pier`, {}, `lang: ${lang}`), 'points').map(
    slide => ({
      title: slide.title?.text,
      lead: slide.lead?.text,
      kind: slide.kind,
      items: slide.items.map(({ text: item }) => item),
    }),
  )
const shownIn = async (text: string, lang = 'en') => JSON.stringify(await slidesOf(text, lang))

describe('points of one page', () => {
  it('come from one paragraph, or the next where it carries on', async () => {
    const [page] = await pagesOf(
      'The lighthouse keepers trust their lamps. The keepers clean every lamp before the evening.\n\nBakers sell bread in the market hall.',
    )
    expect(page?.items.join(' ')).not.toContain('Bakers')
  })

  it('go on into the paragraph that shares a rare word or a name', async () => {
    const [page] = await pagesOf(
      'The council of Marlow closed the eastern quay.\n\nThe quay of Marlow needs a wall of granite.',
    )
    expect([page?.title, ...(page?.items ?? [])].join(' ')).toMatch(/eastern quay.*wall of granite/)
  })

  it('have nothing in common because both are told in billions', () => {
    expect(haveAWordInCommon('The piers cost 5 billion.', 'They spent 32 billions on schools.')).toBe(false)
    expect(haveAWordInCommon('The piers cost 5 billion.', 'They spent 32 billions on piers.')).toBe(true)
    expect(haveAWordInCommon('Ein Milliard Schiffe', 'Un milliard de bateaux')).toBe(false)
  })

  it('stand under a claim only where they speak of it', async () => {
    const [page] = await pagesOf(
      'The most common trade in the survey is fishing with nets. Most visitors of the valley come from Norway and Denmark.',
    )
    expect(page?.title).not.toContain('Norway')
  })

  it('are all alike where the later ones do not go on with the first', async () => {
    const [page] = await pagesOf(
      'The oldest crane on the river still lifts stone each spring. Sailors drink their coffee at the northern gate.',
    )
    expect(page?.kind).not.toBe('lead')
  })
})

describe('a sentence that only announces', () => {
  it.each([
    ['en', 'We also asked the crews about their boats.', 'Most crews said that old boats need new engines.'],
    [
      'fr',
      'Nous avons aussi demandé aux équipages ce qu’ils pensaient de leurs bateaux.',
      'Les vieux bateaux ont besoin de moteurs neufs.',
    ],
    ['de', 'Wir haben die Mannschaften auch nach ihren Booten gefragt.', 'Die alten Boote brauchen neue Motoren.'],
  ])('is small above what it announces (%s)', async (lang, announcing, finding) => {
    const [page] = await pagesOf(`${announcing} ${finding}`, lang)
    expect(page).toMatchObject({ lead: announcing, items: [finding] })
  })

  it.each([
    ['en', 'For the outer harbour, we have 12 months of tide data, taken daily.'],
    ['en', 'The full results are available on the site of the harbour.'],
    ['en', 'The horizontal axis shows the month of each tide.'],
    ['en', 'Here are some of the tides that mattered.'],
    ['en', 'To put those tides in context, we looked back at when the piers were built.'],
    ['fr', 'Le détail est disponible sur le site du port.'],
    ['fr', 'Retour sur les grandes marées du siècle, après la fermeture du port.'],
    ['es', 'En este informe miramos las mareas del puerto.'],
  ])('is no page and no title (%s: %s)', async (lang, sentence) => {
    expect(await shownIn(sentence, lang)).not.toContain(`"text":"${sentence.slice(0, 20)}`)
  })

  it('is none where it tells what came of it', () => {
    const article = { meta: { lang: 'en' } } as Article
    const isSuch = (text: string) => announces({ article }, { words: { text, spans: [] } })
    expect(isSuch('We asked the crews of the harbour.')).toBe(true)
    expect(isSuch('We asked the crews of the harbour and found that every lamp was broken.')).toBe(false)
    expect(isSuch('We collected many tales.')).toBe(true)
    expect(isSuch('We collected many tales and learned of the lamp.')).toBe(false)
  })
})

describe('what counts off', () => {
  it('is one page from the first to the last, also across paragraphs', async () => {
    const pages = await pagesOf(
      [
        'The harbour closed for three reasons. The first reason was the ice. It came from the north in one night.',
        'The second reason was the price of coal. Nobody could pay for it.',
        'The third reason was the new railway. It took the freight away.',
      ].join('\n\n'),
    )
    expect(pages[0]).toMatchObject({
      title: 'The harbour closed for three reasons',
      items: [
        'The first reason was the ice.',
        'The second reason was the price of coal.',
        'The third reason was the new railway.',
      ],
    })
  })

  it('has numbers in the place of openers that only count', async () => {
    const text =
      'The harbour closed for three reasons. First, the ice came. Second, the coal cost much. Third, the railway took the freight.'
    const [page] = only(await deckOf(`## Harbour\n\n${text}`), 'points')
    expect([page?.kind, ...(page?.items.map(item => item.text) ?? [])]).toEqual([
      'steps',
      'The ice came.',
      'The coal cost much.',
      'The railway took the freight.',
    ])
  })

  it('has them in the place of what is said of the rank, too', async () => {
    const text =
      'The harbour closed for three reasons. First, the ice came. Second, and maybe most obviously, the coal cost much. Third, the railway took the freight.'
    const [page] = only(await deckOf(`## Harbour\n\n${text}`), 'points')
    expect(page?.items[1]?.text).toBe('The coal cost much.')
  })

  it('does not begin with the third', async () => {
    expect(
      await shownIn('The third reason was the new railway. The railway took the freight of the whole harbour away.'),
    ).not.toContain('"text":"The third')
  })

  it.each([
    ['fr', 'Le premier port était trop petit.', 'Le deuxième charbon était trop cher.'],
    ['de', 'Erstens war der Hafen zu klein.', 'Zweitens war die Kohle zu teuer.'],
    ['zh', '第一个原因是港口太小，船进不来。', '第二个原因是煤太贵，没有人买。'],
  ])('does so in other languages (%s)', async (lang, first, second) => {
    const pages = await pagesOf(`${first}\n\n${second}`, lang)
    expect(pages.map(({ items }) => items)).toContainEqual([first, second])
  })
})

describe('a noun with a clause that hangs on it', () => {
  it.each([
    ['en', 'The harbour board, which meets behind closed doors.'],
    ['fr', 'La commission nationale du port, qui critique vivement cette règle.'],
    ['fr', 'Des règles parfois larges qui inquiètent les habitants du port.'],
  ])('is neither a page nor a point (%s)', async (lang, sentence) => {
    expect(await shownIn(sentence, lang)).not.toContain(sentence.slice(0, 18))
  })

  it.each([
    ['en', 'The harbour board warned the council, which meets behind closed doors.'],
    ['fr', 'La commission du port salue la règle, qui protège les habitants.'],
    ['fr', 'Le maire, qui était absent, est revenu au port.'],
  ])('is a sentence where it has a verb of its own (%s: %s)', async (lang, sentence) => {
    const facts = await shownIn(`${sentence}`, lang)
    expect(facts).toContain(sentence.slice(0, 18))
  })
})
