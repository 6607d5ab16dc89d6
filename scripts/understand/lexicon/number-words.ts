/** Number words that are made by rule from others: `siebenunddreißig`, `cuatrocientas`, `vijfenveertig`. */
type Words = Readonly<Record<string, number>>

export const TENS_DE: Words = {
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
}
const ONES_DE: Words = { ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 }
export const TENS_NL: Words = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
}
const ONES_NL: Words = { een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9 }

/** Ones before tens, `einundzwanzig` to `neunundneunzig`. */
function joined(ones: Words, tens: Words, joint: (one: string) => string): Words {
  return Object.fromEntries(
    Object.entries(tens).flatMap(([ten, value]) =>
      Object.entries(ones).map(([one, unit]) => [`${one}${joint(one)}${ten}`, value + unit] as const),
    ),
  )
}

function hundreds(ones: Words, hundred: string): Words {
  return Object.fromEntries(Object.entries(ones).map(([one, unit]) => [`${one}${hundred}`, unit * 100]))
}

export const GERMAN_COMPOUNDS: Words = {
  // As it is spelled in Switzerland, too.
  ...joined(ONES_DE, { ...TENS_DE, dreissig: 30 }, () => 'und'),
  ...hundreds(ONES_DE, 'hundert'),
}
export const DUTCH_COMPOUNDS: Words = {
  ...joined(ONES_NL, TENS_NL, one => (/e$/.test(one) ? 'ën' : 'en')),
  ...hundreds({ twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9 }, 'honderd'),
}

const HUNDREDS_ES: Words = {
  doscient: 200,
  trescient: 300,
  cuatrocient: 400,
  quinient: 500,
  seiscient: 600,
  setecient: 700,
  ochocient: 800,
  novecient: 900,
}
export const SPANISH_COMPOUNDS: Words = {
  ...Object.fromEntries(
    Object.entries(HUNDREDS_ES).flatMap(([stem, value]) => [
      [`${stem}os`, value] as const,
      [`${stem}as`, value] as const,
    ]),
  ),
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veintiún: 21,
  veintiuno: 21,
  veintiuna: 21,
  veintidós: 22,
  veintidos: 22,
  veintitrés: 23,
  veintitres: 23,
  veinticuatro: 24,
  veinticinco: 25,
  veintiséis: 26,
  veintiseis: 26,
  veintisiete: 27,
  veintiocho: 28,
  veintinueve: 29,
}
const HUNDREDS_PT: Words = {
  duzent: 200,
  trezent: 300,
  quatrocent: 400,
  quinhent: 500,
  seiscent: 600,
  setecent: 700,
  oitocent: 800,
  novecent: 900,
}
export const PORTUGUESE_COMPOUNDS: Words = {
  ...Object.fromEntries(
    Object.entries(HUNDREDS_PT).flatMap(([stem, value]) => [
      [`${stem}os`, value] as const,
      [`${stem}as`, value] as const,
    ]),
  ),
  dezesseis: 16,
  dezasseis: 16,
  dezessete: 17,
  dezassete: 17,
  dezoito: 18,
  dezenove: 19,
  dezanove: 19,
}
