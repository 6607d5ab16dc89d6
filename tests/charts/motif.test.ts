import { describe, expect, it } from 'vitest'
import { chooseLook } from '../../scripts/charts/look.ts'
import { figureFor } from '../../scripts/charts/motif/choice.ts'
import { FIGURES, type FigureName } from '../../scripts/charts/motif/figures.ts'
import { figureUnder, floorTop, LEAST_FIGURE, roomOverFigure } from '../../scripts/charts/motif/stand.ts'
import {
  cutAtEdge,
  roomInHalf,
  roomOfSign,
  roomUnder,
  SIGN,
  signTurn,
  tellsANumber,
} from '../../scripts/charts/motif/sign.ts'
import { placeIn, type Stop } from '../../scripts/charts/motif/talk.ts'
import { PAGE } from '../../scripts/charts/page.ts'
import { LOOK_NAMES, USUAL_LOOK } from '../../scripts/model/look.ts'

const stop = (layout: string, alias = ''): Stop => ({ layout, alias })
const TALK = [
  stop('cover'),
  stop('contents'),
  stop('section', 'one'),
  stop('points'),
  stop('quote', 'two'),
  stop('points', 'three'),
  stop('points'),
  stop('closing'),
  stop('sources'),
]

describe('where a slide stands in its talk', () => {
  it('is told by the parts that its contents lead to', () => {
    expect(placeIn(TALK, 1)).toMatchObject({ parts: [2, 1, 2], begun: 0, named: true })
    expect([3, 4, 5, 6, 7].map(no => placeIn(TALK, no).begun)).toEqual([1, 1, 2, 3, 3])
  })

  it('is the end on the last words, whatever stood before them', () => {
    expect(placeIn(TALK, 8)).toMatchObject({ begun: 3, last: true })
    expect(placeIn(TALK, 7).last).toBe(false)
    expect(
      placeIn(
        TALK.filter(({ layout }) => layout !== 'closing'),
        7,
      ).last,
    ).toBe(true)
  })

  it('is the same after a slide was added by hand, which belongs to the part around it', () => {
    const more = TALK.toSpliced(4, 0, stop('default'))
    expect(placeIn(more, 5)).toMatchObject({ parts: [3, 1, 2], begun: 1 })
    expect(placeIn(more, 6).begun).toBe(2)
  })

  it('is told slide by slide where there are no parts', () => {
    const plain = [stop('cover'), ...Array.from({ length: 5 }, () => stop('points')), stop('sources')]
    expect(placeIn(plain, 4)).toMatchObject({ parts: [1, 1, 1, 1, 1], begun: 3, named: false })
  })

  it('is told by a few parts, however many there are, and no slide is lost', () => {
    const long = [stop('cover'), ...Array.from({ length: 60 }, (_, at) => stop('points', `part-${at}`))]
    const { parts, begun } = placeIn(long, 61)
    expect(parts.length).toBeLessThanOrEqual(12)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(60)
    expect(begun).toBe(parts.length)
  })

  it('is nowhere in an empty deck', () => {
    expect(placeIn([], 1)).toMatchObject({ parts: [], begun: 0 })
  })
})

describe.each(Object.keys(FIGURES) as FigureName[])('the figure %s', name => {
  const space = { width: 290, height: 220 }

  it.each([[[1, 1]], [[3, 1, 4, 2]], [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]], [[9, 12, 7, 20, 3, 8, 5, 11, 6, 4, 2, 10]]])(
    'draws every part of %j inside of its space, on its lower edge',
    parts => {
      const shapes = FIGURES[name](parts, space)
      expect(new Set(shapes.map(({ part }) => part)).size).toBe(parts.length)
      const ends = shapes.flatMap(({ path }) =>
        [...path.matchAll(/(?:[ML]|A[\d.]+ [\d.]+ 0 0 [01] )(-?[\d.]+) (-?[\d.]+)/g)].map(
          ([, x, y]) => [+x!, +y!] as const,
        ),
      )
      for (const [x, y] of ends) {
        expect(x).toBeGreaterThanOrEqual(-0.5)
        expect(x).toBeLessThanOrEqual(space.width + 0.5)
        expect(y).toBeGreaterThanOrEqual(-0.5)
        expect(y).toBeLessThanOrEqual(space.height + 0.5)
      }
      expect(shapes.every(({ path }) => !/NaN|Infinity|undefined/.test(path))).toBe(true)
    },
  )
})

