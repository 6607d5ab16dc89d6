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
    [
      'fr',
      'Le port vend les poissons, les algues et les coquillages.',
      ['Le port vend', ['les poissons', 'les algues', 'les coquillages'], undefined],
    ],
    [
      'de',
      'Der Hafen braucht drei Dinge: Ruhe, Geduld und Strom.',
      ['Der Hafen braucht drei Dinge', ['Ruhe', 'Geduld', 'Strom'], undefined],
    ],
    [
      'en',
      'Expenses include compute, storage, networking, and cables.',
      ['Expenses include', ['compute', 'storage', 'networking', 'cables'], undefined],
    ],
    [
      'en',
      'We sell apples, bread and butter, cheese, and wine.',
      ['We sell', ['apples', 'bread and butter', 'cheese', 'wine'], undefined],
    ],
  ])('begin with their first part in %s', async (lang, text, expected) => {
    expect(await lists(text, lang)).toEqual([expected])
  })

  it.each([
    [
      'fr',
      'Vous pouvez peindre un mur, réparer une porte ou planter un arbre.',
      ['peindre un mur', 'réparer une porte', 'planter un arbre'],
    ],
    [
      'fr',
      'Le port a des problèmes économiques, techniques et sociaux depuis un an.',
      ['économiques', 'techniques', 'sociaux'],
    ],
    ['fr', 'Le quai est calme, propre et ouvert à tous.', ['calme', 'propre', 'ouvert à tous']],
    [
      'es',
      'El puerto ofrece cursos de vela, ayuda médica y comida a los marineros.',
      ['cursos de vela', 'ayuda médica', 'comida'],
    ],
    [
      'es',
      'Las barcas cruzan la bahía, pescan el atún y llegan a los muelles.',
      ['cruzan la bahía', 'pescan el atún', 'llegan a los muelles'],
    ],
    ['it', 'Il porto offre corsi di vela, cure mediche e cibo ai marinai.', ['corsi di vela', 'cure mediche', 'cibo']],
    ['pt', 'O livro trata do mar, da pesca, do vento e dos barcos.', ['do mar', 'da pesca', 'do vento', 'dos barcos']],
    ['nl', 'De haven bewaart oude kaarten, zware touwen en lampen.', ['oude kaarten', 'zware touwen', 'lampen']],
    ['ru', 'Моряки чинят сети, красят лодки и варят уху.', ['чинят сети', 'красят лодки', 'варят уху']],
    ['zh', '港口提供船票、渔网和热茶。', ['船票', '渔网', '热茶']],
  ])('are found by the forms of their words in %s: %s', async (lang, text, expected) => {
    expect((await factsIn(text, 'enumeration', lang)).map(({ items }) => items.map(item => item.text))).toEqual([
      expected,
    ])
  })

  it.each([
    ['es', 'Si tienes un barco, limpia el casco y revisa el motor.'],
    ['es', 'Según el diario, publicado el lunes, la villa y el puerto firmaron un pacto.'],
    ['fr', 'Peindre les murs, réparer les portes et planter les arbres sont des travaux lents.'],
    ['fr', 'Quand le bateau arrive, le capitaine, très calme, siffle et repart.'],
    ['fr', 'Le maire, Paul Rive, aime le port et dort.'],
  ])('are no clauses between commas in %s: %s', async (lang, text) => {
    expect(await lists(text, lang)).toEqual([])
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
      'of a clause in front',
      'While the north quay is quiet, the south quay, an old one, is loud.',
      ['concession', undefined, 'While the north quay is quiet', 'the south quay, an old one, is loud'],
    ],
    [
      'of a denied place',
      'It can’t be seen on the deck, but in how the crew sings.',
      ['not-but', 'It', 'can’t be seen on the deck', 'but in how the crew sings'],
    ],
    [
      'of a denied thing',
      'Let us not seek the loud answer or the quick answer but the right answer.',
      ['not-but', 'Let us', 'not seek the loud answer or the quick answer', 'but the right answer'],
    ],
    [
      'with its other side denied at the end',
      'The years have filled us with calm, not burdened us with debt.',
      ['not-but', undefined, 'The years have filled us with calm', 'not burdened us with debt'],
    ],
    [
      'of two clauses of one build',
      'When it comes to money, the mill has begun to grow, but the pier has begun to sink.',
      ['versus', 'When it comes to money', 'the mill has begun to grow', 'the pier has begun to sink'],
    ],
  ])('are found %s', async (_, text, expected) => {
    expect(await sides(text)).toEqual([expected])
  })

  it.each([
    ['fr', 'Alors que le quai est calme, le port reste bruyant.'],
    ['fr', 'Outils : au lieu de tout refaire à neuf, la ville répare le quai.'],
    ['de', 'Statt alles neu zu bauen, flickt die Stadt den Kai.'],
    ['es', 'Mientras que el muelle duerme, el puerto canta.'],
  ])('begin with a clause in %s: %s', async (lang, text) => {
    expect(await sides(text, lang)).toHaveLength(1)
  })

  it.each([
    ['a time', 'While the ferry was waiting, the crew sang a song.'],
    ['the reader’s time', 'While you are away from the pier, the crew sings a song.'],
    ['a participle', 'While running, the engine hums a tune.'],
    ['a list of one’s own', 'While the mayor sang, danced and slept'],
    ['a turn of speech', 'The pier is not wide but it is long enough for us.'],
    ['an addition', 'The crew sang, not to mention the cook.'],
    ['one subject', 'The mayor has sung, but he has danced as well.'],
  ])('are not %s', async (_, text) => {
    expect(await sides(text)).toEqual([])
  })

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
    [
      'of two clauses at once',
      'The north quay is quiet, while the south quay is loud.',
      ['versus', undefined, 'The north quay is quiet', 'the south quay is loud'],
    ],
    [
      'with rather than',
      'The port bought batteries rather than a second generator.',
      ['versus', undefined, 'The port bought batteries', 'rather than a second generator'],
    ],
    [
      'with instead of at the beginning',
      'Instead of buying a second generator, the port chose batteries.',
      ['versus', undefined, 'Instead of buying a second generator', 'the port chose batteries'],
    ],
    [
      'with a word that comes again',
      'They came not because of the noise but because of the fish.',
      ['not-but', 'They came', 'not because of the noise', 'but because of the fish'],
    ],
  ])('stand %s', async (_, text, expected) => {
    expect(await sides(text)).toEqual([expected])
  })

  it.each([
    ['a denial alone', 'The port isn’t loud. The town sleeps.'],
    ['two denials', 'It isn’t about money. It isn’t about noise.'],
    ['a doubt', 'Tell us whether they are current users or potential users in the future.'],
    ['a subject of another number', 'The port isn’t loud. They sleep.'],
    ['two things at one time', 'The crew slept on deck, while waiting for the tide.'],
    ['a clause inside', 'The work, while serious, is quiet.'],
    ['what follows a colon or semicolon', 'This is less; last year half of them stayed, while a third had left.'],
    ['a denial with a reservation', 'The port is not loud but the crane squeaks.'],
  ])('are not %s', async (_, text) => {
    expect(await sides(text)).toEqual([])
  })

  it.each([
    ['de', 'Es geht nicht um Geld, sondern um Ruhe.', ['not-but', 'Es geht', 'nicht um Geld', 'sondern um Ruhe']],
    [
      'es',
      'El puerto no solo gana dinero, sino también aire.',
      ['not-only', 'El puerto', 'no solo gana dinero', 'sino también aire'],
    ],
    [
      'fr',
      'Le port est calme, alors que la ville est bruyante.',
      ['versus', undefined, 'Le port est calme', 'la ville est bruyante'],
    ],
    [
      'nl',
      'Het gaat niet alleen om geld, maar ook om rust.',
      ['not-only', 'Het gaat', 'niet alleen om geld', 'maar ook om rust'],
    ],
  ])('are read in %s', async (lang, text, expected) => {
    expect(await sides(text, lang)).toEqual([expected])
  })

  it('are read in French', async () => {
    expect(await sides('Autrefois, il y avait douze étals. Aujourd’hui, il y en a plus.', 'fr')).toEqual([
      ['then-now', undefined, 'Autrefois, il y avait douze étals.', 'Aujourd’hui, il y en a plus.'],
    ])
  })
})

