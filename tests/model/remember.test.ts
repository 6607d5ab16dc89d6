import { describe, expect, it } from 'vitest'
import { remember } from '../../scripts/model/remember.ts'

describe('a function that remembers', () => {
  const counted = (limit: number) => {
    const asked: string[] = []
    const work = remember(text => (asked.push(text), text.length), limit)
    return { asked, work }
  }

  it('works once for a text', () => {
    const { asked, work } = counted(2)
    expect([work('one'), work('three'), work('one')]).toEqual([3, 5, 3])
    expect(asked).toEqual(['one', 'three'])
  })

  it('forgets what was not asked for in a long time, and keeps what was', () => {
    const { asked, work } = counted(2)
    for (const text of ['a', 'b', 'c', 'a', 'd', 'e', 'a', 'b']) work(text)
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'b'])
  })
})
