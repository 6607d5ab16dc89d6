import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** A document of a treebank in CoNLL-U: its paragraphs, each a list of sentences as they are written. */
export interface TreebankDocument {
  readonly name: string
  /** `news`, `interview`; empty where the treebank names none. */
  readonly genre: string
  readonly paragraphs: readonly (readonly string[])[]
  /** Summaries written by people, not by models. */
  readonly summaries: readonly string[]
}

/** The documents of all `.conllu` files of some folders, each name once, in the order of their names. */
export function treebank(...folders: readonly string[]): TreebankDocument[] {
  const documents = folders
    .filter(folder => existsSync(folder))
    .flatMap(folder =>
      readdirSync(folder)
        .filter(name => name.endsWith('.conllu'))
        .flatMap(name => documentsIn(readFileSync(join(folder, name), 'utf8'))),
    )
  return [...new Map(documents.map(document => [document.name, document])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
}

function documentsIn(text: string): TreebankDocument[] {
  return text
    .split(/^(?=# newdoc\b)/m)
    .filter(part => part.startsWith('# newdoc'))
    .map(documentOf)
}

function documentOf(text: string): TreebankDocument {
  const paragraphs: string[][] = []
  let begins = true
  for (const line of text.split('\n')) {
    if (/^# newpar\b/.test(line)) begins = true
    const words = /^# text = (.*)$/.exec(line)?.[1]?.trim()
    if (words === undefined) continue
    if (begins) paragraphs.push([])
    paragraphs.at(-1)!.push(words)
    begins = false
  }
  return {
    name: /^# newdoc id = (\S+)/.exec(text)?.[1] ?? '',
    genre: /^# meta::genre = (\S+)/m.exec(text)?.[1] ?? '',
    paragraphs,
    summaries: [...text.matchAll(/^# meta::summary\d* = \(human\d*\) (.*)$/gm)].map(match => match[1]!),
  }
}

/** Half of all names, always the same, however the others change. */
export function isHeldBack(name: string): boolean {
  return createHash('sha256').update(name).digest()[0]! % 2 === 1
}