describe('definitions', () => {
  it.each([
    ['en', 'A median is the value in the middle.', 'median'],
    ['en', 'Cold ironing is a way of feeding ships from the shore that needs no diesel.', 'Cold ironing'],
    ['en', 'LTS stands for long-term support.', 'LTS'],
    ['en', 'The term berth refers to the place of a ship.', 'berth'],
    ['de', 'Landstrom bezeichnet den Strom aus dem Netz an Land.', 'Landstrom'],
    ['fr', 'Le tirant d’air désigne la hauteur du bateau hors de l’eau.', 'Le tirant d’air'],
    ['ja', '陸電とは、港から船に送る電気のことです。', '陸電'],
  ])('name the term (%s): %s', async (lang, text, term) => {
    expect((await factsIn(text, 'definition', lang)).map(fact => fact.term.text)).toEqual([term])
  })

  it.each([
    'This is a device that feeds ships.',
    'The port is a mess that nobody cleans.',
    'A good harbour is quiet.',
    'Such ports are a problem for the town.',
    'Is a median a value in the middle?',
    'He refers to the plan of the council.',
    'It was late when the ferry left.',
  ])('are not in: %s', async text => {
    expect(await factsIn(text, 'definition')).toEqual([])
  })
})

describe('conclusions', () => {
  it.each([
    ['en', 'In short, the port has never been so quiet.'],
    ['en', 'This means that the town sleeps at last.'],
    ['en', 'The results show a calmer harbour.'],
    ['de', 'Kurz gesagt, der Hafen war nie so leise.'],
    ['fr', 'En bref, le port n’a jamais été si calme.'],
    ['zh', '总之，港口 从来 没有 这么 安静。'],
  ])('are found in %s: %s', async (lang, text) => {
    expect((await factsIn(text, 'conclusion', lang)).map(fact => fact.words.text)).toEqual([text])
  })

  it.each([
    'Therefore, if you run into noise, please write to us.',
    'This means paying for it twice.',
    'Overall, who paid for the cable?',
    '“In short, the port has never been so quiet,” said Mara Calder.',
    'This shows the port.',
  ])('are not in: %s', async text => {
    expect(await factsIn(text, 'conclusion')).toEqual([])
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
  const events = async (text: string, lang = 'en') =>
    (await factsIn(text, 'event', lang)).map(({ date, words, when }) => [date.text, words.text, when])

  it('are sentences that begin with their date', async () => {
    expect(
      await events(
        'In March 2021, the council voted for a study. In 2022, the study was done. Until May 2023, the pier stayed shut.',
      ),
    ).toEqual([
      ['March 2021', 'the council voted for a study.', 20_210_300],
      ['2022', 'the study was done.', 20_220_000],
      ['May 2023', 'the pier stayed shut.', 20_230_500],
    ])
  })

  it.each([
    ['en', 'The last mill had closed in 1911.', 19_110_000],
    ['en', 'The keeper warned the town on 7 March 1953 that the dike was weak.', 19_530_307],
    ['en', 'They have not sung on the pier since 1996!', 19_960_000],
    ['de', 'Die Mühle schloss im Mai 1911 für immer.', 19_110_500],
    ['fr', 'Le moulin a fermé en 1911 pour toujours.', 19_110_000],
  ])('are sentences with one date inside, in %s: %s', async (lang, text, when) => {
    const [event] = await events(text, lang)
    expect(event?.slice(1)).toEqual([text, when])
  })

  it.each([
    ['Last year, the pier was closed.', 'Last year', 20_200_000],
    ['The mill burnt down two years ago.', 'two years ago', 20_190_000],
    ['The crew painted the crane last month.', 'last month', 20_210_100],
    ['The boats came back yesterday.', 'yesterday', 20_210_209],
  ])('are told against the day the article was written: %s', async (text, date, when) => {
    const found = await events(`---\ndate: 2021-02-10\n---\n\n${text}`)
    expect(found.map(([words, , own]) => [words, own])).toEqual([[date, when]])
  })

  it.each([
    ['without the article’s date', 'Last year, the pier was closed.'],
    ['whose month the article’s date does not tell', '---\ndate: 2021\n---\n\nThe crew painted the crane last month.'],
    ['of a span up to now', '---\ndate: 2021-02-10\n---\n\nOver the last year, the crane stood still.'],
    ['that only compares', '---\ndate: 2021-02-10\n---\n\nThe pier was quieter than last year.'],
    [
      'of somebody’s own words',
      '---\ndate: 2021-02-10\n---\n\n“The pier was shut last year after the storm,” said Ann Lee.',
    ],
  ])('are not relative dates %s', async (_, text) => {
    expect(await events(text)).toEqual([])
  })

  it.each([
    ['the date of a figure', 'The share of boats rose to 12 % in 2020 again.'],
    ['what has not happened', 'The pier could open in 2031 after all.'],
    ['two dates', 'The mill ran from May 1911 and burnt in 1953 at night.'],
    ['a decade', 'They sang on the pier in the 1950s and danced.'],
    ['a time of day', 'The concert is shown live from 1930 on the pier.'],
    ['what a clause on a noun tells', 'The boat that was built in 1911 is grey.'],
  ])('are not %s', async (_, text) => {
    expect(await events(text)).toEqual([])
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

const FIRST: Readonly<Record<string, string>> = {
  en: 'The pier is old.',
  zh: '码头很老。',
  he: 'הרציף ישן.',
  ar: 'الرصيف قديم.',
}

describe('a sentence that leans on the one before', () => {
  it.each([
    ['If you do not do that with care, you may hear a bell.', 'en', true],
    ['Someone else may be glad to take the oars.', 'en', true],
    ['Not only is this a longer pier, but it is also a safer one.', 'en', true],
    ['Instead of closing the pier, the council opened it.', 'en', false],
    ['We did that by closing the old gate.', 'en', true],
    ['We then closed the old gate.', 'en', true],
    ['Not an ideal place for a boat.', 'en', true],
    ['Another is the gate of the old port.', 'en', true],
    ['The other way leads along the shore.', 'en', true],
    ['The other day a boat came in.', 'en', false],
    ['A similar number of crews stayed away.', 'en', true],
    ['The crews wait for that bell in the morning.', 'en', true],
    ['Instead, the council opened the pier.', 'en', true],
    ["Quelqu'un d'autre peut être heureux de prendre la barre.", 'fr', true],
    ['Jemand anderes kann das Ruder gern nehmen.', 'de', true],
    ['让这些船留在港口对城镇没有帮助。', 'zh', true],
    ['城镇的船留在港口。', 'zh', false],
    ['הוא גם מאפשר לסירות לעגון.', 'he', true],
    ['הסירות האלו עוגנות ליד הקיר.', 'he', true],
    ['הסירות עוגנות ליד הקיר.', 'he', false],
    ['هذه السفن ترسو في الميناء.', 'ar', true],
    ['Dans ces cas, les bateaux restent au port.', 'fr', true],
    ['Dans ce port, les bateaux restent longtemps.', 'fr', true],
    ['Dans le port, les bateaux restent longtemps.', 'fr', false],
    ['Of the crews 40% stay, compared to 57% of those who row.', 'en', false],
    ['Of the crews 40% stay, compared to 57% of those.', 'en', true],
  ])('is known by its beginning: %s', async (text, lang, leans) => {
    const [, sentence] = await factsIn(`${FIRST[lang] ?? 'Le port.'} ${text}`, 'sentence', lang)
    expect(sentence?.leans).toBe(leans)
  })
})

it('a bracket around what is said opens no sentence', async () => {
  const sentences = await factsIn(
    'They can undo it. (“Who changed this record? When was it changed by them?”) If records get lost, they are put back.',
    'sentence',
    'en',
  )
  expect(sentences.at(-1)?.words.text).toBe('If records get lost, they are put back.')
})
