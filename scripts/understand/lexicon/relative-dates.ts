/** A date that only the article’s own date makes certain: its words, and how many of which unit it lies before that date. */
export interface RelativeDate {
  /** A source of a regular expression; its group `count`, if it has one, tells how many. */
  readonly words: string
  readonly unit: 'year' | 'month' | 'day'
  readonly back: number | 'count'
}

const count = (words: string) => `(?<count>\\d{1,2}|${words})`

/** Small numbers in words, as they stand before `years ago`. */
export const SMALL_NUMBERS: Readonly<Record<string, readonly string[]>> = {
  en: 'a,two,three,four,five,six,seven,eight,nine,ten'.split(','),
  de: 'einem,zwei,drei,vier,fünf,sechs,sieben,acht,neun,zehn'.split(','),
  fr: 'un,deux,trois,quatre,cinq,six,sept,huit,neuf,dix'.split(','),
  es: 'un,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez'.split(','),
  it: 'un,due,tre,quattro,cinque,sei,sette,otto,nove,dieci'.split(','),
  pt: 'um,dois,três,quatro,cinco,seis,sete,oito,nove,dez'.split(','),
  nl: 'een,twee,drie,vier,vijf,zes,zeven,acht,negen,tien'.split(','),
  ru: 'один,два,три,четыре,пять,шесть,семь,восемь,девять,десять'.split(','),
}

const small = (lang: string) => count(SMALL_NUMBERS[lang]!.join('|'))

/** No possessive and no span: `last year’s rate` and `the last year` date nothing that happened. */
export const RELATIVE_DATES: Readonly<Record<string, readonly RelativeDate[]>> = {
  en: [
    { words: String.raw`(?<!\b(?:the|this time)\s)last year(?![’'])`, unit: 'year', back: 1 },
    { words: String.raw`(?:earlier|later) this year(?![’'])`, unit: 'year', back: 0 },
    { words: String.raw`(?<!\bthe\s)last month(?![’'])`, unit: 'month', back: 1 },
    { words: `(?:${small('en')}) years? ago(?! today)`, unit: 'year', back: 'count' },
    { words: `(?:${small('en')}) months? ago`, unit: 'month', back: 'count' },
    { words: String.raw`yesterday(?![’'])`, unit: 'day', back: 1 },
  ],
  de: [
    { words: 'letztes Jahr|im (?:letzten|vergangenen|vorigen) Jahr', unit: 'year', back: 1 },
    { words: 'im (?:letzten|vergangenen|vorigen) Monat', unit: 'month', back: 1 },
    { words: `vor (?:${small('de')}) Jahr(?:en)?`, unit: 'year', back: 'count' },
    { words: 'gestern', unit: 'day', back: 1 },
  ],
  fr: [
    { words: "l[’']an(?:née)? (?:dernier|dernière|passée?)", unit: 'year', back: 1 },
    { words: 'le mois dernier', unit: 'month', back: 1 },
    { words: `il y a (?:${small('fr')}) ans?`, unit: 'year', back: 'count' },
    { words: 'hier', unit: 'day', back: 1 },
  ],
  es: [
    { words: 'el año pasado', unit: 'year', back: 1 },
    { words: 'el mes pasado', unit: 'month', back: 1 },
    { words: `hace (?:${small('es')}) años?`, unit: 'year', back: 'count' },
    { words: 'ayer', unit: 'day', back: 1 },
  ],
  it: [
    { words: "l[’']anno scorso|lo scorso anno", unit: 'year', back: 1 },
    { words: 'il mese scorso|lo scorso mese', unit: 'month', back: 1 },
    { words: `(?:${small('it')}) ann[oi] fa`, unit: 'year', back: 'count' },
    { words: 'ieri', unit: 'day', back: 1 },
  ],
  pt: [
    { words: '(?:no|o) ano passado', unit: 'year', back: 1 },
    { words: '(?:no|o) mês passado', unit: 'month', back: 1 },
    { words: `há (?:${small('pt')}) anos?`, unit: 'year', back: 'count' },
    { words: 'ontem', unit: 'day', back: 1 },
  ],
  nl: [
    { words: 'vorig jaar|afgelopen jaar', unit: 'year', back: 1 },
    { words: 'vorige maand|afgelopen maand', unit: 'month', back: 1 },
    { words: `(?:${small('nl')}) jaar geleden`, unit: 'year', back: 'count' },
    { words: 'gisteren', unit: 'day', back: 1 },
  ],
  ru: [
    { words: 'в прошлом году', unit: 'year', back: 1 },
    { words: 'в прошлом месяце', unit: 'month', back: 1 },
    { words: `(?:${small('ru')}) (?:года?|лет) назад`, unit: 'year', back: 'count' },
    { words: 'вчера', unit: 'day', back: 1 },
  ],
  ja: [
    { words: '昨年|去年', unit: 'year', back: 1 },
    { words: '先月', unit: 'month', back: 1 },
    { words: '昨日', unit: 'day', back: 1 },
  ],
  zh: [
    { words: '去年', unit: 'year', back: 1 },
    { words: '上个月|上個月', unit: 'month', back: 1 },
    { words: '昨天', unit: 'day', back: 1 },
  ],
  ko: [
    { words: '지난해|작년', unit: 'year', back: 1 },
    { words: '지난달', unit: 'month', back: 1 },
    { words: '어제', unit: 'day', back: 1 },
  ],
}
