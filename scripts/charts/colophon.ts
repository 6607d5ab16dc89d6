import { fitSize, textHeight, type Setting } from './fit.ts'

/** How the page of sources is set; sizes in px. */
export interface Colophon {
  /** Of the article's title. */
  readonly origin: number
  readonly link: number
  /** Over and under each link. */
  readonly padding: number
  readonly columns: 1 | 2
  readonly rows: number
}

/** What the page says, part by part. */
export interface ColophonTexts {
  readonly origin: string
  /** Authors, date, place; each a paragraph. */
  readonly details: readonly string[]
  readonly links: readonly string[]
}

const LINKS = [
  { size: 22, padding: 9 },
  { size: 20, padding: 6 },
  { size: 18, padding: 5 },
  { size: 18, padding: 3 },
] as const
const ORIGINS = [76, 68, 60, 54, 48, 44, 40, 36, 32, 28, 24] as const
const TWO_FROM = 5
/** The title's size in px for which links rather stand small; no title is smaller than the last of `ORIGINS`. */
const LARGE_ENOUGH = 40
const DETAILS = { size: 22, above: 12, setting: { face: 'sans', width: 860, leading: 1.35 } as const }
const LINKS_GAP = 28
/** Lines of the title at most: it is a name, not a page to read. */
const LINES = 3

/** Sets the page in `height` px: the links as they need it, the article's title as large as the rest allows. */
export function colophonOf({ origin, details, links }: ColophonTexts, height: number): Colophon {
  const columns = links.length >= TWO_FROM ? 2 : 1
  const rows = Math.ceil(links.length / columns)
  const below = details.reduce((sum, text) => sum + textHeight(text, DETAILS.size, DETAILS.setting), DETAILS.above)
  const setting: Setting = { face: 'large', width: 850, leading: 1.1, tracking: -0.012 }
  const room = height - below - (links.length > 0 ? LINKS_GAP : 0)
  const under = (title: number) =>
    LINKS.find(step => linksHeight(links, columns, step) <= room - textHeight(origin, title, setting))
  const set = under(LARGE_ENOUGH) ?? under(ORIGINS.at(-1) ?? 24) ?? LINKS.at(-1) ?? LINKS[0]
  const left = room - linksHeight(links, columns, set)
  const size = fitSize([origin], { ...setting, steps: ORIGINS, height: left, lines: LINES })
  return { origin: size, link: set.size, padding: set.padding, columns, rows }
}

/** Height of the links in px; a row of two columns is as high as the higher of its links. */
function linksHeight(
  links: readonly string[],
  columns: 1 | 2,
  { size, padding }: { readonly size: number; readonly padding: number },
): number {
  if (links.length === 0) return 0
  const rows = Math.ceil(links.length / columns)
  const setting: Setting = { face: 'sans', width: columns === 2 ? 405 : 855, leading: 1.25 }
  const heights = links.map(link => textHeight(link, size, setting) + 2 * padding + 1)
  let sum = 2
  for (let row = 0; row < rows; row += 1) sum += Math.max(heights[row] ?? 0, heights[row + rows] ?? 0)
  return sum
}
