import JSZip from 'jszip'
import type { ChartPlan } from './charts/plan.ts'

/** The sheet behind a chart. */
const SHEET = 'xl/worksheets/sheet1.xml'

/** A chart's workbook with every number in its cell: PptxGenJS leaves zeros out, and cells without a value half written. */
export async function finishWorkbook(bytes: Uint8Array, plan: ChartPlan): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes)
  const sheet = await zip.file(SHEET)!.async('string')
  zip.file(SHEET, mended(sheet, plan))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

// Categories stand in the first column, names of series in the first row.
function mended(sheet: string, { series }: ChartPlan): string {
  return sheet.replace(/<c r="([A-Z]+)(\d+)"><v><\/v><\/c>/g, (_, column: string, row: string) => {
    const value = series[columnNumber(column) - 2]?.values[Number(row) - 2]
    return typeof value === 'number' ? `<c r="${column}${row}"><v>${value}</v></c>` : ''
  })
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}
