import { describe, expect, it } from 'vitest'
import { factsIn } from '../study.ts'

const counted = async (text: string) =>
  (await factsIn(text, 'metric')).map(metric => [metric.says.text, metric.counted?.text])

describe('what is counted before a number', () => {
  it.each([
    // The nearest verb's own subject, not the one who says it.
    ['Harbour Ferries said ticket sales rose 2% to $11m from $10m.', 'ticket sales', 3],
    ['The quay’s mayor reported that berth fees fell by 4%.', 'berth fees', 1],
    ['The port says the ferry market is likely to grow by about 40% a year.', 'ferry market', 1],
    // Object of a transitive verb.
    ['The town raised the limit for boats in the harbour from 49% to 74%.', 'limit for boats in the harbour', 2],
    ['The port helped to bring debt down to 35m euros.', 'debt', 1],
    // A clause that hangs on the subject.
    ['Visits to towns that take part in the programme rose 5%.', 'Visits to towns', 1],
    ['The number of people using the ferry fell by 9.8%.', 'number of people', 1],
    ['The share of boats made in Norway rose to 12%.', 'share of boats', 1],
    ['Sales of tickets, which had been slow, rose 7%.', 'Sales of tickets', 1],
    ['The port set aside some money, which it put at $500m.', 'money', 1],
    // A total is a noun, and who tells of it is not what it counts.
    ['The Harbour Board said the berth total had reached 5.03 million in May.', 'berth total', 1],
    ['The town’s berth total rose by 227,000 in May.', 'town’s berth total', 1],
    ['The ferry won a majority of 160.', 'majority', 1],
    ['Storms explain the jump of 572,900 in the records.', 'jump', 1],
    // The second number of one change, and one behind a comma.
    ['The port increased its mooring capacity by 12.6% to 440 megawatts.', 'mooring capacity', 2],
    ['The port raised fees by 0.27 percentage points to 5.8% - its first step in years.', 'fees', 2],
    ['Demand for berths was still high, up 21% from May.', 'Demand for berths', 1],
    ['The port has fees which have exceeded $22m since June.', 'fees', 1],
    // `worth` before and behind the sum.
    ['The mayor signed a deal worth 1bn euros for Ålesund to build ferries.', 'deal', 1],
    ['The mayor spoke of promises of £35m worth of savings.', 'savings', 1],
    // A noun behind an article or a possessive that may be a verb.
    ['The port has posted an 18% jump in ticket sales.', 'jump in ticket sales', 1],
    ['The debt is 140% of the town’s gross domestic product.', 'town’s gross domestic product', 1],
    ['They built a 6,000-seater arena.', 'arena', 1],
    // `of`, marks and appositions.
    ['The port made a pre-tax profit of £75m.', 'pre-tax profit', 1],
    ['The port got a payment from Ålesund of £24m.', 'payment from Ålesund', 1],
    ['A large part of the sailors, 36%, come weekly.', 'large part of the sailors', 1],
    ['Of the sailors, 38% live abroad and 12% in town.', 'sailors', 2],
    ['Its surcharge income - £160m - is too low.', 'surcharge income', 1],
    // What is measured does nothing.
    ['The port has a clock with 16 GB of memory running on a system of its own.', 'memory', 1],
    // A level says nothing alone.
    ['Berth fees were kept at an all-time low of 3%.', 'Berth fees', 1],
    ['Ticket sales jumped 15% to reach £5m.', 'Ticket sales', 2],
    ['Revenue tripled last year, exceeding $86m.', 'Revenue', 1],
    ['Demand outstrips supply by 30%.', 'Demand', 1],
    ['Demand in Norway and Sweden rose 3%.', 'Demand in Norway and Sweden', 1],
    ['Sales at inns, bars and cafés rose by 3%.', 'Sales at inns, bars and cafés', 1],
    // The noun stands earlier in the clause, or behind an article.
    ['The town will cut the library budget, which pays for all, by €4m.', 'library budget', 1],
    ['The town would see its road budget rise by €3m to €40m.', 'road budget', 2],
    ['Harbour safety would get an extra €2m.', 'Harbour safety', 1],
    ['The port has 3,217 tonnes of silver, or about 113m ounces.', 'silver', 2],
    ['It costs £3,000 a year to provide each school place.', 'school place', 1],
    ['They want 50% of 18 to 30-year-olds to take it.', '18 to 30-year-olds', 1],
    ['The bridge comes as part of a $2.5bn package of works.', 'package', 1],
    ['Up to 9,000 posts go, with around 600 of those expected in the north.', 'posts', 2],
    ['Its shares rose to $5 in early trading.', 'shares', 1],
    ['Although visits fell 7%, they were 36% higher than before.', 'visits', 2],
  ])('stands in “%s”', async (text, thing, count) => {
    expect((await counted(text)).map(([, what]) => what)).toEqual(Array.from({ length: count }, () => thing))
  })

  it.each([
    [
      'Sales rose 5% and profits 7%.',
      [
        ['5%', 'Sales'],
        ['7%', 'profits'],
      ],
    ],
    [
      'Ticket sales dropped 3% while cargo business tumbled 17%.',
      [
        ['3%', 'Ticket sales'],
        ['17%', 'cargo business'],
      ],
    ],
    [
      'Norway and Sweden stand at 9% and 5% respectively.',
      [
        ['9%', 'Norway'],
        ['5%', 'Sweden'],
      ],
    ],
    ['The port asked the town. Some 29% of the people it asked said no.', [['Some 29%', 'people']]],
    ['The plan would cut £35bn from public services.', [['£35bn', 'public services']]],
    [
      'The average price was £190,000 in Reyle; £110,000 in Alder Bay.',
      [
        ['£190,000', 'average price'],
        ['£110,000', 'average price'],
      ],
    ],
    [
      'Of the 145 firms asked, 76% said no.',
      [
        ['145', 'firms asked'],
        ['76%', 'firms asked'],
      ],
    ],
    ['The town has 4,000 jobless.', [['4,000', 'jobless']]],
    ['In the last 18 months, 40 boats sank.', [['40', 'boats']]],
    [
      'The reading was the best for 13 years. The balance of the port was 22, down from 26 in May.',
      [
        ['22', 'balance of the port'],
        ['26', 'balance of the port'],
      ],
    ],
    [
      'Half of the pupils sang, and one in 10 recognised Clara Hove.',
      [
        ['Half', 'pupils'],
        ['one in 10', 'pupils'],
      ],
    ],
    [
      'Only one in 13 of the 48 million tickets is sold late.',
      [
        ['one in 13', 'tickets'],
        ['48 million', 'tickets'],
      ],
    ],
  ])('is each number’s own in “%s”', async (text, expected) => {
    expect(await counted(text)).toEqual(expected)
  })

  it.each([
    'The port agreed to pay $850m to end the case.',
    'The company lost about $180m.',
    'She fled Bergen with $100.',
    'It has been in default on the $102m.',
  ])('is not who pays or loses: “%s”', async text => {
    expect((await counted(text)).map(([, what]) => what)).toEqual([undefined])
  })
})

