import { among, anyOf, type Test } from '../../model/among.ts'
import { oneOf } from '../../model/one-of.ts'

// Signs that a sentence turns round what the one before it says although no `but` marks it, by language.

const POINTED_TO = String.raw`(?:(?:all|both) of )?(?:it|that|this|them|those|these|every (?:cent|penny|dollar|one) of it)\b`
const WORD_BEFORE_IT = new RegExp(String.raw`\b(?<word>\w+)\s+${POINTED_TO}`, 'giu')
const UNDOING = oneOf(
  'restor(?:e[sd]?|ing)|revers(?:e[sd]?|ing)|und(?:o(?:es|ne|ing)?|id)|fix(?:e[sd]|ing)?|correct(?:s|ed|ing)?|repeal(?:s|ed)?|overturn(?:s|ed)?|overrul(?:e[sd]?)|den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:e[sd]?)|refut(?:e[sd]?)|contradict(?:s|ed)?|cancel(?:s|l?ed)?|stop(?:s|ped)?|end(?:s|ed)?|prevent(?:s|ed)?|avoid(?:s|ed)?|solv(?:e[sd]?)|chang(?:e[sd]?)|replac(?:e[sd]?)',
  'iu',
)

/** Any word before `it` is looked up: a pattern of all the verbs would cost the engine more. */
function undoesWhatIsPointedTo(text: string): boolean {
  return [...text.matchAll(WORD_BEFORE_IT)].some(({ groups }) => UNDOING.test(groups!['word']!))
}

/** Verbs of undoing with what they undo only pointed to: `Our budget restores it.` */
export const UNDOES: Readonly<Record<string, Test>> = {
  en: anyOf(
    { test: undoesWhatIsPointedTo },
    among(
      String.raw`\b`,
      'makes? up for|made up for|put(?:s|ting)? back|brings? back|brought back',
      String.raw`\s+${POINTED_TO}`,
    ),
  ),
  fr: /(?<!\p{L})(?:(?:le|la|les|l[’'])\s?(?:rétabli\p{L}+|restaur\p{L}+|annul\p{L}+|corrig\p{L}+|invers\p{L}+|abrog\p{L}+|conteste\p{L}*|dément\p{L}*|nie\p{L}*|rejett?e\p{L}*|supprim\p{L}+|compens\p{L}+|rend\p{L}*)|y (?:remédi\p{L}+|met(?:tent)? fin|renonc\p{L}+))(?!\p{L})/iu,
  de: /(?<!\p{L})(?:behebt|beheben|korrigiert|widerspricht|bestreitet|verhindert|stoppt|beendet|ändert|ersetzt|gleicht|hebt)\s+(?:es|das|dies|sie|ihn|diese[nrs]?|dem)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:lo|la|los|las)\s(?:restablec\p{L}+|restaur\p{L}+|revoc\p{L}+|corrig\p{L}+|revirt\p{L}+|anul\p{L}+|nieg\p{L}+|rechaz\p{L}+|desmient\p{L}+|devuelv\p{L}+|elimin\p{L}+)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:lo|la|li|le)\s(?:ripristin\p{L}+|corregg\p{L}+|annull\p{L}+|revoc\p{L}+|neg\p{L}+|respin\p{L}+|smentisc\p{L}+)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:o|a|os|as)\s(?:restaur\p{L}+|restabelec\p{L}+|revert\p{L}+|corrig\p{L}+|anul\p{L}+|neg\p{L}+|rejeit\p{L}+|desment\p{L}+)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:herstelt|herstellen|corrigeert|ontkent|verwerpt|voorkomt|stopt|verandert|vervangt)\s+(?:het|dat|dit|ze|die|deze)(?!\p{L})/iu,
}