describe('the sign of a deck', () => {
  const words: Stop = { layout: 'statement', alias: '', isWords: true }
  const turnsOf = (stops: readonly Stop[]) => stops.map((_, at) => signTurn(stops, at + 1))

  it('returns on every second of neighbours that are words alone, by turns on its foot and from the top', () => {
    const stops = [stop('cover'), stop('points'), words, words, words, stop('points'), words, stop('points')]
    expect(turnsOf(stops)).toEqual([undefined, undefined, 'stands', undefined, 'hangs', undefined, 'stands', undefined])
  })

  it('hangs beside a page that has it on its floor', () => {
    expect(signTurn([stop('cover'), words], 2)).toBe('hangs')
    expect(signTurn([stop('cover'), stop('points'), words, stop('closing')], 3)).toBe('hangs')
  })

  it('returns on no page that shows something else', () => {
    expect(turnsOf(TALK).every(turn => turn === undefined)).toBe(true)
    expect(signTurn([], 1)).toBeUndefined()
  })

  it('keeps off the words, and off the number of the page where it hangs', () => {
    for (const room of [roomOfSign('stands'), roomOfSign('hangs'), roomUnder(140)]) {
      expect(room.x).toBeGreaterThan(PAGE.left + SIGN.beside)
      expect(room.x + room.width).toBe(PAGE.width)
      expect(room.y + room.height).toBeLessThanOrEqual(PAGE.height)
    }
    expect(PAGE.height - roomOfSign('hangs').height).toBeGreaterThanOrEqual(SIGN.foot)
  })

  it('stands under the title of a half where it has room there', () => {
    expect(roomInHalf(200, 412)).toMatchObject({ x: 60, width: 352 })
    expect(roomInHalf(470, 412)).toBeUndefined()
  })

  it.each(Object.keys(FIGURES) as FigureName[])('fills its room to the edge that cuts it: %s', name => {
    for (const room of [roomOfSign('stands'), roomInHalf(300, 412)!, roomInHalf(120, 572)!]) {
      const { x, width, height } = cutAtEdge(name, room)
      expect(x + width).toBeGreaterThanOrEqual(room.width - 0.5)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(height).toBeGreaterThanOrEqual(room.height)
    }
  })
})

describe('the figure of a deck', () => {
  it('is the same whenever the deck is drawn, and not the same for all decks', () => {
    const titles = ['The counter', 'Slow libraries', 'A winter of repairs', 'Tea in Northfield', 'What ferries cost']
    for (const look of LOOK_NAMES) {
      const figures = titles.map(title => figureFor(title, look, undefined))
      expect(figures).toEqual(titles.map(title => figureFor(title, look, undefined)))
      expect(new Set(figures).size).toBeGreaterThan(1)
    }
  })

  it('is the one that the deck names, and none where it wants none', () => {
    expect(figureFor('The counter', 'poster', 'rings')).toBe('rings')
    expect(figureFor('The counter', 'poster', 'none')).toBeUndefined()
    expect(figureFor('The counter', 'poster', 'toString')).toBe(figureFor('The counter', 'poster', undefined))
  })

  it.each(LOOK_NAMES)('is left room over the floor by a title: %s', look => {
    chooseLook(look)
    expect(figureUnder(50 + roomOverFigure(50))).toBe(LEAST_FIGURE)
    expect(figureUnder(floorTop())).toBe(0)
    chooseLook(USUAL_LOOK)
  })
})

describe('the figure', () => {
  it.each([
    ['The piers alone take over 15% of all boats.', true],
    ['Fast 20 Prozent der Boote fahren hinaus.', true],
    ['More than half of the crews sing.', true],
    ['Près de la moitié des bateaux sortent.', true],
    ['The 120 boats lie at the wall.', true],
    ['The crews sing in the hall.', false],
  ])('is not beside words that tell a number: %s', (text, tells) => {
    expect(tellsANumber(text)).toBe(tells)
  })
})
