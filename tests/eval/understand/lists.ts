import { join } from 'node:path'
import type { Enumeration } from '../../../scripts/model/fact.ts'
import type { Passage } from '../../../scripts/model/span.ts'
import { enumerationsIn } from '../../../scripts/understand/enumerations.ts'
import { quotationsIn } from '../../../scripts/understand/quotations.ts'
import { scopeOf } from '../../../scripts/understand/scope.ts'
import { taggerFor } from '../../../scripts/understand/tag.ts'
import { unitsOf } from '../../../scripts/understand/units.ts'
import { precisionRecall, type Evaluation } from './evaluation.ts'
import { isHeldBack } from './treebank.ts'
import { sentencesOfTrees, type TreeSentence, type TreeWord } from './trees.ts'

const SHOWS_ERRORS = process.env['ERRORS']
/** Longer parts are not taken for lists that can be drawn. */
const MOST_WORDS_OF_A_PART = 14

interface Gold {
  /** The words that the tree joins, and where the last one's phrase ends. */
  readonly heads: readonly TreeWord[]
  readonly end: number
}

/** Lists of three and more parts, as the trees of GUM join them; both halves of its documents. */
export const evaluateLists: Evaluation = async folder => {
  const root = join(folder, 'UD_English-GUM')
  const sentences = sentencesOfTrees(root, join(root, 'not-to-release', 'sources'))
  const tagger = await taggerFor('en')
  return [false, true].flatMap(held => {
    let [gold, found, met, right] = [0, 0, 0, 0]
    for (const sentence of sentences) {
      if (isHeldBack(sentence.document) !== held) continue
      const lists = goldOf(sentence)
      const own = new Set(listsIn(sentence.text, tagger))
      gold += lists.length
      found += own.size
      for (const list of lists) {
        const fact = [...own].find(({ items }) => list.heads.every(head => items.some(item => holds(item.spans, head))))
        const near = fact ?? [...own].find(({ items }) => items.some(item => holds(item.spans, list.heads[1]!)))
        const isRight = fact?.items.length === list.heads.length && fact.items.at(-1)!.spans.at(-1)!.end === list.end
        if (near) met += 1
        if (isRight) right += 1
        if (near) own.delete(near)
        if (!isRight && !held) report(near ? 'PARTS' : 'MISSED', sentence, list, near)
      }
      if (!held) for (const fact of own) report('EXTRA', sentence, undefined, fact)
    }
    if (gold === 0) return []
    const set = `GUM, joined words of its trees, ${held ? 'held-back' : 'seen'} half`
    return [
      { measure: 'lists found', set, cases: gold, result: precisionRecall(met, found, gold) },
      {
        measure: 'lists with all parts and the end right',
        set,
        cases: gold,
        result: precisionRecall(right, found, gold),
      },
    ]
  })
}

const holds = (spans: readonly { start: number; end: number }[], { from, to }: TreeWord) =>
  spans.some(({ start, end }) => start <= from && to <= end)

function listsIn(text: string, tagger: Awaited<ReturnType<typeof taggerFor>>): Enumeration[] {
  const passage: Passage = {
    text,
    runs: [{ from: 0, start: 0, length: text.length }],
    links: [],
    span: { start: 0, end: text.length },
  }
  const units = unitsOf(text, quotationsIn(text, 'en'), 'en')
  return enumerationsIn(scopeOf({ section: 0, block: 0, part: 0 }, passage, 'en', units, tagger))
}

function goldOf({ words, text }: TreeSentence): Gold[] {
  return words.flatMap(first => {
    const joined = words.filter(({ head, relation }) => head === first.id && relation === 'conj')
    const last = joined.at(-1)
    if (joined.length < 2 || !last) return []
    const hasJoint = words.some(({ head, relation }) => head === last.id && relation === 'cc')
    const from = first.from
    const end = endOf(words, last)
    const between = text.slice(from, last.from)
    if (!hasJoint || !/[,;]/.test(between) || between.split(/\s+/).length > MOST_WORDS_OF_A_PART * joined.length)
      return []
    return [{ heads: [first, ...joined], end }]
  })
}

/** Where the words end that hang on a word, without marks. */
function endOf(words: readonly TreeWord[], top: TreeWord): number {
  const below = words.filter(({ head, id, relation }) => head === top.id && id !== top.id && relation !== 'punct')
  return Math.max(top.to, ...below.map(word => endOf(words, word)))
}

function report(kind: string, { text }: TreeSentence, gold: Gold | undefined, fact: Enumeration | undefined): void {
  if (!SHOWS_ERRORS) return
  const heads = gold
    ? `${gold.heads.map(({ text: word }) => word).join(' | ')} …${text.slice(gold.end - 12, gold.end)}`
    : ''
  process.stderr.write(`${kind}\t${text}\t${heads}\t${fact?.items.map(item => item.text).join(' | ') ?? ''}\n`)
}
