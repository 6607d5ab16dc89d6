/** What points at something said before, with the word behind it, by language. A span of time is pointed at from now. */
export const POINTING: Readonly<Record<string, RegExp>> = {
  en: pointing(
    // Of those people who …, the clause behind them says which.
    'this|these|those(?!\\s\\p{L}+\\s(?:who|whose|that|which)\\b)|such(?: an?)?|the two|that(?= (?:number|figure|percentage|proportion|trend)\\b)|(?<=\\b(?:for|in|with|of|to|from) )either',
    'year|years|month|months|week|weeks|day|days|morning|time|decade|century|season|moment|spring|summer|autumn|fall|winter|as|that|who|whose|of|in|with|without|which|from|for|on|at|we|you|they|is|are|was|were|will|may|would|can|could|should|must|out|looking|seeking|using|working|already|not',
  ),
  de: pointing(
    'dies(?:e[mnrs]?)?|jene[mnrs]?|solch(?:e[mnrs]?)?(?: eine?[mnrs]?)?',
    'Jahr\\p{L}*|Monat\\p{L}*|Woche|Tag\\p{L}*|Zeit|Moment|Sommer|Winter|Frühling|Herbst|Mal|ist|sind|war|waren',
  ),
  fr: pointing(
    'ces?|cet|cette|de tels|de telles|un tel|une telle',
    'année|ans|mois|semaine|jour\\p{L}*|matin|moment|temps|été|hiver|printemps|automne|soir|qui|que|dont|sont|est|n|fois',
  ),
  es: pointing('est[ae]|est[ao]s|es[ae]|es[ao]s|tal(?:es)?', 'año|mes|semana|día|mañana|momento|vez|que|es|son|como'),
  it: pointing(
    'quest[aoei]|quel|quell[aoe]|quegli|quei|tali?',
    'anno|mese|settimana|giorno|momento|volta|che|è|sono|di|in',
  ),
  pt: pointing('est[ae]s?|ess[ae]s?|tal|tais', 'ano|mês|semana|dia|manhã|momento|vez|que|é|são|como'),
  nl: pointing('dit|deze|zulke?', 'jaar|maand|week|dag|moment|keer|is|zijn|was|waren'),
  ru: pointing(
    'эт(?:от|а|о|и|ого|ой|ому|им|их|ими|у)|так(?:ой|ая|ое|ие|их)',
    'год\\p{L}*|месяц\\p{L}*|недел\\p{L}*|день|раз',
  ),
}

/** What picks one of two that the sentence before names, where its own sentence names no two: `the latter`, `Letzteres`. */
export const ONE_OF_TWO: Readonly<Record<string, RegExp>> = {
  en: oneOfTwo(
    'the (?:latter|former)(?=\\s*(?:$|[.,;:!?)’”"])|\\s(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|of|than|to|in|on|for|being)\\b)',
    'and|or|nor|between',
  ),
  de: oneOfTwo(
    '(?:der|die|das|dem|den) (?:letztere|erstere)[nrms]?|(?:letztere|erstere)[nrms]?(?!\\s+\\p{Lu})',
    'und|oder|zwischen',
  ),
  it: oneOfTwo("quest[’']ultim[oa]|quest[ei] ultim[ie](?!\\s(?:anni|mesi|giorni|settimane))", 'e|ed|o|tra|fra'),
  nl: oneOfTwo(
    '(?:de|het) (?:laatst|eerst)(?:genoemde|e)(?=\\s*(?:$|[.,;:!?]))|(?:laatst|eerst)genoemde',
    'en|of|tussen',
  ),
}

/** `picks` with none of the words that join two things before it. */
function oneOfTwo(picks: string, joins: string): RegExp {
  return new RegExp(String.raw`^(?:(?!(?<!\p{L})(?:${joins})(?!\p{L}))[^,;])*?(?<!\p{L})(?:${picks})`, 'iu')
}

function pointing(words: string, notBefore: string): RegExp {
  return new RegExp(
    String.raw`(?<!\p{L})(?:${words})\s+(?!(?:${notBefore})(?!\p{L}))(?:\p{Ll}+ly\s+)?(?<noun>\p{L}+)`,
    'giu',
  )
}
