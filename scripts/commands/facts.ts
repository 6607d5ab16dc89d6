import { readBytes } from '../io/files.ts'
import type { Report } from '../io/terminal.ts'
import { study } from '../pipeline.ts'
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
  article: string,
  report: Report,
  width?: number,
): Promise<{ readonly answer: FactsAnswer; readonly lines: readonly string[] }> {
  report.step(`Reading ${article}`)
  const studied = await study({ name: article, bytes: await readBytes(article) })
  report.done()
  const { placeInFile, facts } = studied
  const [first, ...rest] = factsLines(facts, studied.article, width)
  return {
    answer: {
      offsets: placeInFile ? 'file' : 'made',
      facts: factsJson(facts, studied.article, placeInFile ?? (span => span)),
    },
    lines: [`${article}: ${first}`, ...rest],
  }
}
