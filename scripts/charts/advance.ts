/** The typefaces whose widths are known, each with the weight it is used at. */
export type Face = 'sans' | 'bold' | 'display' | 'serif' | 'mono'

/**
 * How wide each character is, in hundredths of an em, measured in Chromium from the files in `styles/fonts`:
 * width, then all characters of that width. Letters with accents are as wide as the letter without.
 */
const ADVANCES: Record<Exclude<Face, 'mono'>, Record<number, string>> = {
  sans: {
    20: "'", 24: '!i|ı', 25: ' ', 26: 'lł', 27: ',;j‘’‚', 28: '.:·', 30: '‹›', 31: '()[]', 33: '{}',
    34: '1ft', 35: '"I', 40: 'r', 43: '°', 44: '*/\\', 46: '“”„', 48: '«»', 49: '-', 50: '_`z–',
    51: 's', 53: '7?', 54: 'J', 55: 'LackvyŁ', 56: '$Fgx', 57: '2ehð', 58: '3458nu', 59: '69Ebdpqþđ',
    60: 'Zo£ßø', 61: '0PS§Þ', 62: 'Y¥', 63: '+<=>R^~±×•−', 64: 'BT', 65: '#X', 66: 'K€', 67: 'U',
    68: 'V', 69: '&', 70: 'ACD', 72: 'GH', 73: 'N…', 75: '¼', 77: 'OQØ', 80: '½', 81: 'w', 85: '%',
    87: 'Mm', 88: '@', 89: 'æ', 93: 'WÆœ', 100: '—', 114: 'Œ',
  },
  bold: {
    21: ' ', 22: "'", 27: '|', 28: '!iı', 29: ',‘’‚', 30: '.:;jl·ł', 32: '‹›', 35: '()', 36: '[]{}',
    37: 'f', 38: 't', 40: '"1', 41: '*', 43: 'I', 46: '-r°', 48: '/\\', 50: '_`–', 53: '«»“”„',
    54: 'sz', 56: '?', 57: '7', 58: 'FLcgðŁ', 59: 'J', 60: '$23aehv', 61: '8Ekoxyø', 62: '569nuþ',
    63: '+04<=>Z^bdpq~£¥±×ßđ•−', 64: '§', 65: 'S', 66: 'Y€', 67: 'PÞ', 68: 'B', 69: '&RT', 71: 'V',
    72: '#CU', 73: 'GK', 74: 'ADX', 75: 'H', 77: 'NOQØ', 81: '¼', 82: '…', 85: '½', 88: 'w', 91: '%m',
    92: '@æ', 94: 'M', 95: 'œ', 97: 'Æ', 100: '—', 101: 'W', 112: 'Œ',
  },
  display: {
    19: ' ', 23: "'", 29: '|', 30: '!,iı‘’‚', 31: '.:;jl·ł', 33: '‹›', 36: '()', 37: '{}', 38: '[]f',
    39: '*', 40: 't', 42: '"', 43: '1', 45: '-', 46: 'I', 47: '°', 48: 'r', 49: '/\\', 50: '_`–',
    56: 'sz«»“”„', 58: '7?', 59: 'FLgðŁ', 60: 'c', 61: '$23EJae', 62: '6hovø', 63: '+589<=>^knuxy~±×•−',
    64: '0bdpq£¥þđ', 65: '4Z§ß', 66: 'S€', 67: 'Y', 69: 'B', 70: '&PÞ', 71: 'RT', 72: 'C', 73: 'V',
    74: 'GU', 75: '#ADK', 77: 'HOQXØ', 78: 'N', 84: '¼', 86: '…', 87: '½', 91: 'w', 93: 'm', 94: '%@æ',
    96: 'Mœ', 99: 'Æ', 100: '—', 104: 'W', 111: 'Œ',
  },
  serif: {
    20: "'", 23: ' .', 24: ',‘’‚', 25: ':j|·', 27: '!;l', 28: 'iı', 29: '()', 30: '‹', 32: '{}ł›',
    33: '[]', 34: 'It', 35: '"-f', 38: 's', 39: 'r°', 40: '/\\', 41: '_“”„•', 43: 'z', 44: '*?c',
    45: 'J', 46: 'ae', 50: '`g', 51: '+<=>^x~«±×−', 52: 'y§»–', 53: 'ov', 54: 'kquðþ', 55: 'Sbø',
    56: 'dhpđ', 57: '#$0123456789n£¥€', 59: 'F', 60: 'L', 61: 'P', 62: 'ÞßŁ', 63: 'Z', 64: 'BE…',
    65: 'R', 67: 'T', 68: 'Y', 69: 'V—', 71: 'ACæ', 72: '&X', 73: 'K', 74: 'w', 75: 'G¼', 76: 'D',
    77: 'NU', 78: '%OQ', 79: '½Ø', 80: 'H', 83: 'mœ', 89: '@', 97: 'W', 98: 'M', 99: 'Æ', 105: 'Œ',
  },
}

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/
const UNKNOWN = 65
const MONO = 60

const tables = new Map<Face, Map<string, number>>()

function tableOf(face: Exclude<Face, 'mono'>): Map<string, number> {
  const known = tables.get(face)
  if (known) return known
  const table = new Map<string, number>()
  for (const [width, characters] of Object.entries(ADVANCES[face]))
    for (const character of characters) table.set(character, Number(width))
  tables.set(face, table)
  return table
}

/** Width of one character in em. Full-width scripts count one em, unknown letters an ample 0.65. */
export function advance(character: string, face: Face): number {
  if (WIDE.test(character)) return 1
  if (face === 'mono') return MONO / 100
  const table = tableOf(face)
  const width = table.get(character) ?? table.get(character.normalize('NFKD')[0] ?? '') ?? UNKNOWN
  return width / 100
}
