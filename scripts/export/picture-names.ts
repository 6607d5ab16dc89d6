import { stepsOf } from './labels.ts'

/** What is known of a set of pictures. */
export interface PictureSet {
  /** The ending of their names, without a dot. */
  readonly type: string
  /** The slide of each picture, in order; a slide stands there for each of its steps. */
  readonly shown: readonly number[]
  /** How many slides the deck has. */
  readonly total: number
  readonly clicks?: boolean | undefined
}

/** The name of each picture: `slide-03.png`, or `slide-03-2.png` for the second step; as many digits as the deck needs. */
export function pictureNames({ type, shown, total, clicks = false }: PictureSet): readonly string[] {
  const digits = Math.max(2, String(total).length)
  const steps = stepsOf(shown)
  return shown.map((no, index) => {
    const step = clicks ? `-${steps[index]}` : ''
    return `slide-${String(no).padStart(digits, '0')}${step}.${type}`
  })
}

/**
 * Which of the names in a folder are pictures of an earlier export that the new ones take the place of: another picture
 * of a slide that is shown anew, or of a slide that the deck no longer has. Names of any other pattern are left alone.
 */
export function stalePictures(names: readonly string[], set: PictureSet): readonly string[] {
  const fresh = new Set(pictureNames(set))
  return names.filter(name => {
    const [, no, type] = /^slide-(\d{2,})(?:-\d+)?\.(\w+)$/.exec(name) ?? []
    if (type !== set.type || fresh.has(name)) return false
    return set.shown.includes(Number(no)) || Number(no) > set.total
  })
}
