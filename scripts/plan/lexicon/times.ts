import type { ByLanguage } from './by-language.ts'

/** A date with its year: `2020`, `2019-2020`, `March 2020`, `March 11, 2020`. */
const DATE = String.raw`(?:\p{L}{3,}\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?)?(?:19|20)\d\d(?:\s?[–/-]\s?(?:(?:19|20)\d\d|\d\d)(?!\d))?`
const NOUN = String.raw`^(?:\s\p{L}+){0,2}?\s`
const END = String.raw`(?=[\s,.;:)!?]|$)`

/** Right behind a number and its noun: when it was so. The group `time` holds the words as they are shown. */
export const TIME_BEHIND: ByLanguage = {
  en: new RegExp(
    String.raw`${NOUN}(?<time>(?:in|during|by|as of|at the end of)\s(?:early |late |mid-)?(?:${DATE}|the (?:year|month|quarter|week|decade) (?:of the \p{L}+|before|after))|(?:the|a|one) (?:year|month|quarter|decade) (?:before|earlier|ago)|(?:in |during )?the (?:first|last|final|next) (?:(?:\p{L}+|\d+) )?(?:days?|weeks?|months?|quarters?|half) of (?:\p{Lu}\p{L}+(?: (?:19|20)\d\d)?|(?:19|20)\d\d|the year)|last (?:year|month|quarter)|this (?:year|month|quarter)|today|now)${END}`,
    'iu',
  ),
  de: new RegExp(
    String.raw`${NOUN}(?<time>(?:im Jahr |in |Ende |Anfang |Mitte |im )${DATE}|im Vorjahr|im Jahr (?:davor|zuvor|darauf)|(?:ein|vor einem) (?:Jahr|Monat)(?: zuvor)?|heute)${END}`,
    'iu',
  ),
  fr: new RegExp(
    String.raw`${NOUN}(?<time>(?:en |fin |début )${DATE}|l[’']année (?:précédente|suivante|dernière)|l[’']an dernier|un an (?:plus tôt|avant|auparavant)|aujourd[’']hui)${END}`,
    'iu',
  ),
  es: new RegExp(
    String.raw`${NOUN}(?<time>en ${DATE}|el año (?:anterior|pasado|siguiente)|un año antes|hoy)${END}`,
    'iu',
  ),
  it: new RegExp(
    String.raw`${NOUN}(?<time>nel ${DATE}|l[’']anno (?:precedente|prima|scorso)|un anno (?:prima|fa)|oggi)${END}`,
    'iu',
  ),
  pt: new RegExp(String.raw`${NOUN}(?<time>em ${DATE}|(?:n?o) ano (?:anterior|passado)|um ano antes|hoje)${END}`, 'iu'),
  nl: new RegExp(
    String.raw`${NOUN}(?<time>in ${DATE}|(?:het|een) jaar (?:eerder|ervoor|daarvoor)|vorig jaar|vandaag)${END}`,
    'iu',
  ),
}

const REMARK = String.raw`(?: \([^()]*\))?`
const UNTIL = String.raw`(?:to|through|until) ${DATE}`

/**
 * Opens a sentence with the two times that its numbers are of, the later one first: `When comparing traffic from 2020 to
 * 2021 against the year before it, …`. The groups `is`, `until` and `was` hold them; what brackets remark is no part.
 */
export const TIMES_AHEAD: ByLanguage = {
  en: new RegExp(
    String.raw`^(?:when |in )?comparing (?:\p{L}+ ){0,3}?(?:from )?(?<is>${DATE})${REMARK}(?: (?<until>${UNTIL})${REMARK})? (?:against|with|to) (?<was>the (?:year|month|quarter|decade) before(?: it)?|(?:from )?${DATE}(?: ${UNTIL})?)${REMARK},\s`,
    'diu',
  ),
}
