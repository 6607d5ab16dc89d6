// Faces for what the looks' own fonts, which are for Latin letters, do not have. Plain JavaScript: Slidev loads it as it
// is, and so does the thread of its server.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where scripts/build-fonts.mjs puts the faces, seen from here; code of the bundle names the place itself. */
const FONTS = fileURLToPath(new URL('../dist/fonts', import.meta.url))

/** The family that stands behind the look's own fonts in every list of families, in front of the machine's. */
const FAMILY = 'Lectern Fallback'
/** Of text and of headings. Static faces: Chromium embeds a variable font in a PDF as Type 3. */
const WEIGHTS = [400, 700]

/** Letters of other scripts and of rarer Latin ones, full-width forms, and the punctuation of East Asia. */
const LETTER =
  '[\\u0180-\\u0217\\u021c-\\u02af\\u0370-\\u1e7f\\u1e86-\\u1e9d\\u1e9f-\\u1ef1\\u1ef4-\\u1fff\\u2c60-\\u2c7f\\u2de0-\\u2dff\\u2e80-\\ud7ff\\uf900-\\ufdff\\ufe10-\\ufefe\\uff00-\\uffef\\u{20000}-\\u{3ffff}]'
/** Signs that are pictures by themselves, and those that are where it is said behind them. */
const PICTURE =
  '(?:[\\u231a\\u231b\\u23e9-\\u23f3\\u25fd\\u25fe\\u2600-\\u27bf\\u2b1b\\u2b1c\\u2b50\\u2b55\\u{1f000}-\\u{1faff}]|[\\u2190-\\u2bff\\u3030\\u303d\\u3297\\u3299]\\ufe0f)[\\ufe0f\\u{1f3fb}-\\u{1f3ff}\\u{e0020}-\\u{e007f}]*'
/** Marks upon a letter, and what joins letters or keeps them apart: they come from the letter's own face. */
const MARKS = '[\\u0300-\\u036f\\u200c\\u200d]*'

const OTHER = new RegExp(`${LETTER}|${PICTURE}|\\u20e3`, 'u')
const PIECES = `${LETTER}${MARKS}|${PICTURE}(?:\\u200d${PICTURE})*|[\\d#*]\\ufe0f?\\u20e3`
/** Signs that East Asian fonts have as wide as their letters. */
const EAST_ASIAN_SIGNS =
  '[\\u2015\\u2016\\u2025\\u2030-\\u2037\\u203b-\\u203f\\u2042\\u2070-\\u209f\\u2100-\\u2121\\u2123-\\u2190\\u2192\\u2194-\\u2211\\u2213-\\u2bff]'

const KANA = /[\u3041-\u30ff\uff66-\uff9f]/
const HANGUL = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u
const OF_LANGUAGE = { ja: 'jp', ko: 'kr', zh: 'sc' }
/** What is to be drawn as a picture wherever a font of letters has it too. */
const IS_PICTURE = /[\ufe0f\u20e3\u{1f000}-\u{1faff}]/u
const AS_PICTURE = 0xfe0f

/** What layouts, components and the quotation marks of a language add to a deck's own text. */
const ADDED = {
  ja: '、「」『』目次出典対数盛：りごとに倍',
  zh: '，目录来源对数刻度：每格为倍',
  ko: '목차출처로그눈금한칸마다배',
  ru: 'СодержаниеИсточникЛогарифмическая шкала: каждый шаг',
  ar: '،المحتويات المصدر مقياس لوغاريتمي: كل خطوة',
  he: 'תוכן העניינים מקור סולם לוגריתמי כל צעד הוא',
}

/**
 * The CSS of the faces that a deck's text needs besides the looks' own fonts, each for exactly the characters of the
 * text that it has; nothing, at once, for a text in Latin letters. `lang` is the deck's language, by which Han is
 * written as in China, Japan or Korea.
 */
export function fallbackFaces(text, lang = '', folder = FONTS) {
  const whole = text + (ADDED[lang.slice(0, 2).toLowerCase()] ?? '')
  if (!OTHER.test(whole)) return ''
  return [...charactersByFile(whole, lang, packagesIn(folder))]
    .flatMap(([file, codes]) => WEIGHTS.map(weight => faceRule(join(folder, file), weight, codes)))
    .join('\n')
}

/** Puts the faces into the page that Slidev serves or builds; at each load anew, since a presented deck is edited. */
export function bringFaces(data) {
  const faces = () =>
    fallbackFaces(data.slides.map(({ source }) => source.raw).join('\n'), String(data.headmatter.lang ?? ''))
  return {
    name: 'lectern:fallback-faces',
    // Before Slidev's own plugin, which answers for the page.
    enforce: 'pre',
    configureServer({ middlewares }) {
      return () => middlewares.use(addStyle(faces))
    },
    transformIndexHtml(_, { server }) {
      const children = server ? '' : faces()
      return children ? [{ tag: 'style', children, injectTo: 'head' }] : []
    },
  }
}

