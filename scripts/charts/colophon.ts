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
  /** Names stand in one column and their addresses in another. */
  readonly paired: boolean
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
/** No title is smaller. */
const LEAST_ORIGIN = 24
const USUAL_ORIGINS = [36, 32, 28, LEAST_ORIGIN] as const
const LARGE_ORIGINS = [60, 54, 48, 44, 40, ...USUAL_ORIGINS] as const
const TWO_FROM = 5
/** The title's size in px for which links rather stand small. */
const LARGE_ENOUGH = 32
const WIDTH = 860
const DETAILS = { size: 22, above: 12, setting: { face: 'sans', leading: 1.35 } as const }
const LINKS_GAP = 28
/** Lines of the title at most: it is a name, not a page to read. */
const LINES = 3
/** Beside the deck's sign, where lines are shorter. */
const LINES_BESIDE = 5

/** Sets the page in `width` × `height` px: the links as they need it, the article's title as large as the rest allows. */
export function colophonOf({ origin, details, links }: ColophonTexts, height: number, width = WIDTH): Colophon {
  const paired = arePaired(links)
  const columns = links.length >= TWO_FROM && !paired ? 2 : 1
  const rows = Math.ceil(links.length / columns)
  const below = details.reduce(
    (sum, text) => sum + textHeight(text, DETAILS.size, { ...DETAILS.setting, width }),
    DETAILS.above,
  )
  const setting: Setting = { face: 'large', width: width - 10, leading: 1.1, tracking: -0.012 }
  const room = height - below - (links.length > 0 ? LINKS_GAP : 0)
  const under = (title: number) =>
    LINKS.find(step => linksHeight(links, columns, step) <= room - textHeight(origin, title, setting))
  const set = under(LARGE_ENOUGH) ?? under(LEAST_ORIGIN) ?? LINKS.at(-1) ?? LINKS[0]
  const left = room - linksHeight(links, columns, set)
  const size = fitSize([origin], {
    ...setting,
    // A page of links is for looking them up: its title is as large on every such page.
    steps: links.length > 0 ? USUAL_ORIGINS : LARGE_ORIGINS,
    height: left,
    lines: width < WIDTH ? LINES_BESIDE : LINES,
  })
  return { origin: size, link: set.size, padding: set.padding, columns, rows, paired }
}

/** A name and an address behind it. */
const PAIR = /^(?<name>.*\S) (?<address>(?:[\p{L}\d-]+\.)+[\p{L}\d-]{2,}(?:\/\S*)?)$/u

/** Whether each link is a name with its address behind it: both stand in columns of their own, line by line. */
export function arePaired(links: readonly string[]): boolean {
  return links.some(link => PAIR.test(link))
}

/** Height of the links in px; a row of two columns is as high as the higher of its links. */
function linksHeight(
  links: readonly string[],
  columns: 1 | 2,
  { size, padding }: { readonly size: number; readonly padding: number },
): number {
  if (links.length === 0) return 0
  const rows = Math.ceil(links.length / columns)
  const heights = links.map(link => linkHeight(link, size, columns) + 2 * padding + 1)
  let sum = 2
  for (let row = 0; row < rows; row += 1) sum += Math.max(heights[row] ?? 0, heights[row + rows] ?? 0)
  return sum
}

/** The column of the names in px, and that of their addresses; the same in layouts/sources.vue. */
const PAIRED = { name: 400, address: 436 } as const

function linkHeight(link: string, size: number, columns: 1 | 2): number {
  const { name, address } = PAIR.exec(link)?.groups ?? {}
  const inWidth = (text: string, width: number) => textHeight(text, size, { face: 'bold', width, leading: 1.25 })
  if (name === undefined || address === undefined) return inWidth(link, columns === 2 ? 405 : 855)
  return Math.max(inWidth(name, PAIRED.name), inWidth(address, PAIRED.address))
}
