/** Letters that only one of the languages is written with, told apart before any word is looked at. */
const SCRIPTS: readonly (readonly [lang: string, letters: RegExp, least: number])[] = [
  // Japanese mixes kana with the Han characters that Chinese is written in.
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ['ko', /\p{Script=Hangul}/gu, 0.2],
  ['zh', /\p{Script=Han}/gu, 0.2],
  ['ru', /\p{Script=Cyrillic}/gu, 0.4],
  ['ar', /\p{Script=Arabic}/gu, 0.4],
  ['he', /\p{Script=Hebrew}/gu, 0.4],
]

/** Each language's most frequent small words that the others do not share, or share least. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in is that for it with as was on are this be by from have not'.split(' '),
  fr: 'le la les des et est une du dans que qui pour pas sur au avec plus nous ce ne'.split(' '),
  de: 'der die das und ist nicht ein eine zu den mit von auf sich für dem auch wir es im'.split(' '),
  es: 'el la los las de y que en una por con para del se es su como más al lo'.split(' '),
  it: 'il di che la e è un per non sono con del della una gli le da si nel più'.split(' '),
  pt: 'o a os as de e que não uma do da em para com por se dos mais um no'.split(' '),
  nl: 'de het een en van is dat niet op te zijn voor met die aan er ook maar wij bij'.split(' '),
}
/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 20_000
const FEWEST = 3

/** Guesses the language of `text` from its script and its small words; `en` where nothing points elsewhere. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const script = SCRIPTS.find(([, own, least]) => letters > 0 && (sample.match(own)?.length ?? 0) / letters >= least)
  return script?.[0] ?? byWords(sample)
}

function byWords(sample: string): string {
  const words = sample.match(/\p{L}+/gu) ?? []
  const scores = Object.entries(SMALL_WORDS).map(([lang, known]) => {
    const own = new Set(known)
    return { lang, score: words.filter(word => own.has(word)).length }
  })
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score >= FEWEST ? best.lang : 'en'
}
