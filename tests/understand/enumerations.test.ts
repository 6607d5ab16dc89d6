import { describe, expect, it } from 'vitest'
import { factsIn } from '../study.ts'

async function itemsOf(text: string, lang = 'en') {
  return (await factsIn(text, 'enumeration', lang)).map(({ items }) => items.map(item => item.text))
}

describe('the first part of a list', () => {
  it.each([
    ['after the word that says what is listed', 'They need tools such as saws, planks and glue.', 'saws'],
    ['after “including”', 'The mill sells many things, including flour, bran and bread.', 'flour'],
    ['after the noun that holds them', 'The fog put an end to this mix of noise, smoke, and haste.', 'noise'],
    ['after a noun with an article', 'The council spoke of the problems of the mud, waste, and noise.', 'mud'],
    ['after a preposition before names', 'The goals came from Ruth Amber (2), Ida Bo and Max Cole.', 'Ruth Amber (2)'],
    ['without the article that all share', 'The town built a quiet, sturdy and cheap pier.', 'quiet'],
    ['without the number that all share', 'They hired more welders, cooks and pilots.', 'welders'],
    ['with the participle that belongs to it', 'The bank lends to growing firms, farms, and schools.', 'growing firms'],
    ['at a name after what the person is', 'They invited star cook Ida Bo, Max Cole and Ruth Amber.', 'Ida Bo'],
    ['after the word that opens the clause', 'While fear, hunger, and cold have left, the pier is empty.', 'fear'],
    ['after a dash between spaces', 'All of it is new - the crane, the pier and all the boats.', 'the crane'],
    [
      'after a preposition that the next comma closes',
      'With good maps, strong ropes and new lamps, the crew is ready.',
      'good maps',
    ],
    ['after one thing whose parts are many', 'The town paid for use of small boats, carts and mules.', 'small boats'],
    ['at the verb of an order', 'Visit a mill, quay or pier and ask for flour.', 'a mill'],
    [
      'with its subject where the verb leans on it',
      'We’ve built a pier, painted it and opened it.',
      'We’ve built a pier',
    ],
  ])('begins %s', async (_, text, first) => {
    expect((await itemsOf(text)).map(items => items[0])).toEqual([first])
  })

  it.each([
    [
      'infinitives',
      'We promised to give more people to the harbour, to mend the pier, and to feed the gulls.',
      ['to give more people to the harbour', 'to mend the pier', 'to feed the gulls'],
    ],
    [
      'prepositions',
      'We will meet the storm as sailors, as neighbours, and as friends of the harbour.',
      ['as sailors', 'as neighbours', 'as friends of the harbour'],
    ],
    ['possessives', 'We count on your boats, your nets, and your songs.', ['your boats', 'your nets', 'your songs']],
  ])('begins with the word that all begin with: %s', async (_, text, items) => {
    expect(await itemsOf(text)).toEqual([items])
  })
})

describe('the last part of a list', () => {
  it.each([
    ['what was done to all', 'The mud, sand and clay carried by the river are grey.', 'clay'],
    ['what all are for', 'We need your time, your ropes, and your hands to lift the boat.', 'your hands'],
    ['how much all changed', 'The council cut fees, tolls, and fines by $200.', 'fines'],
    ['another phrase joined on', 'The money went to boats, nets, and piers and back into the town.', 'piers'],
    ['what stands after names', 'They met Ida Bo, Max Cole and Ruth Amber on the old pier.', 'Ruth Amber'],
    ['the noun that adjectives share', 'The plan helps local, regional and national ports.', 'national'],
    ['the object of all verbs', 'The new crane helps us lift, carry and bring whole boats.', 'bring'],
    ['what sets something against all', 'They sold the boats, the nets, and the ropes but kept the pier.', 'the ropes'],
    ['the verb of a clause', 'The change is very slow, but the crews, ports and towns are waiting for it.', 'towns'],
  ])('ends before %s', async (_, text, last) => {
    expect((await itemsOf(text)).map(items => items.at(-1))).toEqual([last])
  })
})

describe('the last part of a list', () => {
  it.each([
    [
      'They dried the nets, mended the ropes, and removed all but one of the lamps.',
      'removed all but one of the lamps',
    ],
    ['They dried the nets, mended the ropes, and sold nothing but sand.', 'sold nothing but sand'],
  ])('keeps what it leaves out: %s', async (text, last) => {
    expect((await itemsOf(text)).map(items => items.at(-1))).toEqual([last])
  })
})

