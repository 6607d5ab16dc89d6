/** What tells that something is still to come, by language. */
export const TO_COME: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:will|shall|(?:is|are) (?:planned|scheduled|expected|due|going to))(?!\p{L})|[’']ll(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:sera|seront|aura lieu|auront lieu|est prévue?|sont prévue?s)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:wird|werden|ist geplant|sind geplant)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:será|serán|tendrá lugar|tendrán lugar|está previst[oa]|están previst[oa]s)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:sarà|saranno|avrà luogo|è previst[oa]|sono previst[ei]|si terrà)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:será|serão|terá lugar|está previst[oa]|estão previst[oa]s)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:zal|zullen|wordt|worden|staat gepland)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:будет|будут|состоится|состоятся|запланирован\p{L}{0,2})(?!\p{L})/iu,
  ja: /予定(?:です|で|だ|。)|見込み/u,
  zh: /(?:将|預計|预计|計劃|计划)/u,
  ko: /(?:예정|것이다|것입니다)/u,
}
