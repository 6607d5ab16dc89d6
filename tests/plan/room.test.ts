import { describe, expect, it } from 'vitest'
import type { Draft } from '../../scripts/plan/candidate.ts'
import { leavesRoom } from '../../scripts/plan/room.ts'

const words = (text: string) => ({ text, spans: [] })
const said = (count: number) => words(Array.from({ length: count }, () => 'ferry').join(' '))
const data = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    label: `pier ${at}`,
    says: `${at + 1}%`,
    value: at + 1,
    words: words('pier'),
  }))

const chart = (chart: string, count: number, more: object): Draft =>
  ({ form: 'chart', chart, data: data(count), ...more }) as Draft
const code = (lines: number, more: object): Draft =>
  ({ form: 'code', code: words(Array.from({ length: lines }, () => 'sail()').join('\n')), ...more }) as Draft

describe('a page', () => {
  it('always has room for what it shows alone', () => {
    expect(leavesRoom(chart('share', 5, { lead: said(20) }))).toBe(true)
  })

  it('has room for fewer words the more it shows', () => {
    const most = (count: number) =>
      Array.from({ length: 60 }, (_, at) => at).findLast(many =>
        leavesRoom(chart('bar', count, { aside: { words: said(many) } })),
      )
    expect([most(3), most(7), most(9)]).toEqual([48, 32, undefined])
  })

  it('as wide as what it shows has something under it or a line above it, not both', () => {
    const [aside, lead] = [{ words: said(12) }, said(12)]
    expect(leavesRoom(chart('share', 5, { aside }))).toBe(true)
    expect(leavesRoom(chart('share', 5, { aside, lead }))).toBe(false)
    expect(leavesRoom(chart('bar', 5, { aside, lead }))).toBe(true)
  })

  it('of code has room for a line above it where the code is short, for a long one where it is shorter', () => {
    const most = (lead: string) =>
      Array.from({ length: 16 }, (_, at) => at).findLast(lines => leavesRoom(code(lines, { lead: words(lead) })))
    expect(most('How a ferry sails')).toBe(13)
    expect(most('How a ferry sails when the wind comes from the side on which the old pier stands')).toBe(11)
  })
})
