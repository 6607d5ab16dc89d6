import type { FaceKind } from '../../model/drawn.ts'
import { attributes } from './xml.ts'

/** What PowerPoint is told of a family, so that a kin stands in where it is not installed: Arial, Times, Courier. */
const KIN: Readonly<Record<FaceKind, { readonly panose: string; readonly pitchFamily: number }>> = {
  sans: { panose: '020B0604020202020204', pitchFamily: 34 },
  serif: { panose: '02020603050405020304', pitchFamily: 18 },
  mono: { panose: '02070309020205020404', pitchFamily: 49 },
}

/**
 * The face of some words, for Latin, Greek and Cyrillic. Other scripts are left to the theme, which has a face for each:
 * a family without their letters would only stand in the way.
 */
export function faceXml(family: string, kind: FaceKind): string {
  return `<a:latin${attributes({ typeface: family, ...KIN[kind], charset: 0 })}/>`
}
