/** How one language tells that a number changed. All are sources of regular expressions. */
export interface ChangeLanguage {
  /** Verbs and nouns of going up, and of going down. */
  readonly rise: string
  readonly fall: string
  /** Right before the first number: `from`. */
  readonly from: string
  /** Between two numbers of a change: `to`. */
  readonly to: string
  /** Between the later number and the earlier one: `up from`. */
  readonly since?: string
  /** Between a verb and its difference: `by`. */
  readonly by?: string
  /** Between a difference and the level that it led to: `rose 8 % to 31 million`. */
  readonly lead?: string
  /** The subject or a time may stand between the verb and its `by`: `stieg der Umsatz um 12 %`. */
  readonly gap?: boolean
  /** What begins a sentence whose number goes on with the one before: `That share has fallen to 5 %`. */
  readonly backwards?: string
  /** Right before a number that was so once, and at one that is so now: `it was 21 %, it is now 13 %`. */
  readonly once?: string
  readonly now?: string
  /** Words before `from` that tell a span rather than a change. */
  readonly spans?: string
  /** After a number: `15 % higher`, `8 % lower`. */
  readonly higher?: string
  readonly lower?: string
  /** Verbs after which `to` tells the level that is reached: `fell to 5 %`. */
  readonly reaching?: string
  /** Verbs that change their object to a level or by a difference: `cut the deficit to 5 %`. */
  readonly moving?: string
  /** Verbs that are a change of their own, each with its factor. */
  readonly factors?: readonly (readonly [verb: string, factor: number])[]
  /** After a number: points of a percentage. */
  readonly points?: string
}

/** When a number was so that was so before, in the words of several languages. */
export const EARLIER = [
  'an? (?:year|month|quarter|week|decade) (?:ago|earlier|before|prior)',
  'the (?:year|month|quarter|week|decade) (?:before|prior|earlier)(?: that| it)?',
  'last (?:year|month|quarter|week)',
  'the (?:previous|prior|preceding) (?:year|month|quarter|week)',
  'im vorjahr|im jahr (?:zuvor|davor)|ein jahr (?:zuvor|davor|früher)|vor einem (?:jahr|monat)|(?:im )?(?:letzte|vergangene|vorige)[ns] (?:jahr|monat)',
  "un an (?:plus tôt|avant|auparavant)|l[’']an(?:née)? (?:précédente|dernière|dernier|passée?)|l[’']année d[’']avant|il y a un an",
  '(?:un|el) año (?:antes|anterior|pasado)|hace un año',
  "un anno (?:prima|fa)|l[’']anno (?:precedente|prima|scorso)|lo scorso anno",
  'um ano antes|(?:n?o )?ano (?:anterior|passado)|há um ano',
  '(?:een|het) jaar (?:eerder|ervoor|daarvoor)|vorig jaar',
  'год(?:ом)? (?:ранее|назад)|в прошлом году',
].join('|')

/** Likewise, without a time of its own to be shown. */
export const LONG_AGO = '(?:the )?previous|ago(?!\\p{L})|earlier(?!\\p{L})'

