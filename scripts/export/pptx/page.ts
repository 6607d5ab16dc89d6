import type PptxGenJS from 'pptxgenjs'
import type { Linker } from './links.ts'
import type { Marks } from './marks.ts'
import type { Setting } from './paragraphs.ts'
import type { Scale } from './scale.ts'

/** A page of the presentation on which something is put. */
export interface Page {
  readonly slide: PptxGenJS.Slide
  readonly scale: Scale
  readonly marks: Marks
  readonly linker: Linker
  readonly setting: Setting
}
