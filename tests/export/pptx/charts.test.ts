import { describe, expect, it } from 'vitest'
import { dataOf, spoken } from '../../../scripts/charts/data.ts'
import { planChart } from '../../../scripts/export/pptx/charts/plan-chart.ts'
import { whyPicture } from '../../../scripts/export/pptx/pages.ts'
import type { ChartKind, DrawnChart } from '../../../scripts/model/drawn.ts'
import { cellsIn, made, page, textsIn } from './hand-made.ts'

type Data = readonly Readonly<Record<string, unknown>>[]

const COLOURS = ['F2552C', '24025F', '4E749F']

function drawn(chart: ChartKind, data: Data): DrawnChart {
  const name = `visits. ${dataOf(data).map(spoken).join('; ')}`
  const look = {
    colours: COLOURS,
    text: '17130F',
    quiet: '6B635A',
    ground: 'F6F2EA',
    family: 'Schibsted Grotesk',
    size: 24,
  }
  return { kind: 'chart', order: 5, box: { x: 60, y: 168, width: 860, height: 300 }, chart, name, ...look }
}

const frontmatterOf = (data: Data) => `---\n${JSON.stringify({ measure: 'visits', data })}\n---\n`

/** The chart, its sheet and its slide, made from the frontmatter of a slide. */
async function chartOf(chart: ChartKind, data: Data) {
  const source = frontmatterOf(data)
  const { charts, sheets, slide } = await made([page([drawn(chart, data)], { source, title: 'A chart' })])
  return { xml: charts[0]!, cells: cellsIn(sheets[0]!), slide: await slide(1) }
}

const seriesIn = (xml: string) => [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => series)
const valuesIn = (xml: string) =>
  [...xml.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([part]) =>
    [...part.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value),
  )

describe('bars', () => {
  const data = [
    { label: 'tea', says: 'over 320 cups', value: 320, certainty: 'at-least' },
    { label: 'coffee & co', says: 'none', value: 0 },
    { label: 'milk', says: 'about 41.5', value: 41.5, certainty: 'projected' },
    { label: 'water', says: '20 to 30', value: 20, high: 30, certainty: 'range' },
    { label: 'juice', says: 'hardly any', certainty: 'words' },
  ]

  it('hold the numbers of the frontmatter and no others, zeros too, in chart and workbook', async () => {
    const { xml, cells } = await chartOf('bar', data)
    expect(valuesIn(xml)).toEqual([['30'], ['320', '0', '41.5', '20']])
    expect(cells).toEqual({
      B1: 'high',
      C1: 'visits',
      A2: 'tea',
      C2: '320',
      A3: 'coffee &amp; co',
      C3: '0',
      A4: 'milk',
      C4: '41.5',
      A5: 'water',
      B5: '30',
      C5: '20',
      A6: 'juice: hardly any',
    })
  })

  it('say at each bar what the article says, word for word', async () => {
    const labels = textsIn((await chartOf('bar', data)).xml)
    expect(labels).toEqual(['20 to 30', 'over 320 cups', 'none', 'about 41.5'])
  })

  it('stand on zero and end at the greatest value, in the deck’s colours, what is not sure in strokes', async () => {
    const { xml } = await chartOf('bar', data)
    expect(xml).toMatch(/<c:max val="320"\/>\s*<c:min val="0"\/>/)
    const [high, low] = seriesIn(xml)
    expect(low).toMatch(/<c:dPt><c:idx val="0"\/>.*?<a:srgbClr val="F2552C"\/>/s)
    expect(low!.match(/<a:pattFill prst="wdUpDiag">/g)).toHaveLength(1)
    expect(high!.match(/<a:pattFill prst="wdUpDiag">/g)).toHaveLength(1)
  })

  it('stand on zero though no value is near it', async () => {
    const far = [
      { label: 'a', says: '95', value: 95 },
      { label: 'b', says: '97', value: 97 },
    ]
    expect((await chartOf('bar', far)).xml).toMatch(/<c:max val="97"\/>\s*<c:min val="0"\/>/)
  })

  it('go below zero where values do', async () => {
    const { xml } = await chartOf('bar', [
      { label: 'a', says: '−5', value: -5 },
      { label: 'b', says: '3', value: 3 },
    ])
    expect(xml).toMatch(/<c:max val="3"\/>\s*<c:min val="-5"\/>/)
  })

  it('are written as the format wants it: points before labels, two axes, no value that is empty', async () => {
    const { xml } = await chartOf('bar', data)
    expect(xml).not.toMatch(/<\/c:dLbls>\s*<c:dPt>/)
    expect(/<\/c:ser>.*?<\/c:barChart>/s.exec(xml)![0].match(/<c:axId /g)).toHaveLength(2)
    expect(xml).not.toContain('<c:v></c:v></c:pt>    </c:numCache>')
    expect(valuesIn(xml).flat()).not.toContain('')
  })

  it('of several series have a column each', async () => {
    const both = ['north', 'south'].map((series, index) => ({ label: '2025', says: `${index}`, value: index, series }))
    const { cells, xml } = await chartOf('bar', both)
    expect(cells).toEqual({ B1: 'north', C1: 'south', A2: '2025', B2: '0', A3: '2025', C3: '1' })
    expect(textsIn(xml)).toEqual(['0', ' north', '1', ' south'])
  })
})