export const CHANGE_LANGUAGES: Readonly<Record<string, ChangeLanguage>> = {
  en: {
    once: 'was|were|had(?: been)?|stood at|used to be|once',
    now: 'now|today',
    rise: 'up|rose|risen|rises?|rising|grew|grown|grows?|growing|growth|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gain(?:s|ed|ing)?|expand(?:s|ed|ing)?|rais(?:e|es|ed|ing)|went up|moved up|improv(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|added',
    fall: 'down|fell|fallen|falls?|falling|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nk|shrinks?|reduc(?:e|es|ed|ing)|reduction|slipp?(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|lower(?:s|ed|ing)|cut|cuts|cutting|lost|los(?:e|es|ing)|went down|sank|sunk|slump(?:s|ed|ing)?',
    from: 'from',
    to: '(?:up |down )?to|->|→|⟶',
    since: '(?:up|down)(?: \\p{L}+)?,? from|compare[sd]? (?:to|with)|from|against|versus|vs\\.?',
    lead: '(?:(?:higher|lower|up|down) )?(?:to|at)',
    gap: true,
    backwards:
      '(?:that|this|the|its|their)\\s(?:number|figure|share|rate|proportion|total|percentage|count|amount|level)|it|this|that|they',
    by: 'by',
    spans: 'rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|scale|span(?:s|ned|ning)?|aged|anything|everything',
    higher: 'higher|dearer|stronger',
    lower: 'lower|cheaper|weaker',
    reaching:
      'rises?|rose|risen|rising|falls?|fell|fallen|falling|gr[eo]w|grows|grown|growing|increas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|slid|slides?|sliding|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|shr[aiu]nk|shrinks|sank|sink|sinks|sunk|dip(?:s|ped)?|eas(?:e|es|ed)|narrow(?:s|ed|ing)?|widen(?:s|ed|ing)?',
    moving:
      'rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|cut|cuts|cutting|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|halv(?:e|es|ed|ing)|push(?:es|ed|ing)?|bring(?:s|ing)?|brought|tak(?:e|es|ing)|took|taken',
    factors: [
      // `Doubled down`, `doubled back`, `doubled as`, `doubled over`: none of them of size.
      ['doubled(?!\\s(?:down|back|as|over|up)(?!\\p{L}))', 2],
      ['tripled', 3],
      ['trebled', 3],
      ['quadrupled', 4],
      ['quintupled', 5],
      ['halved', 0.5],
    ],
    points: '(?:percentage )?points?',
  },
  fr: {
    once: 'étai(?:en)?t|avai(?:en)?t|fut|comptai(?:en)?t',
    now: "aujourd[’']hui|désormais|maintenant",
    backwards:
      "cette? (?:part|chiffre|proportion|nombre|taux|total)|ce (?:nombre|taux|chiffre|total)|cela|c[’']est|c[’']était|elles?|ils?|soit",
    rise: 'augment\\p{L}+|hausse|progress\\p{L}+|grimp\\p{L}+|bondi\\p{L}*|croissance|passé\\p{L}*|passe\\p{L}*',
    fall: 'baiss\\p{L}+|recul\\p{L}+|chut\\p{L}+|diminu\\p{L}+|réduction|réduit\\p{L}*|tomb\\p{L}+',
    from: "de|d’|d'",
    to: 'à',
    since: 'contre|après',
    lead: 'pour (?:atteindre|s’établir à)|à|jusqu’à',
    by: "de|d’|d'",
    factors: [
      ['(?:a|ont) doublé', 2],
      ['(?:a|ont) triplé', 3],
    ],
    points: 'points?',
  },
  de: {
    once: 'war(?:en)?|lag(?:en)?|hatten?|einst',
    now: 'heute|jetzt|nun|inzwischen|mittlerweile',
    backwards: 'dieser anteil|der anteil|diese (?:zahl|quote)|die (?:zahl|quote)|das|dies|er|sie|es',
    rise: 'stieg\\p{L}*|gestiegen|steig\\p{L}+|wuchs\\p{L}*|gewachsen|zunahme|zugenommen|erhöh\\p{L}+|anstieg|kletter\\p{L}+|plus',
    fall: 'fiel\\p{L}*|gefallen|fall\\p{L}+|sank\\p{L}*|gesunken|sink\\p{L}+|rückgang|verringer\\p{L}+|schrumpf\\p{L}+|minus|reduzier\\p{L}+|senk\\p{L}+',
    from: 'von|vom',
    to: 'auf',
    since: 'nach|gegenüber|von|vom',
    by: 'um',
    lead: 'auf',
    gap: true,
    factors: [
      ['verdoppelte\\p{L}*|verdoppelt', 2],
      ['verdreifachte\\p{L}*|verdreifacht', 3],
      ['halbierte\\p{L}*|halbiert', 0.5],
    ],
    points: 'prozentpunkte?n?|punkte?n?',
  },
  es: {
    once: 'eran?|fue(?:ron)?|estaban?|había|tenían?',
    now: 'hoy|ahora|actualmente',
    backwards: '(?:es[ea]|est[ea]|la|el) (?:cifra|proporción|porcentaje|número|total|tasa)|esto|eso|ello|se trata',
    rise: 'subi\\p{L}+|sube\\p{L}*|aument\\p{L}+|creci\\p{L}+|crece\\p{L}*|increment\\p{L}+|alza|pas[óa]\\p{L}*',
    fall: 'baj\\p{L}+|cay\\p{L}+|cae\\p{L}*|descend\\p{L}+|disminu\\p{L}+|redu\\p{L}+|caída|descenso',
    from: 'de|del|desde',
    to: 'a|al|hasta',
    since: 'frente a|frente al|desde|contra|tras',
    by: 'un|en un|en',
    lead: 'hasta(?: los| las| el)?|a|para (?:llegar|situarse) en',
    factors: [
      ['se (?:ha )?duplic\\p{L}+', 2],
      ['se (?:ha )?triplic\\p{L}+', 3],
    ],
    points: 'puntos?',
  },
  it: {
    once: 'era(?:no)?|stava(?:no)?|aveva(?:no)?',
    now: 'oggi|ora|adesso',
    rise: 'sal\\p{L}+|aument\\p{L}+|cresc\\p{L}+|cresciut\\p{L}+|passat\\p{L}|passa',
    fall: 'sces\\p{L}+|cal\\p{L}+|diminu\\p{L}+|ridott\\p{L}+|riduzione|crollat\\p{L}',
    from: "da|dal|dall’|dall'",
    to: "a|al|all’|all'",
    since: 'rispetto a|rispetto al|rispetto all’|contro|dal|da',
    by: "del|di|dell’|dell'",
    lead: 'a|fino a|raggiungendo',
    factors: [
      ['raddoppiat\\p{L}', 2],
      ['triplicat\\p{L}', 3],
      ['dimezzat\\p{L}', 0.5],
    ],
    points: 'punti?',
  },
  pt: {
    once: 'era(?:m)?|estava(?:m)?|tinha(?:m)?',
    now: 'hoje|agora',
    rise: 'subi\\p{L}+|aument\\p{L}+|cresc\\p{L}+|pass(?:ou|aram)|alta',
    fall: 'ca[iíu]\\p{L}*|diminu\\p{L}+|redu\\p{L}+|queda|baix\\p{L}+',
    from: 'de|do|da',
    to: 'para|a|até',
    since: 'contra|ante|face a|frente a',
    by: 'em|de',
    lead: 'para|a|até|atingindo',
    factors: [
      ['dobrou|duplicou', 2],
      ['triplicou', 3],
    ],
    points: 'pontos?',
  },
  nl: {
    once: 'was|waren|lag(?:en)?|had(?:den)?',
    now: 'nu|vandaag|tegenwoordig',
    rise: 'steeg|stegen|gestegen|stijg\\p{L}+|groei\\p{L}*|gegroeid|nam toe|toegenomen|toename',
    fall: 'daal\\p{L}+|gedaald|daling|kromp|gekrompen|nam af|afgenomen|afname|viel\\p{L}*|zakte\\p{L}*',
    from: 'van',
    to: 'naar|tot',
    since: 'tegen|van|tegenover',
    by: 'met',
    lead: 'tot|naar',
    gap: true,
    factors: [
      ['verdubbeld\\p{L}*', 2],
      ['verdrievoudigd\\p{L}*', 3],
      ['gehalveerd|halveerd\\p{L}*', 0.5],
    ],
    points: 'procentpunt(?:en)?',
  },
  ru: {
    rise: 'вырос\\p{L}*|увелич\\p{L}+|возрос\\p{L}*|рост|повы\\p{L}+',
    fall: 'снизи\\p{L}+|упал\\p{L}*|сократи\\p{L}+|уменьши\\p{L}+|снижение|падение',
    from: 'с|со|от',
    to: 'до',
    since: 'против|по сравнению с',
    by: 'на',
    lead: 'до',
    gap: true,
    factors: [['удвои\\p{L}+', 2]],
    points: 'процентн\\p{L}+ пункт\\p{L}*',
  },
  ja: {
    rise: '増加|増え|上昇|伸び|拡大|上がり|上がっ|増|高',
    fall: '減少|減り|減っ|低下|下落|縮小|下がり|下がっ|減|安',
    lead: '(?:増|減)(?:加|少)?(?:の|して|し、|となる|で)',
    from: '',
    to: '(?:から|より)',
  },
  zh: {
    rise: '增加|增长|增至|上升|提高|升至|增長',
    fall: '减少|下降|降至|降低|减至|減少',
    by: '了|近|约|逾|超过|至少',
    lead: '[，,]?(?:达到?|至|到|为)',
    from: '从|由|從|自',
    to: '(?:增加到|增长到|上升到|提高到|下降到|降低到|减少到|增至|升至|降至|减至|到|至)',
  },
  ko: {
    rise: '증가|늘어|늘었|상승|올라|올랐|성장',
    fall: '감소|줄어|줄었|하락|내려|떨어',
    lead: '(?:증가|감소|상승|하락)(?:한|하여|해)',
    from: '',
    to: '(?:에서|으로부터)',
  },
  ar: {
    rise: 'ارتفع\\p{L}*|زاد\\p{L}*|نم\\p{L}+|ارتفاع|زيادة',
    fall: 'انخفض\\p{L}*|تراجع\\p{L}*|هبط\\p{L}*|انخفاض',
    from: 'من',
    to: 'إلى',
    by: 'بنسبة|ب',
    lead: 'إلى|لتصل إلى|ليصل إلى',
    gap: true,
  },
  he: {
    rise: 'עלה|עלתה|עלו|גדל\\p{L}*|צמח\\p{L}*|עלייה',
    fall: 'ירד\\p{L}*|צנח\\p{L}*|קטנ?\\p{L}*|ירידה',
    from: 'מ-|מ־|מ',
    to: 'ל-|ל־|ל|עד',
    lead: 'ל-|ל־|ל|עד',
    gap: true,
    by: 'ב-|ב־|ב',
  },
}