describe('what is counted after a number', () => {
  it.each([
    ['The port blamed fuel for a 40% drop in profits.', '40%', 'drop in profits'],
    ['She had to pay a $30,000 fine.', '$30,000', 'fine'],
    ['It is a 12-nation bloc.', '12', 'nation'],
    ['They planned an 18-month ceasefire.', '18', 'ceasefire'],
    ['Some 44% of sailors use the quay.', 'Some 44%', 'sailors'],
    ['Almost 50% of those questioned liked it.', 'Almost 50%', 'those questioned'],
    ['There are about 1,700 "live" sites.', 'about 1,700', 'sites'],
    ['The town sent 500 federal, state, and local officers.', '500', 'federal, state, and local officers'],
    ['The quay takes on a £20 a month tariff.', '£20', 'tariff'],
  ])('stands in “%s”', async (text, number, thing) => {
    expect(await counted(text)).toContainEqual([number, expect.stringContaining(thing)])
  })

  it.each([
    ['Ferry fares cost $350 a barrel.', 'Ferry fares'],
    ['More than 80% offered free tickets.', undefined],
    ['The index closed up 23 points.', 'index'],
  ])('is not what a rate, a verb or a scale says in “%s”', async (text, thing) => {
    expect((await counted(text)).map(([, what]) => what)).toEqual([thing])
  })
})

describe('what is counted in Japanese and Korean', () => {
  const inLanguage = async (lang: string, text: string) =>
    (await factsIn(text, 'metric', lang)).map(metric => metric.counted?.text)

  it('stands behind the number where a verb stands before it', async () => {
    expect(await inLanguage('ja', '港は、まだ計画中である 25 % の船を減らす。')).toEqual(['船'])
  })

  it('stands with its particle before a bracket that a verb opens', async () => {
    expect(await inLanguage('ja', '訪問者は港に集中しており (76 %)、増えた。')).toEqual(['港'])
  })

  it('is the same at both ends of a change', async () => {
    expect(await inLanguage('ko', '대기 시간이 11.7초에서 0.22초로 줄었다.')).toEqual(['시간이', '시간이'])
  })
})

describe('numbers in words, spans of time and prices', () => {
  const values = async (text: string) =>
    (await factsIn(text, 'metric')).map(({ value, high, unit, per }) => [value, high, unit, per?.text])

  it.each([
    ['The port gets between three and four million letters a year.', [[3e6, 4e6, 'count', 'year']]],
    ['Sailors make between five and 10 trips per day.', [[5, 10, 'count', 'day']]],
    ['It pays $31 each for the boats.', [[31, undefined, 'USD', 'each']]],
    ['The fund needs $10bn (£5bn) a year.', [[10e9, undefined, 'USD', 'year']]],
    ['Tin stood at $413.50 an ounce.', [[413.5, undefined, 'USD', 'ounce']]],
    ['She took a 2.5 gigapixel picture.', [[2.5, undefined, 'GP', undefined]]],
    ['The tiles were glued over three days.', []],
    ['Spending will fall over a twenty year period.', []],
    ['The plan would need $4.5bn trillion.', []],
    ['It was called “the 100% green summit” by all.', []],
  ])('are read in “%s”', async (text, expected) => expect(await values(text)).toEqual(expected))
})
