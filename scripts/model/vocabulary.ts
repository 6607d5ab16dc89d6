/** The only words on a slide that are not the article's: a short fixed list for each language. */
export interface Vocabulary {
  readonly contents: string
  readonly sources: string
  /** Marks a logarithmic scale; `{}` is what each of its steps multiplies by. */
  readonly logarithmic: string
}

const WORDS: Readonly<Record<string, Vocabulary>> = {
  en: { contents: 'Contents', sources: 'Source', logarithmic: 'Logarithmic scale: each step is ×{}' },
  fr: { contents: 'Sommaire', sources: 'Source', logarithmic: 'Échelle logarithmique : chaque pas multiplie par {}' },
  de: { contents: 'Inhalt', sources: 'Quelle', logarithmic: 'Logarithmische Skala: jeder Schritt ist ×{}' },
  es: { contents: 'Índice', sources: 'Fuente', logarithmic: 'Escala logarítmica: cada paso es ×{}' },
  it: { contents: 'Indice', sources: 'Fonte', logarithmic: 'Scala logaritmica: ogni passo è ×{}' },
  pt: { contents: 'Índice', sources: 'Fonte', logarithmic: 'Escala logarítmica: cada passo é ×{}' },
  nl: { contents: 'Inhoud', sources: 'Bron', logarithmic: 'Logaritmische schaal: elke stap is ×{}' },
  ja: { contents: '目次', sources: '出典', logarithmic: '対数目盛：1目盛りごとに{}倍' },
  zh: { contents: '目录', sources: '来源', logarithmic: '对数刻度：每格为{}倍' },
  ko: { contents: '목차', sources: '출처', logarithmic: '로그 눈금: 한 칸마다 {}배' },
  ru: { contents: 'Содержание', sources: 'Источник', logarithmic: 'Логарифмическая шкала: каждый шаг — ×{}' },
  ar: { contents: 'المحتويات', sources: 'المصدر', logarithmic: 'مقياس لوغاريتمي: كل خطوة ×{}' },
  he: { contents: 'תוכן העניינים', sources: 'מקור', logarithmic: 'סולם לוגריתמי: כל צעד הוא ×{}' },
}

/** The tool's own words in a language (BCP 47 tag); English where there are none. */
export function vocabularyFor(lang: string): Vocabulary {
  return WORDS[lang.slice(0, 2).toLowerCase()] ?? WORDS['en']!
}
