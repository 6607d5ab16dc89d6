import type { ByLanguage } from './by-language.ts'

/** What leads into a list says that each of its items goes further than the one before. */
export const RISES: ByLanguage = {
  en: /\b(?:in|by) (?:an? )?(?:order of )?(?:increasing|ascending|growing|rising)\b|\bfrom (?:the )?(?:least|lowest|weakest|smallest|simplest|easiest) to (?:the )?\p{L}+/iu,
  fr: /\b(?:par|dans l’|dans l')\s?ordre croissant\b|\bd[ue] (?:la )?(?:moins|plus petite?|plus faible|plus simple)\b.{0,40}\b(?:au|à la) plus\b/iu,
  de: /\b(?:in|nach) (?:auf)?steigender\b|\bvo[nm] (?:\p{L}+ )?(?:geringsten|niedrigsten|schwächsten|kleinsten|einfachsten)\b.{0,40}\b(?:bis )?zu[mr]?\b/iu,
  es: /\b(?:en|por) orden (?:creciente|ascendente)\b|\bde (?:menor|menos) a (?:mayor|más)\b/iu,
  it: /\bin ordine crescente\b|\bdal (?:meno|più piccolo|più semplice)\b.{0,40}\bal più\b/iu,
  pt: /\b(?:em|por) ordem (?:crescente|ascendente)\b|\bdo menor (?:para o|ao) maior\b/iu,
  nl: /\b(?:in|op) oplopende\b|\bvan (?:laag naar hoog|klein naar groot|licht naar zwaar)\b/iu,
  ru: /в порядке возрастания|по возрастанию/iu,
  ja: /昇順|(?:低|小さ|弱|易し)い順/u,
  zh: /升序|从(?:低到高|小到大|弱到强|易到难)/u,
  ko: /오름차순|(?:낮은|작은|쉬운) 순서?/u,
}
