import { oneOf } from '../../model/one-of.ts'

/** What joins the last part of a list to the others, by language; `o` joins in Spanish and is an article in Portuguese. */
export const COORDINATORS: Readonly<Record<string, RegExp>> = {
  en: /^(?:and|or|&)$/i,
  de: /^(?:und|oder|sowie|bzw|&)$/i,
  fr: /^(?:et|ou|&)$/i,
  es: /^(?:y|e|o|u|&)$/i,
  it: /^(?:e|ed|o|od|&)$/i,
  pt: /^(?:e|ou|&)$/i,
  nl: /^(?:en|of|&)$/i,
  ru: /^(?:и|или|&)$/i,
}
/** In a language without a table of its own. */
export const ANY_COORDINATOR = /^(?:and|or|und|oder|et|ou|y|e|o|en|of|и|или|&)$/i

/**
 * Words after which a list of bare words may begin, in languages whose verbs no tagger tells: forms of `be`, prepositions,
 * and verbs that often take a list.
 */
export const BEFORE_A_LIST: Readonly<Record<string, RegExp>> = {
  fr: /^(?:est|sont|était|étaient|fut|reste|restent|semble|semblent|devient|deviennent|en|par|avec|sans|pour|entre|vers|contre|sur|très|plus|moins|de|à)$/iu,
  de: /^(?:ist|sind|war|waren|bleibt|bleiben|wird|werden|wirkt|wirken|sehr|mehr|weniger|und|als|zu|durch|für|aus|von|mit|ohne|gegen|über|nach)$/iu,
  es: /^(?:es|son|era|eran|fue|está|están|resulta|parece|parecen|de|en|con|sin|para|por|entre|hacia|contra|sobre|muy|más|menos|vend[eía]n?|venden|ofrecen?|necesitan?|contienen?|incluyen?|producen?|hay|tienen?|usan?|utilizan?|exigen?|requieren?|exportan?|importan?|transportan?|cultivan?|recogen?)$/iu,
  it: /^(?:è|sono|era|erano|resta|restano|sembra|sembrano|di|in|con|senza|per|tra|fra|verso|contro|su|molto|più|meno|vend(?:e|ono)|offr(?:e|ono)|contien(?:e)|contengono|produc(?:e|ono)|ha|hanno|usa|usano|richied(?:e|ono)|serv(?:e|ono)|esporta(?:no)?|importa(?:no)?|trasporta(?:no)?)$/iu,
  pt: /^(?:é|são|era|eram|foi|está|estão|parece|parecem|de|em|com|sem|para|por|entre|contra|sobre|muito|mais|menos|vendem?|oferecem?|precisam?|contém|contêm|incluem|inclui|produzem?|há|tem|têm|usam?|exigem?|exportam?|importam?|transportam?)$/iu,
  nl: /^(?:is|zijn|was|waren|blijft|blijven|wordt|worden|zeer|heel|meer|minder|met|zonder|voor|uit|van|over|tegen|aan|naar|tussen|door|verkoopt|verkopen|biedt|bieden|heeft|hebben|bevat|bevatten|levert|leveren|produceert|produceren|gebruikt|gebruiken|vraagt|vragen|voert|vervoert|vervoeren|exporteert|importeert)$/iu,
  ru: /^(?!и$|или$|но$|а$|что$|как$)\p{L}+$/iu,
}

/** Words that may follow a list of bare words and are no part of it. */
export const AFTER_A_LIST: Readonly<Record<string, RegExp>> = {
  fr: /^(?:qui|que|dont|où|à|au|aux|dans|pour|par|sur|depuis|pendant|sont|est|ont|a)$/iu,
  de: /^(?:die|der|das|in|im|an|am|auf|für|aus|sind|ist|werden|wird|haben|hat|liegen|stehen|kommen|bleiben|zu|seit|während)$/iu,
  es: /^(?:que|a|al|en|para|por|sobre|desde|durante|son|están|han)$/iu,
  it: /^(?:che|a|al|alla|in|nel|nella|per|da|dal|sono|hanno)$/iu,
  pt: /^(?:que|a|ao|à|em|no|na|para|por|desde|são|estão|têm)$/iu,
  nl: /^(?:die|dat|in|op|aan|voor|uit|zijn|worden|hebben|sinds|te)$/iu,
  ru: /^(?:в|во|на|для|из|по|от|до|с|со|при|который|которые|которая|были|был|стали)$/iu,
}

