import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesIn } from '../../scripts/understand/sentences.ts'

const cut = (text: string, lang = 'en') => sentencesIn(text, lang).map(({ from, to }) => text.slice(from, to))

describe('sentences', () => {
  it.each([
    [
      'end at a point before a capital',
      'The port is quiet. The town sleeps.',
      ['The port is quiet.', 'The town sleeps.'],
    ],
    ['go on after a title', 'Dr. Reyle met Mrs. Calder. They spoke.', ['Dr. Reyle met Mrs. Calder.', 'They spoke.']],
    ['go on after an initial', 'J. R. Calder wrote it. Nobody read it.', ['J. R. Calder wrote it.', 'Nobody read it.']],
    [
      'go on after an abbreviation inside',
      'Ferries, e.g. the Heron, burn less. Good.',
      ['Ferries, e.g. the Heron, burn less.', 'Good.'],
    ],
    [
      'keep a decimal together',
      'It fell by 3.5 percent. It rose again.',
      ['It fell by 3.5 percent.', 'It rose again.'],
    ],
    [
      'begin with a digit',
      'We asked about noise. 21% of them said no.',
      ['We asked about noise.', '21% of them said no.'],
    ],
    ['end at a question mark', 'Who paid? The town did.', ['Who paid?', 'The town did.']],
    ['keep an address together', 'See example.org for more. Thanks.', ['See example.org for more.', 'Thanks.']],
    ['go on after U.S. before a name', 'The U.S. Navy came. It left.', ['The U.S. Navy came.', 'It left.']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  it('need no spaces in Japanese, and leave an opening mark with the words it opens', () => {
    expect(cut('市場は静かです。「朝が好きです」と言いました。', 'ja')).toEqual([
      '市場は静かです。',
      '「朝が好きです」と言いました。',
    ])
  })

  it('leave out nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
