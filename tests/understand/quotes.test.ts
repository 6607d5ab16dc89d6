import { describe, expect, it } from 'vitest'
import { factsIn } from '../study.ts'

const spoken = async (text: string, lang = 'en') =>
  (await factsIn(text, 'quote', lang)).map(quote => [
    quote.words.text,
    quote.speaker?.name.text,
    quote.speaker?.role?.text,
    quote.speaker?.rule,
  ])

describe('quotations', () => {
  it('take the speaker after them, with the role that the article gives', async () => {
    expect(await spoken('“The cable was ready in time,” said Tomas Reyle, harbour engineer.')).toEqual([
      ['The cable was ready in time', 'Tomas Reyle', 'harbour engineer', 'after'],
    ])
  })

  it('take the subject of the clause that leads in, past what stands before it', async () => {
    const text =
      'Ferry director Ines Calder was there. When asked about the noise, particularly at night, Calder was brief: “We switched it off.”'
    expect(await spoken(text)).toEqual([['We switched it off.', 'Ines Calder', 'Ferry director', 'before']])
  })

  it('go on after an interruption with the same speaker', async () => {
    const text = 'Ferry director Ines Calder smiled. “We were loud for forty years,” she said. “Now we are quiet.”'
    expect(await spoken(text)).toEqual([
      ['We were loud for forty years', 'Ines Calder', 'Ferry director', 'after'],
      ['Now we are quiet.', 'Ines Calder', 'Ferry director', 'same-paragraph'],
    ])
  })

  it.each([
    ['As @reyle put it:', '@reyle'],
    ['@calder found that listing the goals of the harbour helped them live on:', '@calder'],
    ['Ferry director Ines Calder writes:', 'Ines Calder'],
    ['Someone told us:', undefined],
    ['The gate was closed at night.', undefined],
  ])('set apart take the speaker whom the line before them names: %s', async (line, name) => {
    expect((await spoken(`${line}\n\n> We were loud for forty years, and nobody slept.`))[0]?.[1]).toBe(name)
  })

  it('take a handle for a name', async () => {
    expect((await spoken('The first rule, according to @reyle: “No is temporary, yes is forever.”'))[0]?.[1]).toBe(
      '@reyle',
    )
  })

  it('name a surname in full', async () => {
    const text = 'Ferry director Ines Calder spoke first.\n\n“Nobody slept in those days,” Calder recalled.'
    expect((await spoken(text))[0]?.[1]).toBe('Ines Calder')
  })

  const sure = async (text: string) =>
    (await factsIn(text, 'quote')).map(({ speaker }) => [speaker?.name.text, (speaker?.confidence ?? 0) >= 0.9])

  it('leave a surname as it is, and unsure, that two people share', async () => {
    const text =
      'Ferry director Ines Calder and port director Anna Calder spoke.\n\n“Nobody slept in those days,” Calder recalled.'
    expect(await sure(text)).toEqual([['Calder', false]])
  })

  it('leave a pronoun as it is, and unsure, that two people could be', async () => {
    const text = 'Ferry director Ines Calder met port director Ana Lindqvist. “Nobody slept in those days,” she said.'
    expect(await sure(text)).toEqual([['she', false]])
  })

  it('repeat as a pull quote what somebody says later', async () => {
    const text =
      '> Nobody slept in those days, and nobody asked.\n\nFerry director Ines Calder remembers.\n\n“Nobody slept in those days, and nobody asked,” Calder said.'
    expect((await spoken(text)).map(([, name, , rule]) => [name, rule])).toEqual([
      ['Ines Calder', 'same-words'],
      ['Ines Calder', 'after'],
    ])
  })

  it('take a line of attribution under a block quotation', async () => {
    expect(await spoken('> We only wanted to sleep.\n>\n> — Tomas Reyle, harbour master')).toEqual([
      ['We only wanted to sleep.', 'Tomas Reyle', 'harbour master', 'attribution-line'],
    ])
  })

  it('end a handle with its word: what goes on behind it is what they speak of or are', async () => {
    const under = async (line: string) =>
      (await spoken(`> We only wanted to sleep.\n>\n> — ${line}`)).map(([, name, role]) => [name, role])
    expect(await under('@ana2 on joining projects')).toEqual([['@ana2', 'on joining projects']])
    expect(await under('@ana-l, harbour master')).toEqual([['@ana-l', 'harbour master']])
    expect(await under('@ana')).toEqual([['@ana', undefined]])
  })

  it.each([
    ['a document', '“The pier will not last another winter at sea,” the report said.', 'the report'],
    [
      'somebody unnamed',
      '“The pier will not last another winter at sea,” said one official on Monday.',
      'one official',
    ],
    [
      'a name in apposition',
      '“The pier will not last another winter,” the coordinator, Jan Egelund, said.',
      'Jan Egelund',
    ],
    ['a title', '“The pier will not last another winter,” Gov. Tomas Reyle said.', 'Tomas Reyle'],
    [
      'the subject past an apposition',
      'Ines Calder, who runs the ferry, said “the pier will not last long” in May.',
      'Ines Calder',
    ],
    [
      'the speaker of a clause, not its subject',
      'Ines Calder said the town’s remarks were “a low point of the whole affair”.',
      'Ines Calder',
    ],
  ])('take %s for the speaker', async (_, text, name) => {
    expect((await spoken(text))[0]?.[1]).toBe(name)
  })

  it.each([
    [
      'said at the end of the sentence around it',
      '“We are alive and well” at this harbour, Ines Calder said.',
      'Ines Calder',
      'sentence-end',
    ],
    [
      'a clause without a verb of speech for nobody’s words',
      'The ferry union faults the town for “forty years of noise and soot”.',
      undefined,
      undefined,
    ],
    [
      'somebody with a friend, not the friend',
      '“The pier will not last another winter,” said a close friend of Tomas Reyle.',
      'a close friend of Tomas Reyle',
      'after',
    ],
    ['the comma forgotten', '“The pier will not last another winter” Tomas Reyle said.', 'Tomas Reyle', 'after'],
    [
      'a noun for what is said',
      'Nobody liked Tomas Reyle’s remark that “the pier will not last another winter”.',
      'Tomas Reyle',
      'noun',
    ],
    ['somebody of no name', 'Another said: “The pier will not last another winter.”', 'Another', 'before'],
    [
      'a role in small letters before the name',
      '“The pier will not last another winter,” said Norlink chief engineer Tomas Reyle.',
      'Tomas Reyle',
      'after',
    ],
    [
      'whoever the sentence before lets speak',
      'Ines Calder was angry. “We slept badly for years,” she said. Tomas Reyle tweeted a warning. “The pier will not last another winter.”',
      'Tomas Reyle',
      'sentence-before',
    ],
  ])('take %s', async (_, text, name, rule) => {
    const [, who, , how] = (await spoken(text)).at(-1)!
    expect([who, how]).toEqual([name, rule])
  })

  it.each([
    [
      'before the name, with all its words',
      'Harbour union home affairs spokesman Tomas Reyle',
      'Harbour union home affairs spokesman',
    ],
    ['before the name, joined', 'Chairman and chief executive Tomas Reyle', 'Chairman and chief executive'],
    ['of a firm', 'Norlink’s principal analyst Tomas Reyle', 'Norlink’s principal analyst'],
    ['behind the name', 'Tomas Reyle, the co-founder of Norlink,', 'co-founder of Norlink'],
    ['in apposition before the name', 'The town’s correspondent in Oslo, Tomas Reyle,', 'town’s correspondent in Oslo'],
  ])('give the role %s', async (_, subject, role) => {
    const [quote] = await factsIn(`${subject} said: “The pier will not last another winter.”`, 'quote')
    expect([quote?.speaker?.name.text, quote?.speaker?.role?.text]).toEqual(['Tomas Reyle', role])
  })

  it('give a role that stands elsewhere', async () => {
    const text =
      '“The pier will not last another winter,” Tomas Reyle said.\n\nTomas Reyle is the director of the harbour.'
    expect((await spoken(text))[0]?.slice(1, 3)).toEqual(['Tomas Reyle', 'director of the harbour'])
  })

  it('name whom a pronoun means who spoke last, surely', async () => {
    const text =
      'Ferry director Ines Calder met Peter Lund. Ms Calder said the noise was over. “Nobody slept in those days,” she said.'
    expect(await sure(text)).toEqual([['Ines Calder', true]])
  })

  it('name whom a surname means who is named first and most, surely', async () => {
    const text =
      'Ferry director Ines Calder came first. Ines Calder sat down. Her cousin Mark Calder stood.\n\n“Nobody slept in those days,” Calder recalled.'
    expect(await sure(text)).toEqual([['Ines Calder', true]])
  })

  it('go on in the next paragraph where the marks stay open', async () => {
    const text =
      '“We were loud for forty years,” Ines Calder said. “Nobody slept in those days.\n\n“Now we are quiet at last.”'
    expect((await spoken(text)).map(([, name, , rule]) => [name, rule])).toEqual([
      ['Ines Calder', 'after'],
      ['Ines Calder', 'same-paragraph'],
      ['Ines Calder', 'continued'],
    ])
  })

  it('are of whom the last of several paragraphs names', async () => {
    const text =
      '“We were loud,” Peter Lund said.\n\n“Nobody slept in those days.\n\n“Nor did we ever ask.\n\n“Now we are quiet at last,” Ines Calder said.'
    expect((await spoken(text)).slice(1).map(([, name, , rule]) => [name, rule])).toEqual([
      ['Ines Calder', 'continued'],
      ['Ines Calder', 'continued'],
      ['Ines Calder', 'after'],
    ])
  })

  it('are one turn where the speaker interrupts a sentence', async () => {
    const quotes = await factsIn('“I would sell the ferry,” Ines Calder said, “if anybody wanted it.”', 'quote')
    expect(quotes.map(({ partial, turn }) => [partial, turn])).toEqual([
      [false, 0],
      [false, 0],
    ])
  })

  it.each([
    ['low and high marks', 'de', '»Das Kabel war rechtzeitig fertig«, sagte Tomas Reyle.'],
    ['TeX marks', 'en', "``The cable was ready in time,'' said Tomas Reyle."],
    ['doubled straight marks', 'en', "''The cable was ready in time,'' Tomas Reyle said."],
    ['single marks', 'en', '‘The cable was ready in time,’ said Tomas Reyle.'],
  ])('are found in %s', async (_, lang, text) => {
    expect((await spoken(text, lang)).map(([, name]) => name)).toEqual(['Tomas Reyle'])
  })

  it('do not end on conjunctions alone', async () => {
    expect(await spoken('“The cable was ready in time,” and')).toHaveLength(1)
  })

  it.each([
    ['a term in marks', 'They call it “shore power” in the trade.'],
    ['a title in marks', 'The play “The Quiet Harbour” opened in May.'],
    ['a title of short words', 'Lund read "The Old Man and the Sea" twice.'],
    ['a title with small words', 'Lund sang “Gone with the Wind” in the bar.'],
    ['what everybody says', 'As the saying goes, “All roads lead to the harbour.”'],
    ['an ironic word', 'The “solution” cost four million.'],
    ['inches', 'The pipe is 3" wide and the hose 4" wide.'],
  ])('are not %s', async (_, text) => {
    expect(await spoken(text)).toEqual([])
  })

  it.each([
    [
      'fr',
      '« Nous venons pour parler », explique Marie Lenoir, maraîchère.',
      'Nous venons pour parler',
      'Marie Lenoir',
    ],
    ['de', '„Das Kabel war rechtzeitig fertig“, sagte Tomas Reyle.', 'Das Kabel war rechtzeitig fertig', 'Tomas Reyle'],
    ['fr', '« Nous avons tout payé », a déclaré Luc Roy.', 'Nous avons tout payé', 'Luc Roy'],
    ['es', '«Lo hemos pagado todo», ha explicado Juan Pérez.', 'Lo hemos pagado todo', 'Juan Pérez'],
    ['ja', '「朝の会話が一番の商品です」と市場長は言います。', '朝の会話が一番の商品です', '市場長'],
    [
      'ko',
      '"우리는 모두 스스로 냈습니다"라고 김민수 시장이 말했다. 배가 왔다.',
      '우리는 모두 스스로 냈습니다',
      '김민수 시장',
    ],
  ])('are read in %s', async (lang, text, words, name) => {
    expect((await spoken(text, lang)).map(([quoted, who]) => [quoted, who])).toEqual([[words, name]])
  })

  it('leave what tells of them to them, where no small letter goes on: no sentence begins with a comma', async () => {
    const sentences = await factsIn('"שילמנו על הכל בעצמנו", אמר ראש העיר דוד לוי. הנמל שקט.', 'sentence', 'he')
    expect(sentences.map(({ voice }) => voice)).toEqual(['quoted', 'frame', 'narrator'])
  })
})
