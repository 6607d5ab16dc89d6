/**
 * Where a sentence has said its point and goes on with the figures behind it, by language: `Visits rose 254%,| from 578
 * million to 2 billion.` What stands before is a sentence by itself.
 */
export const GOES_ON_WITH_FIGURES: Readonly<Record<string, RegExp>> = {
  en: at(String.raw`(?:up |down |rising |falling |growing |going )?from|which|compared (?:to|with)|against|versus`),
  fr: at(String.raw`(?:en )?passant d[e’']|de|contre|ce qui|qui|par rapport`),
  de: at(String.raw`von|nach|gegenüber|verglichen mit|(?:der|die|das)(?= .{0,40}von)`),
  es: at(String.raw`(?:al )?pasar de|pasando de|de|frente a|desde`),
  it: at(String.raw`passando da\p{L}*|da\p{L}*|contro|rispetto`),
  pt: at(String.raw`passando de|de|contra|em comparação`),
  nl: at(String.raw`van|tegenover|vergeleken met`),
  ru: at(String.raw`с|со|против|по сравнению`),
}

function at(words: string): RegExp {
  return new RegExp(String.raw`[,;]\s+(?=(?:${words})(?!\p{L}))`, 'iu')
}