/** Slidev's server sends its page as it is, past what plugins make of pages. */
function addStyle(faces) {
  return (request, response, next) => {
    const css = request.url === '/index.html' ? faces() : ''
    const end = response.end.bind(response)
    if (css) response.end = page => end(String(page).replace('</head>', () => `<style>${css}</style></head>`))
    next()
  }
}

/**
 * For each face that is needed, the code points that are taken from it. Where letters are written in parts, these are
 * among them: browsers look for the whole letter in a face that is for its parts.
 */
function charactersByFile(written, lang, packages) {
  const text = written.normalize('NFC')
  const eastAsian = EAST_ASIAN.test(text) ? eastAsianPackages(text, lang) : []
  const letters = ['noto-sans', 'noto-sans-hebrew', 'noto-sans-arabic', ...eastAsian]
  const pieces = piecesOf(text, eastAsian.length > 0)
  const facesOf = facesByCode(packages, new Set(pieces.flatMap(codesOf)))
  const found = new Map()
  for (const piece of pieces) {
    const names = IS_PICTURE.test(piece) ? ['noto-emoji', ...letters] : [...letters, 'noto-emoji']
    for (const { file, codes } of facesFor(codesOf(piece), names, facesOf, found)) {
      if (!found.has(file)) found.set(file, new Set())
      const parts = written === text ? [] : codesOf(piece.normalize('NFD'))
      for (const code of [...codes, ...parts]) found.get(file).add(code)
    }
  }
  return found
}

const codesOf = text => [...text].map(character => character.codePointAt(0))

/** What the text has to take from other fonts, each once, the longest first: its parts then come from the same face. */
function piecesOf(text, isEastAsian) {
  const pattern = new RegExp(isEastAsian ? `${PIECES}|${EAST_ASIAN_SIGNS}` : PIECES, 'gu')
  return [...new Set(text.match(pattern) ?? [])].sort((a, b) => b.length - a.length)
}

/** Fonts for what China, Japan and Korea write with the same characters, the text's own first. */
function eastAsianPackages(text, lang) {
  const own = OF_LANGUAGE[lang.slice(0, 2).toLowerCase()] ?? (KANA.test(text) ? 'jp' : HANGUL.test(text) ? 'kr' : 'sc')
  return [...new Set([own, 'sc', 'jp', 'kr'])].map(name => `noto-sans-${name}`)
}

/** The face that has all the characters; where none has, those that have one each. */
function facesFor(codes, names, facesOf, found) {
  const whole = faceWith(codes, names, facesOf, found)
  if (whole || codes.length === 1) return whole ? [whole] : []
  return codes.flatMap(code => faceWith([code], names, facesOf, found) ?? [])
}

/** The first package's face that has all the characters, one that is needed anyway before others. */
function faceWith(codes, names, facesOf, found) {
  const needed = codes.filter(code => code !== AS_PICTURE)
  if (needed.length === 0) return undefined
  for (const name of names) {
    const all = facesOf(name, needed[0]).filter(face => needed.every(code => facesOf(name, code).includes(face)))
    const file = all.find(face => found.has(face)) ?? all[0]
    if (file) return { file, codes: codes.filter(code => facesOf(name, code).includes(file)) }
  }
  return undefined
}

const indices = new Map()

/** Which characters the faces of each package have. Read once; none where the faces were not built. */
function packagesIn(folder) {
  const file = join(folder, 'index.json')
  if (!indices.has(folder)) indices.set(folder, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})
  return indices.get(folder)
}

/** Which faces of a package have a character, of those that are wanted. */
function facesByCode(packages, wanted) {
  const known = new Map()
  return (name, code) => {
    if (!known.has(name)) known.set(name, facesIn(name, packages[name] ?? {}, wanted))
    return known.get(name).get(code) ?? []
  }
}

/** The names of a package's faces by the wanted characters that they have, from ranges such as `ac00-ac0f,ac14`. */
function facesIn(name, parts, wanted) {
  const faces = new Map()
  for (const [part, ranges] of Object.entries(parts))
    for (const range of ranges.split(',')) {
      const [first, last = first] = range.split('-').map(code => Number.parseInt(code, 16))
      for (let code = first; code <= last; code++)
        if (wanted.has(code)) faces.set(code, [...(faces.get(code) ?? []), `${name}-${part}`])
    }
  return faces
}

function faceRule(file, weight, codes) {
  const data = readFileSync(`${file}-${weight}.woff2`, 'base64')
  const ranges = [...codes].sort((a, b) => a - b).map(code => `U+${code.toString(16).toUpperCase()}`)
  return `@font-face{font-family:'${FAMILY}';font-style:normal;font-weight:${weight};font-display:block;src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${ranges}}`
}
