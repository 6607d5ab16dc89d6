import { describe, expect, it } from 'vitest'
import { accept, readAccepted, sortAccepted, writeAccepted } from '../../scripts/check/accepted.ts'
import type { Finding } from '../../scripts/model/rendering.ts'
import { deck, slide } from './step.ts'

const NAMED = slide('---\nid: tea-1\n---\n\n# Tea\n')
const PLAIN = slide('# Cups\n', { no: 2, title: 'Cups' })
const DECK = deck([NAMED, PLAIN])

const small = (no: number, amount: number): Finding => ({
  severity: 'warning',
  rule: 'small-text',
  message: 'It is small',
  slide: no,
  about: 'Tea',
  amount,
})

/** What is still told of `findings` once `accepted` was accepted on `then`. */
function open(accepted: readonly Finding[], findings: readonly Finding[], now = DECK) {
  const kept = readAccepted(writeAccepted(accept(DECK, accepted, [], [1, 2])))
  return sortAccepted(now, findings, kept).open
}

describe('what was accepted', () => {
  it('is told no more', () => {
    expect(open([small(1, 4), small(2, 4)], [small(1, 4), small(2, 4)])).toEqual([])
  })

  it('is told again once it is worse', () => {
    expect(open([small(1, 4)], [small(1, 9)])).toHaveLength(1)
  })

  it('does not cover another slide, rule or text', () => {
    const others = [small(2, 4), { ...small(1, 4), rule: 'contrast' }, { ...small(1, 4), about: 'Leaves' }]
    expect(open([small(1, 4)], others)).toEqual(others)
  })

  it('stays with a slide that moves, and with one that has an id whatever its words become', () => {
    const edited = { ...NAMED, no: 2, source: NAMED.source.replace('Tea', 'Green tea'), content: '# Green tea' }
    const moved = deck([{ ...PLAIN, no: 1 }, edited])
    expect(open([small(1, 4), small(2, 4)], [small(1, 4), small(2, 4)], moved)).toEqual([])
  })

  it('ends with the words of a slide that has no id', () => {
    const edited = deck([NAMED, { ...PLAIN, content: '# Cups and saucers' }])
    expect(open([small(2, 4)], [small(2, 4)], edited)).toHaveLength(1)
  })

  it('is never what keeps the deck from being printed', () => {
    const broken: Finding = { severity: 'error', rule: 'file', message: 'There is no file cup.png', slide: 1 }
    expect(open([broken], [broken])).toEqual([broken])
  })
})

describe('the list of what is accepted', () => {
  it('loses what no slide that was looked at needs any more, and keeps what stands for others', () => {
    const before = accept(DECK, [small(1, 4), small(2, 4)], [], [1, 2])
    expect(accept(DECK, [], before, [1])).toEqual(before.slice(1))
  })

  it('passes over what is no entry', () => {
    expect(readAccepted('# nothing\n')).toEqual([])
    expect(readAccepted('- 4\n- slide: a\n  rule: b\n  about: c\n')).toHaveLength(1)
  })
})
