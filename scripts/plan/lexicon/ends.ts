import type { ByLanguage } from './by-language.ts'

/** A preposition, article or the like at the end: what it belongs to stands elsewhere. */
export const ENDS_IN_THE_AIR: ByLanguage = {
  en: ends(
    'a an the of by for from in into on onto to with without at as than about between among through via per its their our your his her',
  ),
  fr: ends(
    'à au aux de du des d’ par pour dans sur sous avec sans en chez vers entre le la les un une que dont leur leurs son sa ses',
  ),
  de: ends(
    'an auf aus bei durch für gegen in im ins mit nach ohne um unter über von vom vor zu zum zur zwischen der die das den dem des ein eine einen einem einer',
  ),
  es: ends('a al de del por para en con sin sobre entre hacia desde el la los las un una unos unas que su sus'),
  it: ends('a ad al alla ai di del della dei da dal in nel con su per tra fra il lo la i gli le un una che suo sua'),
  pt: ends('a à ao aos de do da dos das por pelo pela para em no na com sem sobre entre o os as um uma que seu sua'),
  nl: ends('aan bij door in met naar om onder op over te tot tussen uit van voor zonder de het een zijn hun'),
  ru: ends('в во на с со к ко о об от до из за по для при без над под между через'),
}

/** A word at the end that a clause must follow: `The council never said that` means something else without it. */
export const WAITS_FOR_A_CLAUSE: ByLanguage = {
  en: ends('that which who whom whose whether if because when where why how'),
  fr: ends('que qui dont si parce quand où comment pourquoi'),
  de: ends('dass ob weil wenn wie warum wer was wo'),
  es: ends('que quien si porque cuando donde cómo'),
  it: ends('che chi se perché quando dove come'),
  pt: ends('que quem se porque quando onde como'),
  nl: ends('dat die of omdat wanneer waar hoe waarom wie wat'),
  ru: ends('что который если потому когда где как'),
}

/** A verb at the end that tells what follows: `The survey found`. */
export const ENDS_IN_A_REPORT: ByLanguage = {
  en: /^(?!(?:what|how|all|everything)\b).*\b(?:finds?|found|shows?|showed|says?|said|reveals?|revealed|suggests?|suggested|indicates?|indicated|reports?|reported|learned|learnt|concluded|include|includes|included|are|is|was|were)$/iu,
  fr: /^(?!ce qu).*(?<!\p{L})(?:montre|montrent|révèle|révèlent|indique|indiquent|dit|disent|suggère|suggèrent|constate|constatent|est|sont)$/iu,
  de: /^(?!was\s).*(?<!\p{L})(?:ergab|ergibt|zeigt|zeigte|zeigen|sagt|sagen|sagte|berichtet|berichtete|ist|sind|war|waren)$/iu,
  es: /^(?!lo que).*(?<!\p{L})(?:muestra|muestran|mostró|revela|revelan|reveló|indica|indican|dice|dicen|son|es|fueron)$/iu,
  it: /^(?!cosa|ciò che).*(?<!\p{L})(?:mostra|mostrano|rivela|rivelano|indica|indicano|dice|dicono|sono|è)$/iu,
  pt: /^(?!o que).*(?<!\p{L})(?:mostra|mostram|mostrou|revela|revelam|revelou|indica|indicam|diz|dizem|são|é)$/iu,
  nl: /^(?!wat\s).*(?<!\p{L})(?:toont|tonen|bleek|blijkt|zegt|zeggen|vond|vonden|is|zijn|was|waren)$/iu,
}

/** A subject at the end, whose verb stands elsewhere: `so we`, `Generally speaking: we`. */
export const ENDS_IN_A_SUBJECT: ByLanguage = {
  en: ends('i we he she they'),
  fr: ends('je tu il ils on'),
  de: ends('ich wir du er'),
  es: ends('yo'),
  it: ends('io'),
  pt: ends('eu'),
  nl: ends('ik wij we jij hij'),
  ru: ends('я мы ты он она они вы'),
}

/** A word that joins an item to the next: the list does so already. */
export const JOINS_THE_NEXT: ByLanguage = {
  en: ends('and or'),
  fr: ends('et ou'),
  de: ends('und oder sowie'),
  es: ends('y e o u'),
  it: ends('e ed o'),
  pt: ends('e ou'),
  nl: ends('en of'),
  ru: ends('и или'),
}

