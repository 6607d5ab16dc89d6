import { Trouble } from '../model/trouble.ts'
import { decodeWindows1252, WINDOWS_1252 } from './windows-1252.ts'

/** Text of a file, and whether its encoding had to be guessed. */
export interface Decoded {
  readonly text: string
  readonly guessed: boolean
}

const EMPTY = 'Check that it is the right file and that it was saved.'
const BINARY = 'Lectern reads plain text, Markdown, HTML, Word (.docx) and PDF.'

/** Share of control characters from which on a file is no text. */
const MOST_CONTROLS = 0.01
/** A few strays are no sign of anything, however short the text. */
const FEW_CONTROLS = 4
/** How many of the first bytes tell the encoding. */
const SAMPLE = 4096

/**
 * Reads bytes as text: UTF-8, UTF-16 (with or without byte order mark), else Windows-1252.
 *
 * @param charset what the file says of itself, for HTML
 * @throws Trouble `binary` or `empty`
 */
export function decode(name: string, bytes: Uint8Array, charset?: string): Decoded {
  const decoded = decodeBytes(bytes, charset)
  if (!decoded.text.trim()) throw new Trouble('empty', `${name} has no text in it.`, EMPTY)
  if (isBinary(decoded.text)) throw new Trouble('binary', `${name} is not a text file.`, BINARY)
  return decoded
}

function decodeBytes(bytes: Uint8Array, charset?: string): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), guessed: false }
  return (
    attempt(bytes, 'utf-8') ??
    (charset ? attempt(bytes, charset) : undefined) ?? {
      text: decodeWindows1252(bytes),
      guessed: true,
    }
  )
}

function attempt(bytes: Uint8Array, encoding: string): Decoded | undefined {
  if (WINDOWS_1252.test(encoding)) return { text: decodeWindows1252(bytes), guessed: false }
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), guessed: false }
  } catch {
    return undefined
  }
}

/** UTF-16 by its byte order mark, or because every other byte of mostly Latin text is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, SAMPLE)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1
  const half = sample.length / 2
  if (zeros[1]! > half * 0.7 && zeros[0] === 0) return 'utf-16le'
  if (zeros[0]! > half * 0.7 && zeros[1] === 0) return 'utf-16be'
  return undefined
}

function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  // oxlint-disable-next-line no-control-regex -- they tell a text from other data
  const controls = text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return controls > Math.max(FEW_CONTROLS, text.length * MOST_CONTROLS)
}
