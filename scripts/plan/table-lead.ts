import type { Table } from '../model/article.ts'
import type { Sentence } from '../model/fact.ts'
import { fitsAsLead, withoutColon } from './lead-in.ts'
import { isSuch } from './lexicon/by-language.ts'
import { INTRODUCES_A_TABLE, OF_ANY_TABLE } from './lexicon/tables.ts'
import type { Words } from '../model/span.ts'
import { sentencesOf, type View } from './view.ts'

/** What tells a table from another. */
export interface TableLead {
  readonly sentence: Sentence
  readonly words: Words
}

/**
 * The sentence of the paragraph before a table that introduces it and says of what it is, where another table of the
 * section has the same head: only that tells them apart.
 */
export function leadOfTable(view: View, index: number): TableLead | undefined {
  if (!hasATwin(view, index)) return undefined
  const { lang } = view.article.meta
  const sentence = sentencesOf(view, index - 1).find(
    one => one.voice === 'narrator' && isSuch(INTRODUCES_A_TABLE, lang, one.words.text) && saysOfWhat(lang, one.words),
  )
  const words = sentence && [sentence.words, sentence.short].find(fitsAsLead)
  return sentence && words && { sentence, words: withoutColon(words) }
}

function hasATwin({ article, section }: View, index: number): boolean {
  const { blocks } = article.sections[section]!
  const headOf = (table: Table) => table.header.map(({ text }) => text).join('\n')
  const own = blocks[index]
  return blocks.some(
    (other, at) => at !== index && other.kind === 'table' && own?.kind === 'table' && headOf(other) === headOf(own),
  )
}

/** A function word is shorter; scripts without spaces have no words to look at. */
const LETTERS_OF_A_WORD = 5

function saysOfWhat(lang: string, { text }: Words): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.some(word => word.length >= LETTERS_OF_A_WORD && !isSuch(OF_ANY_TABLE, lang, word))
}