/** Turns of phrase whose `and` joins no parts. */
export const IDIOM = oneOf(
  'over and above|again and again|now and (?:then|again)|more and more|up and down|back and forth|by and large|first and foremost|if and when|to and fro|once and for',
)

/** What says at a list's end that it goes on, by language: `…, and many more`. */
export const AND_MORE: Readonly<Record<string, RegExp>> = {
  en: /,?\s(?:and|or)\s(?:(?:so\s)?many\s(?:more|others)|more|(?:many\s|some\s)?others?(?:\s\p{Ll}+)?|so\son)(?=[\s.!,;]*$)|,?\setc\.?$/iu,
  de: /,?\s(?:und|oder)\s(?:viele\s|einige\s)?(?:andere|mehr|weitere)(?:\s\p{L}+)?(?=[\s.!,;]*$)|,?\susw\.?$/iu,
  fr: /,?\s(?:et|ou)\s(?:(?:bien\s|beaucoup\s)?d[’']autres(?:\s\p{L}+)?|plus encore)(?=[\s.!,;]*$)|,?\setc\.?$/iu,
  es: /,?\s(?:y|e|o)\s(?:much[oa]s\s)?(?:otr[oa]s|más)(?:\s\p{L}+)?(?=[\s.!,;]*$)|,?\setc\.?$/iu,
  it: /,?\s(?:e|o)\s(?:molt[ie]\s)?(?:altr[ie]|così via)(?:\s\p{L}+)?(?=[\s.!,;]*$)|,?\s(?:ecc|etc)\.?$/iu,
  pt: /,?\s(?:e|ou)\s(?:muit[oa]s\s)?(?:outr[oa]s|mais)(?:\s\p{L}+)?(?=[\s.!,;]*$)|,?\setc\.?$/iu,
  nl: /,?\s(?:en|of)\s(?:vele\s|nog\s)?(?:andere|meer)(?:\s\p{L}+)?(?=[\s.!,;]*$)|,?\s(?:enz|etc)\.?$/iu,
}

/** Articles that parallel parts of an enumeration begin with, by language. */
export const DETERMINERS: Readonly<Record<string, RegExp>> = {
  de: /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines)$/i,
  fr: /^(?:le|la|les|un|une|des|du|l[’'].+)$/i,
  es: /^(?:el|la|los|las|un|una|unos|unas)$/i,
  it: /^(?:il|lo|la|i|gli|le|un|uno|una|l[’'].+)$/i,
  pt: /^(?:o|a|os|as|um|uma|uns|umas)$/i,
  nl: /^(?:de|het|een)$/i,
}

/** Articles that are also a preposition with one (`le bord des lacs`): the first part begins there only if all do. */
export const PARTITIVES: Readonly<Record<string, RegExp>> = {
  de: /^(?:des|der|dem)$/i,
  fr: /^(?:des|du)$/i,
}

/**
 * After these words a list begins at once, by language: `tools such as X, Y and Z`.
 * What stands before them is what the list is of.
 */
export const INTRODUCERS: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}-])(?:such as|including|includes?|included|like|namely|e\.g\.,?|eg|for (?:example|instance),?|likes of|consist(?:s|ed|ing)? of|made up of|compris(?:e|es|ed|ing)|between|among|either|neither|especially|particularly|notably|i\.e\.,?|ie|ranging from|range from)\s+/giu,
  de: /(?<!\p{L})(?:wie|wie etwa|zum Beispiel|z\. ?B\.|etwa|darunter|nämlich|beispielsweise|insbesondere|zwischen)\s+/giu,
  fr: /(?<!\p{L})(?:tel(?:le)?s? que|comme|notamment|par exemple|c[’']est-à-dire|y compris|à savoir|compren(?:d|nent)|entre)\s+/giu,
  es: /(?<!\p{L})(?:tales como|como|por ejemplo|incluid[oa]s?|incluyendo|es decir|a saber|entre)\s+/giu,
  it: /(?<!\p{L})(?:come|per esempio|ad esempio|tra cui|fra cui|quali|cioè|ovvero|tra)\s+/giu,
  pt: /(?<!\p{L})(?:tais como|como|por exemplo|incluindo|a saber|ou seja|entre)\s+/giu,
  nl: /(?<!\p{L})(?:zoals|bijvoorbeeld|waaronder|namelijk|onder meer|tussen)\s+/giu,
  ru: /(?<!\p{L})(?:так(?:ие|их|ими) как|например|в том числе|включая|между)\s+/giu,
}

/**
 * A first word that comes again at every part shows where each begins: `as a town, as a port and as a school`.
 * Written so that forms of one word are one: `d’` is `de`.
 */
export const REPEATED: Readonly<Record<string, RegExp>> = {
  en: /^(?:to|as|for|in|on|by|with|from|about|how|what|why|when|where|who|your|our|their|his|her|its|my|more|less|no|we|you|they|he|she|it)$/i,
  de: /^(?:zu|für|mit|in|im|von|vom|um|ohne|durch|wie|was|warum|mehr|weniger|kein|keine|wir|sie|unser|unsere|ihr|ihre|sein|seine)$/i,
  fr: /^(?:de|d[’'].+|à|pour|par|en|dans|sans|avec|sur|votre|vos|notre|nos|leur|leurs|son|sa|ses|plus|moins|comment|pourquoi|nous|ils|elles|qui)$/i,
  es: /^(?:de|a|para|por|con|en|sin|su|sus|nuestro|nuestra|nuestros|nuestras|más|menos|cómo|qué|que)$/i,
  it: /^(?:di|a|per|con|in|da|senza|il suo|più|meno|come|che)$/i,
  pt: /^(?:de|para|por|com|em|sem|seu|sua|nosso|nossa|mais|menos|como|que)$/i,
  nl: /^(?:te|voor|met|in|van|om|door|zonder|ons|onze|hun|zijn|haar|meer|minder|hoe|wat|waarom)$/i,
}

/** Where a clause on the last part begins, in languages without parts of speech: `des listes et des cartes qui montrent …`. */
export const RELATIVES: Readonly<Record<string, RegExp>> = {
  fr: /^(?:qui|que|dont|où|afin|pour)$/i,
  es: /^(?:que|quien|quienes|donde|para)$/i,
  it: /^(?:che|cui|dove|per)$/i,
  pt: /^(?:que|quem|onde|para)$/i,
}

/** What at a sentence's end, behind the last part, is said of all parts, by language: `…, ports et villes très différents`. */
export const FOR_ALL: Readonly<Record<string, RegExp>> = {
  en: /^(?:at (?:a|the same) time|alike|at once|in equal measure|respectively)\s*(?:$|[.!?])/iu,
  fr: /^(?:à la fois|en même temps|tour à tour|(?:très|tout à fait|\p{L}{3,}ment)\s\p{L}+s)\s*(?:$|[.!?])/iu,
  de: /^(?:gleichermaßen|zugleich|gleichzeitig|auf einmal|gemeinsam)\s*(?:$|[.!?])/iu,
  es: /^(?:a la vez|al mismo tiempo|por igual|(?:muy|\p{L}{3,}mente)\s\p{L}+s)\s*(?:$|[.!?])/iu,
  it: /^(?:alla volta|allo stesso tempo|insieme|(?:molto|\p{L}{3,}mente)\s\p{L}+[ie])\s*(?:$|[.!?])/iu,
  pt: /^(?:de cada vez|ao mesmo tempo|por igual|(?:muito|\p{L}{3,}mente)\s\p{L}+s)\s*(?:$|[.!?])/iu,
  nl: /^(?:tegelijk|tegelijkertijd|samen|evenzeer)\s*(?:$|[.!?])/iu,
}

/** Participles that say what a noun does by itself, so that they belong to it: `emerging trades`, not `using ropes`. */
export const OF_THEIR_NOUN = oneOf(
  'emerging|growing|struggling|rising|falling|remaining|existing|working|living|leading|missing|ag(?:e)?ing|declining|increasing|changing|moving|running|surviving|competing|developing|outstanding|upcoming|incoming|outgoing|booming|promising|interesting|exciting|challenging|surrounding|underlying|lasting|standing|sleeping|flying|floating|serving|building|training|meeting|setting|teaching',
)

/** The words by which sentences count themselves, each at a sentence's or a part's beginning. */
export interface Ordinals {
  readonly first: RegExp
  /** The second, the third, …, in their order. */
  readonly later: readonly RegExp[]
  /** The last one, whatever its number. */
  readonly last: RegExp
}

const begins = (words: string, after = String.raw`(?:,\s*|\s+(?=\p{L}))`) => new RegExp(`^(?:${words})${after}`, 'iu')
const beginsWithComma = (words: string) => begins(words, String.raw`,\s*`)

export const ORDINALS: Readonly<Record<string, Ordinals>> = {
  en: {
    first: beginsWithComma('first(?:ly)?|first of all|to begin with|one'),
    later: [
      beginsWithComma('(?:and )?second(?:ly)?|two'),
      beginsWithComma('(?:and )?third(?:ly)?|three'),
      beginsWithComma('(?:and )?fourth(?:ly)?|four'),
      beginsWithComma('(?:and )?fifth(?:ly)?|five'),
    ],
    last: beginsWithComma('(?:and )?(?:finally|lastly|last)'),
  },
  de: {
    first: begins('erstens|zunächst einmal|zum ersten'),
    later: [begins('zweitens|zum zweiten'), begins('drittens|zum dritten'), begins('viertens'), begins('fünftens')],
    last: begins('schließlich|zuletzt'),
  },
  fr: {
    first: beginsWithComma("premièrement|d[’']abord|tout d[’']abord|en premier lieu"),
    later: [
      beginsWithComma('deuxièmement|ensuite|en deuxième lieu|en second lieu'),
      beginsWithComma('troisièmement|en troisième lieu'),
      beginsWithComma('quatrièmement'),
    ],
    last: beginsWithComma('enfin|pour finir'),
  },
  es: {
    first: beginsWithComma('primero|en primer lugar'),
    later: [
      beginsWithComma('segundo|en segundo lugar'),
      beginsWithComma('tercero|en tercer lugar'),
      beginsWithComma('cuarto|en cuarto lugar'),
    ],
    last: beginsWithComma('por último|finalmente'),
  },
  it: {
    first: beginsWithComma('primo|in primo luogo|innanzitutto'),
    later: [beginsWithComma('secondo|in secondo luogo'), beginsWithComma('terzo|in terzo luogo')],
    last: beginsWithComma('infine'),
  },
  pt: {
    first: beginsWithComma('primeiro|em primeiro lugar'),
    later: [beginsWithComma('segundo|em segundo lugar'), beginsWithComma('terceiro|em terceiro lugar')],
    last: beginsWithComma('por fim|finalmente|por último'),
  },
  nl: {
    first: begins('ten eerste'),
    later: [begins('ten tweede'), begins('ten derde'), begins('ten vierde')],
    last: begins('ten slotte|tot slot'),
  },
  ru: {
    first: beginsWithComma('во-первых'),
    later: [beginsWithComma('во-вторых'), beginsWithComma('в-третьих'), beginsWithComma('в-четвёртых|в-четвертых')],
    last: beginsWithComma('наконец'),
  },
  zh: {
    first: begins('首先|第一', '[，,：]?'),
    later: [begins('其次|第二', '[，,：]?'), begins('第三|再次', '[，,：]?'), begins('第四', '[，,：]?')],
    last: begins('最后|最終', '[，,：]?'),
  },
  ja: {
    first: begins('第一に|まず|一つ目は', '、?'),
    later: [begins('第二に|次に|二つ目は', '、?'), begins('第三に|三つ目は', '、?')],
    last: begins('最後に', '、?'),
  },
  ko: {
    first: begins('첫째|먼저|첫 번째로', String.raw`,?\s*`),
    later: [begins('둘째|다음으로|두 번째로', String.raw`,?\s*`), begins('셋째|세 번째로', String.raw`,?\s*`)],
    last: begins('마지막으로|끝으로', String.raw`,?\s*`),
  },
  ar: {
    first: begins('أولاً|أولا', String.raw`[،,:]?\s*`),
    later: [
      begins('(?:و)?ثانياً|(?:و)?ثانيا', String.raw`[،,:]?\s*`),
      begins('(?:و)?ثالثاً|(?:و)?ثالثا', String.raw`[،,:]?\s*`),
    ],
    last: begins('(?:و)?أخيراً|(?:و)?أخيرا', String.raw`[،,:]?\s*`),
  },
  he: {
    first: begins('ראשית|קודם כול|קודם כל', String.raw`,?\s*`),
    later: [begins('שנית', String.raw`,?\s*`), begins('שלישית', String.raw`,?\s*`)],
    last: begins('לבסוף|ולבסוף', String.raw`,?\s*`),
  },
}
