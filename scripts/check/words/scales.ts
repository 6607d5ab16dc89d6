/** Words that scale the number before them, in every language that writes them; where languages differ, by language. */
const EVERYWHERE: Readonly<Record<string, number>> = {
  k: 1e3,
  hundred: 1e2,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  millón: 1e6,
  millones: 1e6,
  milione: 1e6,
  milioni: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  miljoen: 1e6,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
  md: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  milliarde: 1e9,
  milliarden: 1e9,
  miliardo: 1e9,
  miliardi: 1e9,
  miljard: 1e9,
  bilhão: 1e9,
  bilhões: 1e9,
  mille: 1e3,
  tausend: 1e3,
  duizend: 1e3,
  mil: 1e3,
  mila: 1e3,
  тыс: 1e3,
  тысяч: 1e3,
  тысячи: 1e3,
  млн: 1e6,
  миллион: 1e6,
  миллиона: 1e6,
  миллионов: 1e6,
  млрд: 1e9,
  миллиард: 1e9,
  миллиарда: 1e9,
  миллиардов: 1e9,
  billion: 1e9,
  billions: 1e9,
  tn: 1e12,
  trillion: 1e12,
  trillions: 1e12,
  ألف: 1e3,
  آلاف: 1e3,
  مليون: 1e6,
  ملايين: 1e6,
  مليار: 1e9,
  مليارات: 1e9,
  אלף: 1e3,
  אלפים: 1e3,
  אלפי: 1e3,
  מיליון: 1e6,
  מיליוני: 1e6,
  מיליארד: 1e9,
  מיליארדי: 1e9,
  百万: 1e6,
  千万: 1e7,
  十: 10,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  兆: 1e12,
  백만: 1e6,
  천만: 1e7,
  백: 1e2,
  천: 1e3,
  만: 1e4,
  억: 1e8,
  조: 1e12,
}

/** The long scale: its billion is a million millions. */
const LONG: Readonly<Record<string, number>> = { billion: 1e12, billionen: 1e12, billions: 1e12, biljoen: 1e12 }
const LONG_SCALE: ReadonlySet<string> = new Set(['de', 'fr', 'nl', 'es', 'pl', 'da', 'nb', 'sv'])

/** Letters that may as well be a unit: metres, bytes. */
export const UNSURE_SCALES: ReadonlySet<string> = new Set(['k', 'm', 'b', 'mm', 'md', 'mn'])

/** What a word behind a number multiplies it with; nothing for a word that does not. */
export function scaleOf(word: string, lang: string): number | undefined {
  const key = word.toLowerCase()
  const long = LONG_SCALE.has(lang.slice(0, 2).toLowerCase()) ? LONG[key] : undefined
  return long ?? (Object.hasOwn(EVERYWHERE, key) ? EVERYWHERE[key] : undefined)
}

/** Scales that stand right behind the figure, in scripts without spaces. */
export const ATTACHED = '百万|千万|[十百千万萬億亿兆]|백만|천만|[백천만억조]'
