import type { ByLanguage } from './by-language.ts'

/** Words by which a sentence turns against what was said before it, wherever they stand in it, by language. */
export const TURNS: ByLanguage = {
  en: /(?<!\p{L})(?:however|nevertheless|nonetheless|even so|yet|despite (?:this|that)|in spite of|on the other hand|by contrast|in contrast|conversely|still,)(?!\p{L})|^but(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:cependant|toutefois|néanmoins|pourtant|malgré (?:cela|tout)|en revanche|par contre|à l[’']inverse)(?!\p{L})|^mais(?!\p{L})/iu,
  de: /(?<!\p{L})(?:jedoch|allerdings|dennoch|trotzdem|gleichwohl|dagegen|hingegen|andererseits|trotz dieser|trotz dieses)(?!\p{L})|^(?:aber|doch)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:sin embargo|no obstante|aun así|a pesar de (?:ello|esto|eso)|en cambio|por el contrario)(?!\p{L})|^pero(?!\p{L})/iu,
  it: /(?<!\p{L})(?:tuttavia|nonostante (?:ciò|questo)|ciononostante|però|invece|al contrario|d[’']altra parte)(?!\p{L})|^ma(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:no entanto|contudo|todavia|porém|apesar disso|mesmo assim|em contrapartida|pelo contrário)(?!\p{L})|^mas(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:echter|toch|niettemin|desondanks|daarentegen|anderzijds|ondanks dat)(?!\p{L})|^maar(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:однако|тем не менее|всё же|все же|несмотря на это|напротив|с другой стороны)(?!\p{L})|^но(?!\p{L})/iu,
  ja: /(?:しかし|けれども|ただし|一方で?|それでも|とはいえ|にもかかわらず)/u,
  zh: /(?:然而|但是?|不过|尽管如此|相反|另一方面)/u,
  ko: /(?:그러나|하지만|그럼에도|반면|다만)/u,
}

/** What a sentence begins with that tells what somebody thought or did only at first, by language. */
export const THOUGHT_AT_FIRST: ByLanguage = {
  en: /^["“'‘]?(?:for (?:a (?:long )?(?:while|time)|years|months)|at first|initially|in the beginning|to begin with|early on|originally|back then)(?!\p{L})/iu,
  fr: /^[«“"]?\s?(?:au début|au départ|d[’']abord|pendant (?:longtemps|des années|un temps)|à l[’']origine)(?!\p{L})/iu,
  de: /^[„»"]?(?:anfangs|zuerst|zunächst|am anfang|eine zeit lang|lange zeit|ursprünglich|jahrelang)(?!\p{L})/iu,
  es: /^[«“"]?(?:al principio|al comienzo|durante (?:un tiempo|mucho tiempo|años)|en un principio|inicialmente)(?!\p{L})/iu,
  it: /^[«“"]?(?:all[’']inizio|in principio|per (?:un po[’']|molto tempo|anni)|inizialmente)(?!\p{L})/iu,
  pt: /^[«“"]?(?:no início|no começo|a princípio|durante (?:um tempo|muito tempo|anos)|inicialmente)(?!\p{L})/iu,
  nl: /^[“„"]?(?:aanvankelijk|in het begin|eerst|een tijd(?:je| lang)|jarenlang)(?!\p{L})/iu,
  ru: /^[«„"]?(?:сначала|вначале|поначалу|первое время|долгое время)(?!\p{L})/iu,
  ja: /^「?(?:最初は|はじめは|初めは|当初は)/u,
  zh: /^[“「]?(?:起初|一开始|最初|刚开始)/u,
  ko: /^["“]?(?:처음에는|처음엔|한동안)/u,
}

/** What denies, by language: what is goes on behind it more often than not. */
export const SAYS_NOT: ByLanguage = {
  en: /(?<!\p{L})(?:not|never|no longer|cannot)(?!\p{L}| only| just)|n[’']t(?!\p{L}| only| just)/iu,
  fr: /(?<!\p{L})(?:n[’']|ne )[^,;.]{1,30}(?<!\p{L})(?:pas|jamais|plus|rien)(?!\p{L}| seulement)/iu,
  de: /(?<!\p{L})(?:nicht|nie|niemals|kein\p{L}{0,2})(?!\p{L}| nur)/iu,
  es: /(?<!\p{L})(?:no|nunca|jamás)(?!\p{L}| solo| sólo)/iu,
  it: /(?<!\p{L})(?:non|mai)(?!\p{L}| solo)/iu,
  pt: /(?<!\p{L})(?:não|nunca|jamais)(?!\p{L}| só| apenas)/iu,
  nl: /(?<!\p{L})(?:niet|nooit|geen)(?!\p{L}| alleen)/iu,
}
