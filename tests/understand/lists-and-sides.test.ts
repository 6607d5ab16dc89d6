import { describe, expect, it } from 'vitest'
import { factsIn } from '../study.ts'

async function lists(text: string, lang = 'en') {
  return (await factsIn(text, 'enumeration', lang)).map(({ items }) => items.map(item => item.text))
}

describe('a list that numbers itself', () => {
  it.each([
    [
      'The council wants (1) a new pier, (2) more light and (3) a crane that works.',
      ['a new pier', 'more light', 'a crane that works'],
    ],
    [
      'First, the boats are old. Second, the quay is short. Finally, the crane is broken.',
      ['the boats are old', 'the quay is short', 'the crane is broken'],
    ],
    [
      'There are three reasons: first, the boats are old; second, the quay is short; and third, nobody pays.',
      ['the boats are old', 'the quay is short', 'nobody pays'],
    ],
  ])('has the parts of “%s”', async (text, items) => expect(await lists(text)).toEqual([items]))

  it('is not read across a sentence that does not count', async () => {
    expect(await lists('First, the boats are old. They leak. Second, the quay is short. Third, nobody pays.')).toEqual(
      [],
    )
  })

  it.each([
    ['de', 'Erstens sind die Boote alt. Zweitens ist der Kai kurz. Drittens fehlt das Geld.'],
    ['fr', 'Premièrement, les bateaux sont vieux. Deuxièmement, le quai est court. Enfin, la grue est cassée.'],
    ['es', 'En primer lugar, los barcos son viejos. En segundo lugar, el muelle es corto. Por último, falta dinero.'],
    ['ru', 'Во-первых, лодки старые. Во-вторых, причал короткий. В-третьих, нет денег.'],
    ['zh', '首先，船很旧。其次，码头很短。最后，起重机坏了。'],
    ['ja', '第一に、船が古い。第二に、岸壁が短い。第三に、金がない。'],
  ])('has three parts in %s', async (lang, text) => {
    expect((await lists(text, lang)).map(items => items.length)).toEqual([3])
  })
})

describe('a list in a sentence', () => {
  it.each([
    [
      'verbs that a tagger takes for something else',
      'The best way is to ease the strain, make a friend, or light up a room.',
      'light up a room',
    ],
    [
      'two verbs of a clause inside the last part',
      'The signs are ship activity, pier quality, and the specific companies that support or rely upon the harbour.',
      'the specific companies that support or rely upon the harbour',
    ],
    ['a source in brackets', 'The survey covers the harbour, history, and trade [19].', 'trade'],
    ['a place that holds for all', 'You will find hotels, restaurants and mills in the north of the town.', 'mills'],
    ['a clause on all of them', 'The bay is full of reefs, fish, and plants which nobody has counted.', 'plants'],
    ['another sentence', 'The port handles timber, grain and wool, and employs 300 people.', 'wool'],
  ])('ends right before %s', async (_, text, last) => {
    expect((await lists(text)).map(items => items.at(-1))).toEqual([last])
  })

  it.each([
    ['who one person is', 'Ida Bo, chief cook and head of the harbour, sang.'],
    ['a word that opens the sentence', 'Today, textile and steel mills take their place.'],
    ['a turn of phrase', 'What galls the crew, over and above having to wait, is the noise.'],
    ['what keeps the speech going', 'I mean, you sing and they dance.'],
  ])('is not %s', async (_, text) => expect(await lists(text)).toEqual([]))
})

