import type { ByLanguage } from '../lexicon/by-language.ts'

/** Words of articles that decide about charts; each list holds its languages in this order: en, de, fr, es, it, pt, nl. */

/** Answers that overlap are no parts of one whole, though they may add up to one by chance. */
export const OVERLAPPING =
  /\b(?:multiple[ -](?:answers?|choices?|responses?|selections?)|more than one (?:answer|option|choice|response)|select(?:ed)? (?:all|several|multiple)|all that apply|mehrfach(?:nennung|antwort|auswahl)|mehrere antworten|plusieurs réponses|choix multiples?|varias respuestas|respuestas? múltiples?|più risposte|risposte multiple|várias respostas|meerdere antwoorden)|複数(?:回答|選択)|复选|多选|중복 ?응답|복수 ?응답/iu

/** The text itself speaks of magnitudes, so that its readers can read a logarithmic scale. */
export const MAGNITUDES =
  /\b(?:orders? of magnitude|logarithm(?:ic|s)?|log[ -]scale|powers? of ten|größenordnung(?:en)?|zehnerpotenz(?:en)?|logarithmisch\p{L}*|ordres? de grandeur|logarithmique|órdenes de magnitud|ordini di grandezza|ordens de (?:grandeza|magnitude)|ordes? van grootte)|桁(?:違い|が違う)|数量级|자릿수/iu

/** Steps that have an order of their own: how often, how long, how large, how much one agrees. */
const STEPS =
  /\b(?:(?:less|more|fewer|over|under|up to|at least)\b.*\b(?:hours?|days?|weeks?|months?|years?|minutes?)|hourly|daily|weekly|monthly|quarterly|yearly|annually|never|rarely|seldom|sometimes|often|always|small|medium|large|low|high|(?:strongly |somewhat )?(?:dis)?agree|(?:very |somewhat )?(?:dis|un)?satisfied|beginners?|intermediate|advanced|first|second|third|fourth|fifth|täglich|wöchentlich|monatlich|jährlich|nie|selten|manchmal|oft|immer|quotidien|hebdomadaire|mensuel|jamais|rarement|parfois|souvent|toujours|diario|semanal|mensual|nunca|a veces|siempre|dagelijks|wekelijks|maandelijks|nooit|soms|altijd)\b/iu

/** Whether labels have an order of their own, in which they stand: dates, sizes, numbers, steps. */
export function haveOwnOrder(labels: readonly string[]): boolean {
  const steps = labels.filter(label => /\d/.test(label) || STEPS.test(label))
  return steps.length >= Math.max(2, labels.length * 0.6)
}

/** What a percentage is of, where its own label says it: `of women` in `of women who vote`. */
export function wholeIn(label: string): string | undefined {
  return /^(?:of|von|der|de|des|du|di|del|dos|das|van)\s+(?:all|the|alle[rn]?|los|las|les)?\s*(?<whole>\p{L}+)/iu
    .exec(label)
    ?.groups!['whole']!.toLowerCase()
}

/** Right before a verb that is a change of its own: what bounds it. */
export const QUALIFIED =
  /\b(?:(?:more than|nearly|almost|about|roughly|over|at least|less than|not quite) |(?:mehr als|fast|beinahe|nahezu|rund|etwa) |(?:(?:a|ont) (?:plus que|presque|quasiment) )|(?:más que|casi) |(?:più che|quasi) |(?:mais que|quase) |(?:meer dan|bijna) )$/iu

