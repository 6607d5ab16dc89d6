import JSZip from 'jszip'
import type { ChartPlan } from './charts/plan.ts'
import { escapeXml } from './xml.ts'

const SHEET = 'xl/worksheets/sheet1.xml'
const TABLE = 'xl/tables/table1.xml'

/**
 * A chart's workbook with its cells written anew: PptxGenJS leaves zeros out, loses count of the texts where one is empty,
 * and names a table that is none.
 */
export async function finishWorkbook(bytes: Uint8Array, plan: ChartPlan): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const sheet = await zip.file(SHEET)!.async('string')
  const types = await zip.file('[Content_Types].xml')!.async('string')
  zip.file(SHEET, sheet.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rowsXml(plan)}</sheetData>`))
  zip.file('[Content_Types].xml', types.replace(new RegExp(`<Override PartName="/${TABLE}"[^>]*/>`), ''))
  zip.file('xl/sharedStrings.xml', SHARED)
  for (const name of [TABLE, 'xl/worksheets/_rels/sheet1.xml.rels']) zip.remove(name)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

const SHARED =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"/>'

// Categories stand in the first column, names of series in the first row.
function rowsXml({ categories, series }: ChartPlan): string {
  const head = ['', ...series.map(({ name }) => name)]
  const rows = categories.map((category, index) => [category, ...series.map(({ values }) => values[index] ?? '')])
  return [head, ...rows].map((cells, row) => rowXml(cells, row + 1)).join('')
}

function rowXml(cells: readonly (string | number)[], row: number): string {
  const written = cells.map((cell, column) => {
    const place = `${columnName(column)}${row}`
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
    return cell ? `<c r="${place}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>` : ''
  })
  return `<row r="${row}">${written.join('')}</row>`
}

/** A column's letters, from 0: A, B, … Z, AA. */
function columnName(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}
