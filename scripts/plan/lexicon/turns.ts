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
