import fc from 'fast-check'
import type { Words } from '../../scripts/model/span.ts'

/** A way of writing, with words that are short, long, hyphenated, marked and numbered as texts have them. */
interface Script {
  readonly words: readonly string[]
  readonly joint: string
  readonly end: string
  /** How many of `words` stand where English has one word. */
  readonly share: number
}

const spaced = (text: string): readonly string[] => text.split(' ')

/** Short words come as often as in any text; long ones, and those that break in odd places, now and then. */
const SCRIPTS: readonly Script[] = [
  {
    words: spaced(
      'the a of who we is it was through its and the of in to that on with where the and a to of in for is not at ' +
        'harbour reading rooms stays measured winter fewer people town (mostly) Fjord jiffy, illicit; 38% it’s ' +
        'lock-in winner-takes-all 1-877-FTC-HELP €12,500.50 counterbalance IdentityTheft.gov and/or WALTHAM ' +
        'community—thousands internationalization',
    ),
    joint: ' ',
    end: '.',
    share: 1,
  },
  {
    words: spaced(
      'die der und in das im für nicht – aber ist mit dem den von zu auf eine ein sich die der und es als auch an ' +
        'Hafen größer Straße Jahr 2024 Menschen kleine Stadt wurde U-Bahn-Linie „Welterbe“ Öffentlichkeit ' +
        'Hafenmeisterin Geschwindigkeitsbegrenzung',
    ),
    joint: ' ',
    end: '.',
    share: 0.9,
  },
  {
    words: spaced(
      '朝の 市場には、 多くの 人が 集まった 「地元の 野菜」 2024年 コミュニティー データ、 約41万人 それでも',
    ),
    joint: '',
    end: '。',
    share: 0.6,
  },
  {
    words: spaced('הנמל הישן של העיר נפתח מחדש בשנת 2024, והספרייה קיבלה יותר מבקרים (כ־120,000) לעומת השנה שעברה'),
    joint: ' ',
    end: '.',
    share: 1,
  },
]

/** Latin letters stand for most decks, and are the ones whose widths are known. */
const WEIGHTS = [5, 2, 2, 2] as const

/** Texts of one slide: all in one script. */
export interface Texts {
  /** So many words as the planning counts them. */
  readonly words: (fewest: number, most: number) => fc.Arbitrary<Words>
  readonly text: (fewest: number, most: number) => fc.Arbitrary<string>
  readonly list: (counts: readonly [number, number], words: readonly [number, number]) => fc.Arbitrary<Words[]>
}

function textIn({ words, joint, end, share }: Script, fewest: number, most: number): fc.Arbitrary<string> {
  const at = (count: number) => Math.max(1, Math.round(count * share))
  return fc
    .array(fc.constantFrom(...words), { minLength: at(fewest), maxLength: at(most), size: 'max' })
    .map(chosen => chosen.join(joint) + (chosen.length > 5 ? end : ''))
}

function textsIn(script: Script): Texts {
  const text: Texts['text'] = (fewest, most) => textIn(script, fewest, most)
  const words: Texts['words'] = (fewest, most) => text(fewest, most).map(said => ({ text: said, spans: [] }))
  const list: Texts['list'] = ([minLength, maxLength], [fewest, most]) =>
    fc.array(words(fewest, most), { minLength, maxLength, size: 'max' })
  return { text, words, list }
}

/** The texts of a script, of which Latin ones come most often. */
export const anyTexts: fc.Arbitrary<Texts> = fc.oneof(
  ...SCRIPTS.map((script, at) => ({ weight: WEIGHTS[at]!, arbitrary: fc.constant(textsIn(script)) })),
)
