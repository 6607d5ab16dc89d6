import type { Words } from '../../model/span.ts'
import { escapeWords } from '../escape.ts'
import { asideFields, asideSlot, blocks, paragraph, titled, type Writer } from './form.ts'

export const table: Writer<'table'> = slide => {
  const { lead, header, rows, aside } = slide
  const { fields, head } = titled(slide)
  return {
    fields: { ...fields, ...asideFields(aside) },
    body: blocks(
      head,
      paragraph(lead),
      [row(header), `|${header.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n'),
      asideSlot(aside),
    ),
  }
}

function row(cells: readonly Words[]): string {
  return `|${cells.map(cell => ` ${escapeWords(cell, { inTable: true })} |`).join('')}`
}
