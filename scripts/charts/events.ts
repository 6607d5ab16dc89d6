import { fitSize, textHeight } from './fit.ts'
import { textWidth } from './text-width.ts'
import { listOf, say } from './say.ts'
import { dodge, linear } from './scale.ts'
import { timesOf } from './time.ts'

/** A dated event as a slide's frontmatter has it. */
export interface Event {
  readonly date: string
  readonly text: string
}

/** Events ready to draw: `at` is the place of the dot, `top` that of the words, both in px along the line. */
export interface Events {
  readonly shape: 'columns' | 'rows'
  readonly events: readonly (Event & { readonly at: number; readonly top: number })[]
  readonly size: number
  readonly dateWidth: number
  /** The dots' distances are those of the dates. */
  readonly trueToTime: boolean
  readonly fits: boolean
}

/** The events of a frontmatter list that may be half typed. */
export function eventsOf(value: unknown): readonly Event[] {
  return listOf(value)
    .map(entry => (typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {}))
    .map(entry => ({ date: say(entry['date']), text: say(entry['text']) }))
    .filter(event => event.date !== '' || event.text !== '')
}

function columns(events: readonly Event[], width: number, height: number): Events | undefined {
  if (events.length > 4) return undefined
  const column = (width - 28 * (events.length - 1)) / Math.max(1, events.length)
  const setting = { face: 'sans', width: column, leading: 1.28, height: height - 120 } as const
  const size = [26, 24, 22].find(step =>
    events.every(event => fitSize([event.text], { ...setting, steps: [step, 0] }) === step),
  )
  if (size === undefined) return undefined
  const times = timesOf(events.map(event => event.date))
  const place = times
    ? linear([times[0] ?? 0, times.at(-1) ?? 1], [8, width - 8])
    : (index: number) => index * (column + 28) + 8
  const placed = events.map((event, index) => ({
    ...event,
    at: place(times?.[index] ?? index),
    top: index * (column + 28),
  }))
  return { shape: 'columns', events: placed, size, dateWidth: column, trueToTime: times !== undefined, fits: true }
}

function rows(events: readonly Event[], width: number, height: number): Events {
  const widest = Math.max(...events.map(event => textWidth(event.date, 'bold', 22)))
  const dateWidth = Math.min(260, Math.max(110, widest + 30))
  const setting = { face: 'sans', width: width - dateWidth - 64, leading: 1.25 } as const
  const gap = events.length > 6 ? 6 : 9
  const size = fitSize(
    events.map(event => event.text),
    { ...setting, height, steps: [24, 22, 20, 18] },
    gap,
  )
  const dates = { face: 'bold', width: dateWidth - 14, leading: 1.25 } as const
  const heights = events.map(event =>
    Math.max(textHeight(event.date, size, dates), textHeight(event.text, size, setting)),
  )
  const all = heights.reduce((sum, each) => sum + each, 0)
  const spare = Math.max(gap, Math.min(26, (height - all) / Math.max(1, events.length - 1)))
  let top = 0
  const tops = heights.map(each => (top += each + spare) - each - spare)
  const line = (tops.at(-1) ?? 0) + size * 0.62
  const times = timesOf(events.map(event => event.date))
  const middles = tops.map(each => each + size * 0.62)
  const place = times ? times.map(linear([times[0] ?? 0, times.at(-1) ?? 1], [size * 0.62, line])) : middles
  const at = dodge(place, 14, size * 0.62, line)
  return {
    shape: 'rows',
    events: events.map((event, index) => ({ ...event, at: at[index] ?? 0, top: tops[index] ?? 0 })),
    size,
    dateWidth,
    trueToTime: times !== undefined,
    fits: all + gap * (events.length - 1) <= height,
  }
}

/** Sets dated events along a line: across the page for up to four, down the page for more. Sizes in px. */
export function timelineOf(value: unknown, width: number, height: number): Events {
  const events = eventsOf(value)
  return columns(events, width, height) ?? rows(events, width, height)
}
