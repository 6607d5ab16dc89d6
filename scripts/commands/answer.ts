import { Trouble, type TroubleCode } from '../model/trouble.ts'
import { changeCounts, changeLines } from '../tell/merged.ts'
import type { ExportResult, Written } from './export.ts'
import type { Made } from './make-all.ts'
import type { MakeResult } from './make.ts'

// What the user reads at the end of a command, and the exit code. Light: it is loaded with every command.

/** 0 done · 1 cannot · 2 wrong use · 3 a merge needs the user · 4 a check failed · 5 no browser */
const EXIT_CODES: Readonly<Record<TroubleCode, number>> = {
  usage: 2,
  'not-found': 1,
  'not-a-file': 1,
  empty: 1,
  binary: 1,
  unreadable: 1,
  unsupported: 1,
  frontmatter: 1,
  'not-written': 1,
  conflict: 3,
  busy: 1,
  'no-browser': 5,
  slidev: 1,
  render: 4,
}
const MERGE_NEEDS_THE_USER = 3
/** A slide is broken, or a check found an error. */
export const BROKEN = EXIT_CODES.render

/** What every command takes. */
export interface Common {
  readonly json?: boolean
  readonly debug?: boolean
}

/** How the answer of `make` is to be told. */
export interface MakeAnswer extends Common {
  readonly diff?: boolean
}

/** An answer for a program as JSON, for a person as lines, on standard output. */
export function answer(options: Common, data: object, lines: readonly string[]): void {
  process.stdout.write(
    options.json ? `${JSON.stringify(data, undefined, 2)}\n` : lines.map(line => `${line}\n`).join(''),
  )
}

/** What became of one article. Throws what kept it from being made. */
export async function tellOne(result: Made, options: MakeAnswer): Promise<void> {
  if ('trouble' in result) throw result.trouble
  await tellMade(result)
  const { article: _, made, printed } = result
  const lines = linesOf(result, options)
  answer(options, { ...made, ...(printed && { files: printed.files, findings: printed.findings }) }, lines)
}

/** Remarks and conflicts go to standard error; they and failures decide the exit code. */
export async function tellMade(result: Made): Promise<void> {
  if ('trouble' in result) {
    process.stderr.write(`${result.article}: `)
    tellError(result.trouble)
    process.exitCode = EXIT_CODES[result.trouble.code]
    return
  }
  const { deck, remarks, conflicts, outdated } = result.made
  for (const remark of remarks) process.stderr.write(`${remark}\n`)
  const needs = [...conflicts, ...outdated].toSorted((a, b) => a.line - b.line)
  for (const { line, message } of needs) process.stderr.write(`${deck}:${line}: ${message}\n`)
  if (result.printed) await tellFindings(result.printed)
  if (needs.length > 0) process.exitCode ??= MERGE_NEEDS_THE_USER
}

/** The answer for a person: the deck and what was printed, or what would change. */
export function linesOf(result: Made, { diff }: MakeAnswer): readonly string[] {
  if ('trouble' in result) return []
  if (diff) return diffLines(result.made)
  const { deck, slides, changed, changes } = result.made
  const isFirst = changes.length === slides && changes.every(({ kind }) => kind === 'added')
  const counts = isFirst ? '' : changeCounts(changes)
  return [
    `${deck}: ${slides} slides${changed ? counts && `, ${counts}` : ', nothing changed'}`,
    ...(result.printed?.files ?? []).map(describeFile),
  ]
}

function diffLines({ deck, changed, changes }: MakeResult): readonly string[] {
  const counts = changeCounts(changes) || (changed ? 'nothing on the slides' : 'nothing')
  const coloured = process.stdout.isTTY && !process.env['NO_COLOR']
  return [`${deck}: would change: ${counts}`, ...changeLines(changes, coloured)]
}

async function tellFindings({ findings, files }: ExportResult): Promise<void> {
  const { describeFinding } = await import('../export/describe.ts')
  for (const finding of findings) process.stderr.write(`${describeFinding(finding, process.cwd())}\n`)
  for (const { path, remark } of files) if (remark) process.stderr.write(`${path}: ${remark}\n`)
}

/** What was printed and what is wrong with it. */
export async function tellExport(
  result: ExportResult,
  options: Common & { readonly keepGoing?: boolean | undefined },
): Promise<void> {
  await tellFindings(result)
  answer(options, result, result.files.map(describeFile))
  if (options.keepGoing && result.findings.some(finding => finding.severity === 'error'))
    process.exitCode = EXIT_CODES.render
}

function describeFile({ path, pages, bytes }: Written): string {
  return `${path}: ${pages === undefined ? '' : `${pages} pages, `}${Math.ceil(bytes / 1024)} kB`
}

/** What a command that could not go on tells, and its exit code. */
export function fail(error: unknown): void {
  tellError(error)
  process.exitCode = error instanceof Trouble ? EXIT_CODES[error.code] : 1
  if (process.argv.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
}

/** One clear sentence and what to do; for a fault of our own, where it happened. */
export function tellError(error: unknown): void {
  if (!(error instanceof Trouble)) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`lectern: this is a fault in Lectern itself.\n${text}\n`)
    return
  }
  if (process.argv.includes('--json')) answer({ json: true }, { error: error.code, message: error.message }, [])
  process.stderr.write(`lectern: ${error.message}\n${error.hint ? `${error.hint}\n` : ''}`)
}
