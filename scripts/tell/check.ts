import type { Finding } from '../model/rendering.ts'

/** How many findings there are, and on how many slides. */
export interface Tally {
  readonly slides: number
  readonly accepted: number
}

/** Findings as a linter tells them: by file and line, with what to do under the last of those that ask for the same. */
export function checkLines(
  findings: readonly Finding[],
  tally: Tally,
  nameOf: (file: string) => string,
): readonly string[] {
  const inOrder = findings.toSorted(
    (a, b) => (a.file ?? '').localeCompare(b.file ?? '') || (a.line ?? 0) - (b.line ?? 0),
  )
  const places = inOrder.map(({ file, line }) => (file ? `${nameOf(file)}${line ? `:${line}` : ''}` : ''))
  const place = Math.max(0, ...places.map(({ length }) => length))
  const rule = Math.max(0, ...inOrder.map(finding => finding.rule.length))
  const lines = inOrder.flatMap((finding, index) => {
    const next = inOrder[index + 1]
    const { severity, slide, message, todo } = finding
    const head = `${places[index]!.padEnd(place)}  ${severity.padEnd(7)}  ${finding.rule.padEnd(rule)}  `
    const said = `${head}${slide ? `slide ${slide}: ` : ''}${message}`
    const gap = next && next.file !== finding.file ? [''] : []
    const isLast = next?.todo !== todo || next?.file !== finding.file
    return [said, ...(todo && isLast ? [`${' '.repeat(head.length)}→ ${todo}`] : []), ...gap]
  })
  return [...lines, ...(lines.length > 0 ? [''] : []), summary(findings, tally)]
}

/** `2 errors, 1 warning on 3 of 20 slides, 4 accepted`. */
function summary(findings: readonly Finding[], { slides, accepted }: Tally): string {
  const count = (severity: Finding['severity']) => findings.filter(finding => finding.severity === severity).length
  const concerned = new Set(findings.flatMap(({ slide }) => slide ?? [])).size
  const where = findings.length > 0 ? `${concerned} of ${plural(slides, 'slide')}` : `${plural(slides, 'slide')}`
  const told = `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')} on ${where}`
  return accepted > 0 ? `${told}, ${accepted} accepted` : told
}

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
