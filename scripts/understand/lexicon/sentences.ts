/** Words that end with a point without ending a sentence, lower case, by language. */
export const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'mr', 'mrs', 'ms', 'dr', 'prof', 'gov', 'sen', 'rep', 'gen', 'col', 'capt', 'lt', 'sgt', 'rev', 'hon', 'st', 'mt',
    'jr', 'sr', 'vs', 'e.g', 'i.e', 'cf', 'al', 'etc', 'fig', 'figs', 'no', 'nos', 'vol', 'pp', 'ch', 'sec', 'art',
    'approx', 'ca', 'inc', 'ltd', 'co', 'corp', 'dept', 'est', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep',
    'sept', 'oct', 'nov', 'dec', 'calif', 'u.s', 'u.k', 'u.n', 'e.u', 'd.c', 'a.m', 'p.m',
  ],
  de: ['z.b', 'd.h', 'u.a', 'bzw', 'ca', 'dr', 'prof', 'nr', 'str', 'usw', 'vgl', 'hr', 'fr', 'abs', 'art', 'bd', 'mio', 'mrd'],
  fr: ['m', 'mm', 'mme', 'dr', 'p.ex', 'cf', 'etc', 'av', 'bd', 'st', 'ste', 'vol', 'art', 'éd'],
  es: ['sr', 'sra', 'dr', 'dra', 'ud', 'uds', 'p.ej', 'etc', 'núm', 'pág', 'art', 'ee.uu'],
  it: ['sig', 'dott', 'prof', 'ecc', 'es', 'pag', 'art', 'n'],
  pt: ['sr', 'sra', 'dr', 'dra', 'p.ex', 'etc', 'nº', 'pág', 'art'],
  nl: ['dhr', 'mevr', 'dr', 'prof', 'bijv', 'd.w.z', 'enz', 'nr', 'blz', 'art'],
  ru: ['г', 'гг', 'т.е', 'т.д', 'т.п', 'др', 'руб', 'тыс', 'млн', 'млрд', 'ул', 'им', 'стр', 'рис'],
}

/** Abbreviations after which a capital letter nearly always begins the next sentence. */
export const CLOSING_ABBREVIATIONS: readonly string[] = ['etc', 'inc', 'ltd', 'co', 'corp', 'a.m', 'p.m', 'u.s', 'u.k', 'u.n', 'e.u', 'd.c', 'al']

/** Words that begin a sentence but point to the one before, so that it does not stand alone, by language. */
export const BACKWARD_OPENERS: Readonly<Record<string, RegExp>> = {
  en: /^(?:this|that|these|those|it|its|they|them|their|he|she|his|her|such|both|neither|the former|the latter|so|thus|hence|therefore|however|instead|otherwise|also|then|as a result|for example|for instance|in addition|and|but|or|yet|here|there)\b/i,
  de: /^(?:dies\w*|das|er|sie|es|damit|daher|deshalb|doch|aber|und|auch|dabei|so)\b/i,
  fr: /^(?:ce|cet|cette|ces|cela|ceci|c[’']|il|elle|ils|elles|mais|et|donc|ainsi|pourtant|cependant|en effet)(?=[\s,’'])/i,
  es: /^(?:est[eaoá]s?|es[eao]s?|ell[oa]s?|él|pero|y|así|además|sin embargo)\b/i,
  it: /^(?:quest[oaie]|ciò|egli|ella|essi|ma|e|così|inoltre|tuttavia)\b/i,
  pt: /^(?:est[ea]s?|iss[oe]|ess[ea]s?|ele|ela|mas|e|assim|além|no entanto)\b/i,
  nl: /^(?:dit|dat|deze|die|hij|zij|het|maar|en|dus|ook|daarom)\b/i,
}

/** Openers that join a sentence to the one before and can go without a change of what is said, by language. */
export const DISCOURSE_OPENERS: Readonly<Record<string, RegExp>> = {
  en: /^(?:moreover|furthermore|additionally|in addition|meanwhile|in fact|indeed|of course|as we all know|needless to say|in other words|besides|likewise|similarly|also|and so|well|now|firstly|secondly|thirdly|lastly|finally|as mentioned(?: above| before| earlier)?|to be sure|as a matter of fact|for what it’s worth)[,，]\s+/i,
  de: /^(?:außerdem|zudem|übrigens|ferner|darüber hinaus|tatsächlich),?\s+(?=\p{Lu})/iu,
  fr: /^(?:de plus|par ailleurs|en outre|en fait|en effet|d[’']ailleurs),\s+/i,
  es: /^(?:además|por otra parte|de hecho|asimismo),\s+/i,
}
