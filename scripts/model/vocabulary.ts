/** The only words on a slide that are not the article's: a short fixed list for each language. */
export interface Vocabulary {
  readonly contents: string
  readonly sources: string
}

const WORDS: Readonly<Record<string, Vocabulary>> = {
  en: { contents: 'Contents', sources: 'Source' },
  fr: { contents: 'Sommaire', sources: 'Source' },
  de: { contents: 'Inhalt', sources: 'Quelle' },
  es: { contents: 'Índice', sources: 'Fuente' },
  it: { contents: 'Indice', sources: 'Fonte' },
  pt: { contents: 'Índice', sources: 'Fonte' },
  nl: { contents: 'Inhoud', sources: 'Bron' },
  ja: { contents: '目次', sources: '出典' },
  zh: { contents: '目录', sources: '来源' },
  ko: { contents: '목차', sources: '출처' },
  ru: { contents: 'Содержание', sources: 'Источник' },
  ar: { contents: 'المحتويات', sources: 'المصدر' },
  he: { contents: 'תוכן העניינים', sources: 'מקור' },
}

/** The tool's own words in a language (BCP 47 tag); English where there are none. */
export function vocabularyFor(lang: string): Vocabulary {
  return WORDS[lang.slice(0, 2).toLowerCase()] ?? WORDS['en']!
}
