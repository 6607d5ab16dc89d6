import { describe, expect, it } from 'vitest'
import { guessLanguage } from '../../scripts/read/language.ts'
import { readText } from './helpers.ts'

describe('the language', () => {
  it.each([
    ['en', 'The harbour is open, and it has been so for many years.'],
    ['fr', 'Le port est ouvert, et il ne ferme pas pour les fêtes de la ville.'],
    ['de', 'Der Hafen ist offen, und er war es auch im Winter nicht anders.'],
    ['es', 'El puerto está abierto y no se cierra para las fiestas de la ciudad.'],
    ['it', 'Il porto è aperto e non si chiude per le feste della città.'],
    ['pt', 'O porto está aberto e não fecha para as festas da cidade, mais uma vez.'],
    ['nl', 'De haven is open en het is niet zo dat wij hem sluiten voor een feest.'],
    ['ja', '港は開いています。お祭りの日も閉まりません。'],
    ['zh', '港口是开放的，节日也不关闭。'],
    ['ko', '항구는 열려 있고 축제 때도 닫지 않습니다.'],
    ['ru', 'Гавань открыта и не закрывается на праздники.'],
    ['ar', 'الميناء مفتوح ولا يغلق في الأعياد.'],
    ['he', 'הנמל פתוח ואינו נסגר בחגים.'],
    ['en', 'Foo 123'],
  ])('of a text in “%s” is told from its words', (lang, text) => {
    expect(guessLanguage(text)).toBe(lang)
  })

  it('that the article names wins', async () => {
    expect((await readText('---\nlang: de\n---\nThe harbour is open and it is the end of the day.')).meta.lang).toBe(
      'de',
    )
    expect(
      (await readText('<html lang="nl"><body><p>The harbour is open.</p></body></html>', 'a.html')).meta.lang,
    ).toBe('nl')
  })
})
