import type { Words } from '../../model/span.ts'
import { escapeInline } from '../escape.ts'
import { blocks, paragraph, titled, type Writer } from './form.ts'

export const table: Writer<'table'> = ({ title, quiet, lead, header, rows }) => {
  const { fields, head } = titled(title, quiet)
  return {
    fields,
    body: blocks(
      head,
      paragraph(lead),
      [row(header), `|${header.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n'),
    ),
  }
}

function row(cells: readonly Words[]): string {
  return `|${cells.map(cell => ` ${escapeInline(cell.text, { inTable: true })} |`).join('')}`
}
