import type { Passage, Range, Run, Span } from '../model/span.ts'

/** The part `from`..`to` of a passage, without white space at either end, as a passage of its own. */
export function slicePassage(passage: Passage, from: number, to: number): Passage {
  while (from < to && /\s/.test(passage.text[from]!)) from += 1
  while (to > from && /\s/.test(passage.text[to - 1]!)) to -= 1
  const runs = passage.runs.flatMap(run => {
    const first = Math.max(run.from, from)
    const last = Math.min(run.from + run.length, to)
    return first < last ? [{ from: first - from, start: run.start + first - run.from, length: last - first }] : []
  })
  const links = passage.links
    .filter(link => link.from < to && link.to > from)
    .map(link => ({ ...link, from: Math.max(link.from, from) - from, to: Math.min(link.to, to) - from }))
  const text = passage.text.slice(from, to)
  return {
    text,
    runs,
    links,
    ...setApart(ranges => within(ranges, from, to), passage),
    span: partSpan(runs, passage.span),
  }
}

/** What is set as code or in bold, as `change` leaves it. */
function setApart(
  change: (ranges: readonly Range[]) => readonly Range[],
  { code = [], strong = [] }: Passage,
): Pick<Passage, 'code' | 'strong'> {
  const [asCode, inBold] = [change(code), change(strong)]
  return { ...(asCode.length > 0 && { code: asCode }), ...(inBold.length > 0 && { strong: inBold }) }
}

const within = (ranges: readonly Range[], from: number, to: number): readonly Range[] =>
  ranges
    .filter(range => range.from < to && range.to > from)
    .map(range => ({ from: Math.max(range.from, from) - from, to: Math.min(range.to, to) - from }))

function partSpan(runs: readonly Run[], whole: Span): Span {
  const [first, last] = [runs[0], runs.at(-1)]
  const end = last ? last.start + last.length : whole.start
  return { start: first?.start ?? whole.start, end }
}

/** Two passages as one, a space between them. */
export function joinPassages(a: Passage, b: Passage): Passage {
  if (!a.text || !b.text) return a.text ? a : b
  const shift = a.text.length + 1
  return {
    text: `${a.text} ${b.text}`,
    runs: [...a.runs, ...b.runs.map(run => ({ ...run, from: run.from + shift }))],
    links: [...a.links, ...b.links.map(link => ({ ...link, from: link.from + shift, to: link.to + shift }))],
    ...bothSetApart(
      a,
      setApart(ranges => ranges.map(({ from, to }) => ({ from: from + shift, to: to + shift })), b),
    ),
    span: { start: Math.min(a.span.start, b.span.start), end: Math.max(a.span.end, b.span.end) },
  }
}

function bothSetApart(a: Passage, b: Pick<Passage, 'code' | 'strong'>): Pick<Passage, 'code' | 'strong'> {
  const code = [...(a.code ?? []), ...(b.code ?? [])]
  const strong = [...(a.strong ?? []), ...(b.strong ?? [])]
  return { ...(code.length > 0 && { code }), ...(strong.length > 0 && { strong }) }
}
