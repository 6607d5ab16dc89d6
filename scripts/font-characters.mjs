import { brotliDecompressSync } from 'node:zlib'

/*
 * Reads of a WOFF2 file (https://www.w3.org/TR/WOFF2/) which characters it has: its table `cmap`, which that format
 * leaves as OpenType describes it.
 */

const HEADER = 48
/** Places in WOFF2's list of known tables, which stand for their names. */
const [CMAP, GLYF, LOCA, NAMED] = [0, 10, 11, 63]

/** The code points for which a font has a glyph. */
export function charactersOf(file) {
  const tables = file.readUInt16BE(12)
  const found = { start: 0, at: HEADER, cmap: undefined }
  for (let table = 0; table < tables; table++) readEntry(file, found)
  if (found.cmap === undefined) throw new Error('The font has no table of its characters')
  const packed = file.readUInt32BE(20)
  return charactersIn(brotliDecompressSync(file.subarray(found.at, found.at + packed)).subarray(found.cmap))
}

/** Goes over one entry of the list of tables, and notes where the characters begin. */
function readEntry(file, found) {
  const flags = file[found.at++]
  const table = flags & 63
  if (table === NAMED) found.at += 4
  if (table === CMAP) found.cmap = found.start
  const length = readNumber(file, found)
  // Of outlines it is the other way about: they are changed where the version is 0.
  const isOutlines = table === GLYF || table === LOCA
  const isChanged = isOutlines ? flags >> 6 === 0 : flags >> 6 !== 0
  found.start += isChanged ? readNumber(file, found) : length
}

/** A number of seven bits a byte. */
function readNumber(file, found) {
  let value = 0
  for (;;) {
    const byte = file[found.at++]
    value = value * 128 + (byte & 127)
    if (byte < 128) return value
  }
}

function charactersIn(cmap) {
  const found = new Set()
  const count = cmap.readUInt16BE(2)
  for (let table = 0; table < count; table++) {
    const part = cmap.subarray(cmap.readUInt32BE(8 + table * 8))
    const format = part.readUInt16BE(0)
    if (format === 4) addSegments(part, found)
    if (format === 12) addGroups(part, found)
  }
  return found
}

/** Format 4: characters up to U+FFFF. */
function addSegments(part, found) {
  const size = part.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size]
  for (let at = 0; at < size; at += 2) {
    const [start, end] = [part.readUInt16BE(starts + at), part.readUInt16BE(ends + at)]
    const [delta, offset] = [part.readUInt16BE(deltas + at), part.readUInt16BE(offsets + at)]
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = offset === 0 ? code : part.readUInt16BE(offsets + at + offset + (code - start) * 2)
      const glyph = offset !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) found.add(code)
    }
  }
}

/** Format 12: all characters. */
function addGroups(part, found) {
  const groups = part.readUInt32BE(12)
  for (let group = 0; group < groups; group++) {
    const at = 16 + group * 12
    const [start, end] = [part.readUInt32BE(at), part.readUInt32BE(at + 4)]
    for (let code = start; code <= end; code++) if (part.readUInt32BE(at + 8) + code - start !== 0) found.add(code)
  }
}
