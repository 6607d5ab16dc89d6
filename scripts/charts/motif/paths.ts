/** A place in px, y downwards. */
export type Point = readonly [x: number, y: number]

const n = (value: number): string => String(Math.round(value * 10) / 10)

/** The path of a closed line through points. */
export function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z`
}

/** The path of a rectangle from its upper left corner. */
export function box([x, y]: Point, width: number, height: number): string {
  return polygon([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ])
}

/** The path of a disc around its centre. */
export function disc([x, y]: Point, radius: number): string {
  return `M${n(x - radius)} ${n(y)}${arc(radius, [x + radius, y], 1)}${arc(radius, [x - radius, y], 1)}Z`
}

/** A piece of path: along a circle to a point, with the clock or against it. */
export function arc(radius: number, [x, y]: Point, sweep: 0 | 1): string {
  return `A${n(radius)} ${n(radius)} 0 0 ${sweep} ${n(x)} ${n(y)}`
}
