import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataOf, spoken } from '../../scripts/charts/data.ts'
import { timelineOf } from '../../scripts/charts/events.ts'
import { linesOfData } from '../../scripts/charts/lines.ts'
import { dodge, fromZero, hatch, linear } from '../../scripts/charts/scale.ts'
import { partsOfWhole, wholeOf } from '../../scripts/charts/parts-of-whole.ts'
import { timeOf, timesOf } from '../../scripts/charts/time.ts'

describe('scales', () => {
  it('always hold zero', () => {
    expect(fromZero([30, 40])).toEqual([0, 40])
    expect(fromZero([-3, -1])).toEqual([-3, 0])
  })

  it('map ends to ends', () => {
    const scale = linear([0, 10], [100, 300])
    expect([scale(0), scale(5), scale(10)]).toEqual([100, 200, 300])
    expect(linear([4, 4], [7, 9])(4)).toBe(7)
  })

  it('push labels apart, in order and inside their room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }), positions => {
        const placed = [...dodge(positions, 26, 0, 300)].sort((a, b) => a - b)
        for (const [index, at] of placed.slice(1).entries()) expect(at - placed[index]!).toBeGreaterThanOrEqual(25.9)
        expect(placed[0]).toBeGreaterThanOrEqual(0)
        expect(placed.at(-1)).toBeLessThanOrEqual(300)
      }),
    )
  })

  it('hatch inside the box', () => {
    for (const [, x, y] of hatch(10, 20, 50, 30).matchAll(/[ML]([\d.]+) ([\d.]+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(10)
      expect(Number(x)).toBeLessThanOrEqual(60)
      expect(Number(y)).toBeGreaterThanOrEqual(20)
      expect(Number(y)).toBeLessThanOrEqual(50)
    }
  })
})

describe('dates as written', () => {
  it.each([
    ['2016', 2016],
    ['July 2014', 2014.5],
    ['2014-07-01', 2014.5],
    ['Juli 2014', 2014.5],
    ['1er juillet 2014', 2014.5],
    ['Q3 2014', 2014.5],
    ['the year 1881', 1881],
  ])('%s', (text, year) => expect(timeOf(text)).toBeCloseTo(year, 5))

  it('come in order within a month', () => {
    expect(timeOf('April 12, 2016')!).toBeLessThan(timeOf('30 April 2016')!)
    expect(timeOf('30 April 2016')!).toBeLessThan(timeOf('1 May 2016')!)
  })

  it('are no scale where a year is missing or the order runs backwards', () => {
    expect(timesOf(['2014', 'next spring'])).toBeUndefined()
    expect(timesOf(['2014', '2010'])).toBeUndefined()
    expect(timesOf(['2014', '2014'])).toBeUndefined()
  })
})

describe('shares', () => {
  const part = (value: number, label = 'books') => ({ label, value, says: `${value} %` })

  it('keep a gap where rounding leaves one, and make up no rest', () => {
    expect(wholeOf([60, 38])).toBe(100)
    expect(wholeOf([60, 41])).toBe(101)
    expect(wholeOf([3, 5])).toBe(8)
    const { blocks } = partsOfWhole([part(60), part(38)], 860, 300)
    expect(blocks).toHaveLength(2)
    expect(blocks[1]!.place.x + blocks[1]!.place.width).toBeLessThan(850)
  })

  it('carry their number and name, in one strip where all have the room', () => {
    const { shape, blocks } = partsOfWhole([part(60), part(40)], 860, 300)
    expect(shape).toBe('strip')
    expect(blocks.map(({ place }) => place.height)).toEqual([300, 300])
    expect(blocks[0]!.place.width / blocks[1]!.place.width).toBeCloseTo(1.5)
    expect(blocks[0]!.inside!.says).toBeGreaterThan(blocks[1]!.inside!.says)
  })

  it('have their numbers on one line, on which each has room for its name', () => {
    const { line, blocks } = partsOfWhole([part(50, 'a year'), part(30, 'a month'), part(20, 'a day')], 860, 120)
    expect(line).toBe(Math.max(...blocks.map(({ inside }) => inside!.says)))
    for (const { inside, place } of blocks) expect(line! * 1.2 + inside!.label).toBeLessThanOrEqual(place.height)
  })

  it('keep to the height that there is, with smaller words under them where it is little', () => {
    const data = [94, 3, 1, 1, 1].map((value, at) => part(value, `what takes ${at} days`))
    for (let height = 180; height <= 320; height += 20)
      expect(partsOfWhole(data, 860, height).height).toBeLessThanOrEqual(height)
    expect(partsOfWhole(data, 860, 180).row.size).toBeLessThan(partsOfWhole(data, 860, 320).row.size)
  })

  it('have words too long for one line under themselves, within the page', () => {
    const long = 'what nobody on the quays of either side of the river had ever thought of in all those years'
    const data = [part(4, long), part(46, long), part(4, long), part(46, long)]
    const { blocks, height } = partsOfWhole(data, 860, 320)
    const outsides = blocks.flatMap(({ outside }) => outside ?? [])
    expect(outsides.length).toBeGreaterThan(0)
    // What stands to the left of a leader begins at the page's edge; what stands to the right of one ends before it.
    const ends = outsides.filter(({ side }) => side === 'left').map(({ x }) => x)
    for (const { side, x, width } of outsides)
      if (side === 'left') expect(x - width).toBeGreaterThanOrEqual(0)
      else expect(x + width).toBeLessThanOrEqual(Math.min(860, ...ends.filter(end => end > x)))
    expect(height).toBeLessThanOrEqual(320)
  })

  it('stand beside the largest where a strip has no room for a name, their areas to scale', () => {
    const data = [part(70, 'wages'), part(12, 'administration'), part(10, 'hosting and audits'), part(8, 'hardware')]
    const { shape, blocks } = partsOfWhole(data, 860, 300)
    const area = (at: number) => blocks[at]!.place.width * blocks[at]!.place.height
    expect(shape).toBe('stack')
    expect(blocks.every(({ inside }) => inside)).toBe(true)
    expect(area(1) / area(3)).toBeCloseTo(1.5, 1)
    expect(area(0) / area(2)).toBeCloseTo(7, 0)
  })

  it('have their words on lines under them where they are thin, no leader through other words', () => {
    const data = [part(1, 'less than a day'), part(4, 'less than a week'), part(50, 'a year'), part(45, 'longer')]
    const { shape, blocks, height } = partsOfWhole(data, 860, 300)
    expect(shape).toBe('strip')
    expect(height).toBeLessThanOrEqual(300)
    const [day, week, year] = blocks
    expect(year!.outside).toBeUndefined()
    expect(day!.outside).toMatchObject({ side: 'right' })
    expect(day!.outside!.y).toBeGreaterThan(week!.outside!.y)
  })
})

