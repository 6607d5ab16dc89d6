/** How sentences that count off begin, first to fifth, by language; a group `noun` where they go on with what is counted. */
export const ORDINALS: Readonly<Record<string, readonly RegExp[]>> = {
  en: ranks([
    String.raw`first(?:ly)?,|first of all,|(?:the|our|my|their) first (?!time|of (?:all|\p{L}+ \d)|half)(?!\p{L}+ (?:time|half))|one (?:is|was)`,
    String.raw`second(?:ly)?,|(?:the|our|my|their) second (?!time|half)(?!\p{L}+ (?:time|half))|(?:another|the other) (?:is|was)`,
    String.raw`third(?:ly)?,|(?:the|our|my|their) third (?!time|of |party)`,
    String.raw`fourth(?:ly)?,|(?:the|our|my|their) fourth `,
    String.raw`fifth(?:ly)?,|(?:the|our|my|their) fifth `,
  ]),
  fr: ranks([
    String.raw`premièrement,?|(?:tout )?d[’']abord,|en premier lieu,?|(?:le premier|la première|notre première?) (?!fois)|l[’']un(?:e)? (?:est|était)`,
    String.raw`deuxièmement,?|en deuxième lieu,?|en second lieu,?|(?:le|la|notre) (?:deuxième|seconde?) (?!fois)|l[’']autre (?:est|était)`,
    String.raw`troisièmement,?|en troisième lieu,?|(?:le|la|notre) troisième (?!fois)`,
    String.raw`quatrièmement,?|(?:le|la|notre) quatrième `,
    String.raw`cinquièmement,?|(?:le|la|notre) cinquième `,
  ]),
  de: ranks([
    String.raw`erstens|(?:der|die|das|unsere?) erste[ns]? (?!mal)`,
    String.raw`zweitens|(?:der|die|das|unsere?) zweite[ns]? (?!mal)`,
    String.raw`drittens|(?:der|die|das|unsere?) dritte[ns]? (?!mal)`,
    String.raw`viertens|(?:der|die|das|unsere?) vierte[ns]? `,
    String.raw`fünftens|(?:der|die|das|unsere?) fünfte[ns]? `,
  ]),
  es: ranks([
    String.raw`primero,|en primer lugar,?|(?:el primer(?:o)?|la primera) (?!vez)`,
    String.raw`segundo,|en segundo lugar,?|(?:el segundo|la segunda) (?!vez)`,
    String.raw`tercero,|en tercer lugar,?|(?:el tercer(?:o)?|la tercera) (?!vez)`,
    String.raw`cuarto,|en cuarto lugar,?|(?:el cuarto|la cuarta) `,
    String.raw`quinto,|en quinto lugar,?|(?:el quinto|la quinta) `,
  ]),
  it: ranks([
    String.raw`(?:in )?primo(?: luogo)?,|anzitutto,|(?:il primo|la prima) (?!volta)`,
    String.raw`(?:in )?secondo(?: luogo)?,|(?:il secondo|la seconda) (?!volta)`,
    String.raw`(?:in )?terzo(?: luogo)?,|(?:il terzo|la terza) (?!volta)`,
    String.raw`(?:in )?quarto(?: luogo)?,|(?:il quarto|la quarta) `,
    String.raw`(?:in )?quinto(?: luogo)?,|(?:il quinto|la quinta) `,
  ]),
  pt: ranks([
    String.raw`primeiro,|em primeiro lugar,?|(?:o primeiro|a primeira) (?!vez)`,
    String.raw`segundo,|em segundo lugar,?|(?:o segundo|a segunda) (?!vez)`,
    String.raw`terceiro,|em terceiro lugar,?|(?:o terceiro|a terceira) (?!vez)`,
    String.raw`quarto,|em quarto lugar,?|(?:o quarto|a quarta) `,
    String.raw`quinto,|em quinto lugar,?|(?:o quinto|a quinta) `,
  ]),
  nl: ranks([
    String.raw`ten eerste|(?:de|het|onze) eerste (?!keer)`,
    String.raw`ten tweede|(?:de|het|onze) tweede (?!keer)`,
    String.raw`ten derde|(?:de|het|onze) derde (?!keer)`,
    String.raw`ten vierde|(?:de|het|onze) vierde `,
    String.raw`ten vijfde|(?:de|het|onze) vijfde `,
  ]),
  ru: ranks([
    String.raw`во-первых|перв(?:ый|ая|ое) (?!раз)`,
    String.raw`во-вторых|втор(?:ой|ая|ое) (?!раз)`,
    String.raw`в-третьих|трет(?:ий|ья|ье) (?!раз)`,
    String.raw`в-четвёртых|в-четвертых|четв[её]рт(?:ый|ая|ое) `,
    String.raw`в-пятых|пят(?:ый|ая|ое) `,
  ]),
  ja: ranks([
    '第一に|(?:1|１|一)つ目',
    '第二に|(?:2|２|二)つ目',
    '第三に|(?:3|３|三)つ目',
    '第四に|(?:4|４|四)つ目',
    '第五に|(?:5|５|五)つ目',
  ]),
  zh: ranks([
    '第一[，,]|第一[个点项]|首先',
    '第二[，,]|第二[个点项]|其次',
    '第三[，,]|第三[个点项]',
    '第四[，,]|第四[个点项]',
    '第五[，,]|第五[个点项]',
  ]),
  ko: ranks(['첫째|첫 ?번째', '둘째|두 ?번째', '셋째|세 ?번째', '넷째|네 ?번째', '다섯째|다섯 ?번째']),
  ar: ranks(['أول[اًا]+', 'ثاني[اًا]+', 'ثالث[اًا]+', 'رابع[اًا]+', 'خامس[اًا]+']),
  he: ranks(['ראשית', 'שנית|שנייה', 'שלישית', 'רביעית', 'חמישית']),
}

function ranks(sources: readonly string[]): readonly RegExp[] {
  return sources.map(source => new RegExp(String.raw`^(?:${source})`, 'iu'))
}

/** A sentence that says how many things are to come, by language: `The rise has three causes.` */
export const SAYS_HOW_MANY: Readonly<Record<string, RegExp>> = {
  en: howMany('a few|a couple of|a number of|several|two|three|four|five|many', String.raw`\p{L}+s`),
  fr: howMany('plusieurs|quelques|deux|trois|quatre|cinq', String.raw`\p{L}+[sx]`),
  de: howMany('mehrere|einige|zwei|drei|vier|fünf', String.raw`\p{Lu}\p{L}+`),
  es: howMany('vari[ao]s|algun[ao]s|dos|tres|cuatro|cinco', String.raw`\p{L}+s`),
  it: howMany('divers[ei]|alcun[ei]|due|tre|quattro|cinque', String.raw`\p{L}+[ie]`),
  pt: howMany('vári[ao]s|algun?s|algumas|dois|duas|três|quatro|cinco', String.raw`\p{L}+s`),
  nl: howMany('meerdere|enkele|twee|drie|vier|vijf', String.raw`\p{L}+(?:en|s)`),
}

function howMany(counts: string, noun: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${counts})\s(?:\p{L}+\s){0,2}${noun}(?!\p{L})[^,;]{0,40}[.:]$`, 'iu')
}
