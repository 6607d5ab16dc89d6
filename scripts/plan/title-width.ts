import type { Words } from '../model/span.ts'

/** Two lines of a title as layouts set it, in letters: of so many, 99 in a hundred sentences fit. */
const MOST_LETTERS = 88
/** Three lines of a lead that is set like a title. */
const MOST_LETTERS_OF_A_HEADLINE = 145
/** What stands small above a page has one line there. */
const MOST_LETTERS_OF_A_NAME = 80
const WIDE = /[\u2e80-\u9fff\uac00-\ud7a3]/gu

/** Whether words have room in the two lines of a title. */
export function fitsAsTitle({ text }: Words): boolean {
  return widthOf(text) <= MOST_LETTERS
}

/** Whether words have room in the three lines of a lead that is set like a title. */
export function fitsAsHeadline({ text }: Words): boolean {
  return widthOf(text) <= MOST_LETTERS_OF_A_HEADLINE
}

/** Whether a heading can stand small above a page. */
export function isShortName({ text }: Words): boolean {
  return widthOf(text) <= MOST_LETTERS_OF_A_NAME
}

/** How many letters of wide scripts there are, each of which takes two places. */
export const wideIn = (text: string): number => text.match(WIDE)?.length ?? 0
const widthOf = (text: string): number => text.length + wideIn(text)