/** Words for the other way or another state, behind a word that points back. */
export const NO_LONGER: Readonly<Record<string, RegExp>> = {
  en: /^(?:it|they|this|that|these|those|he|she|we)\b.*\bno longer\b|\binstead(?=[.,;!]|$)/iu,
  fr: /^(?:il|elle|ils|elles|cela|ce|nous)(?!\p{L}).*\sn[’'e]\s?\p{L}+ plus(?!\p{L})|(?<!\p{L})au lieu de cela(?!\p{L})/iu,
  de: /^(?:er|sie|es|das|dies|wir)(?!\p{L}).*\bnicht mehr\b|(?<!\p{L})stattdessen(?!\p{L})/iu,
  es: /^(?:ya no)(?!\p{L})|(?<!\p{L})en su lugar(?!\p{L})/iu,
  it: /(?<!\p{L})(?:al suo posto|invece)(?=[.,])/iu,
  pt: /^(?:já não|não mais)(?!\p{L})|(?<!\p{L})em vez disso(?!\p{L})/iu,
  nl: /^(?:het|dat|ze|zij|hij|wij|we)\b.*\bniet meer\b|(?<!\p{L})in plaats daarvan(?!\p{L})/iu,
}

/** Openings that tell how it was before something, and how it has been since: half a comparison each. */
export const BEFORE_IT: Readonly<Record<string, RegExp>> = {
  en: /^(?:in the (?:\p{L}+ ){0,2}(?:years?|months?|weeks?|decades?|quarters?) )?(?:prior to|before)\s|^(?:last year|the year before|a year ago|previously|in the past)(?!\p{L})/iu,
  fr: /^(?:(?:dans|pendant|durant) l[ea’'](?:\p{L}+ )?(?:an|année|années|mois|semaines?) )?avant(?!\p{L})|^(?:l[’']an dernier|l[’']année dernière|il y a un an|auparavant|autrefois)(?!\p{L})/iu,
  de: /^(?:im|in den|in der) (?:\p{L}+ )?(?:jahre?n?|monate?n?|wochen?|zeit) (?:vor|bevor)(?!\p{L})|^(?:im vorjahr|letztes jahr|im letzten jahr|vor einem jahr|früher|bisher)(?!\p{L})/iu,
  es: /^(?:en (?:el|los|las) (?:años?|mes(?:es)?|semanas?) )?antes de(?!\p{L})|^(?:el año pasado|hace un año|anteriormente)(?!\p{L})/iu,
}

export const SINCE_IT: Readonly<Record<string, RegExp>> = {
  en: /^(?:in the (?:\p{L}+ ){0,2}(?:years?|months?|weeks?|decades?|quarters?) )?(?:since|after|following)\s|^(?:this year|now|today)(?!\p{L})/iu,
  fr: /^(?:(?:dans|pendant|durant) l[ea’'](?:\p{L}+ )?(?:an|année|années|mois|semaines?) )?(?:depuis|après)(?!\p{L})|^(?:cette année|aujourd[’']hui|désormais|maintenant)(?!\p{L})/iu,
  de: /^(?:im|in den|in der) (?:\p{L}+ )?(?:jahre?n?|monate?n?|wochen?|zeit) (?:seit|nach|danach|seitdem)(?!\p{L})|^(?:dieses jahr|in diesem jahr|heute|jetzt|nun|inzwischen)(?!\p{L})/iu,
  es: /^(?:en (?:el|los|las) (?:años?|mes(?:es)?|semanas?) )?(?:desde|después de|tras)(?!\p{L})|^(?:este año|ahora|hoy)(?!\p{L})/iu,
}

/** A sentence that says what something is not. */
export const IS_NOT: Readonly<Record<string, RegExp>> = {
  en: /\b(?:is|are|was|were|do|does|did)(?:n[’']t| not)\b/iu,
  fr: /(?<!\p{L})(?:n[’']est|n[’']était|ne sont|n[’']étaient) pas(?!\p{L})/iu,
  de: /(?<!\p{L})(?:ist|sind|war|waren) (?:\p{L}+ ){0,2}(?:nicht|kein\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})no (?:es|son|era|eran|fue|fueron)(?!\p{L})/iu,
}

/** The sentence that says what it is instead. */
export const IS_INSTEAD: Readonly<Record<string, RegExp>> = {
  en: /^(?:it|they|this|that|these|those|he|she)(?:[’'](?:s|re)|\s(?:is|are|was|were))(?!\s*(?:not|never)|n[’']t)\b/iu,
  fr: /^(?:c[’']est|c[’']était|ce sont|il s[’']agit|elle est|il est|ils sont|elles sont)(?!\p{L})(?! pas)/iu,
  de: /^(?:es|sie|er|das) (?:ist|sind|war|waren)(?! (?:nicht|kein))(?!\p{L})/iu,
  es: /^(?:es|son|era|eran|fue|fueron|se trata)(?!\p{L})/iu,
}

/** A pronoun that both sentences can begin with: `We did not ask for X. We asked for Y.` */
export const SAME_SUBJECT: Readonly<Record<string, RegExp>> = {
  en: /^(?:we|they|i|he|she|you)\b/iu,
}
