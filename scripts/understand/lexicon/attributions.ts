/** A word before the name in a line that says whose words a quotation is: `From a designer`, `By Ana Lindqvist`. */
export const ATTRIBUTION_OPENERS: readonly RegExp[] = [
  // No names begin so.
  /^(?:from|by|said(?: by)?|via|par|selon|propos de|por|según|secondo|segundo|door|laut|автор:?)\s+(?=\S)/iu,
  // `De Gaulle`, `Van der Berg` are names: only before an article and a common noun is it a preposition.
  /^(?:de|d[’']|von|di|da|van)\s*(?=(?:la |le |l[’']|les |une? |el |los |las |una? |der |dem |einem |einer |de |het |een |uno |il |lo |um |uma |o |a )\p{Ll})/iu,
]
