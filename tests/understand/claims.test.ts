import { describe, expect, it } from 'vitest'
import { isClaim, opensBackward } from '../../scripts/understand/claims.ts'
import { taggerFor } from '../../scripts/understand/tag.ts'

const [english, french] = [await taggerFor('en'), await taggerFor('fr')]
const claims = (text: string) => isClaim(text, english, 'en')

describe('a claim', () => {
  it.each([
    'The town council closed the old bridge.',
    'Keeping a library open is cheaper than the town believed.',
    'Most readers come for the quiet rooms.',
    'We cut the price of a ticket by $2.',
    'Ferries may stay in port when the wind turns.',
    'Libraries do not lose their readers in winter.',
  ])('is %s', text => {
    expect(claims(text)).toBe(true)
  })

  it.each([
    ['asks', 'Who closed the old bridge?'],
    ['has no verb', 'Three reasons for a quiet harbour.'],
    ['orders', 'Remember to close the old bridge.'],
    ['points back', 'This closed the old bridge for good.'],
    ['tells of somebody named before', 'They closed the old bridge in May.'],
    ['names what was said by `that`', 'The council closed that bridge.'],
    ['goes on from another', 'The council also closed the old bridge.'],
    ['is one of several', 'One reason is the price of a ticket.'],
    ['leads into a list', 'The council closed three bridges: the old ones.'],
    ['quotes', 'The council called the bridge “a danger”.'],
    ['supposes', 'Maybe the council closes the bridge.'],
    ['thanks', 'We would like to thank the town council for its help.'],
    ['shows a picture', 'The listing shows the price of a ticket.'],
  ])('is nothing that %s', (_, text) => {
    expect(claims(text)).toBe(false)
  })

  it('in a language whose words are not tagged has a verb that can be nothing else, and it is the sentence’s own', () => {
    expect(isClaim('Chaque bibliothèque est différente.', french, 'fr')).toBe(true)
    expect(isClaim('Avis aux personnes qui ont accès au port.', french, 'fr')).toBe(false)
    expect(isClaim('Elle est différente.', french, 'fr')).toBe(false)
  })

  it('is not known in a language without a table', () => {
    expect(isClaim('Silta on suljettu talveksi.', french, 'fi')).toBe(false)
  })
})

describe('an opening', () => {
  it('that joins a sentence to the one before keeps it from standing alone, whether it is cut or not', () => {
    expect(opensBackward('In addition, the council closed the bridge.', 'en')).toBe(true)
    expect(opensBackward('In spring, the council closed the bridge.', 'en')).toBe(false)
  })
})
