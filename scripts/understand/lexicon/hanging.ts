/** How a noun with a clause that hangs on it stands in place of a sentence, by language. */
export interface Hanging {
  /** The noun, and from the relative word to the end, as groups: no comma closes the clause. */
  readonly whole: RegExp
  /** Two words by which the noun holds a verb after all: `Le maire |salue la| commission, qui …`. */
  readonly verb?: RegExp
}

const SMALL_FR = 'de|du|des|d|à|au|aux|en|pour|par|sur|sous|dans|avec|sans|chez|vers|entre|et|ou|ni|contre|selon'
const SMALL_ES = 'de|del|a|al|en|para|por|sobre|con|sin|entre|y|e|o|u|contra|según|desde|hasta'
const SMALL_IT = 'di|a|ad|da|in|con|su|per|tra|fra|e|ed|o|contro|secondo|tutti|tutte'
const SMALL_PT = 'de|do|da|dos|das|a|ao|à|em|para|por|sobre|com|sem|entre|e|ou|contra|segundo'

/** Languages without an entry have none that can be told from a sentence. */
export const HANGING: Readonly<Record<string, Hanging>> = {
  en: { whole: /^(?<noun>[^,;:]+),\s+(?<tail>(?:which|who|whose|whom|where)\s[^,;:]*[.!])$/iu },
  de: {
    whole:
      /^(?<noun>(?:Der|Die|Das|Ein|Eine|Alle|Viele|Einige)\s(?:\p{Ll}+e[nrsm]?\s){0,2}\p{Lu}[\p{L}-]+(?:\s(?:der|des|von|für|im|in)(?:\s\p{Ll}+e[nrsm]?)?\s\p{Lu}[\p{L}-]+)?),\s+(?<tail>(?:d(?:er|ie|as|en|em|eren|essen)|welche\p{L}*|wo)\s[^,;:]*[.!])$/u,
  },
  fr: {
    whole:
      /^(?<noun>(?:(?:le|la|les|un|une|des|aucune?|plusieurs|certaine?s)\s|l[’']|\p{Lu})[^,;:]+),\s+(?<tail>(?:qui|dont|où|laquelle|lequel|lesquel(?:le)?s)\s[^,;:]*[.!])$|^(?:Des|Un|Une)\s(?:[\p{L}’'-]+\s){1,4}qui\s[^,;:]*[.!]$/u,
    verb: object(SMALL_FR, 'le|la|les|un|une|des|ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos|votre|vos'),
  },
  es: {
    whole:
      /^(?<noun>(?:el|la|los|las|un|una|unos|unas)\s[^,;:]+),\s+(?<tail>(?:que|quien(?:es)?|cuy[ao]s?|donde)\s[^,;:]*[.!])$/iu,
    verb: object(SMALL_ES, 'el|la|los|las|un|una|unos|unas|su|sus|est[ea]s?|es[ea]s?'),
  },
  it: {
    whole: /^(?<noun>(?:(?:il|lo|la|i|gli|le|un|uno|una)\s|l[’'])[^,;:]+),\s+(?<tail>(?:che|cui|dove)\s[^,;:]*[.!])$/iu,
    verb: object(SMALL_IT, 'il|lo|la|i|gli|le|un|uno|una|quest[aeio]'),
  },
  pt: {
    whole: /^(?<noun>(?:o|a|os|as|um|uma|uns|umas)\s[^,;:]+),\s+(?<tail>(?:que|quem|cuj[ao]s?|onde)\s[^,;:]*[.!])$/iu,
    verb: object(SMALL_PT, 'o|os|as|um|uma|uns|umas|seus?|suas?|est[ea]s?|ess[ea]s?'),
  },
}

/** An article that no preposition or joint stands before: what is in front of it is a verb. */
function object(before: string, articles: string): RegExp {
  return new RegExp(String.raw`(?<!(?:^|\P{L})(?:${before}))[\s](?:${articles})(?!\p{L})`, 'iu')
}
