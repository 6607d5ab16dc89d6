import { relative } from 'node:path'
import type { Finding } from '../model/rendering.ts'

/** A finding in one line, its place first: `slides.md:12:3 (slide 3): There is no file cup.png`. */
export function describeFinding({ file, line, column, slide, message }: Finding, folder: string): string {
  const path = file && (relative(folder, file) || file)
  const place = [
    [path, path && line, path && line && column].filter(Boolean).join(':'),
    slide && (path ? `(slide ${slide})` : `slide ${slide}`),
  ]
  const known = place.filter(Boolean).join(' ')
  return known ? `${known}: ${message}` : message
}

/** Findings in the deck's order as one message: a sentence for one, a list under the deck's name for more. */
export function describeAll(findings: readonly Finding[], deck: string, folder: string): string {
  const inOrder = findings.toSorted((a, b) => (a.slide ?? 0) - (b.slide ?? 0) || (a.line ?? 0) - (b.line ?? 0))
  const lines = inOrder.map(finding => describeFinding(finding, folder))
  if (lines.length === 1) return lines[0]!
  return `${deck} has ${lines.length} errors:\n${lines.map(line => `  ${line}`).join('\n')}`
}
