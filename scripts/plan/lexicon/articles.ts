import type { ByLanguage } from './by-language.ts'

/** What a clause begins with that has its own subject, by language: a label that is none goes on from its number. */
export const BEGINS_A_CLAUSE: ByLanguage = {
  en: /^(?:the|an?|there|we|they|most|many|some|more|one|two|three|people|nobody|everybody)\s/u,
  fr: /^(?:l[’']|(?:le|la|les|un|une|des|il|elle|on|nous|la plupart)\s)/u,
  de: /^(?:der|die|das|ein|eine|es|wir|man|viele|manche)\s/u,
  es: /^(?:el|la|los|las|un|una|unos|hay|la mayoría)\s/u,
  it: /^(?:l[’']|(?:il|lo|la|i|gli|le|un|uno|una|ci)\s)/u,
  pt: /^(?:o|a|os|as|um|uma|há)\s/u,
  nl: /^(?:de|het|een|er|we|veel)\s/u,
}
