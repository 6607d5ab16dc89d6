import { parseSync } from '@slidev/parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutComments } from '../../../scripts/write/merge/conflict.ts'
import { plainText } from '../../../scripts/write/merge/line-ends.ts'
import { merge } from '../../../scripts/write/merge/merge.ts'
import type { Merged } from '../../../scripts/write/merge/merge.ts'
import { piecesOf, textOf } from '../../../scripts/write/merge/pieces.ts'
import { deckText } from '../../../scripts/write/slide-text.ts'
import type { SlideSource } from '../../../scripts/write/slide-text.ts'
import { change, changed, deck, edited, editList, headmatter, saved, slide, style } from './random-deck.ts'
import type { Edit } from './random-deck.ts'

// A person edits and the article changes, up to three times one after the other. `npm run test:long` tries every law on
// ten thousand such sequences, a usual run each law on some.
const isLong = Boolean(process.env['LONG'])

const round = fc.record({
  edits: editList,
  how: style,
  changes: fc.array(change, { maxLength: 5 }),
  news: fc.array(slide, { minLength: 1, maxLength: 3 }),
  renamed: fc.boolean(),
  lost: fc.constantFrom(false, false, false, true),
})

type Round = typeof round extends fc.Arbitrary<infer T> ? T : never

interface Step {
  readonly base: string | undefined
  readonly yours: string
  readonly fresh: string
  readonly merged: Merged
  /** All edits so far. */
  readonly edits: readonly Edit[]
}

function stepsOf(slides: readonly SlideSource[], rounds: readonly Round[]): readonly Step[] {
  let [now, base] = [slides, deckText([...slides], headmatter)]
  let yours = base
  const all: Edit[] = []
  return rounds.map(({ edits, how, changes, news, renamed, lost }, index) => {
    all.push(...edits)
    yours = saved(edited(yours, edits, `USER${index}x`), how)
    now = unique(changed(now, changes, news))
    const fresh = deckText([...now], renamed ? headmatter.replace('Deck', `Deck ${index}`) : headmatter)
    const merged = merge(lost ? undefined : base, yours, fresh)
    const step = { base: lost ? undefined : base, yours, fresh, merged, edits: [...all] }
    ;[base, yours] = [fresh, merged.text]
    return step
  })
}

/** Lectern gives each slide an `id` of its own. */
function unique(slides: readonly SlideSource[]): readonly SlideSource[] {
  const seen = new Map<unknown, number>()
  return slides.map(one => {
    const { id } = one.frontmatter
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? one : { ...one, frontmatter: { ...one.frontmatter, id: `${String(id)}-${count}` } }
  })
}

const sequence = fc.tuple(deck, fc.array(round, { minLength: 1, maxLength: 3 })).map(([slides, rounds]) => {
  return stepsOf(slides, rounds)
})

/** Several laws ask the same of the same text. */
function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return text => {
    if (answers.size > 20) answers.clear()
    if (!answers.has(text)) answers.set(text, ask(text))
    return answers.get(text)!
  }
}

const idsIn = remembered((text): readonly string[] => {
  return parseSync(plainText(text), 'slides.md').slides.flatMap(({ frontmatter }) => (frontmatter.id as string) ?? [])
})

/** Lines that a person wrote and that stand nowhere in the merged deck; a setting may have got a new value. */
function lostLines({ base = '', yours, merged }: Step): readonly string[] {
  const before = new Set(plainText(base).split('\n'))
  const now = new Set(plainText(merged.text).split('\n'))
  const settings = piecesOf(plainText(yours))
    .pieces.map(({ frontmatter }) => frontmatter)
    .join('\n')
  const added = withoutComments(plainText(yours))
    .split('\n')
    .filter(line => !before.has(line) && !now.has(line))
  return added.filter(line => {
    const words = line.match(/USER\w+/g) ?? []
    return !settings.includes(line) || !words.every(word => merged.text.includes(word))
  })
}

/** Slides by `id`, for decks in which each is there at most once. */
const slidesById = remembered((text): ReadonlyMap<string, string> => {
  return new Map(piecesOf(plainText(text)).pieces.flatMap(piece => (piece.id ? [[piece.id, textOf(piece)]] : [])))
})

function isNoted({ note }: { readonly note?: string }): boolean {
  return note?.startsWith('The article now') ?? false
}

