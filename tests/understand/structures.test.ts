import { describe, expect, it } from 'vitest'
import { factsIn } from '../study.ts'

describe('enumerations', () => {
  const lists = async (text: string, lang = 'en') =>
    (await factsIn(text, 'enumeration', lang)).map(({ opening, items, ending }) => [
      opening?.text,
      items.map(item => item.text),
      ending?.text,
    ])

  it.each([
    [
      'nouns as a subject',
      'Our paid inference API, enterprise support, and private deployment options generate substantial revenue.',
      [
        'Our',
        ['paid inference API', 'enterprise support', 'private deployment options'],
        'generate substantial revenue',
      ],
    ],
    [
      'nouns as an object',
      'It’s about ensuring plurality, transparency, and access.',
      ['It’s about ensuring', ['plurality', 'transparency', 'access'], undefined],
    ],
    [
      'verbs of one subject',
      'With open models, they control their data, can audit for bias, and customize for their specific needs.',
      [
        'With open models, they',
        ['control their data', 'can audit for bias', 'customize for their specific needs'],
        undefined,
      ],
    ],
    [
      'nouns after a verb in the perfect',
      'We have trained welders, programmers and engineers.',
      ['We have trained', ['welders', 'programmers', 'engineers'], undefined],
    ],
    [
      'phrases after a colon',
      'The port wants three things: a second berth, a battery for calm nights, and a tariff that rewards patience.',
      [
        'The port wants three things',
        ['a second berth', 'a battery for calm nights', 'a tariff that rewards patience'],
        undefined,
      ],
    ],
  ])('are %s', async (_, text, expected) => {
    expect(await lists(text)).toEqual([expected])
  })

  it.each([
    ['two parts', 'We need a roof and a printer.'],
    ['parts whose beginning is ambiguous', 'The law covers boats on rivers, cars, and planes.'],
    ['an addition after a comma', 'In 2025, apples and pears were sold.'],
    [
      'a quotation that begins inside',
      'I said that “no problem faces us that hard work, honesty, and courage cannot solve”.',
    ],
  ])('are not %s', async (_, text) => {
    expect(await lists(text)).toEqual([])
  })
})

describe('contrasts', () => {
  const sides = async (text: string, lang = 'en') =>
    (await factsIn(text, 'contrast', lang)).map(({ kind, opening, first, second }) => [
      kind,
      opening?.text,
      first.text,
      second.text,
    ])

  it.each([
    [
      'inside a sentence',
      'The gap isn’t just in models—it’s in deployment.',
      ['not-only', undefined, 'The gap isn’t just in models', 'it’s in deployment'],
    ],
    [
      'across two sentences',
      'This isn’t about open or closed. It’s about access.',
      ['not-but', undefined, 'This isn’t about open or closed', 'It’s about access'],
    ],
    [
      'across an interruption',
      '“These numbers aren’t just vanity,” Calder said. “They represent real work.”',
      ['not-only', undefined, 'These numbers aren’t just vanity', 'They represent real work'],
    ],
    [
      'of then and now',
      'A year ago, the port was loud. Now it is quiet.',
      ['then-now', undefined, 'A year ago, the port was loud.', 'Now it is quiet.'],
    ],
    [
      'of two ways',
      'It’s whether the change will be controlled by a few companies or accessible to everyone.',
      ['either-or', 'It’s whether the change will be', 'controlled by a few companies', 'accessible to everyone'],
    ],
    [
      'with not only',
      'The town gained not only quiet but also air.',
      ['not-only', 'The town gained', 'not only quiet', 'but also air'],
    ],
    [
      'against a prediction',
      'Contrary to what the council had feared, the ferries came back.',
      ['versus', undefined, 'Contrary to what the council had feared', 'the ferries came back'],
    ],
  ])('stand %s', async (_, text, expected) => {
    expect(await sides(text)).toEqual([expected])
  })

  it.each([
    ['a denial alone', 'The port isn’t loud. The town sleeps.'],
    ['two denials', 'It isn’t about money. It isn’t about noise.'],
    ['a doubt', 'Tell us whether they are current users or potential users in the future.'],
    ['a subject of another number', 'The port isn’t loud. They sleep.'],
  ])('are not %s', async (_, text) => {
    expect(await sides(text)).toEqual([])
  })

  it('are read in French', async () => {
    expect(await sides('Autrefois, il y avait douze étals. Aujourd’hui, il y en a plus.', 'fr')).toEqual([
      ['then-now', undefined, 'Autrefois, il y avait douze étals.', 'Aujourd’hui, il y en a plus.'],
    ])
  })
})

describe('questions', () => {
  it('come together, with the sentence that answers them', async () => {
    const [question] = await factsIn(
      'How do you audit a black box? How do you check what you cannot see? Open source provides the light.',
      'question',
    )
    expect([question?.questions.map(words => words.text), question?.answer?.text]).toEqual([
      ['How do you audit a black box?', 'How do you check what you cannot see?'],
      'Open source provides the light.',
    ])
  })

  it('are not two words at the end of a line', async () => {
    expect(await factsIn('It works, right? Sure.', 'question')).toEqual([])
  })
})

describe('events', () => {
  it('are sentences that begin with their date', async () => {
    const events = await factsIn(
      'In March 2021, the council voted for a study. In 2022, the study was done. The port had opened in 1911.',
      'event',
    )
    expect(events.map(({ date, words, when }) => [date.text, words.text, when])).toEqual([
      ['March 2021', 'the council voted for a study.', 20_210_300],
      ['2022', 'the study was done.', 20_220_000],
    ])
  })
})

describe('short sentences', () => {
  const short = async (text: string) => (await factsIn(text, 'sentence')).map(sentence => sentence.short.text)

  it('lose an opener that only joins', async () => {
    expect(await short('Moreover, the port is quiet.')).toEqual(['The port is quiet.'])
  })

  it('lose a bracket that only explains', async () => {
    expect(await short('The transformer (a grey box) hums.')).toEqual(['The transformer hums.'])
  })

  it.each([
    'Calling getCertificate(true) returns the chain.',
    'Federal .gov domains are quiet.',
    'The port (unless diesel is cheap) stays quiet.',
    'The cable (2.4 million) was dear.',
    'However, nobody slept.',
    'Perhaps the port is quiet.',
  ])('keep what the truth needs: %s', async text => {
    expect(await short(text)).toEqual([text])
  })
})
