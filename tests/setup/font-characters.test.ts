import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charactersOf } from '../../scripts/font-characters.mjs'

const has = (file: string, characters: string): readonly boolean[] => {
  const found = charactersOf(readFileSync(new URL(`../../${file}`, import.meta.url)))
  return [...characters].map(character => found.has(character.codePointAt(0)!))
}

describe('the characters of a font', () => {
  it('are read from the file, up to U+FFFF and beyond', () => {
    expect(has('styles/fonts/newsreader-latin-400-normal.woff2', 'Aé“Ж港🚢')).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
    expect(has('dist/fonts/noto-sans-cyrillic-700.woff2', 'Жёя港')).toEqual([true, true, true, false])
    expect(has('dist/fonts/noto-emoji-5-400.woff2', '🚢Ж')).toEqual([true, false])
  })
})
