import type { Block, Extract } from '../model/article.ts'
import { hull, type Passage } from '../model/span.ts'
import { slicePassage } from './passage-parts.ts'

/** A dash that begins an attribution: `— Ada Lovelace`, `-- Ada`, `- Ada`. */
const DASH = /^(?:[—–―]|-{1,3})\s*(?=\S)/
/** The last line of a paragraph, where it begins with a dash. */
const LAST_LINE = /(?:\n|\r|<br\s*\/?>)[\s>]*(?:<(?:span|small|cite|em|footer)\b[^>]*>\s*)?(?:[—–―]|--?\s)[^\n\r]*$/
/** A dash behind the closing quotation mark: `“… for us.” — Ada Lovelace`, `“…” — [no name given] / Retail`. */
const BEHIND = /(?<=["”’»」]\s*)(?:\s[—–―-]|—|---?)\s*(?=\p{L}|@|\[\p{L})[^"“”«»]*$/u
/** A dash and a few words behind the last sentence: `We are proud of it. --- Ada Lovelace` */
const BEHIND_SENTENCE = /(?<=[.!?。！？]\s*)(?:\s--+|\s[—―–]|[—―]{2})\s*[\p{Lu}\p{Lo}@][^.!?。！？"“”«»]{1,48}$/u
/** A dash with nothing behind it, where a template tag stood for the name. */
const LOOSE_DASH = /\s+[—–―-]+$/
const LONGEST = 40
/** With the space behind it. */
const LONGEST_DASH = 4
const MOST_WORDS_OF_A_NAME = 8

/**
 * Parts a quotation from the line that says whose words it is.
 *
 *     > Simple is better than complex.
 *     > — Tim Peters, The Zen of Python
 *       ^ dash      ^ attribution
 *
 * @param signed whether the last passage is known to be the attribution, dash or not
 */
export function takeAttribution(
  passages: readonly Passage[],
  text: string,
  signed: boolean,
): Pick<Extract, 'passages' | 'attribution'> {
  const last = passages.at(-1)!
  const before = passages.slice(0, -1)
  if (before.length > 0 && (signed || isSignature(last))) {
    return { passages: before, attribution: withoutDash(last) }
  }
  const cut = lastLineOf(last, text) ?? behindQuote(last) ?? behindSentence(last)
  if (cut === undefined) return { passages: [...before, withoutLooseDash(last)] }
  const attribution = withoutDash(slicePassage(last, cut, last.text.length))
  return { passages: [...before, slicePassage(last, 0, cut)], attribution }
}

function behindSentence({ text }: Passage): number | undefined {
  const at = text.search(BEHIND_SENTENCE)
  return at > 0 && wordCount(text.slice(at)) <= MOST_WORDS_OF_A_NAME ? at : undefined
}

/** Whether a passage is nothing but a dash and somebody's name, role or work. */
function isSignature(passage: Passage): boolean {
  return DASH.test(passage.text) && wordCount(passage.text) <= LONGEST
}

/** A signature that stands below the quotation and not in it is the next paragraph: it joins the quotation. */
export function joinSignatures(blocks: readonly Block[]): Block[] {
  return blocks.reduce<Block[]>((done, block) => {
    const last = done.at(-1)
    const open = last?.kind === 'extract' && !last.attribution
    if (open && block.kind === 'paragraph' && isLoneSignature(block.passage)) {
      const attribution = withoutDash(block.passage)
      done[done.length - 1] = { ...last, attribution, span: hull(last.span, block.span) }
    } else done.push(block)
    return done
  }, [])
}

/** Outside the quotation only a long dash and a short line without a full stop say enough. */
function isLoneSignature(passage: Passage): boolean {
  return /^(?:[—–―]|--)/.test(passage.text) && wordCount(passage.text) <= LONGEST / 2 && !/[.!?:;]$/.test(passage.text)
}

/** The passage without a dash at its beginning. */
function withoutDash(passage: Passage): Passage {
  return slicePassage(passage, DASH.exec(passage.text)?.[0].length ?? 0, passage.text.length)
}

function lastLineOf(passage: Passage, text: string): number | undefined {
  const { start, end } = passage.span
  const found = LAST_LINE.exec(text.slice(start, end).trimEnd())
  if (!found) return undefined
  const dash = start + found.index + found[0].search(/[—–―-]/)
  const run = passage.runs.find(({ start: from, length }) => from <= dash && dash < from + length)
  // Behind a tag the dash may have no place of its own.
  const next = passage.runs.find(({ start: from }) => from > dash && from - dash <= LONGEST_DASH)
  if (!run && !next) return undefined
  const cut = run ? run.from + dash - run.start : passage.text.slice(0, next!.from).search(/[—–―-]+\s*$/)
  return cut > 0 && wordCount(passage.text.slice(cut)) <= LONGEST ? cut : undefined
}

function behindQuote({ text }: Passage): number | undefined {
  const found = BEHIND.exec(text)
  return found && found.index > 0 && wordCount(found[0]) <= LONGEST ? found.index : undefined
}

function withoutLooseDash(passage: Passage): Passage {
  const found = LOOSE_DASH.exec(passage.text)
  return found ? slicePassage(passage, 0, found.index) : passage
}

function wordCount(text: string): number {
  return text.split(/\s+/).length
}
