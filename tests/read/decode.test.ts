import { describe, expect, it } from 'vitest'
import { decode } from '../../scripts/read/decode.ts'
import { read } from '../../scripts/read/read.ts'

const TEXT = 'Größe “drei” – ok'

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const buffer = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le')
  return little ? buffer : buffer.swap16()
}

describe('bytes', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16, little end first', utf16(TEXT, true, true)],
    ['UTF-16, big end first', utf16(TEXT, false, true)],
    ['UTF-16 without a mark', utf16('plain Latin words only', true, false)],
  ])('are read as %s', (_, bytes) => {
    expect([TEXT, 'plain Latin words only']).toContain(decode('a.txt', bytes).text)
  })

  it('that are not UTF-8 are read as Windows-1252, and the user hears of it', async () => {
    const bytes = Uint8Array.from([
      ...Buffer.from('Gr'),
      0xf6,
      0xdf,
      ...Buffer.from('e '),
      0x93,
      ...Buffer.from('drei'),
      0x94,
      0x2e,
    ])
    const article = await read({ name: 'a.md', bytes })
    expect(article.text).toBe('Größe “drei”.')
    expect(article.messages.map(message => message.ruleId)).toEqual(['encoding'])
  })

  it('of a page are read in the encoding that it names', async () => {
    const bytes = Buffer.from(
      '<html><head><meta charset="iso-8859-2"></head><body><p>\xb3odka i rzeka</p></body></html>',
      'latin1',
    )
    expect((await read({ name: 'a.html', bytes })).text).toContain('łodka')
  })

  it('with zeros or many controls are no text', () => {
    expect(() => decode('a.txt', Uint8Array.from([65, 0, 66, 67, 0, 0, 1]))).toThrow(
      expect.objectContaining({ code: 'binary' }),
    )
    expect(() => decode('a.txt', Uint8Array.from(Array(50).fill(3)))).toThrow(
      expect.objectContaining({ code: 'binary' }),
    )
  })

  it('without a letter are an empty file', () => {
    expect(() => decode('a.txt', new Uint8Array())).toThrow(expect.objectContaining({ code: 'empty' }))
  })
})