describe('a list', () => {
  it('is whole, however many parts it has', async () => {
    expect(
      await itemsOf('Ida Bo, Max Cole, Ruth Amber, Tom Dale, Eva East, Jon Ford and Kay Gale will sing on the pier.'),
    ).toEqual([['Ida Bo', 'Max Cole', 'Ruth Amber', 'Tom Dale', 'Eva East', 'Jon Ford', 'Kay Gale']])
  })

  it.each([
    ['They were quick, kind, and careful with the ropes.', ['quick', 'kind', 'careful with the ropes']],
    ['The town wants a quiet, cheap, and growing port.', ['quiet', 'cheap', 'growing']],
    [
      'They agree on what to build, how to build it, and who will pay.',
      ['what to build', 'how to build it', 'who will pay'],
    ],
    ['The deal is made up of cash, boats and nets, and the mayor has signed it.', ['cash', 'boats', 'nets']],
    ['Ropes made by Amber, Cole, Dale and East are strong.', ['Amber', 'Cole', 'Dale', 'East']],
  ])('may be of any kind: %s', async (text, items) => {
    expect(await itemsOf(text)).toEqual([items])
  })

  it('parts at semicolons what commas part inside', async () => {
    expect(
      await itemsOf('It holds 12 miles of rope; 40 masts, sails, and flags; 9 tons of tar; and 7 boxes of old maps.'),
    ).toContainEqual(['12 miles of rope', '40 masts, sails, and flags', '9 tons of tar', '7 boxes of old maps'])
  })

  it('takes whole what stands between commas after a colon', async () => {
    expect(
      await itemsOf('The crew asked for: faster winches, more light (and heat), better maps, and a cook.'),
    ).toEqual([['faster winches', 'more light (and heat)', 'better maps', 'a cook']])
  })

  it.each([
    ['with a word before it', 'Most of the gear (e.g. nets, ropes, oars, etc) is old.', ['nets', 'ropes', 'oars']],
    ['with its last part joined', 'They tried many woods (ash, oak, elm and pine).', ['ash', 'oak', 'elm', 'pine']],
  ])('may stand in a bracket %s', async (_, text, items) => {
    expect(await itemsOf(text)).toEqual([items])
  })

  it.each([
    ['a clause on the part before', 'Ida Bo, who sits on the port board and council, and was its head, sings.'],
    ['two clauses', 'The belt holds most of the ships, our nets and ropes are old.'],
    ['an apposition', 'The port bought two old ships, the Ruth Bo and the Ann Cy.'],
    ['an adjective before another', 'She became a quiet, friendly keeper, cook and guide.'],
    ['what a crane lifts', 'We chose a crane that lifts logs, a boat and a net.'],
    ['a participle after the noun', 'It was built using old planks, using glue and nails.'],
    ['the name of one body', 'She works with the Trade, Ports and Ferries Council (TPFC).'],
    ['references', 'It was seen before by Bo [17], [18], and [24].'],
    ['what hangs on a noun', 'They spoke of the uses of a boat, word games and tar.'],
    ['a reason', 'In the old harbour, due to the wind and rain of the week, the crew waits.'],
    ['what shares the last noun', 'The lamp is popular among back row, front row and tower keepers.'],
    ['what describes the last noun', 'The popularity of real-time, open networking and small game pilots is new.'],
    ['an adverb that opens', 'First, the nets and the ropes were dried.'],
    [
      'a part that finds its object in the last one only',
      'The crew is proud of the quay and hopes to help mend, contribute to, or even steer the new ferries.',
    ],
    [
      'a description with a list of its own behind a name',
      'Ana came to us from the Harbour Trust, a small charity that works on the depth and care of rivers.',
    ],
  ])('is not %s', async (_, text) => {
    expect(await itemsOf(text)).toEqual([])
  })
})

describe('a list whose last part alone says which', () => {
  it.each([
    ['They sell music, games and old books.', ['music', 'games', 'old books']],
    ['They sell apples, pears and ripe bananas.', ['apples', 'pears', 'ripe bananas']],
    ['They speak of security, privacy and user rights.', ['security', 'privacy', 'user rights']],
    ['They offer code review, port review and pilot analysis.', ['code review', 'port review', 'pilot analysis']],
  ])('stays one where its parts can stand alone: %s', async (text, items) => {
    expect(await itemsOf(text)).toEqual([items])
  })
})

