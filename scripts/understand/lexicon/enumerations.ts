/** What joins the last part of a list to the others, in any language that is read by words. */
export const COORDINATOR = /^(?:and|or|und|oder|et|ou|y|e|o|en|of|и|или|&)$/i

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
  en: /(?<![\p{L}-])(?:such as|including|includes?|included|like|namely|e\.g\.,?|eg|for (?:example|instance),?|likes of|consist(?:s|ed|ing)? of|made up of|between|among|either|neither)\s+/giu,
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

/** Participles that say what a noun does by itself, so that they belong to it: `emerging trades`, not `using ropes`. */
export const OF_THEIR_NOUN =
  /^(?:emerging|growing|struggling|rising|falling|remaining|existing|working|living|leading|missing|ag(?:e)?ing|declining|increasing|changing|moving|running|surviving|competing|developing|outstanding|upcoming|incoming|outgoing|booming|promising|interesting|exciting|challenging|surrounding|underlying|lasting|standing|sleeping|flying|floating|serving|building|training|meeting|setting|teaching)$/i
