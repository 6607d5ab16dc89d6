import { join } from 'node:path'
import { pictureNames, stalePictures } from '../../export/picture-names.ts'
import { namesIn } from '../../io/files.ts'
import { shootSlides } from '../../io/print.ts'
import type { PictureType } from '../../io/print.ts'
import type { Maker } from './format.ts'

/** A picture is this much larger than its slide, so that it is sharp on a fine screen. */
const SCALE = 2

/** A PNG of every slide, at twice its size. */
export const makePng = pictures('png')

/** A WebP of every slide, at twice its size. */
export const makeWebp = pictures('webp')

function pictures(type: PictureType): Maker {
  return async ({ opened, wish: { only, clicks }, report }, folder) => {
    await opened.show({ kind: 'slides', only, clicks })
    const set = { type, shown: await opened.shown(), total: opened.deck.slides.length, clicks }
    report.step(`Taking ${set.shown.length} pictures`)
    const shots = await shootSlides(opened.page, { type, scale: SCALE }, report.progress)
    const stale = stalePictures(await namesIn(folder), set).map(name => join(folder, name))
    return pictureNames(set).map((name, index) => ({
      kind: type,
      path: join(folder, name),
      contents: shots[index]!,
      replaces: index === 0 ? stale : [],
    }))
  }
}