describe('lists in other languages', () => {
  it.each([
    ['fr', 'Le maire, fatigué, a pu voir le port, les barques et l’école.', ['le port', 'les barques', 'l’école']],
    ['fr', 'C’est une façon d’écrire, de lire et d’apprendre.', ['d’écrire', 'de lire', 'd’apprendre']],
    ['fr', 'Il aime des choses telles que la voile, le vent et la pluie.', ['la voile', 'le vent', 'la pluie']],
    ['de', 'Im Hafen sangen Ida Bo, Max Kohl und Ruth Amber zum Abschied.', ['Ida Bo', 'Max Kohl', 'Ruth Amber']],
    ['de', 'Geräte wie Winde, Anker und Lampe stehen bereit.', ['Winde', 'Anker', 'Lampe']],
    ['es', 'Las barcas, las redes y los niños llegaron tarde.', ['Las barcas', 'las redes', 'los niños']],
    ['es', 'Llegaron Ana Ruiz, Luis Vega y Eva Soto.', ['Ana Ruiz', 'Luis Vega', 'Eva Soto']],
    ['ja', '港は、漁師、船大工、料理人を集めた。', ['漁師', '船大工', '料理人']],
    ['zh', '港口出售鱼类，包括鲈鱼、鳕鱼和鳗鱼。', ['鲈鱼', '鳕鱼', '鳗鱼']],
  ])('in %s: %s', async (lang, text, items) => {
    expect(await itemsOf(text, lang)).toEqual([items])
  })

  it.each([
    ['fr', 'Comme pour le port, chaque barque, si petite et lente soit-elle, compte.'],
    ['fr', 'Ces cas ne justifient pas la surveillance d’un pêcheur, un gardien ou un marin.'],
    ['ja', '船は朝に出て、夜に戻る。'],
    ['zh', '他来了，看了、走了。'],
  ])('and none in %s: %s', async (lang, text) => {
    expect(await itemsOf(text, lang)).toEqual([])
  })
})

describe('what is said of all parts behind the last one', () => {
  it.each([
    ['Vous y trouverez les bateaux, les ports et les quais complètement différents.', 'les quais', 'fr'],
    ['Le port vit par ses pilotes: une lettre, une carte ou un salut à la fois.', 'un salut', 'fr'],
    ['The town pays for boats, nets and ropes alike.', 'ropes', 'en'],
  ])('is no word of that one: %s', async (text, last, lang) => {
    expect((await itemsOf(text, lang)).map(items => items.at(-1))).toEqual([last])
  })
})

describe('what only looks like a list', () => {
  it.each([
    [
      'a reason before two subjects',
      'Because of fog, not all pilots and their crews got good maps of the coast from the port.',
    ],
    [
      'a time before what happens then',
      'Every night, right around midnight, a horde of crabs wakes up and climbs the pier.',
    ],
    [
      'who it is that said something',
      '“We are glad that the pier is open,” said Ann Bo, Harbour Trust keeper for ropes, nets, and sails.',
    ],
    ['what for', 'To find the way home, look for the lamp and follow its light.'],
    ['what comes of it', 'The lamps burn all night, showing the pier and the quay of the town.'],
    ['a way', 'That way, any old boats or ships with a hole can be seen.'],
    ['a part of an address', 'Learn more with Harbour.org teams, guides, and charts.'],
    [
      'the end of what the second is',
      'She is also on the Board of the Port, builders of one of the strongest tools for peace and freedom.',
    ],
    [
      'a clause that what comes before leads to',
      'But if you have a hundred nets to mend in your harbour, that adds up to miles of rope and a lot of winter evenings.',
    ],
    ['what one ship is like', 'The mail is still carried by a single, newly built and mended ship.'],
    [
      'what a part of all is',
      'But small boats are a tiny part of all ships in the port, are well known, and are seldom lost.',
    ],
    ['a time before what happens then', 'Come late spring, our painted boats and the old Ruth Bo itself were sailing.'],
    [
      'who the first one is',
      'We want to thank Ida Bo, a pilot who sailed with us from the outset, and enabled us to open the port.',
    ],
  ])('%s', async (_, text) => {
    expect(await itemsOf(text)).toEqual([])
  })
})

describe('the parts of a list', () => {
  it.each([
    [
      'the last two words joined',
      'They also tracked a variety of data points including trips, tolls, toll rate, and trips and tolls broken down by age groups.',
      ['trips', 'tolls', 'toll rate', 'trips and tolls'],
    ],
    [
      'a word with a slash',
      'We’ve engaged at the PA/B Forum, IETF, and in other venues of the town.',
      ['PA/B Forum', 'IETF', 'in other venues of the town'],
    ],
    [
      'the something of something',
      'The steady growth of our fleet shows the strength of our rigging, the validity of our maps, and the great efforts of our crews to scale up our own port.',
      ['the strength of our rigging', 'the validity of our maps', 'the great efforts of our crews'],
    ],
    [
      'its verb',
      'The council takes action to raise the depth of the old harbour, reduce tolls, and improve the safety of the pier.',
      ['raise the depth of the old harbour', 'reduce tolls', 'improve the safety of the pier'],
    ],
    [
      'names as they begin',
      'Examples are Register for a race, Find a pilot, Read the news, and Submit a letter.',
      ['Register for a race', 'Find a pilot', 'Read the news', 'Submit a letter'],
    ],
  ])('have %s', async (_, text, items) => {
    expect(await itemsOf(text)).toEqual([items])
  })
})
