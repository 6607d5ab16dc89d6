/** A function from a value to px. */
export type Scale = (value: number) => number

/** A straight scale from `domain` to `range`; a domain without extent maps to the start of the range. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const extent = domain[1] - domain[0]
  return value => (extent === 0 ? range[0] : range[0] + ((value - domain[0]) / extent) * (range[1] - range[0]))
}

/**
 * The right end of a scale from `left` whose greatest value is at 1, so that words of some width fit right of their
 * places (shares of the way, 0 to 1) within `width` px.
 */
export function rightEnd(
  left: number,
  width: number,
  words: readonly { readonly at: number; readonly width: number }[],
): number {
  const ends = words.map(({ at, width: own }) => (at > 0 ? left + (width - own - left) / at : width))
  return Math.max(left + 100, Math.min(width - 12, ...ends))
}

/** The least and greatest of some values, with zero among them: bars and lines stand on zero. */
export function fromZero(values: readonly number[]): readonly [number, number] {
  return [Math.min(0, ...values), Math.max(0, ...values)]
}

/**
 * Pushes positions apart so that neighbours are at least `gap` px from each other and all stay in `[low, high]`
 * as long as there is room. The order is kept.
 */
export function dodge(positions: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0))
  const placed = [...positions]
  let least = low
  for (const index of order) {
    placed[index] = Math.max(placed[index] ?? 0, least)
    least = (placed[index] ?? 0) + gap
  }
  let most = high
  for (const index of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? 0, most)
    most = (placed[index] ?? 0) - gap
  }
  return placed
}

/**
 * The path of diagonal strokes that fill a box: lines instead of an SVG pattern, since Chromium prints a pattern as a
 * picture. All in px.
 */
export function hatch(x: number, y: number, width: number, height: number, step = 7): string {
  const strokes: string[] = []
  for (let offset = step; offset < width + height; offset += step) {
    const from = { x: x + Math.min(offset, width), y: y + Math.max(0, offset - width) }
    const to = { x: x + Math.max(0, offset - height), y: y + Math.min(offset, height) }
    strokes.push(`M${from.x.toFixed(1)} ${from.y.toFixed(1)}L${to.x.toFixed(1)} ${to.y.toFixed(1)}`)
  }
  return strokes.join('')
}