describe('the parts of a whole', () => {
  const data = [
    { label: 'wages', says: '61 %', value: 61 },
    { label: 'heating', says: '24 %', value: 24 },
    { label: 'books', says: '15 %', value: 15 },
  ]

  it('are one bar with a series each, up to a hundred; their words are texts of the page', async () => {
    const { xml, cells } = await chartOf('share', data)
    expect(valuesIn(xml)).toEqual([['61'], ['24'], ['15']])
    expect(cells).toEqual({ B1: 'wages', C1: 'heating', D1: 'books', B2: '61', C2: '24', D2: '15' })
    expect(xml).toContain('<c:grouping val="stacked"/>')
    expect(xml).toMatch(/<c:max val="100"\/>/)
  })

  it('that do not make a hundred are shares of their sum, which is written nowhere', async () => {
    const { xml } = await chartOf('share', data.slice(0, 2))
    expect(xml).toContain('<c:grouping val="percentStacked"/>')
    expect(xml).not.toMatch(/<c:max /)
    expect(xml).not.toContain('85')
  })
})

describe('lines', () => {
  const at = (time: string, value: number, other = {}) => ({
    label: 'visits',
    time,
    says: `${value} k`,
    value,
    ...other,
  })

  it('are true to time: a year without a value is a row without a value', async () => {
    const { xml, cells } = await chartOf('line', [
      at('2016', 190),
      at('2018', 220),
      at('2019', 0, { certainty: 'projected' }),
    ])
    expect(cells).toEqual({ B1: 'visits', A2: '2016', B2: '190', A4: '2018', B4: '220', A5: '2019', B5: '0' })
    expect(valuesIn(xml)).toEqual([['190', '220', '0']])
    expect(xml).toContain('<c:ptCount val="4"/>')
    expect(xml).toContain('<c:dispBlanksAs val="span"/>')
  })

  it('rise from zero, forecasts are dashed with an open point, and the last value stands at the end', async () => {
    const { xml } = await chartOf('line', [
      at('2016', 190),
      at('2017', 220),
      at('2018', 300, { certainty: 'projected' }),
    ])
    expect(xml).toMatch(/<c:max val="300"\/>\s*<c:min val="0"\/>/)
    const [point] = /<c:dPt><c:idx val="2"\/>.*?<\/c:dPt>/s.exec(xml)!
    expect(point).toContain('<a:prstDash val="dash"/>')
    expect(point).toMatch(/<c:marker>.*F6F2EA.*<\/c:marker>/s)
    expect(xml).toMatch(/<c:idx val="2"\/><c:tx>.*?300 k.*?<c:dLblPos val="r"\/>/s)
    expect(xml).toContain('<c:crossBetween val="midCat"/>')
  })

  it('that would need hundreds of empty rows to be true to time are not drawn', () => {
    const data = [at('January 1990', 1), at('February 1990', 2), at('March 2025', 3)]
    expect(planChart(drawn('line', data), { data })).toBeUndefined()
  })

  it('whose dates lie too unevenly for equal steps are not drawn', () => {
    const data = [at('1 January 2016', 1), at('17 March 2017', 2), at('5 May 2044', 3)]
    expect(planChart(drawn('line', data), { data })).toBeUndefined()
    const planned = page([drawn('line', data)], { source: frontmatterOf(data) })
    expect(whyPicture(planned)).toEqual(['a chart whose numbers PowerPoint cannot draw as they are'])
  })
})