/** What turns a list into its opposite, or binds it to a condition: it is never shown without. */
export const DENIES: ByLanguage = {
  en: /\b(?:not|no|never|none|nor|without|avoid\p{L}*|stop(?:ped|s)?|don[’']?t|doesn[’']?t|didn[’']?t|won[’']?t|can[’']?t|cannot|isn[’']?t|aren[’']?t|unless|if|except|instead|rather|false\p{L}*|myths?|wrong\p{L}*|mistakes?|den(?:y|ies|ied)|refus\p{L}+|fail\p{L}*|would|could|might|may|should)\b/iu,
  fr: /(?<!\p{L})(?:ne|n[’']\p{L}+|pas|jamais|aucune?|sans|évit\p{L}+|sauf|si|faux|fausse|mythes?|erreurs?|ni|au lieu|plutôt|pourrai\p{L}+|devrai\p{L}+)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|ohne|vermeid\p{L}+|außer|wenn|falls|falsch\p{L}*|mythen|fehler|statt|weder|könnte\p{L}*|sollte\p{L}*|würde\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no|nunca|ning[uú]n\p{L}*|sin|evit\p{L}+|salvo|si|fals[oa]s?|mitos?|errores|ni|en lugar|podría\p{L}*|debería\p{L}*)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:non|mai|nessun\p{L}*|senza|evit\p{L}+|tranne|se|fals[oaie]|miti|errori|né|invece|potrebbe\p{L}*|dovrebbe\p{L}*)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:não|nunca|nenhum\p{L}*|sem|evit\p{L}+|exceto|se|fals[oa]s?|mitos?|erros|nem|em vez|poderia\p{L}*|deveria\p{L}*)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:niet|geen|nooit|zonder|vermijd\p{L}*|behalve|als|indien|fout\p{L}*|mythes?|noch|in plaats|zou\p{L}*)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:не|нет|никогда|без|кроме|если|ошиб\p{L}+|миф\p{L}*|ни|вместо|бы)(?!\p{L})/iu,
}

/** `…, supported by`: what follows is told of a word in passing, and is not what the sentence is about. */
export const LEADS_ASIDE: ByLanguage = {
  en: /,\s(?:\p{L}+ly\s)?\p{L}+(?:ed|en|wn|ght|lt|pt|ne)\sby$/iu,
  fr: /,\s(?:(?:aussi|également|notamment|même)\s)?\p{L}+(?:[éiu]e?s?|ise?s?|te?s?)\spar$/iu,
  de: /,\s(?!ist\s|hat\s|geht\s)\p{Ll}+(?:t|en)\s(?:von|durch)$/u,
  es: /,\s\p{L}+(?:ad|id|ch)[oa]s?\spor$/iu,
  it: /,\s\p{L}+[ts][oaie]\sda(?:l|lla|i|gli|lle)?$/iu,
  pt: /,\s\p{L}+(?:ad|id)[oa]s?\s(?:por|pel[oa]s?)$/iu,
  nl: /,\s\p{L}+(?:d|t|en)\sdoor$/iu,
}

/** After a mark and a word that joins, the clause that leads into a list by itself. */
export const LEADS_AFTER_A_JOINT: ByLanguage = {
  en: /[—–;,]\s*(?:but|and)\s+(?<clause>(?:the|our|its|their|here are)\s(?:\p{L}+\s){1,5}(?:are|is|were|was)(?:\s(?:as follows|these))?\s*:)$/iu,
  fr: /[—–;,]\s*(?:mais|et)\s+(?<clause>(?:les|nos|leurs|voici)\s(?:\p{L}+\s){1,5}(?:sont|étaient)(?:\s(?:les suivante?s))?\s*:)$/iu,
  de: /[—–;,]\s*(?:aber|und|doch)\s+(?<clause>(?:die|unsere|ihre)\s(?:\p{L}+\s){1,5}(?:sind|waren|lauten)\s*:)$/iu,
  es: /[—–;,]\s*(?:pero|y)\s+(?<clause>(?:las|los|nuestr[ao]s)\s(?:\p{L}+\s){1,5}(?:son|fueron)\s*:)$/iu,
}

function ends(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?:${words.split(' ').join('|')})\s*$`, 'iu')
}