describe('lists of bare words in other languages', () => {
  it.each([
    ['fr', 'La ville est calme, propre et sûre.', ['calme', 'propre', 'sûre']],
    [
      'fr',
      "L'équipe répare les filets, peint les coques et charge les caisses.",
      ['répare les filets', 'peint les coques', 'charge les caisses'],
    ],
    ['de', 'Die Stadt ist ruhig, sauber und sicher.', ['ruhig', 'sauber', 'sicher']],
    [
      'de',
      'Die Mannschaft flickt Netze, streicht Boote und lädt Kisten.',
      ['flickt Netze', 'streicht Boote', 'lädt Kisten'],
    ],
    ['es', 'El puerto vende pescado, algas y mariscos.', ['pescado', 'algas', 'mariscos']],
    ['it', 'La città è calma, pulita e sicura.', ['calma', 'pulita', 'sicura']],
    ['pt', 'O porto vende peixe, algas e mariscos.', ['peixe', 'algas', 'mariscos']],
    ['nl', 'De stad is rustig, schoon en veilig.', ['rustig', 'schoon', 'veilig']],
    ['ru', 'Порт продаёт рыбу, водоросли и моллюсков.', ['рыбу', 'водоросли', 'моллюсков']],
    ['zh', '游客来自北京、上海、广州和深圳。', ['北京', '上海', '广州', '深圳']],
    ['ja', 'この町は漁業と農業と観光で知られる。', ['漁業', '農業', '観光']],
    ['ja', 'チームは網の修理、船の塗装、荷物の積み込みを行う。', ['網の修理', '船の塗装', '荷物の積み込み']],
    ['ko', '항구는 생선, 해초, 조개를 판다.', ['생선', '해초', '조개']],
    ['ko', '이 도시는 어업, 농업 및 관광업으로 유명하다.', ['어업', '농업', '관광업']],
    ['ar', 'تشمل الأدوات المطارق، والمناشير، والحبال.', ['المطارق', 'المناشير', 'الحبال']],
    ['he', 'הנמל מוכר דגים, אצות וצדפות.', ['דגים', 'אצות', 'צדפות']],
  ])('are read in %s: %s', async (lang, text, items) => expect(await lists(text, lang)).toEqual([items]))

  it.each([
    ['fr', 'Quand le bateau arrive, le capitaine, très calme, siffle et repart.'],
    ['ko', '배는 낡았고, 느리고, 아무도 타지 않는다.'],
  ])('are not read out of clauses in %s', async (lang, text) => expect(await lists(text, lang)).toEqual([]))
})

