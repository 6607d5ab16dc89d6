import { countWords } from '../../scripts/model/count.ts'
import { LAYOUT_FIELDS, type Field, type Fields } from '../../scripts/model/layout-fields.ts'

/** What the frontmatter of a layout holds besides that of every slide, as slides with tables; none where that is nothing. */
export function fieldPages(layout: string): readonly string[] {
  const { fields } = LAYOUT_FIELDS[layout as keyof typeof LAYOUT_FIELDS]
  const entries = Object.entries(fields).flatMap(([name, { kind }]) =>
    kind.of === 'list' ? tablePages(`${layout}: an entry of ${name}`, kind.fields) : [],
  )
  return [...tablePages(`${layout}: its fields`, fields), ...entries]
}

/** As many words as an audience reads on a slide, less its title and the heads of the columns. */
const WORDS = 60
const ROWS = 6

function tablePages(title: string, fields: Fields): readonly string[] {
  const rows = Object.entries(fields).map(([name, field]) => `| \`${name}\` | ${aboutField(field)} |`)
  return chunks(rows).map((chunk, at) =>
    [
      '---',
      'layout: table',
      '---',
      '',
      `# ${title}${at > 0 ? ', continued' : ''}`,
      '',
      '| Field | What it is for |',
      '|---|---|',
      ...chunk,
    ].join('\n'),
  )
}

function aboutField({ about, kind }: Field): string {
  return kind.of === 'choice' ? `${about} One of ${kind.known.map(each => `\`${each}\``).join(', ')}.` : about
}

/** Rows that stand on one slide together. */
function chunks(rows: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = []
  for (const row of rows) {
    const last = all.at(-1)
    const fits = last && last.length < ROWS && countWords([...last, row].join(' ')) <= WORDS
    if (fits) last.push(row)
    else all.push([row])
  }
  return all
}
