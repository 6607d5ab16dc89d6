/**
 * What the decks of a folder's articles hold, before anything is drawn: `npm run eval:plan -- FOLDER`. Prints one row
 * an article and the whole under it; with `--sections N` only articles with so many sections count for the forms.
 */
import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { make } from '../../scripts/pipeline.ts'
import { measured, overall, type Measures } from './plan/measures.ts'

const ARTICLE = /\.(?:md|markdown|txt|html?)$/i
const COLUMNS: readonly (readonly [string, (row: Measures) => string | number])[] = [
  ['slides', row => row.slides],
  ['words', row => row.words.toFixed(1)],
  ['most', row => row.mostWords],
  ['lines', row => row.lines.toFixed(1)],
  ['most', row => row.mostLines],
  ['forms', row => row.forms],
  ['longest run', row => `${row.longestRun.length} ${row.longestRun.form}`],
  ['heading only', row => row.headingOnly],
  ['repeated', row => row.repeated],
  ['neighbours alike', row => row.neighboursAlike],
  ['on slides', row => `${Math.round(row.shown * 100)} %`],
  ['strong numbers', row => `${row.numbers.shown} of ${row.numbers.all}`],
]

const [folder] = process.argv.slice(2)
if (!folder || !existsSync(folder)) {
  process.stderr.write('npm run eval:plan -- FOLDER\n')
  process.exit(2)
}

const line = (cells: readonly (string | number)[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`)

line(['article', ...COLUMNS.map(([name]) => name)])
line(['---', ...COLUMNS.map(() => '---')])
const rows: Measures[] = []
for (const name of readdirSync(folder).filter(one => ARTICLE.test(one))) {
  const bytes = new Uint8Array(await readFile(join(folder, name)))
  const { article, deck, facts } = await make(
    { name, bytes },
    { source: name, theme: () => ({ theme: './' }), image: () => undefined },
  )
  const row = measured(article, deck, facts)
  rows.push(row)
  line([name, ...COLUMNS.map(([, cell]) => cell(row))])
}
for (const [measure, result, goal] of overall(rows)) process.stdout.write(`\n${measure}: ${result} (goal: ${goal})`)
process.stdout.write('\n')