/** What holds after each run; a person may read the names as promises. */
const LAWS: Readonly<Record<string, (step: Step) => void>> = {
  'loses no line of its user': step => expect(lostLines(step)).toEqual([]),

  'is cut by Slidev into the slides that were meant, with the settings and notes that were meant': ({
    merged,
    yours,
  }) => {
    const { slides } = parseSync(plainText(merged.text), 'slides.md')
    expect(slides).toHaveLength(merged.slides)
    expect(slides.flatMap(one => one.frontmatterDoc?.errors ?? [])).toEqual([])
    // Unless a person broke the comment's end.
    const noted = parseSync(plainText(yours), 'slides.md').slides.some(isNoted)
    expect(slides.filter(one => !noted && isNoted(one))).toEqual([])
    expect(merged.text.startsWith('\uFEFF')).toBe(yours.startsWith('\uFEFF'))
  },

  'has the slides that neither took away, and none that its user deleted': ({ base, yours, fresh, merged }) => {
    if (base === undefined) return
    const [b, y, f, m] = [base, yours, fresh, merged.text].map(idsIn) as [string[], string[], string[], string[]]
    expect(y.filter(id => f.includes(id) && !m.includes(id))).toEqual([])
    expect(m.filter(id => b.includes(id) && f.includes(id) && !y.includes(id))).toEqual([])
    // A slide under a new id may be an old one with other words, and that may be deleted.
    if (b.every(id => f.includes(id))) expect(f.filter(id => !b.includes(id) && !m.includes(id))).toEqual([])
  },

  'shows each slide that one side left alone as the other gives it': ({ base, yours, fresh, merged, edits }) => {
    const moved = edits.some(({ kind }) => ['split', 'join', 'copy', 'slide', 'bare'].includes(kind))
    if (base === undefined || moved) return
    const [b, y, f, m] = [base, yours, fresh, merged.text].map(slidesById) as Map<string, string>[]
    for (const [id, text] of b!) {
      const [mine, theirs] = [y!.get(id), f!.get(id)]
      if (mine === undefined || theirs === undefined) continue
      if (mine === text) expect(m!.get(id)).toBe(theirs)
      if (theirs === text) expect(m!.get(id)).toBe(mine)
    }
  },

  'keeps the order of its user, or takes that of the article where its user has none': ({
    base,
    yours,
    fresh,
    merged,
  }) => {
    if (base === undefined) return
    const [b, y, f, m] = [base, yours, fresh, merged.text].map(idsIn) as [string[], string[], string[], string[]]
    if ([b, y, f, m].some(ids => new Set(ids).size < ids.length || ids[0] !== b[0])) return
    const both = y.filter(id => b.includes(id))
    const isMoved = both.some((id, index) => id !== b.filter(other => y.includes(other))[index])
    const order = (isMoved ? y : f).filter(id => m.includes(id))
    expect(m.filter(id => order.includes(id))).toEqual(order)
  },

  'is not changed by the same article again': ({ fresh, merged }) => {
    expect(merge(fresh, merged.text, fresh)).toMatchObject({ text: merged.text, conflicts: [] })
  },

  'loses nothing after a run that was ended before it kept what it wrote': ({ base, fresh, merged }) => {
    const again = merge(base, merged.text, fresh)
    expect(lostLines({ base, yours: merged.text, fresh, merged: again, edits: [] })).toEqual([])
  },

  'names the line of each conflict': ({ merged: { text, conflicts } }) => {
    const lines = plainText(text).split('\n')
    for (const { kind, line, yours } of conflicts) {
      const [first] = yours.split('\n')
      if (first) expect([kind, lines[line - 1]?.trim()]).toEqual([kind, first.trim()])
    }
  },
}

function check(laws: readonly ((step: Step) => void)[], numRuns: number): void {
  const property = fc.property(sequence, steps => {
    for (const step of steps) if (!step.merged.refusal) for (const law of laws) law(step)
  })
  fc.assert(property, { numRuns })
}

describe('a deck over several runs', () => {
  it.skipIf(isLong).each(Object.entries(LAWS))('%s', (_, law) => check([law], 150))

  it.runIf(isLong)('keeps every law, over ten thousand sequences', { timeout: 3_600_000 }, () => {
    check(Object.values(LAWS), 10_000)
  })
})
