import { paperMaker } from './paper.ts'

/** A PDF with slides on paper: with their notes, with lines to write on, or alone. */
export const makeHandout = paperMaker('handout')
