import { describe, expect, it } from 'vitest'
import {
  allowsForm,
  slidesWished,
  wishesAsWritten,
  wishesIn,
  wishesOver,
  wishesToKeep,
  type Wishes,
} from '../../scripts/model/wishes.ts'

describe('wishes', () => {
  it.each<[Record<string, unknown>, Wishes]>([
    [{ slides: 12 }, { length: { slides: 12 } }],
    [{ slides: '12' }, { length: { slides: 12 } }],
    [{ slides: 'all' }, { length: 'all' }],
    [{ minutes: '7.5' }, { length: { minutes: 7.5 } }],
    [{ density: 'brief' }, { density: 'brief' }],
    [{ forms: 'points, quote' }, { forms: { only: ['points', 'quote'] } }],
    [{ forms: ['-chart', '-cards'] }, { forms: { without: ['chart', 'cards'] } }],
    [{ forms: 'all' }, { forms: { without: [] } }],
    [{ contents: false }, { contents: false }],
    [{ slides: '', density: null, title: 'Other keys' }, {}],
  ])('are read from %j', (data, wishes) => {
    expect(wishesIn(data)).toEqual({ wishes, faults: [] })
  })

  it.each([
    [{ slides: 0 }, /whole number from 1 on/],
    [{ slides: 2.5 }, /whole number/],
    [{ slides: 'my-talk' }, /“my-talk” is no number of slides/],
    [{ slides: true }, /no number of slides/],
    [{ minutes: -3 }, /number over 0/],
    [{ density: 'big' }, /brief, normal or full/],
    [{ forms: 'char' }, /no form “char”: there are cover, contents, .*, sources/],
    [{ forms: '-cover' }, /every deck has its cover/],
    [{ forms: 'points,-chart' }, /either the forms that you want or/],
    [{ forms: 3 }, /no list of forms/],
    [{ contents: 'maybe' }, /neither true nor false/],
    [{ slides: 3, minutes: 4 }, /give one of them/],
  ])('that are none are told with what can be written: %j', (data, message) => {
    const { faults } = wishesIn(data)
    expect(faults.map(fault => fault.message)).toEqual([expect.stringMatching(message)])
  })

  it('come back as they were written', () => {
    for (const wishes of [
      { length: { slides: 12 }, density: 'full', contents: false },
      { length: { minutes: 20 }, forms: { only: ['points'] } },
      { length: 'all', forms: { without: ['code', 'table'] } },
      { forms: { without: [] } },
    ] satisfies Wishes[])
      expect(wishesIn(wishesAsWritten(wishes)).wishes).toEqual(wishes)
  })

  it('of a talk’s minutes are a slide a minute, cover and sources besides', () => {
    expect([20, 0.2].map(minutes => slidesWished({ length: { minutes } }))).toEqual([22, 3])
    expect([slidesWished({}), slidesWished({ length: 'all' })]).toEqual([undefined, undefined])
  })

  it('nearer to the user win, and slides win over minutes', () => {
    expect(wishesOver({ length: { minutes: 20 }, density: 'full' }, { length: { slides: 5 } })).toEqual({
      length: { slides: 5 },
      density: 'full',
    })
  })

  it('for what is usual are worth keeping only against the article’s', () => {
    const usual: Wishes = { length: 'all', density: 'normal', forms: { without: [] }, contents: true }
    expect(wishesToKeep(usual, {})).toEqual({})
    const article: Wishes = {
      length: { slides: 5 },
      density: 'brief',
      forms: { only: ['points'] },
      contents: false,
    }
    expect(wishesToKeep(usual, article)).toEqual(usual)
    expect(wishesToKeep({ length: { slides: 5 } }, article)).toEqual({ length: { slides: 5 } })
  })

  it('for some forms leave the frame of the deck, unless it is left out by name', () => {
    const points: Wishes = { forms: { only: ['points'] } }
    expect((['cover', 'closing', 'points', 'table', 'quote'] as const).map(form => allowsForm(points, form))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ])
    expect(allowsForm({ forms: { without: ['closing'] } }, 'closing')).toBe(false)
    expect(allowsForm({ contents: false }, 'contents')).toBe(false)
  })
})
