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
    ['end at U.S. before a function word', 'He left the U.S. The town slept.', ['He left the U.S.', 'The town slept.']],
    ['go on after any initials before a name', 'M. K. T. Calder rowed.', ['M. K. T. Calder rowed.']],
    [
      'end at an initial before a function word',
      'They chose plan B. The port paid.',
      ['They chose plan B.', 'The port paid.'],
    ],
    ['end at the pronoun I', 'It was only you and I. Reyle slept.', ['It was only you and I.', 'Reyle slept.']],
    [
      'go on after No. before a number alone',
      'Berth No. 5 is free. He said no. Reyle sat.',
      ['Berth No. 5 is free.', 'He said no.', 'Reyle sat.'],
    ],
    [
      'end at a word that is no abbreviation',
      'It is a work of art. Also a boat.',
      ['It is a work of art.', 'Also a boat.'],
    ],
    [
      'go on after a time before a day',
      'It sails at 6 p.m. Monday. Reyle waits.',
      ['It sails at 6 p.m. Monday.', 'Reyle waits.'],
    ],
    [
      'end at a time before a name',
      'The ferry sails daily at 6 p.m. Reyle waits.',
      ['The ferry sails daily at 6 p.m.', 'Reyle waits.'],
    ],
    [
      'keep the references that follow them',
      'It sank. [3] [12] It was raised.[4] It sails.',
      ['It sank. [3] [12]', 'It was raised.[4]', 'It sails.'],
    ],
    [
      'keep the number of a footnote',
      'It floats.12 Nobody knew. 3 Yet it sank.',
      ['It floats.12', 'Nobody knew. 3', 'Yet it sank.'],
    ],
    ['begin with a name in small letters', 'We sell phones. iOS is rare.', ['We sell phones.', 'iOS is rare.']],
    [
      'begin with a bracket',
      'The hull is new. (The mast is not.) It sails.',
      ['The hull is new.', '(The mast is not.)', 'It sails.'],
    ],
    ['keep the number of a list item', '1. The hull 2. The mast', ['1. The hull', '2. The mast']],
    [
      'end where the label of a caption does',
      'Figure 1.3 This map shows the port.',
      ['Figure 1.3', 'This map shows the port.'],
    ],
    ['go on after a label inside', 'As Figure 2 Town shows, it grew.', ['As Figure 2 Town shows, it grew.']],
    [
      'go on after a question in marks',
      '“Who paid?” she asked. Nobody knew.',
      ['“Who paid?” she asked.', 'Nobody knew.'],
    ],
    [
      'go on behind a bracket that they opened',
      'He wrote “Seven Pilots You’ll Meet (Or Be!) This Summer,” which sold well. It rained.',
      ['He wrote “Seven Pilots You’ll Meet (Or Be!) This Summer,” which sold well.', 'It rained.'],
    ],
    [
      'end behind a bracket that began after one',
      'The hull is new. (Is it? Yes!) Reyle paid. (Or not?) He slept.',
      ['The hull is new.', '(Is it?', 'Yes!)', 'Reyle paid.', '(Or not?)', 'He slept.'],
    ],
    [
      'end behind a bracket before a word that only opens them',
      'The boat stayed (it was late.) The port slept.',
      ['The boat stayed (it was late.)', 'The port slept.'],
    ],
    [
      'go on inside a title in marks',
      'The report “Who Pays? The Price of a Pier” is old. It rained.',
      ['The report “Who Pays? The Price of a Pier” is old.', 'It rained.'],
    ],
    [
      'end inside what somebody says',
      'Then Reyle cried, “Stop! We are late.” It rained.',
      ['Then Reyle cried, “Stop!', 'We are late.”', 'It rained.'],
    ],
    [
      'go on before a query in an address',
      'See example.org/news.asp?Id=3 for it.',
      ['See example.org/news.asp?Id=3 for it.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  it('need no spaces in Japanese, and leave an opening mark with the words it opens', () => {
    expect(cut('市場は静かです。「朝が好きです」と言いました。', 'ja')).toEqual([
      '市場は静かです。',
      '「朝が好きです」と言いました。',
    ])
  })

  it.each([
    [
      'de',
      'Sie kam am 3. Mai an. Im Jahr 2010. Der Hafen, z. B. der alte, schlief.',
      ['Sie kam am 3. Mai an.', 'Im Jahr 2010.', 'Der Hafen, z. B. der alte, schlief.'],
    ],
    ['es', 'La Srta. Vega llegó. Pagó 3 euros.', ['La Srta. Vega llegó.', 'Pagó 3 euros.']],
    ['it', 'È l’avv. Calder. Dorme.', ['È l’avv. Calder.', 'Dorme.']],
    ['he', 'הרציף מס׳. 5 שקט. העיר ישנה.', ['הרציף מס׳. 5 שקט.', 'העיר ישנה.']],
    ['ru', 'Он жил на ул. Садовой. Потом уехал.', ['Он жил на ул. Садовой.', 'Потом уехал.']],
    ['zh', '问船员："下一步做什么?"才能开船。码头很老。', ['问船员："下一步做什么?"才能开船。', '码头很老。']],
    ['zh', '我们看了《港口！港口》。很好。', ['我们看了《港口！港口》。', '很好。']],
    [
      'ja',
      '市場は静かです（朝が早い。人も少ない）。「行く。」と言った。',
      ['市場は静かです（朝が早い。人も少ない）。', '「行く。」と言った。'],
    ],
  ])('know the abbreviations, ordinals and brackets of %s', (lang, text, expected) => {
    expect(cut(text, lang)).toEqual(expected)
  })

  it('take time in proportion to the text', () => {
    for (const text of ['The cat. ', 'U.S. ', '1. ', '[1] ', '。（']) {
      const started = performance.now()
      cut(text.repeat(30_000))
      expect(performance.now() - started).toBeLessThan(2500)
    }
  })

  it('leave out nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
        expect(cut(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
