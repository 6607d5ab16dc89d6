import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A word of a sentence's tree with its place in the sentence's text. */
export interface TreeWord {
  readonly id: number
  readonly text: string
  readonly from: number
  readonly to: number
  /** The word that it hangs on, 0 for the root. */
  readonly head: number
  /** How it hangs there, without its subtype: `conj`, `cc`, `nsubj`. */
  readonly relation: string
}

export interface TreeSentence {
  readonly document: string
  readonly text: string
  readonly words: readonly TreeWord[]
}

/** The sentences of all `.conllu` files of some folders, each document once. */
export function sentencesOfTrees(...folders: readonly string[]): TreeSentence[] {
  const seen = new Set<string>()
  return folders
    .filter(folder => existsSync(folder))
    .flatMap(folder => readdirSync(folder).flatMap(name => (name.endsWith('.conllu') ? [join(folder, name)] : [])))
    .flatMap(path => readFileSync(path, 'utf8').split(/^(?=# newdoc\b)/m))
    .flatMap(part => {
      const document = /^# newdoc id = (\S+)/.exec(part)?.[1] ?? ''
      if (document === '' || seen.has(document)) return []
      seen.add(document)
      return part.split(/\n\n+/).flatMap(sentence => sentenceOf(document, sentence) ?? [])
    })
}

function sentenceOf(document: string, lines: string): TreeSentence | undefined {
  const text = /^# text = (.*)$/m.exec(lines)?.[1]?.trim()
  if (text === undefined) return undefined
  const words: TreeWord[] = []
  let cursor = 0
  for (const line of lines.split('\n')) {
    const [id = '', form = '', , , , , head = '', relation = ''] = line.split('\t')
    if (!/^\d+$/.test(id) || head === '') continue
    const from = text.indexOf(form, cursor)
    if (from < 0) continue
    cursor = from + form.length
    words.push({ id: Number(id), text: form, from, to: cursor, head: Number(head), relation: relation.split(':')[0]! })
  }
  return { document, text, words }
}
