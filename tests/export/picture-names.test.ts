import { describe, expect, it } from 'vitest'
import { pictureNames, stalePictures } from '../../scripts/export/picture-names.ts'

describe('the names of pictures', () => {
  it('carry the number of the slide, with two digits at least', () => {
    const names = pictureNames({ type: 'png', shown: [1, 3], total: 4 })
    expect(names).toEqual(['slide-01.png', 'slide-03.png'])
    expect(pictureNames({ type: 'webp', shown: [7], total: 120 })).toEqual(['slide-007.webp'])
  })

  it('carry the step where steps were asked for', () => {
    const names = pictureNames({ type: 'png', shown: [1, 3, 3], total: 4, clicks: true })
    expect(names).toEqual(['slide-01-1.png', 'slide-03-1.png', 'slide-03-2.png'])
  })
})

describe('pictures of an earlier export', () => {
  const stale = (names: readonly string[], shown: readonly number[], total: number, clicks = false) =>
    stalePictures(names, { type: 'png', shown, total, clicks })

  it('are stale where the deck has become shorter', () => {
    expect(stale(['slide-01.png', 'slide-02.png', 'slide-03.png'], [1, 2], 2)).toEqual(['slide-03.png'])
  })

  it('are stale where their slide has other steps or other digits now', () => {
    expect(stale(['slide-001.png', 'slide-01-1.png', 'slide-01-4.png'], [1], 1, true)).toEqual([
      'slide-001.png',
      'slide-01-4.png',
    ])
  })

  it('stay where their slide was not asked for this time', () => {
    expect(stale(['slide-01.png', 'slide-02.png', 'slide-03.png'], [2], 3)).toEqual([])
  })

  it('are never taken for other files', () => {
    const others = [
      'slide-9.png',
      'slide-09.webp',
      'slide-09.png.bak',
      'my-slide-09.png',
      'slide-09-b.png',
      'Slide-09.png',
    ]
    expect(stale(others, [1], 1)).toEqual([])
  })
})