describe('lines', () => {
  const at = (time: string, value: number, series = '') => ({
    label: time,
    time,
    value,
    says: `${value}`,
    ...(series ? { series } : {}),
  })

  it('lie true to time and stand on zero', () => {
    const { lines, zero } = linesOfData([at('2000', 10), at('2001', 20), at('2010', 30)], 860, 300)
    const [a, b, c] = lines[0]!.points
    expect((c!.x - a!.x) / (b!.x - a!.x)).toBeCloseTo(10)
    expect((zero - c!.y) / (zero - a!.y)).toBeCloseTo(3)
  })

  it('are dashed where they lead to a forecast', () => {
    const [line] = linesOfData(
      [at('2000', 1), at('2001', 2), { ...at('2002', 3), certainty: 'projected' }],
      860,
      300,
    ).lines
    expect(line!.path.match(/M/g)).toHaveLength(1)
    expect(line!.dashed.match(/M/g)).toHaveLength(1)
  })

  it('keep the words at their ends apart', () => {
    const { lines } = linesOfData(
      [at('2000', 10, 'a'), at('2001', 20, 'a'), at('2000', 10, 'b'), at('2001', 20, 'b')],
      860,
      300,
    )
    expect(Math.abs(lines[0]!.labelY - lines[1]!.labelY)).toBeGreaterThanOrEqual(25.9)
  })
})

describe('timelines', () => {
  it('run across the page for up to four events, down the page for more', () => {
    const events = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ date: `${1990 + index}`, text: 'The roof is mended' }))
    expect(timelineOf(events(4), 860, 312).shape).toBe('columns')
    expect(timelineOf(events(5), 860, 312).shape).toBe('rows')
  })

  it('say whether their distances are those of the dates', () => {
    expect(
      timelineOf(
        [
          { date: '1990', text: 'a' },
          { date: '2000', text: 'b' },
        ],
        860,
        312,
      ).trueToTime,
    ).toBe(true)
    expect(
      timelineOf(
        [
          { date: 'first', text: 'a' },
          { date: 'then', text: 'b' },
        ],
        860,
        312,
      ).trueToTime,
    ).toBe(false)
  })
})

describe('data from frontmatter', () => {
  it('survives being half typed', () => {
    expect(dataOf(undefined)).toEqual([])
    expect(dataOf('bar')).toEqual([])
    expect(dataOf([null, 3, {}, { label: 'a' }, { label: 2024, value: 'x' }])).toEqual([
      { label: 'a', says: '' },
      { label: '2024', says: 'x' },
    ])
  })

  it('is spoken with its own words', () => {
    expect(spoken({ label: 'Northfield', says: 'over 320,000', time: '2025' })).toBe('Northfield, 2025: over 320,000')
    expect(spoken({ label: '2025', says: '12', time: '2025' })).toBe('2025: 12')
  })
})
