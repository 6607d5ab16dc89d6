import type PptxGenJS from 'pptxgenjs'
import type { DrawnCell, DrawnParagraph, DrawnRow, DrawnTable, Ink } from '../../model/drawn.ts'
import type { Page } from './page.ts'
import { paragraphsXml } from './paragraphs.ts'
import { place } from './scale.ts'
import type { Scale } from './scale.ts'

/** Puts a table on a page, with its words and rules, to be edited as a table. */
export function addTable(page: Page, table: DrawnTable): void {
  const { scale, marks } = page
  const { rightToLeft } = table
  page.slide.addTable(
    table.rows.map(row => row.cells.map(cell => cellOf(page, cell, row))),
    {
      ...place(scale, table.box),
      objectName: marks.mark({ name: 'Table', rightToLeft }),
      colW: table.columns.map(width => scale.inches(width)),
      rowH: table.rows.map(({ height }) => scale.inches(height)),
    },
  )
}

function cellOf(page: Page, cell: DrawnCell, row: DrawnRow): PptxGenJS.TableCell {
  const { paragraph, padding } = cell
  const { inches } = page.scale
  const mark = page.marks.mark({ name: 'Cell', paragraphs: () => wordsOf(page, paragraph) })
  const links = page.linker.carriers(paragraph?.runs ?? [])
  // Half of the room after the words is left to a face that is wider than the deck's own.
  const margins = [padding.top, padding.right / 2, padding.bottom, padding.left].map(inches)
  const options: PptxGenJS.TableCellProps = {
    margin: margins as [number, number, number, number],
    valign: cell.middle,
    border: [rule(row.above, page.scale), { type: 'none' }, rule(row.below, page.scale), { type: 'none' }],
    ...(cell.across > 1 ? { colspan: cell.across } : {}),
    ...(cell.down > 1 ? { rowspan: cell.down } : {}),
    ...(cell.fill ? { fill: { color: cell.fill.hex, transparency: Math.round((1 - cell.fill.alpha) * 100) } } : {}),
  }
  return { text: [{ text: mark }, ...links], options }
}

function wordsOf(page: Page, paragraph: DrawnParagraph | undefined): string {
  if (!paragraph) return '<a:p><a:endParaRPr/></a:p>'
  const { box, rightToLeft } = paragraph
  return paragraphsXml([paragraph], rightToLeft ? box.x + box.width : box.x, page.setting)
}

function rule(edge: (Ink & { readonly width: number }) | undefined, { points }: Scale): PptxGenJS.BorderProps {
  return edge ? { type: 'solid', color: edge.hex, pt: points(edge.width) } : { type: 'none' }
}
