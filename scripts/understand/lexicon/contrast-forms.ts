import type { ContrastKind } from '../../model/fact.ts'

/** How one language sets two sides against each other. All are sources of regular expressions. */
interface ContrastLanguage {
  /** At the sentence's beginning, before what something differs from: `unlike X, Y`. */
  readonly unlike?: string
  /** Between what was chosen and what was not: `X instead of Y`. */
  readonly instead?: string
  readonly oneHand?: string
  readonly otherHand?: string
  /** Times that begin a sentence or a side, of the past and of the present. */
  readonly once?: string
  readonly now?: string
  /** Whole forms with the groups `first` and `second`, and `opening` where something stands before; `cased`: capitals tell. */
  readonly forms?: readonly (readonly [kind: ContrastKind, form: string, cased?: 'cased'])[]
}

const NOT_BE = String.raw`(?:is|are|was|were|has|have|had|did|does|do|will|would|can|could|should)(?:\snot|n[’']t)`

export const CONTRAST_LANGUAGES: Readonly<Record<string, ContrastLanguage>> = {
  en: {
    unlike: 'unlike|as opposed to|in contrast (?:to|with)',
    oneHand: 'on (?:the )?one hand',
    otherHand: 'on the other(?: hand)?',
    once: String.raw`(?:a|one|two|three|four|five|ten|twenty|thirty|fifty|\d+|a few|several|many|some) (?:day|week|month|year|decade|centur(?:y|ie)|generation)s? (?:ago|earlier)|in (?:the )?(?:1[5-9]|20)\d\ds?|in the past|previously|formerly|back then|last (?:year|month|week|decade|century)|traditionally|historically|at first|initially|in theory|before that|until (?:recently|then)`,
    now: 'now|today|these days|nowadays|this (?:year|month|week)|currently|at present|in practice|by contrast',
    forms: [
      ['then-now', String.raw`^(?<first>(?:once|formerly)\s[^,;:]{3,70}),\s(?<second>[^;:]*\b(?:now|today)\b[^;:]+)$`],
      [
        'then-now',
        String.raw`^(?<first>[^;:]*(?<!\b(?:be|been|being|is|are|was|were|get|gets|got)\s)\bused to\b[^;:]+?)[,;]?\s(?:but\s)?(?<second>(?:now|today|these days)\b.+)$`,
      ],
      [
        'not-but',
        String.raw`^(?<first>(?:do not|don[’']t|never)\s(?<verb>\p{L}+)\b.+?)\s?(?:[,;–—]|\s-)\s?(?:but\s)?(?<second>\k<verb>\b.+)$`,
      ],
      [
        'not-but',
        String.raw`^(?<opening>.*?)(?<first>\b${NOT_BE}\s[^,;:]{3,90}?),?\s(?<second>but\s(?:instead|rather)\s[^;:]{3,})$`,
      ],
      [
        'not-but',
        String.raw`^(?<opening>.*?)(?<first>\bno longer\s[^,;:]{3,60}?),?\s(?<second>but\s(?:an?|the|in|on|at|for|by|as|to)\s[^;:]{3,})$`,
      ],
      [
        'versus',
        String.raw`^(?<opening>[^,;:]*\b(?:is|was|are|were|became|becomes)\s)(?<first>(?:less|more|not so much)\s(?:an?|the|about)\s[^,;:]+?)\s(?<second>(?:than|as)\s(?:an?|the|about)\s[^;:]+)$`,
      ],
      [
        'versus',
        String.raw`^(?<first>[^;]{8,}?);\s(?<second>(?:(?:however|by contrast|in contrast|conversely|instead)\b|(?:\S+\s){1,5}?\S+,\s(?:however|by contrast|in contrast|meanwhile),)[^;]+)$`,
      ],
      [
        'not-only',
        String.raw`^(?<first>not only\s(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would)\s[^,;:]{6,140}),\s(?<second>(?:you|we|they|it|he|she|i)\s[^;:]{6,})$`,
      ],
      ['versus', String.raw`^(?<first>some\s[^;:]{6,}?)[,;]\s(?:while\s|but\s|and\s)?(?<second>others\s[^;:]+)$`],
      ['versus', String.raw`^(?<first>[^;:]{8,}?),?\swhereas\s(?<second>[^;:]{8,})$`],
    ],
  },
  fr: {
    unlike: String.raw`contrairement (?:à|au|aux)|à la différence (?:de|du|des|d[’'])|à l[’']inverse (?:de|du|des)|par opposition (?:à|au|aux)`,
    instead: String.raw`plutôt qu(?:e\s|[’'])|au lieu d(?:e\s|u\s|es\s|[’'])`,
    oneHand: String.raw`d[’']un côté|d[’']une part`,
    otherHand: String.raw`de l[’']autre(?: côté)?|d[’']autre part`,
    once: String.raw`autrefois|jadis|auparavant|avant|il y a (?:un|deux|trois|quatre|cinq|dix|vingt|\d+) (?:ans?|mois|jours?|siècles?)|hier`,
    now: String.raw`aujourd[’']hui|maintenant|désormais|à présent`,
    forms: [
      [
        'not-but',
        String.raw`^(?<opening>.*?)(?<first>(?:n[’']|ne\s)(?:est|sont|était|étaient|sera|fut|a|ont|s[’']agit)\s(?:pas|plus)\s(?!seulement|uniquement)[^,;:]{2,80}?),?\s(?<second>mais\s(?!aussi|ne\s|n[’']|c[’']|(?:cette?|ces|il|elle|on|ils|elles|nous|vous|je|tu)\s)[^;:]{2,})$`,
      ],
      [
        'not-but',
        String.raw`^(?<first>ne\s(?<verb>\p{L}+)\spas\s.+?)\s?(?:[,;–—]|\s-)\s?(?<second>(?:mais\s)?\k<verb>\s.+)$`,
      ],
      [
        'not-only',
        String.raw`^(?<opening>.*?)(?<first>(?:n[’']|ne\s)\p{L}+\spas\s(?:seulement|uniquement)\s[^;:]{2,80}?),?\s(?<second>mais\s(?:aussi|également)\s[^;:]{2,})$`,
      ],
    ],
  },
  de: {
    unlike: String.raw`anders als|im (?:Gegensatz|Unterschied) (?:zu|zum|zur)`,
    instead: String.raw`(?:an)?statt|anstelle`,
    oneHand: 'einerseits|auf der einen Seite|zum einen',
    otherHand: 'andererseits|auf der anderen Seite|zum anderen',
    once: String.raw`früher|vor (?:einem|zwei|drei|vier|fünf|zehn|zwanzig|\d+) (?:jahr|monat|tag|jahrzehnt)\p{L}*|bisher|einst|damals|gestern`,
    now: 'heute|jetzt|nun|inzwischen|mittlerweile',
    forms: [
      [
        'not-but',
        String.raw`^(?<opening>.*?)(?<first>(?<!\p{L})keine?[nmrs]?\s[^,;:]{2,60}),\s(?<second>sondern\s[^;:]{2,})$`,
      ],
      [
        'versus',
        String.raw`^(?<first>Im (?:Gegensatz|Unterschied) (?:zu|zum|zur)(?:\s\p{Ll}\S*){0,3}\s\p{Lu}\S*)\s(?<second>\p{Ll}+\s.{6,})$`,
        'cased',
      ],
      [
        'versus',
        String.raw`^(?<first>(?:Ans|S)tatt\s(?:\p{Ll}\S*\s){0,3}\p{Lu}\S*)\s(?<second>\p{Ll}+\s.{6,})$`,
        'cased',
      ],
    ],
  },
  es: {
    unlike: 'a diferencia del?|al contrario que|en contraste con|frente a',
    instead: String.raw`en (?:lugar|vez) del?\s|antes que|más que`,
    oneHand: 'por un(?:a)? (?:lado|parte)',
    otherHand: String.raw`por (?:el )?otr[oa](?: lado| parte)?`,
    once: String.raw`antes|antiguamente|hace (?:un|dos|tres|cuatro|cinco|diez|veinte|\d+) (?:año|mes|día|siglo)s?|hasta ahora|ayer`,
    now: 'hoy|ahora|actualmente',
  },
  it: {
    unlike: String.raw`a differenza (?:di|del|dell[’']|della|dei|delle|degli)|contrariamente a|al contrario (?:di|del|della)`,
    instead: String.raw`invece (?:di|del|della)|piuttosto che|anziché`,
    oneHand: 'da un lato|da una parte',
    otherHand: String.raw`dall[’']altr[oa](?: lato| parte)?`,
    once: String.raw`un tempo|una volta|prima|(?:un|due|tre|quattro|cinque|dieci|venti|\d+) (?:ann[oi]|mes[ei]|giorn[oi]) fa|ieri`,
    now: 'oggi|ora|adesso|attualmente',
    forms: [
      [
        'not-but',
        String.raw`^(?<opening>.*?)(?<first>(?<!\p{L})non\s(?:è|sono|era|erano|si tratta)\s(?!solo|soltanto)[^,;:]{2,70}),\s(?<second>(?:ma|bensì)\s(?!anche)[^;:]{2,})$`,
      ],
    ],
  },
  pt: {
    unlike: String.raw`ao contrário (?:de|do|da|dos|das)|diferentemente (?:de|do|da|dos|das)`,
    instead: String.raw`em vez d[eoa]s?\s|ao invés d[eoa]s?\s|em lugar d[eoa]s?\s`,
    oneHand: 'por um lado',
    otherHand: 'por outro(?: lado)?',
    once: String.raw`antes|antigamente|há (?:um|dois|duas|três|quatro|cinco|dez|vinte|\d+) (?:ano|mês|mes|dia|século)(?:e?s)?|ontem`,
    now: 'hoje|agora|atualmente',
    forms: [
      [
        'not-but',
        String.raw`^(?<opening>.*?)(?<first>(?<!\p{L})não\s(?:é|são|era|eram|se trata)\s(?!só|apenas|somente)[^,;:]{2,70}),\s(?<second>(?:mas(?: sim)?|e sim)\s(?!também)[^;:]{2,})$`,
      ],
    ],
  },
  nl: {
    unlike: 'anders dan',
    instead: 'in plaats van',
    oneHand: 'enerzijds|aan de ene kant',
    otherHand: 'anderzijds|aan de andere kant',
    once: String.raw`vroeger|(?:een|twee|drie|vier|vijf|tien|twintig|\d+) (?:jaar|maanden|dagen|eeuwen) geleden|ooit|gisteren`,
    now: 'nu|vandaag|tegenwoordig|inmiddels',
    forms: [
      [
        'not-but',
        String.raw`^(?<opening>.*?)(?<first>(?<!\p{L})(?:geen|niet)\s(?!alleen|slechts)[^,;:]{2,60}),\s(?<second>maar\s(?!ook)(?:een|de|het|een|\p{Ll}+(?=$))[^;:]*)$`,
      ],
      [
        'versus',
        String.raw`^(?<first>in tegenstelling tot\s[^,;:]{3,50}?),?\s(?<second>(?:is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|kan|kunnen|krijgt|krijgen|blijft|staat|ligt)\s.{4,})$`,
      ],
    ],
  },
  ru: {
    unlike: 'в отличие от|в противоположность',
    instead: 'вместо',
    oneHand: 'с одной стороны',
    otherHand: 'с другой(?: стороны)?',
    once: String.raw`раньше|прежде|когда-то|(?:\S+\s){0,2}лет назад|год назад|вчера|в прошлом`,
    now: 'теперь|сейчас|сегодня|ныне',
    forms: [
      [
        'not-only',
        String.raw`^(?<opening>.*?)(?<first>(?<!\p{L})не (?:только|просто)\s[^;:]{2,80}?),\s(?<second>но и\s[^;:]{2,})$`,
      ],
      [
        'not-but',
        String.raw`^(?<opening>.*?)(?<first>(?<!\p{L})не\s[^,;:]{2,60}),\s(?<second>а\s(?!также|то\s|не\s)[^;:]{2,})$`,
      ],
    ],
  },
  zh: {
    forms: [
      [
        'not-but',
        String.raw`^(?<opening>.*?)(?<first>(?:不是|并非|并不是|不要|不应|不应该)[^，。；]{1,40})，?(?<second>而是[^。；]{1,60})$`,
      ],
      [
        'not-only',
        String.raw`^(?<opening>.*?)(?<first>(?:不仅|不但|不只|不光)[^。；]{1,40}?)，?(?<second>(?:而且|并且|还|也|更)[^。；]{1,60})$`,
      ],
      ['not-but', String.raw`^(?<first>[^。；]{2,60}?)，(?<second>而不是[^，。；]{2,40})$`],
      ['versus', String.raw`^(?<first>(?:与|和|跟)[^，。；]{1,30}(?:不同|相反|相比))，(?<second>[^。；]{2,80})$`],
      [
        'then-now',
        String.raw`^(?<first>(?:过去|以前|从前|曾经|原来|\d+年前)[^。；]{2,50}?)[，；](?:但|而)?(?<second>(?:现在|如今|今天|目前)[^。；]{2,60})$`,
      ],
      ['versus', String.raw`^(?<first>一方面[^。；]{2,50}?)[，；](?:但)?(?<second>另一方面[^。；]{2,60})$`],
      [
        'versus',
        String.raw`^(?<first>[^，。；]{2,40})，而(?<second>[^，。；是]{1}[^，。；]{2,40}(?:却|则|只)[^。；]+)$`,
      ],
    ],
  },
  ja: {
    forms: [
      ['not-only', String.raw`^(?<first>[^。]{2,50}?だけで(?:は)?なく)、?(?<second>[^。]{2,60})$`],
      ['not-but', String.raw`^(?<first>[^。]{2,50}?では?なく(?:て)?)、?(?<second>[^。]{2,60})$`],
      [
        'then-now',
        String.raw`^(?<first>(?:以前|かつて|昔|従来|当時|\d+年前)[^。]{3,50}?)、(?<second>(?:現在|今|いま|今日|今では)[^。]{2,60})$`,
      ],
      ['versus', String.raw`^(?<first>[^。]{3,50}?(?:一方(?:で)?|のに対し(?:て)?))、(?<second>[^。]{3,60})$`],
      [
        'versus',
        String.raw`^(?<first>[^。]{2,40}?(?:とは異なり|と違って|と違い|とは対照的に))、(?<second>[^。]{3,60})$`,
      ],
    ],
  },
  ko: {
    forms: [
      ['not-only', String.raw`^(?<first>.{2,50}?뿐(?:만)? 아니라),?\s(?<second>.{2,60})$`],
      ['not-but', String.raw`^(?<first>.{2,50}?(?:이|가) 아니라),?\s(?<second>.{2,60})$`],
      [
        'then-now',
        String.raw`^(?<first>(?:과거|예전|이전|옛날|한때|\d+년 전)\S*\s.{3,50}?(?:지만|으나|는데|고)),?\s(?<second>(?:지금|현재|오늘날|이제)\S*\s.{2,60})$`,
      ],
      ['versus', String.raw`^(?<first>.{3,50}?(?:반면(?:에)?|데 반해)),?\s(?<second>.{3,60})$`],
      ['versus', String.raw`^(?<first>.{2,40}?(?:과|와)(?:는)? 달리),?\s(?<second>.{3,60})$`],
    ],
  },
  ar: {
    unlike: 'على عكس|على خلاف|بخلاف|خلافاً ل|خلافا ل',
    instead: 'بدلاً من|بدلا من|عوضاً عن',
    oneHand: 'من جهة|من ناحية',
    otherHand: 'ومن جهة أخرى|من جهة أخرى|ومن ناحية أخرى|من ناحية أخرى',
    once: 'في الماضي|سابقاً|سابقا|قديماً|قبل (?:عام|عامين|سنة|سنتين|عقد)',
    now: 'أما اليوم|اليوم|الآن|أما الآن|حالياً|حاليا',
    forms: [
      [
        'not-only',
        String.raw`^(?<opening>.*?)(?<first>(?:ليس|ليست|لا|لم)\s[^؛:]{2,60}?(?:فحسب|فقط))،?\s(?<second>بل\s[^؛:]{2,})$`,
      ],
      [
        'not-but',
        String.raw`^(?<opening>.*?)(?<first>(?:ليس|ليست|ليسوا|لم يكن|لم تكن|لا)\s[^،؛:]{2,60})،?\s(?<second>(?:بل|وإنما)\s[^؛:]{2,})$`,
      ],
    ],
  },
  he: {
    unlike: 'בניגוד ל|שלא כמו|להבדיל מ',
    instead: 'במקום',
    oneHand: 'מצד אחד',
    otherHand: 'מצד שני|מן הצד השני|מהצד השני',
    once: 'בעבר|פעם|לפני (?:שנה|שנתיים|עשור|עשר שנים)|אתמול',
    now: 'היום|כיום|עכשיו|כעת',
    forms: [
      [
        'not-only',
        String.raw`^(?<opening>.*?)(?<first>(?<!\p{L})לא (?:רק|לבד)\s[^;:]{2,60}?),?\s(?<second>אלא\s(?:גם|אף)\s[^;:]{2,})$`,
      ],
      [
        'not-but',
        String.raw`^(?<opening>.*?)(?<first>(?<!\p{L})(?:לא|אינו|אינה|אינם|אינן|איננו|אין זה)\s(?!רק)[^,;:]{2,60}?),?\s(?<second>אלא\s[^;:]{2,})$`,
      ],
    ],
  },
}