describe('contrasts by form', () => {
  const sides = async (text: string, lang = 'en') =>
    (await factsIn(text, 'contrast', lang)).map(({ kind, first, second }) => [kind, first.text, second.text])

  it.each([
    ['Unlike Bristol, Bath has no harbour.', ['versus', 'Unlike Bristol', 'Bath has no harbour']],
    [
      'Once a fishing village, it is now a city of towers.',
      ['then-now', 'Once a fishing village', 'it is now a city of towers'],
    ],
    [
      'Ten years ago the quay was empty; today it is full.',
      ['then-now', 'Ten years ago the quay was empty', 'today it is full'],
    ],
    ['The crew did not mend the nets but sold them.', ['not-but', 'did not mend the nets', 'but sold them']],
    ['The remarks were careless but not illegal.', ['not-but', 'The remarks were careless', 'but not illegal']],
    ['It is less a bridge than a wall.', ['versus', 'less a bridge', 'than a wall']],
    [
      'The ferry is cheap; the train, however, is fast.',
      ['versus', 'The ferry is cheap', 'the train, however, is fast'],
    ],
    [
      'In 1990 the port had 40 boats. Today it has 400.',
      ['then-now', 'In 1990 the port had 40 boats.', 'Today it has 400.'],
    ],
  ])('stand in “%s”', async (text, expected) => expect(await sides(text)).toEqual([expected]))

  it.each([
    [
      'a noun that is denied between two marks',
      'We know that song – not silence – fills a harbour.',
      ['not-but', 'song', 'not silence'],
    ],
    [
      'what can be done in front',
      'While painting a boat can slow the rot, the planks are still old.',
      ['concession', 'While painting a boat can slow the rot', 'the planks are still old'],
    ],
    [
      'a clause in front of which something stands',
      'The log shows that while the crew was small, the catch was large.',
      ['concession', 'while the crew was small', 'the catch was large'],
    ],
    [
      'a clause in front with an insertion at its end',
      'While the quay is dear, making it dearer still for small boats, it earns its keep.',
      ['concession', 'While the quay is dear, making it dearer still for small boats', 'it earns its keep'],
    ],
    [
      'what is done and what is done besides',
      'Not only does this keep the quay open, you are helping the boats that stay.',
      ['not-only', 'Not only does this keep the quay open', 'you are helping the boats that stay'],
    ],
    [
      'two doings',
      'While mending an old boat is good, selling one is not the same as sinking it.',
      ['concession', 'While mending an old boat is good', 'selling one is not the same as sinking it'],
    ],
    [
      'one verb of two things',
      'The mill sold nine boats, while the pier sold two.',
      ['versus', 'The mill sold nine boats', 'the pier sold two'],
    ],
    [
      'two directions',
      'Rents in the north fell, while wages climbed by a third.',
      ['versus', 'Rents in the north fell', 'wages climbed by a third'],
    ],
  ])('has %s', async (_, text, expected) => expect(await sides(text)).toEqual([expected]))

  it.each([
    ['a second thing beside the first', 'The mayor opened the quay, while the choir sang two songs.'],
    ['a thing that is also so', 'The quay is wide, while the pier is also wide.'],
    [
      'a clause inside another',
      'She wants a port that sees, while life is hard for many, everyone should have a boat.',
    ],
    ['the time of what stands before', 'The mayor met the port in May, while she was still a judge.'],
    ['two things that have been done', 'Clerks have asked who pays, while sailors have called the plan a song.'],
    ['a reservation', 'New boats have been bought, but not enough to fill the quay.'],
    [
      'a side of nothing but a denial',
      'This does not mean that it is cheap (it surely is not), but that it is worth it.',
    ],
    ['a time alone', 'The money will be used to mend the boats which lie on the shore today.'],
    ['what is told of the same thing next', 'He was not born on the coast. He worked there for ten years.'],
    ['a denial that explains itself', 'They are not a good way to fish. They are very loud.'],
    ['two denials', 'We never sing in the harbour but do not take that as a rule.'],
  ])('is not %s', async (_, text) => expect(await sides(text)).toEqual([]))

  it.each(['Despite the rain, the market opened.', 'While he waited, the crew sang.', 'Two years ago, the crew sang.'])(
    'do not stand in “%s”',
    async text => expect(await sides(text)).toEqual([]),
  )

  it.each([
    ['fr', 'Contrairement au vieux quai, le nouveau est large.', 'versus'],
    ['fr', "Le quai n'est pas un luxe, mais une nécessité.", 'not-but'],
    ['de', 'Der Kai ist kein Luxus, sondern eine Notwendigkeit.', 'not-but'],
    ['de', 'Früher war der Kai leer, heute ist er voll.', 'then-now'],
    ['de', 'Im Gegensatz zum alten Kran braucht der neue keinen Fahrer.', 'versus'],
    ['es', 'Por un lado, los barcos son baratos; por otro, gotean.', 'versus'],
    ['it', 'Un tempo il molo era vuoto, oggi è pieno.', 'then-now'],
    ['pt', 'Ao contrário do velho cais, o novo é largo.', 'versus'],
    ['nl', 'Enerzijds zijn de boten goedkoop, anderzijds lekken ze.', 'versus'],
    ['ru', 'Лодки не только старые, но и медленные.', 'not-only'],
    ['zh', '码头不是奢侈品，而是必需品。', 'not-but'],
    ['zh', '请修补码头，而不是另建一个。', 'not-but'],
    ['ja', '船は古いだけでなく、遅い。', 'not-only'],
    ['ko', '부두는 사치가 아니라 필수이다.', 'not-but'],
    ['ar', 'الرصيف ليس ترفاً، بل ضرورة.', 'not-but'],
    ['he', 'בעבר הרציף היה ריק, היום הוא מלא.', 'then-now'],
  ])('stand in %s: %s', async (lang, text, kind) =>
    expect((await sides(text, lang)).map(([found]) => found)).toEqual([kind]),
  )
})

