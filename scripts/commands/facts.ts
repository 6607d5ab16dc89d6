import { readBytes } from '../io/files.ts'
import type { Report } from '../io/terminal.ts'
import { placesIn, study } from '../pipeline.ts'
import { factsJson } from '../tell/facts-json.ts'
import type { FactJson } from '../tell/facts-json.ts'
import { factsLines } from '../tell/facts-lines.ts'

/** What an article says, for programs and for people. */
export interface FactsAnswer {
  /** What the offsets of the facts count in: the file's own text, or the Markdown made from a Word or PDF file. */
  readonly offsets: 'file' | 'made'
  readonly facts: readonly FactJson[]
}

/** Throws `Trouble` where the article cannot be read. */
export async function factsCommand(
  path: string,
  report: Report,
  width?: number,
): Promise<{ readonly answer: FactsAnswer; readonly lines: readonly string[] }> {
  report.step(`Reading ${path}`)
  const file = { name: path, bytes: await readBytes(path) }
  const { article, facts } = await study(file)
  const placeInFile = await placesIn(article, file)
  report.done()
  const [first, ...rest] = factsLines(facts, article, width)
  return {
    answer: {
      offsets: placeInFile ? 'file' : 'made',
      facts: factsJson(facts, article, placeInFile ?? (span => span)),
    },
    lines: [`${path}: ${first}`, ...rest],
  }
}
