import { SHARE_DRAWINGS, type ShareDrawing } from '../model/share-drawing.ts'
import type { Draft } from './candidate.ts'
import { wordsIn } from './name.ts'
import { isMeasured } from './numbers/countable.ts'

type Metrics = Extract<Draft, { form: 'metrics' }>

/** Drawings of other pages that look like one of shares. */
const LOOKS_LIKE: Readonly<Record<string, ShareDrawing>> = { bar: 'strips', grouped: 'strips', share: 'strips' }
/** A hundred squares are large enough on a page for so many shares. */
const MOST_SQUARES = 2
/** The words of more shares than this are larger beside strips than under rings. */
const MOST_RINGS = 4
/** What a page of shares is drawn with where nothing is said. */
const usual = (count: number): ShareDrawing => (count === 1 ? 'squares' : 'rings')

/**
 * How each page of shares is drawn: never as the drawn page before it. Where a page has a choice its own words make it,
 * so that it stays when pages are added elsewhere.
 */
export function withDrawings(drafts: readonly Draft[]): Draft[] {
  let before: ShareDrawing | undefined
  return drafts.map(draft => {
    if (draft.form === 'chart') before = LOOKS_LIKE[draft.chart] ?? before
    if (draft.form !== 'metrics') return draft
    if (isField(draft)) return { ...draft, dots: true }
    if (!areShares(draft)) return draft
    const draw = drawingFor(draft, before)
    before = draw
    return draw === usual(draft.data.length) ? draft : { ...draft, draw }
  })
}

/** Fewer things than this are no field. */
const FEWEST_IN_A_FIELD = 61
/** Less money than this is a price or a wage, which nobody pictures as a heap. */
const LEAST_SUM = 1e6
/** The words right after an amount, which say what it is of. */
const AFTER = /^\W*((?:\S+\s*){0,2})/u

/** Whether a page shows one amount of money or one great count of things, which may be drawn as equal parts of it. */
function isField({ data, dots, quote }: Metrics): boolean {
  const [datum, ...others] = data
  if (!datum || others.length > 0 || dots || quote || datum.value === undefined) return false
  const isPlain = [datum.of, datum.high, datum.before].every(each => each === undefined)
  // `over a thousand` is a way of speaking, and no count.
  if (!/\d/.test(datum.says)) return false
  if (!isPlain || datum.value < FEWEST_IN_A_FIELD || /[%‰°]/u.test(datum.says)) return false
  if (datum.certainty === 'range' || datum.certainty === 'words') return false
  if (/\p{Sc}/u.test(datum.says)) return datum.value >= LEAST_SUM
  return !isMeasured(afterAmount(datum))
}

function afterAmount({ says, label }: Metrics['data'][number]): string {
  const [, behind = label] = label.split(says)
  const own = says.replace(/^.*\d\S*/su, '')
  return `${own} ${AFTER.exec(behind)?.[1] ?? ''}`
}

function areShares({ data }: Metrics): boolean {
  return data.length > 0 && data.every(({ of, value, before }) => of !== undefined && value !== undefined && !before)
}

function drawingFor(draft: Metrics, before: ShareDrawing | undefined): ShareDrawing {
  const able = SHARE_DRAWINGS.filter(drawing => suits(drawing, draft)).filter(
    (drawing, _, { length }) => length === 1 || drawing !== before,
  )
  return able[numberOf(wordsIn(draft.data).join('\n')) % able.length] ?? usual(draft.data.length)
}

function suits(drawing: ShareDrawing, { data }: Metrics): boolean {
  if (drawing === 'strips') return data.length > 1 || !hasSquares(data[0]!)
  if (drawing === 'squares') return data.length <= MOST_SQUARES && data.every(hasSquares)
  // `Ninety percent` has no room within a ring.
  return data.length <= MOST_RINGS && data.every(({ says }) => /\p{N}/u.test(says))
}

const hasSquares = ({ of, value }: Metrics['data'][number]): boolean => of === 100 && Number.isInteger(value)

/** The same number for the same text, everywhere. */
function numberOf(text: string): number {
  return [...text].reduce((sum, character) => (Math.imul(sum, 31) + character.codePointAt(0)!) >>> 0, 7)
}