describe('changes', () => {
  const ends = async (text: string, lang = 'en') =>
    (await factsIn(text, 'change', lang)).map(({ before, after, by }) => [before?.value, after?.value, by?.value])

  it.each([
    ['en', 'Last year, 16% of crews quit. This year, that share has fallen to 7%.', [16, 7, undefined]],
    ['en', 'The share is 13%, versus 21% last year.', [21, 13, undefined]],
    ['en', 'Sales of 31 million compare with 28 million a year ago.', [28e6, 31e6, undefined]],
    ['en', 'Unemployment dropped by 2 points to 5%.', [undefined, 5, -2]],
    ['en', 'The fleet doubled to 40 boats.', [undefined, 40, 2]],
    ['fr', 'La part est tombée à 7 %, contre 9 % en 2023.', [9, 7, undefined]],
    ['de', 'Letztes Jahr stieg der Umsatz um 12 Prozent auf 5 Millionen Euro.', [undefined, 5e6, 12]],
    ['es', 'La cuota bajó al 7 %, frente al 9 % de 2023.', [9, 7, undefined]],
    ['it', 'La quota è scesa al 7 % rispetto al 9 % del 2023.', [9, 7, undefined]],
    ['pt', 'A quota caiu para 7 %, contra 9 % em 2023.', [9, 7, undefined]],
    ['nl', 'De omzet steeg met 12 procent tot 5 miljoen euro.', [undefined, 5e6, 12]],
    ['ru', 'Доля выросла с 12 % до 31 %.', [12, 31, undefined]],
    ['zh', '销售额增长了12%，达到500万元。', [undefined, 5e6, 12]],
    ['ja', '売上は12%増加した。', [undefined, undefined, 12]],
    ['ar', 'ارتفعت المبيعات بنسبة 12٪ إلى 5 ملايين دولار.', [undefined, 5e6, 12]],
    ['he', 'השיעור ירד מ-9% ל-7%.', [9, 7, undefined]],
  ])('are told in %s: %s', async (lang, text, expected) => expect(await ends(text, lang)).toEqual([expected]))

  it('compare no two things of one time', async () => {
    expect(await ends('Of the men 13% left, versus 21% of the women.')).toEqual([])
  })
})

describe('number words', () => {
  const values = async (text: string, lang: string) =>
    (await factsIn(text, 'metric', lang)).map(({ value, unit }) => [value, unit])

  it.each([
    ['de', 'Der Anteil liegt bei siebenunddreißig Prozent.', [37, '%']],
    ['es', 'La cuota es del cuatrocientos veintidós por ciento.', [422, '%']],
    ['nl', 'Het aandeel is vijfenveertig procent.', [45, '%']],
    ['ko', '비율은 이십이 퍼센트이다.', [22, '%']],
    ['ko', '매출은 1억 2천 5백만 달러였다.', [125e6, 'USD']],
    ['zh', '门票五美元。', [5, 'USD']],
    ['pt', 'A empresa vale 3 milhoes de euros.', [3e6, 'EUR']],
  ])('are read in %s: %s', async (lang, text, expected) => expect(await values(text, lang)).toEqual([expected]))
})

describe('names that go on', () => {
  it.each([
    ['en', 'The notes come from the Harbour Board, Lamp Office, Ferry Guild, and many more.', 3],
    ['en', 'The notes come from Elmia, Brava, Corto and other harbours.', 3],
    ['de', 'Die Blätter kommen aus Elmia, Brava, Corto und vielen anderen.', 0],
    ['fr', 'Les notes viennent de Brava, Corto, Delta et bien d’autres.', 3],
  ])('are told without what says so in %s: “%s”', async (lang, text, count) => {
    expect((await lists(text, lang)).map(items => items.length)).toEqual(count > 0 ? [count] : [])
  })
})
