/** What stands before a date that tells when the sentence happened, by language; none where dates end in a word of their own. */
export const BEFORE_A_DATE: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:in|on|since|from|during|as of|around|(?:in|at|since) (?:the )?(?:early|late|mid|end of|beginning of|start of))[\s-]+$/iu,
  de: /(?<!\p{L})(?:im|am|seit|ab|vom|anfang|ende|mitte|in|im jahr(?:e)?)\s+$/iu,
  fr: /(?<!\p{L})(?:en|le|depuis|dès|au|fin|début)\s+$/iu,
  es: /(?<!\p{L})(?:en|el|desde|a (?:finales|principios) de)\s+$/iu,
  it: /(?<!\p{L})(?:nel|il|dal|in|l[’'])\s*$/iu,
  pt: /(?<!\p{L})(?:em|no|desde|a)\s+$/iu,
  nl: /(?<!\p{L})(?:in|op|sinds|vanaf|eind|begin)\s+$/iu,
  ru: /(?<!\p{L})(?:в|с|во)\s+$/iu,
  ja: /$/,
  zh: /$/,
  ko: /$/,
}

/** A clause before the date with one of these tells of something else, or of what has not happened. */
export const NOT_HAPPENED: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:that|which|who|whose|if|unless|whether|will|would|could|should|may|might|must|can|cannot|expects?|expected|plans?|aims?|hopes?|forecasts?|set to|due to|compared (?:to|with)|than|like|unlike|as)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:dass|ob|wenn|wird|werden|würde|könnte|soll|sollte)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:que|qui|si|dont|sera|seront|devrait|pourrait)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:que|si|será|serán|debería|podría)(?!\p{L})/iu,
}
