import { countWords } from '../../scripts/model/count.ts'
import { LAYOUT_FIELDS, type Field, type Fields } from '../../scripts/model/layout-fields.ts'
import { slide } from './slide.ts'

/**
 * What the frontmatter of layouts holds besides that of every slide, as slides with tables; entries of a list that `later`
 * layouts have, too, are told there.
 */
export function fieldPages(part: string, layouts: readonly string[], later: readonly string[]): readonly string[] {
  const told = new Set(later.flatMap(layout => Object.keys(fieldsOf(layout))))
  const shared = sharedFields(layouts)
  const rows = shared.map(({ name, field, where }) => row(`\`${name}\``, where.join(', '), aboutField(field)))
  const lists = shared.flatMap(({ name, field: { kind } }) =>
    kind.of === 'list' && !told.has(name) ? [{ name, fields: kind.fields }] : [],
  )
  return [
    ...tablePages(`${part}: the fields`, row('Field', 'Of', 'What it is for'), rows),
    ...lists.flatMap(({ name, fields }) =>
      tablePages(`An entry of ${name}`, row('Field', 'What it is for'), entryRows(fields)),
    ),
  ]
}

interface SharedField {
  readonly name: string
  readonly field: Field
  /** The layouts that have it. */
  readonly where: readonly string[]
}

/** The fields of layouts, each once with all that have it. */
function sharedFields(layouts: readonly string[]): readonly SharedField[] {
  const all = layouts.flatMap(layout =>
    Object.entries(fieldsOf(layout)).map(([name, field]) => ({ name, field, layout })),
  )
  return all
    .filter(({ field }, at) => all.findIndex(each => each.field === field) === at)
    .map(({ name, field }) => ({
      name,
      field,
      where: all.filter(each => each.field === field).map(each => each.layout),
    }))
}

const fieldsOf = (layout: string): Fields => LAYOUT_FIELDS[layout as keyof typeof LAYOUT_FIELDS].fields

const entryRows = (fields: Fields) =>
  Object.entries(fields).map(([name, field]) => row(`\`${name}\``, aboutField(field)))

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`

function aboutField({ about, kind }: Field): string {
  return kind.of === 'choice' ? `${about} One of ${kind.known.map(each => `\`${each}\``).join(', ')}.` : about
}

/** As many words as an audience reads on a slide, less its title and the heads of the columns. */
const WORDS = 40
const ROWS = 3

function tablePages(title: string, head: string, rows: readonly string[]): readonly string[] {
  const line = head.replace(/[^|]+/g, '---')
  return chunks(rows).map((chunk, at) =>
    slide('table', `# ${title}${at > 0 ? ', continued' : ''}`, [head, line, ...chunk].join('\n')),
  )
}

/** The rows slide by slide, as many as are read on each. */
function chunks(rows: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = []
  for (const row of rows) {
    const last = pages.at(-1)
    if (last && last.length < ROWS && countWords([...last, row].join(' ')) <= WORDS) last.push(row)
    else pages.push([row])
  }
  return pages
}
