/** What the bytes 0x80 to 0x9f stand for; elsewhere Windows-1252 is Latin-1. A dot is a byte without a letter. */
const UPPER = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ'

/** The names that pages use for it (WHATWG Encoding Standard, the most frequent). */
export const WINDOWS_1252 = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|latin1|l1|us-ascii|ascii)$/i

/** Decodes Windows-1252. Node 20's own decoder gives Latin-1, in which typographic quotation marks are controls. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return latin.replaceAll(/[\u0080-\u009f]/g, unit => {
    const letter = UPPER[unit.charCodeAt(0) - 0x80]!
    return letter === '.' ? unit : letter
  })
}
