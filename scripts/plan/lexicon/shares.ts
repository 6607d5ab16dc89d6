import type { ByLanguage } from './by-language.ts'

/** Words around the shares of a sentence; each list holds its languages in this order: en, de, fr, es, it, pt, nl, ru. */

/** What joins one share's clause to the next and belongs to neither. */
export const JOINS =
  'and|or|but|while|whereas|though|although|vs\\.?|versus|plus|und|oder|aber|während|wohingegen|sowie|et|ou|mais|tandis que|alors que|puis|ainsi que|y|e|o|u|pero|mientras(?: que)?|ed|oppure|ma|mentre|mas|enquanto|en|maar|terwijl|и|или|а|но'

/** Who or what a relative clause is said of stands before it. */
export const RELATIVES = 'who|that|which|die|der|das|welche|qui|que|quienes|che|a quem|wie|dat|которые|который|которая'

/** Goes on with what stands before it, as a part of the next share's clause. */
export const GOES_ON = /^(?:with|including|mit|avec|con|com|met|with only|without|ohne|sans|sin|senza|sem|zonder|с)\s/iu

/** The number of a part: `a majority of respondents`, `a large group`, `viele Betriebe`. */
const PARTS =
  'majority|minority|half|thirds?|quarters?|fifths?|group|share|proportion|portion|number|few|some|rest|mehrheit|minderheit|hälfte|drittel|viertel|gruppe|anteil|teil|majorité|minorité|moitié|tiers|quart|groupe|mayoría|minoría|mitad|tercio|grupo|parte|maggioranza|minoranza|metà|terzo|gruppo|maioria|minoria|metade|terço|meerderheid|minderheid|helft|derde|kwart|groep|deel|большинство|меньшинство|половина|треть|четверть|группа|часть'
const OF = 'of|der|des|von|de|du|des|di|dei|degli|delle|dos|das|do|da|van'
const MANY =
  'most|many|some|few|several|nearly all|almost all|die meisten|viele|einige|manche|wenige|fast alle|la plupart des|beaucoup de|plusieurs|certains|quelques|muchos|muchas|algunos|algunas|pocos|molti|molte|alcuni|alcune|pochi|muitos|muitas|alguns|algumas|poucos|de meeste|veel|sommige|enkele|weinig|многие|некоторые'

const DET =
  'an?|the|about|almost|nearly|over|just|only|eine?|die|der|das|fast|rund|knapp|etwa|une?|la|le|près de|una?|casi|unos?|quasi|circa|um|uma|quase|een|de|het|bijna'
/** `three-quarters`, `zwei Drittel`. */
const SO_MANY = '(?:one|two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|due|tre|dois|três|twee|drie)[ -]'
const QUANTITY = String.raw`(?:(?:(?:${DET})\s)+(?:\p{L}+\s){0,2})?(?<!\p{L})(?:${SO_MANY})?(?:${PARTS})(?:\s(?:${OF})\s(?:\p{L}[\p{L}'’/-]*\s?){1,5})?|(?:${MANY})\s(?:\p{L}[\p{L}'’/-]*\s?){1,3}`

/**
 * A clause that ends in a part of a whole, so that what is told of it comes after the share in brackets: `a majority of
 * respondents (53%) said …`, `present on almost half (43%) of …`.
 */
export const ENDS_IN_A_PART = new RegExp(String.raw`(?:^|[\s(])(?:${QUANTITY})\s*$`, 'iu')

/** The beginning of a clause that a part of a whole is the subject of; the group `before` stands in front of it. */
export const PART_AS_SUBJECT = new RegExp(
  String.raw`^(?<before>.*(?:[,;:—–]\s*(?:(?:${JOINS}|with|mit|avec|con|com|met)\s)?(?:there (?:is|are) (?:also )?)?|\s(?:that|dass|que|che|dat|что)\s))(?<who>${QUANTITY})(?:\s|$)`,
  'isu',
)

/** Right before a share that is set against the one before it. */
export const AGAINST =
  'compared (?:to|with)|versus|vs\\.?|against|gegenüber|verglichen mit|par rapport à|contre|frente a|comparado con|rispetto a|contro|face a|tegenover|vergeleken met|против'