/** What has not happened, or not for certain. */
export const UNREAL =
  /\b(?:not|never|no|if|unless|could|would|may|might|can|should|will|expected|nicht|nie|kein\p{L}*|wenn|könnte\p{L}*|würde\p{L}*|wird|ne|pas|jamais|si|pourrai\p{L}+|no|nunca|podría\p{L}*|non|mai|se|potrebbe\p{L}*|não|poderia\p{L}*|niet|nooit|als|zou\p{L}*)\b|n[’']t\b|않|없|아니|ない|ません|かもしれ|不是|没有|可能/iu

/** What denies a number behind it, in its clause, by language. */
export const DENIED: ByLanguage = {
  en: /\b(?:never|won[’']t|will not|cannot|can[’']t|unlikely to|not (?:yet )?(?:reach|be|exceed))(?!\p{L})[^.,;:!?]*$/iu,
  de: /(?<!\p{L})(?:nie(?:mals)?|wird (?:wohl )?nicht|kaum je)(?!\p{L})[^.,;:!?]*$/iu,
  fr: /(?<!\p{L})(?:ne|n[’'])\s?(?:\p{L}+ ){1,3}jamais(?!\p{L})[^.,;:!?]*$/iu,
  es: /(?<!\p{L})(?:nunca|jamás)(?!\p{L})[^.,;:!?]*$/iu,
  it: /(?<!\p{L})non (?:\p{L}+ ){1,2}mai(?!\p{L})[^.,;:!?]*$/iu,
  pt: /(?<!\p{L})(?:nunca|jamais)(?!\p{L})[^.,;:!?]*$/iu,
  nl: /(?<!\p{L})nooit(?!\p{L})[^.,;:!?]*$/iu,
}

/** What begins an example, by language. */
export const FOR_EXAMPLE: ByLanguage = {
  en: /\b(?:for (?:example|instance)|e\.g\.|say,)/i,
  de: /\bzum Beispiel\b|\bz\.\s?B\.|\bbeispielsweise\b|\betwa,/i,
  fr: /\bpar exemple\b|\bp\. ex\./i,
  es: /\bpor ejemplo\b|\bp\. ej\./i,
  it: /\b(?:per|ad) esempio\b|\bad es\./i,
  pt: /\bpor exemplo\b|\bp\. ex\./i,
  nl: /\bbijvoorbeeld\b|\bbijv\./i,
  ru: /(?<!\p{L})например(?!\p{L})/iu,
  ja: /例えば|たとえば/,
  zh: /例如|比如/,
  ko: /예를 들어|예컨대/,
}

/** A number or share of people or things, and the word that begins to say of which, up to the text's end, by language. */
export const OF_WHOM: ByLanguage = {
  en: /\b(?:number|share|proportion|percentage|majority|amount) of (?:the )?(?:\p{L}+ ){1,4}(?:who|that|which|whose|with)\b[^.;:]*$/iu,
  de: /(?<!\p{L})(?:(?:An)?zahl|Anteil) de[rs] (?:\p{L}+ ){0,3}\p{L}+, (?:die|der|das|deren|bei denen)(?!\p{L})[^.;:]*$/iu,
  fr: /(?<!\p{L})(?:nombre|part|proportion) d(?:e |es |u |[’'])(?:\p{L}+ ){0,3}\p{L}+ (?:qui|dont|ayant)(?!\p{L})[^.;:]*$/iu,
  es: /(?<!\p{L})(?:número|proporción|porcentaje|parte) de (?:\p{L}+ ){1,4}(?:que|cuy[oa]s?)(?!\p{L})[^.;:]*$/iu,
  it: /(?<!\p{L})(?:numero|quota|percentuale|parte) d(?:i|ei|egli|elle) (?:\p{L}+ ){1,4}(?:che|cui)(?!\p{L})[^.;:]*$/iu,
  pt: /(?<!\p{L})(?:número|proporção|porcentagem|parte) d(?:e|os|as) (?:\p{L}+ ){1,4}(?:que|cuj[oa]s?)(?!\p{L})[^.;:]*$/iu,
  nl: /(?<!\p{L})(?:aantal|aandeel) (?:\p{L}+ ){1,4}(?:die|dat|met)(?!\p{L})[^.;:]*$/iu,
}

/** `the top |ten thousand crates`: so many were looked at, which is no finding. */
export const CHOSEN_BY_RANK: ByLanguage = {
  en: /\b(?:top|first|last|next) $/iu,
  fr: /(?<!\p{L})(?:premiers|premières|derniers|dernières|top) $/iu,
  de: /(?<!\p{L})(?:top|ersten|letzten|nächsten) $/iu,
  es: /(?<!\p{L})(?:primeros|primeras|últimos|últimas|top) $/iu,
  it: /(?<!\p{L})(?:primi|prime|ultimi|ultime|top) $/iu,
  pt: /(?<!\p{L})(?:primeiros|primeiras|últimos|últimas|top) $/iu,
  nl: /(?<!\p{L})(?:top|eerste|laatste|volgende) $/iu,
}
