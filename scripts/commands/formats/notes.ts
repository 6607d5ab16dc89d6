import { paperMaker } from './paper.ts'

/** A PDF with the notes for the speaker, in large type. */
export const makeNotes = paperMaker('notes')
