import { describe, expect, it } from 'vitest'
import { changeCounts, changeLines, conflictLine, outdatedLine } from '../../scripts/tell/merged.ts'
import type { SlideChange } from '../../scripts/model/merged.ts'

const change: SlideChange = {
  kind: 'changed',
  slide: 2,
  line: 18,
  title: 'Mice',
  lines: ['- source: a.txt:4', '+ source: a.txt:5', '- - Cats eat mice', '+ - Cats eat most mice'],
}

describe('what a merge changes', () => {
  it('is told slide by slide, without where slides come from', () => {
    const place: SlideChange = { ...change, kind: 'place', slide: 3, lines: change.lines.slice(0, 2) }
    expect(changeLines([change, place], false)).toEqual([
      '',
      'slide 2 changes: Mice',
      '  - - Cats eat mice',
      '  + - Cats eat most mice',
      '',
      'Of 1 more, only the place in the article (id, source).',
    ])
    expect(changeCounts([change, place])).toBe('1 changed')
  })

  it('is green and red where the terminal shows it', () => {
    expect(changeLines([change], true).slice(-2)).toEqual([
      '  \u001B[31m- - Cats eat mice\u001B[0m',
      '  \u001B[32m+ - Cats eat most mice\u001B[0m',
    ])
  })

  it('shows of long lines the words that differ', () => {
    const long = (word: string) => `${'before '.repeat(20)}${word}${' after'.repeat(20)}`
    const [, , old, now] = changeLines([{ ...change, lines: [`- ${long('old')}`, `+ ${long('new')}`] }], false)
    expect(old).toMatch(/^ {2}- … (?:before ){5,7}old(?: after){5,7} …$/)
    expect(now).toMatch(/^ {2}\+ … (?:before ){5,7}new(?: after){5,7} …$/)
  })
})

describe('a conflict', () => {
  const conflict = { kind: 'body', slide: 2, line: 4, yours: 'mine\n', fresh: 'new\n' } as const

  it('says whether there are new words, and where they are', () => {
    expect(conflictLine(conflict)).toMatch(/^slide 2: you and the article both changed these lines; .*in a comment/)
    expect(conflictLine({ ...conflict, fresh: '' })).toMatch(/^slide 2: the article no longer gives these lines, but/)
    expect(conflictLine({ ...conflict, kind: 'removed', fresh: '' })).toMatch(/no longer gives this slide/)
  })
})

describe('a fact that is outdated', () => {
  it('is told with old and new', () => {
    const fact = { kind: 'number', slide: 5, line: 9, old: '12 cats' } as const
    expect(outdatedLine({ ...fact, now: '14 cats' })).toBe(
      'slide 5: 12 cats still stands here; the article now gives 14 cats',
    )
    expect(outdatedLine(fact)).toBe('slide 5: 12 cats still stands here; the article no longer gives it')
  })
})
