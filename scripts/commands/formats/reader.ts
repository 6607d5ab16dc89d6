import { paperMaker } from './paper.ts'

/** A PDF with the whole passage to read and the slides in its margin. */
export const makeReader = paperMaker('reader')
