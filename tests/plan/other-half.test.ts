import { describe, expect, it } from 'vitest'
import { wordsIn } from '../../scripts/plan/name.ts'
import { withOtherHalf } from '../../scripts/plan/numbers/other-half.ts'
import { deckOf, madeOf, only } from './deck-of.ts'

/** All that an audience reads on the pages of a deck that show numbers large. */
async function readOn(text: string, frontmatter?: string) {
  const { slides } = await deckOf(text, {}, frontmatter)
  const pages = slides.flatMap(({ passage: _, ...slide }) =>
    slide.form === 'metrics' || slide.form === 'statement'
      ? [{ ...slide, sentence: undefined, ...(slide.quiet && { title: undefined }) }]
      : [],
  )
  return pages.map(page => wordsIn(page).join('\n')).join('\n\n')
}

const REST = 'It was painted by the crew in spring. The harbour has been full of boats for many years now.'

describe('a number that is compared keeps what it is compared with', () => {
  it('in the line above its tiles, without the name of the talk, which is on the cover', async () => {
    const sentence =
      '**TL;DR:** PierKit unlocks incredible work on the northern pier, achieving 1.5x higher throughput and 1.7x faster time-to-first-crate (TTFC) than Old Ferry Crane (OFC) for Harbour 3.1 405B.'
    const article = `${sentence} It also achieves 1.8x higher throughput and 5.1x faster TTFC than OFC for Harbour 3.1 70B. This guide explores 8 key settings of the crane to maximize efficiency.\n\n## Painting\n\n${REST}`
    const [slide] = only(await deckOf(article), 'statement')
    expect(slide!.large).toEqual([expect.stringContaining('1.5x'), expect.stringContaining('1.7x')])
    expect([slide!.words.text, slide!.quiet]).toEqual([expect.stringContaining('than Old Ferry Crane'), true])
  })

  it.each([
    ['en', 'The crane lifts 3x more crates and 2x heavier boats than the old one did.', 'than the old one'],
    ['en', 'The new crane needs 40% less oil than the old one did.', 'than the old one'],
    ['en', 'The new crane is 4 times as fast as the old one was.', 'as fast as the old one'],
    [
      'en',
      'The pier handled 3.5 million more crates compared to the southern harbour.',
      'compared to the southern harbour',
    ],
    ['de', 'Der neue Kran braucht 40 % weniger Öl als der alte Kran.', 'als der alte Kran'],
    ['fr', 'La nouvelle grue demande 40 % moins de fioul que la vieille grue.', 'que la vieille grue'],
    ['es', 'La grúa nueva necesita un 40 % menos de combustible que la vieja.', 'que la vieja'],
    ['it', 'La gru nuova richiede il 40 % in meno di gasolio rispetto alla vecchia.', 'rispetto alla vecchia'],
  ])('%s: %s', async (lang, sentence, half) => {
    const read = await readOn(`## Work\n\n${sentence}`, `lang: ${lang}`)
    expect(read.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(half)
  })
})

describe('a page whose tile says only half', () => {
  /** A page with one or more tiles of a sentence, each with the label that it is given. */
  async function mended(sentence: string, labels: Readonly<Record<string, string>>, lang = 'en') {
    const made = await madeOf(`## Work\n\n${sentence}`, {}, `lang: ${lang}`)
    const data = Object.entries(labels).map(([says, label]) => {
      const start = made.article.text.indexOf(says)
      return {
        label,
        says,
        value: 3,
        words: { text: `${says} ${label}`, spans: [{ start, end: start + says.length }] },
      }
    })
    return withOtherHalf(made, { form: 'metrics', data })
  }

  it.each([
    ['de', 'Der Kran braucht 40 % weniger Öl als der alte Kran.', '40 %', 'weniger Öl'],
    ['fr', 'La grue demande 40 % moins de fioul que la vieille grue.', '40 %', 'moins de fioul'],
    ['es', 'La grúa necesita un 40 % menos de combustible que la vieja.', '40 %', 'menos de combustible'],
    ['it', 'La gru richiede il 40 % in meno di gasolio rispetto alla vecchia.', '40 %', 'in meno di gasolio'],
    ['pt', 'O guindaste usa 40 % menos óleo do que o antigo.', '40 %', 'menos óleo'],
    ['nl', 'De kraan gebruikt 40 % minder olie dan de oude kraan.', '40 %', 'minder olie'],
    ['ru', 'Кран расходует на 40 % меньше топлива, чем старый кран.', '40 %', 'меньше топлива'],
  ])('has its whole sentence as its words, in %s', async (lang, sentence, says, label) => {
    const slide = await mended(sentence, { [says]: label }, lang)
    expect(slide).toMatchObject({ form: 'metrics', data: [{ says, label: sentence }] })
  })

  it('has the sentence above several tiles', async () => {
    const slide = await mended('The crane lifts 3x more crates and 2x heavier boats than the old one did.', {
      '3x': 'more crates',
      '2x': 'heavier boats',
    })
    expect(slide.title?.text).toBe('The crane lifts 3x more crates and 2x heavier boats than the old one did')
  })

  it('is the sentence instead where that is too long for a caption', async () => {
    const sentence = `The crane lifts 3x more crates than the old one did, ${'and the crew says so at every one of its many meetings, '.repeat(4)}since spring.`
    expect((await mended(sentence, { '3x': 'more crates' })).form).toBe('statement')
  })

  it.each([
    ['The pier saw more than 280 million boats.', '280 million', 'boats'],
    ['The crane lifts 3x more crates, rather than boats.', '3x', 'more crates'],
    ['The crane lifts 3x more crates; the tug is faster than before.', '3x', 'more crates'],
    ['The crane lifts 3x more crates than before.', '3x', 'more crates than before'],
  ])('is left as it is where nothing is missing: %s', async (sentence, says, label) => {
    expect(await mended(sentence, { [says]: label })).toMatchObject({ data: [{ label }] })
  })
})