describe('grouped bars', () => {
  const data = [
    { label: 'early', series: 'men', says: '31 %', value: 31 },
    { label: 'early', series: 'women', says: 'about 44 %', value: 44, certainty: 'about' },
    { label: 'late', series: 'men', says: 'up to 22 %', value: 22, certainty: 'at-most' },
    { label: 'late', series: 'women', says: '18 %', value: 18 },
  ]

  it('are a row for each label and a column for each series, side by side', async () => {
    const { xml, cells } = await chartOf('grouped', data)
    expect(cells).toEqual({ B1: 'men', C1: 'women', A2: 'early', B2: '31', C2: '44', A3: 'late', B3: '22', C3: '18' })
    expect(xml).toContain('<c:overlap val="0"/>')
    expect(xml).toMatch(/<c:max val="44"\/>\s*<c:min val="0"\/>/)
  })

  it('say at each bar what the article says and whose it is; a ceiling is strokes', async () => {
    const { xml } = await chartOf('grouped', data)
    expect(textsIn(xml)).toEqual(['31 %', ' men', 'up to 22 %', ' men', 'about 44 %', ' women', '18 %', ' women'])
    expect(xml.match(/<a:pattFill /g)).toHaveLength(1)
  })
})

describe('ranges', () => {
  const data = [
    { label: 'novels', says: '2 to 5 days', value: 2, high: 5, certainty: 'range' },
    { label: 'atlases', says: '10 to 21 days', value: 10, high: 21, certainty: 'range' },
  ]

  it('hold both ends as they are written, the low ones in the page’s colour over the high ones', async () => {
    const { xml, cells } = await chartOf('range', data)
    expect(cells).toEqual({
      B1: 'high',
      C1: 'visits',
      A2: 'novels',
      B2: '5',
      C2: '2',
      A3: 'atlases',
      B3: '21',
      C3: '10',
    })
    expect(seriesIn(xml)[1]).toContain('F6F2EA')
    expect(textsIn(xml)).toEqual(['2 to 5 days', '10 to 21 days'])
  })

  it('with a single number among them are a picture', () => {
    const mixed = [...data, { label: 'films', says: '3 days', value: 3 }]
    expect(planChart(drawn('range', mixed), { data: mixed })).toBeUndefined()
  })
})

describe('slopes', () => {
  it('are lines from date to date, with the numbers at both ends', async () => {
    const data = [
      { label: 'novels', time: '2015', says: '41 %', value: 41 },
      { label: 'novels', time: '2025', says: '30 %', value: 30 },
      { label: 'tools', time: '2015', says: '2 %', value: 2 },
      { label: 'tools', time: '2025', says: '27 %', value: 27 },
    ]
    const { xml } = await chartOf('slope', data)
    expect(valuesIn(xml)).toEqual([
      ['41', '30'],
      ['2', '27'],
    ])
    expect(textsIn(xml)).toEqual(['41 %', '30 %', ' novels', '2 %', '27 %', ' tools'])
  })
})

describe('kinds that PowerPoint does not have', () => {
  it.each(['dot', 'pictogram'] as const)('%s is a picture of its slide', kind => {
    const data = [{ label: 'readers', says: 'one in five', value: 1, of: 5 }]
    const planned = page([drawn(kind, data)], { source: frontmatterOf(data) })
    expect(whyPicture(planned)).toEqual(['a chart whose numbers PowerPoint cannot draw as they are'])
  })
})

describe('a chart whose numbers stand nowhere in the frontmatter', () => {
  it('is no chart for PowerPoint: what is drawn is never measured', () => {
    const chart = drawn('bar', [{ label: 'tea', says: '3', value: 3 }])
    expect(planChart(chart, {})).toBeUndefined()
    expect(planChart(chart, { data: [{ label: 'tea', says: '4', value: 4 }] })).toBeUndefined()
    expect(planChart(chart, { numbers: [{ label: 'tea', says: '3', value: 3 }] })?.series[0]?.values).toEqual([3])
  })
})
