/** A sentence that begins so speaks of the past, by language. */
export const BEFORE_TIMES: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:a|one|two|three|four|five|ten|\d+|a few|several|many|some) (?:day|week|month|year|decade|century|generation)s? (?:ago|earlier)|in the past|previously|formerly|until (?:recently|now|then)|back then|last (?:year|month|week|decade|century)|traditionally|historically|at first|initially|once,|not long ago)\b/i,
  de: /^(?:früher|vor (?:einem|zwei|drei|\d+) (?:jahr|monat|tag)\p{L}*|bisher|einst|damals)\b/iu,
  fr: /^(?:autrefois|jadis|auparavant|avant,|il y a (?:un|deux|trois|\d+) (?:an|mois|jour)s?|jusqu[’']ici)/i,
  es: /^(?:antes|hace (?:un|dos|tres|\d+) (?:año|mes|día)s?|hasta ahora|antiguamente)\b/i,
}

/** A sentence that begins so speaks of the present, by language. */
export const NOW_TIMES: Readonly<Record<string, RegExp>> = {
  en: /^(?:now|today|these days|nowadays|this (?:year|month|week)|currently|at present)\b/i,
  de: /^(?:heute|jetzt|nun|inzwischen|mittlerweile)\b/i,
  fr: /^(?:aujourd[’']hui|maintenant|désormais|à présent)/i,
  es: /^(?:hoy|ahora|actualmente)\b/i,
}

/** A sentence that begins so sets itself against the one before, by language. */
export const TURNS: Readonly<Record<string, RegExp>> = {
  en: /^(?:by contrast(?! (?:to|with))|in contrast(?! (?:to|with))|on the other hand|conversely)\b/i,
  de: /^(?:dagegen|hingegen|im gegensatz dazu|andererseits)\b/i,
  fr: /^(?:au contraire|en revanche|à l[’']inverse)/i,
  es: /^(?:en cambio|por el contrario|por otro lado)\b/i,
}

/** What sets a clause against the one before it; the clause must have a verb of its own in English. */
export const WHEREAS: Readonly<Record<string, RegExp>> = {
  en: /,\s+(?:while|whereas)\s+/i,
  de: /,\s+(?:wohingegen|während)\s+/i,
  fr: /,\s+(?:alors que|tandis que)\s+/i,
  es: /,\s+mientras que\s+/i,
  it: /,\s+mentre\s+(?:invece\s+)?/i,
  pt: /,\s+enquanto que?\s+/i,
  nl: /,\s+terwijl\s+/i,
}

/** The words of `not X but Y` where both of them together can mean nothing else. */
export const NOT_BUT: Readonly<Record<string, { readonly not: RegExp; readonly but: RegExp }>> = {
  de: { not: /\bnicht (?<only>nur |allein |bloß )?/giu, but: /,\s+(?=sondern\s)/iu },
  fr: { not: /\bnon (?:pas |(?<only>seulement ))/giu, but: /,?\s+(?=mais\s)/iu },
  es: { not: /(?<!\p{L})no (?<only>s[oó]lo |solamente )?/giu, but: /,\s+(?=sino(?:\s+que)?\s)/iu },
  it: { not: /\bnon (?<only>solo |soltanto )/giu, but: /,?\s+(?=ma (?:anche\s)?)/iu },
  pt: { not: /(?<!\p{L})não (?<only>só |apenas |somente )/giu, but: /,?\s+(?=mas (?:também\s)?)/iu },
  nl: { not: /\bniet (?<only>alleen |slechts )/giu, but: /,?\s+(?=maar (?:ook\s)?)/iu },
}

/** A sentence that begins so sets its first clause against its second, by language. */
export const FRONTED: Readonly<Record<string, RegExp>> = {
  en: /^whereas\s+/i,
  de: /^(?:wohingegen|(?:an)?statt)\s+/i,
  fr: /^au lieu d(?:e\s|[’'])\s*/i,
  es: /^en (?:lugar|vez) de\s+/i,
  it: /^(?:invece di|anziché)\s+/i,
  pt: /^(?:em vez de|ao invés de)\s+/i,
  nl: /^in plaats van\s+/i,
}

/** A sentence that begins so grants its first clause, by language; elsewhere the word tells a time as well. */
export const CONCEDING: Readonly<Record<string, RegExp>> = {
  en: /^while\s+/i,
  fr: /^(?:alors|tandis) que\s+/i,
  es: /^mientras que\s+/i,
  pt: /^enquanto que\s+/i,
}

/** `not only`, `not yet`: what makes of a `not` something else than the other side of what stands before it. */
export const NO_OTHER_SIDE =
  /^not (?:only|just|merely|simply|solely|yet|to|least|surprisingly|even|all|every\p{L}*|always|necessarily|unlike|that|sure|so|too|very|much|many|really|quite|long|if|when|as|until|for|enough|without|before|because)\b/iu
