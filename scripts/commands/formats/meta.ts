import { plainText, plainTitle } from '../../export/outline.ts'
import type { PdfMeta } from '../../export/pdf.ts'
import type { DeckFacts } from '../../model/rendering.ts'

/** What a PDF of a deck says about itself. */
export function metaOf(deck: DeckFacts, outline: PdfMeta['outline']): PdfMeta {
  const { author, subject, keywords, lang } = deck
  const title = plainTitle({ title: deck.title, no: 1 })
  return { title, author, subject: subject && plainText(subject), keywords, lang, outline }
}