/** What is said of all others behind the last share. */
export const OTHERS =
  /(?:,|\s(?:and|with|while|und|mit|während|et|avec|y|con|e|com|en|met))\s(?:the|die|der|den|le|la|les|el|los|las|il|i|gli|o|os|as|de|het)\s(?:remaining|rest|others?|remainder|übrigen|restlichen|anderen|autres?|reste|demás|resto|altri|rimanenti|restanti|outros|overige|rest|anderen)(?!\p{L}).*$/isu

/** What the article remarks on a share behind it, which is no part of what the share is of. */
export const REMARK =
  /,\s(?:(?:an?|the|strong|clear|further|another|ein|eine?|starker|deutlicher|un|une|una|uma|een)\s)*(?:evidence|proof|sign|indication|hint|suggesting|indicating|showing|which|zeichen|beleg|hinweis|signe|preuve|ce qui|señal|prueba|lo que|segno|prova|il che|sinal|o que|teken|bewijs)(?!\p{L}).*$/isu

/** A part of a whole, by name: what is said of it is not said of the others. */
export const NAMES_A_PART = new RegExp(String.raw`(?<!\p{L})(?:${PARTS}|${MANY})(?!\p{L})`, 'iu')

/** What takes something of a share back, so that it is never left out behind it. */
export const CONDITION =
  /(?<!\p{L})(?:if|unless|except|excluding|when|only|not|among|out of|provided|assuming|wenn|falls|außer|sofern|nur|nicht|unter|si|sauf|sinon|sinon|seulement|pas|quand|salvo|solo|sólo|cuando|se|tranne|quando|exceto|apenas|als|tenzij|behalve|alleen|niet|если|кроме|только|не)(?!\p{L})/iu

/** A pronoun whose noun stands elsewhere, at the beginning. */
export const POINTS: ByLanguage = {
  en: /^(?:it|they|he|she|this|these|those|that|such|both)(?!\p{L})/iu,
  de: /^(?:es|sie|er|dies\p{L}*|solche\p{L}*|beide)(?!\p{L})/iu,
  fr: /^(?:il|elle|ils|elles|cela|ceci|ces|cette|cet|ceux|celles)(?!\p{L})/iu,
  es: /^(?:ello|él|ella|ellos|ellas|est[eao]s?|es[eao]s?|ambos|ambas)(?!\p{L})/iu,
  it: /^(?:esso|essa|essi|esse|quest[aoei]|quell[aoei]|entrambi)(?!\p{L})/iu,
  pt: /^(?:isso|isto|ele|ela|eles|elas|est[ea]s?|ess[ea]s?|ambos)(?!\p{L})/iu,
  nl: /^(?:het (?=is|was)|zij|ze|deze|dit|dat|die|beide)(?!\p{L})/iu,
  ru: /^(?:он|она|оно|они|это|эти|этот|эта|оба)(?!\p{L})/iu,
}

/** Hundredths that are no part of anything: what is charged, paid or gained on top. */
export const RATES =
  /(?<!\p{L})(?:tax(?:es)?|vat|interest|discounts?|margins?|mark-?ups?|surcharges?|inflation|yields?|returns?|fees?|commissions?|tariffs?|dut(?:y|ies)|raise|bonus|confidence|steuern?|mehrwertsteuer|zins\p{L}*|rabatt\p{L}*|marge|aufschlag|provision|zoll|taxes?|tva|intérêts?|remises?|rabais|commission|impuestos?|iva|interés|descuento|comisión|imposta|interessi|sconto|commissione|imposto|juros|desconto|comissão|belasting|btw|rente|korting|налог\p{L}*|скидк\p{L}*)(?!\p{L})/iu

/** Says that numbers belong to names in their order; German `bzw.` mostly means `or`, and is none. */
export const RESPECTIVELY =
  'respectively|respektive|beziehungsweise|respectivement|respectivamente|rispettivamente|respectievelijk|соответственно|それぞれ|分别|分別|각각|على التوالي'

/** This day, month or year, which is no pointing back. */
export const THIS_TIME =
  /^(?:this|dies\p{L}+|cette|ce|est[ea]|questo|quest['’]|dit|deze|в этом)\s?(?:year|month|week|quarter|time|jahr|monat|woche|quartal|année|mois|semaine|fois|año|mes|semana|vez|anno|mese|settimana|ano|mês|jaar|maand|kwartaal|году)(?!\p{L})/iu
