/**
 * What the decks of a folder's articles are like once they are drawn: `npm run eval:decks -- [FOLDER …]`. Makes a deck
 * of every article as a user would, has it checked in the browser, light and dark, and prints a row for each and the
 * whole under it; the decks stay in `dist/eval-decks`, for eyes. `--themes poster,essay,stage` names the looks,
 * `--findings` prints each finding.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, extname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { LOOK_NAMES } from '../../scripts/model/look.ts'
import { deckRow, type DeckRow } from './decks/row.ts'
import { COLUMNS, totals } from './decks/table.ts'

const ARTICLE = /\.(?:md|markdown|txt|html?|docx|pdf)$/i
/** Decks that are kept beside the fixtures they were made from. */
const DECK = /\.deck\.md$/

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { themes: { type: 'string', default: LOOK_NAMES.join(',') }, findings: { type: 'boolean', default: false } },
})

const root = resolve(import.meta.dirname, '..')
const folders = positionals.length > 0 ? positionals : [join(root, 'tests/fixtures/articles'), join(root, 'data')]
const absent = folders.find(folder => !existsSync(folder))
if (absent) {
  process.stderr.write(`There is no folder ${absent}.\n`)
  process.exit(2)
}

const articles = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => ARTICLE.test(name) && !DECK.test(name))
    .map(name => join(folder, name)),
)
const line = (cells: readonly (string | number)[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`)

for (const theme of values.themes.split(',')) {
  process.stdout.write(`\n${theme}\n\n`)
  line(['article', ...COLUMNS.map(({ name }) => name)])
  line(['---', ...COLUMNS.map(() => '---')])
  const rows: DeckRow[] = []
  for (const article of articles) {
    const name = basename(article, extname(article)).slice(0, 40)
    const folder = join(root, 'dist', 'eval-decks', theme, name)
    rmSync(folder, { recursive: true, force: true })
    const row = await deckRow({ article, theme, folder, root })
    rows.push(row)
    line([name, ...COLUMNS.map(({ cell }) => cell(row))])
    if (!values.findings) continue
    for (const { rule, slide, line: at, message } of row.findings)
      process.stderr.write(`${relative(root, folder)}:${at ?? ''} ${rule} slide ${slide ?? '-'}: ${message}\n`)
  }
  for (const [measure, result, goal] of totals(rows)) process.stdout.write(`\n${measure}: ${result} (goal: ${goal})`)
  process.stdout.write('\n')
}
