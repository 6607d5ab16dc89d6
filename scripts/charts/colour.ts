/** Relative luminance of `#rrggbb` after WCAG 2, from 0 to 1. */
function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map(value => {
    const part = value / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

const channels = (hex: string): readonly number[] => [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16))

/** Contrast of two colours (`#rrggbb`) after WCAG 2, from 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** The colour that is `share` (0 to 1) of `other` and the rest of `colour`. */
export function mix(colour: string, other: string, share: number): string {
  const to = channels(other)
  const mixed = channels(colour).map((value, at) => Math.round(value + ((to[at] ?? 0) - value) * share))
  return `#${mixed.map(value => value.toString(16).padStart(2, '0')).join('')}`
}

/** Of two colours the one that is easier to read on a ground. */
export function readableOn(ground: string, a: string, b: string): string {
  return contrastRatio(a, ground) >= contrastRatio(b, ground) ? a : b
}

const STEPS = 40

/** A colour, moved towards `towards` until it has the contrast `least` on a ground; `towards` where nothing has. */
export function movedTo(colour: string, towards: string, ground: string, least: number): string {
  for (let step = 0; step <= STEPS; step += 1) {
    const moved = mix(colour, towards, step / STEPS)
    if (contrastRatio(moved, ground) >= least) return moved
  }
  return towards
}
