import type { Words } from '../../model/span.ts'
import { escapeInline } from '../escape.ts'
import { blocks, titled, type Writer } from './form.ts'

export const table: Writer<'table'> = ({ title, quiet, header, rows }) => {
  const { fields, head } = titled(title, quiet)
  return {
    fields,
    body: blocks(head, [row(header), `|${header.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n')),
  }
}

function row(cells: readonly Words[]): string {
  return `|${cells.map(cell => ` ${escapeInline(cell.text, { inTable: true })} |`).join('')}`
}
