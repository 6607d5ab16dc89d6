import { isPair, isScalar, LineCounter, parseDocument, Scalar, visit } from 'yaml'
import type { Document } from 'yaml'
import { linesOf } from './piece.ts'
import type { Piece } from './piece.ts'

/** A slide's frontmatter as a person wrote it. */
export interface Frontmatter {
  readonly fields: Readonly<Record<string, unknown>>
  /** What of it a slide shows. */
  readonly pieces: readonly Piece[]
  /** How many UTF-16 units of the slide's source it takes, its marks included. */
  readonly length: number
}

// As Slidev's parser finds them.
const BETWEEN_LINES = /^(\uFEFF?---.*\r?\n)([\s\S]*?)---/
const YAML_BLOCK = /^(\s*```ya?ml)([\s\S]*?)```/

/** Keys that stand for words on the slide. Every other is a setting, of Slidev's or of a theme. */
const SHOWN: ReadonlySet<string> = new Set(
  (
    'title kicker subtitle author date speaker role attribution byline lead label says also value low high series time measure ' +
    'unit data events rows columns header items points text caption alt quote question answer opening first second ' +
    'before beforeTime beforeValue sentence'
  ).split(' '),
)

/** Keys under which a number is an amount and not a setting: geometry, which stands for the words beside it. */
export const AMOUNTS: ReadonlySet<string> = new Set(['value', 'low', 'high', 'beforeValue'])

/** Reads the frontmatter at the top of a slide's source, whose first line is `line` of its file. */
export function frontmatterOf(source: string, line: number): Frontmatter {
  const match = BETWEEN_LINES.exec(source) ?? YAML_BLOCK.exec(source)
  if (!match) return { fields: {}, pieces: [], length: 0 }
  const [whole, opening, yaml] = match as unknown as [string, string, string]
  const counter = new LineCounter()
  const doc = parseDocument(yaml, { lineCounter: counter, uniqueKeys: false })
  const first = line + opening.split('\n').length - 1
  return { fields: fieldsOf(doc), pieces: piecesOf(doc, counter, first), length: whole.length }
}

function fieldsOf(doc: Document): Readonly<Record<string, unknown>> {
  if (doc.errors.length > 0) return {}
  const value: unknown = doc.toJS()
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function piecesOf(doc: Document, counter: LineCounter, first: number): readonly Piece[] {
  const pieces: Piece[] = []
  visit(doc, {
    Scalar(key, node, path) {
      if (key === 'key' || !node.range) return
      const keys = path.flatMap(parent => (isPair(parent) && isScalar(parent.key) ? [String(parent.key.value)] : []))
      if (!isShown(keys, node)) return
      const above = path.at(isPair(path.at(-1)) ? -2 : -1)
      const start = (above as { range?: readonly number[] } | undefined)?.range?.[0] ?? 0
      const entry = keys.length > 1 ? `${start}` : undefined
      pieces.push(fieldPiece(node, keys.at(-1)!, entry, counter, first))
    },
  })
  return pieces
}

function isShown(keys: readonly string[], { value }: Scalar): boolean {
  const last = keys.at(-1)
  if (last === undefined || !keys.every(key => SHOWN.has(key))) return false
  return typeof value === 'string' || (typeof value === 'number' && AMOUNTS.has(last))
}

function fieldPiece(node: Scalar, key: string, entry: string | undefined, counter: LineCounter, first: number): Piece {
  const text = typeof node.value === 'string' ? withoutTags(node.value) : (node.source ?? String(node.value))
  const own = counter.linePos(node.range![0]).line
  const line = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED ? own + 1 : own
  const lineOf = linesOf(text, [{ from: 0, line }], first)
  return { kind: 'field', text, prose: text, key, ...(entry && { entry }), quoted: key === 'quote', lineOf }
}

const withoutTags = (text: string) => text.replace(/<\/?[A-Za-z][^>]*>/g, '')
