import { arc, box, disc, polygon, type Point } from './paths.ts'

/** A shape of a motif: an SVG path in px, y downwards, and the part of the talk that it stands for, from 0. */
export interface Shape {
  readonly part: number
  readonly path: string
}

/** The room of a figure in px. */
export interface Space {
  readonly width: number
  readonly height: number
}

/** Draws a talk of so many parts, each of so many slides. */
type Draw = (parts: readonly number[], space: Space) => readonly Shape[]

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** More things than this are too small to be a picture: then each stands for two slides, or three, … */
const MOST_THINGS = 36

/** How many things each part is drawn with: one for each slide, as long as they are not too many; never none. */
function thingsIn(parts: readonly number[]): readonly number[] {
  const each = Math.ceil(sum(parts) / MOST_THINGS)
  return parts.map(count => Math.ceil(count / each))
}

/** The part of each thing, one after another. */
const thingsOf = (parts: readonly number[]): readonly number[] =>
  thingsIn(parts).flatMap((count, part) => Array.from({ length: count }, () => part))

/** Begin and width of each part's share of a width: a part of many slides is wider, and none disappears beside it. */
function shares(
  parts: readonly number[],
  width: number,
  gap: number,
): readonly { readonly x: number; readonly wide: number }[] {
  const weights = parts.map(part => 1 + Math.sqrt(part))
  const unit = (width - gap * (parts.length - 1)) / sum(weights)
  return weights.map((weight, at) => ({ x: sum(weights.slice(0, at)) * unit + at * gap, wide: weight * unit }))
}

/** Each part a step, as wide as it has slides. */
const stairs: Draw = (parts, { width, height }) =>
  shares(parts, width, 4).map(({ x, wide }, part) => {
    const tall = (height * (part + 1)) / parts.length
    return { part, path: box([x, height - tall], wide, tall) }
  })

/** Leaning slats, each as wide as its part has slides. */
const slats: Draw = (parts, { width, height }) => {
  const lean = Math.min(height, width) * 0.36
  const corners = (x: number, wide: number): readonly Point[] => [
    [x, height],
    [x + lean, 0],
    [x + lean + wide, 0],
    [x + wide, height],
  ]
  return shares(parts, width - lean, Math.min(12, width / parts.length / 4)).map(({ x, wide }, part) => ({
    part,
    path: polygon(corners(x, wide)),
  }))
}

const BETWEEN = 7

/** Columns and pitch in px of the grid that fills a space with so many squares, the gaps with them. */
function gridOf(count: number, { width, height }: Space): { readonly columns: number; readonly pitch: number } {
  const pitchOf = (columns: number): number =>
    Math.min((width + BETWEEN) / columns, (height + BETWEEN) / Math.ceil(count / columns))
  const all = Array.from({ length: count }, (_, at) => at + 1)
  const columns = all.reduce((best, each) => (pitchOf(each) > pitchOf(best) ? each : best), 1)
  return { columns, pitch: pitchOf(columns) }
}

/** One thing for each slide, laid in rows from the ground up. */
const laid =
  (thing: (corner: Point, size: number) => string): Draw =>
  (parts, space) => {
    const things = thingsOf(parts)
    const { columns, pitch } = gridOf(things.length, space)
    const left = space.width - columns * pitch + BETWEEN
    return things.map((part, at) => {
      const corner = [
        left + (at % columns) * pitch,
        space.height - pitch * (Math.floor(at / columns) + 1) + BETWEEN,
      ] as const
      return { part, path: thing(corner, pitch - BETWEEN) }
    })
  }

/** A wall with a brick for each slide. */
const wall = laid((corner, size) => box(corner, size, size))
/** A field of lamps, one for each slide. */
const lamps = laid(([x, y], size) => disc([x + size / 2, y + size / 2], size / 2))

/** A heap of balls, one for each slide, each row lying on the gaps of the row under it. */
const heap: Draw = (parts, { width, height }) => {
  const things = thingsOf(parts)
  const rows = Math.ceil((Math.sqrt(8 * things.length + 1) - 1) / 2)
  const size = Math.min(width / rows, height / (1 + (rows - 1) * 0.866))
  const left = width - rows * size
  let [row, at] = [0, 0]
  return things.map(part => {
    if (at === rows - row) [row, at] = [row + 1, 0]
    const center = [left + (at + row / 2 + 0.5) * size, height - size / 2 - row * size * 0.866] as const
    at += 1
    return { part, path: disc(center, size / 2 - 2) }
  })
}

/** Blades of a fan that opens from the far corner, one for each part. */
const fan: Draw = (parts, { width, height }) => {
  const radius = Math.min(width, height)
  return shares(parts, Math.PI / 2, 0.03).map(({ x, wide }, part) => {
    const at = (angle: number): Point => [width - radius * Math.cos(angle), height - radius * Math.sin(angle)]
    return { part, path: polygon([[width, height], at(x)]).replace('Z', '') + arc(radius, at(x + wide), 1) + 'Z' }
  })
}

/** A sun of rings that rises over the ground, the first part innermost. */
const rings: Draw = (parts, { width, height }) => {
  const radius = Math.min(width / 2, height)
  const pitch = radius / (parts.length + 0.4)
  const center = width - radius
  return parts.map((_, part) => {
    const [inner, outer] = [part === 0 ? 0 : (part + 0.4) * pitch, (part + 1.4) * pitch - Math.min(5, pitch / 4)]
    const half = (r: number, sweep: 0 | 1): string => arc(r, [center + (sweep ? r : -r), height], sweep)
    const hole = inner > 0 ? `L${center + inner} ${height}${half(inner, 0)}` : ''
    return { part, path: `M${center - outer} ${height}${half(outer, 1)}${hole}Z` }
  })
}

/** How tall the books of neighbouring parts stand, against the shelf. */
const HEIGHTS = [0.8, 1, 0.66, 0.9, 0.58, 0.95, 0.74, 0.86] as const

/** A shelf with a book for each slide; those of a part stand together and are of one height. */
const shelf: Draw = (parts, { width, height }) => {
  const apart = Math.min(14, width / parts.length / 3)
  const thick = Math.min(44, (width - apart * (parts.length - 1)) / sum(thingsIn(parts)))
  const left = width - thick * sum(thingsIn(parts)) - apart * (parts.length - 1)
  return thingsOf(parts).map((part, at) => {
    const tall = height * HEIGHTS[part % HEIGHTS.length]!
    return { part, path: box([left + at * thick + part * apart, height - tall], thick, tall) }
  })
}

/** The level of each part: a bar for each of its slides, one above the other. */
const levels: Draw = (parts, { width, height }) => {
  const counts = thingsIn(parts)
  const pitch = Math.min(72, height / Math.max(...counts))
  const bar = pitch - Math.min(BETWEEN, pitch / 4)
  const columns = shares(
    parts.map(() => 1),
    width,
    Math.min(BETWEEN, width / parts.length / 4),
  )
  return columns.flatMap(({ x, wide }, part) =>
    Array.from({ length: counts[part]! }, (_, at) => ({ part, path: box([x, height - bar - at * pitch], wide, bar) })),
  )
}

/** The figures by name. All stand on the lower edge of their space and go from where reading begins to where it ends. */
export const FIGURES = { stairs, slats, wall, heap, fan, rings, shelf, lamps, levels } as const satisfies Record<
  string,
  Draw
>

export type FigureName = keyof typeof FIGURES
