import type { Meta } from '../model/article.ts'
import type { Words } from '../model/span.ts'
import type { Line } from './lines.ts'
import type { Role } from './roles.ts'

const HEADER = /^(?<name>subject|from|to|cc|date|sent|reply-to|betreff|von|an|datum|objet|de|à):\s+(?=\S)/i
/** One line that begins with such a word is a sentence; from two on they are the head of a letter. */
const FEWEST = 2
const LINES = 8

/** What the head of an e-mail tells: its subject is the title, its sender the author. */
export function takeMailHead(
  lines: readonly Line[],
  roles: readonly Role[],
): { readonly meta: Partial<Pick<Meta, 'title' | 'authors' | 'date'>>; readonly roles: readonly Role[] } {
  const end = lines.slice(0, LINES).findIndex(({ text }) => !HEADER.test(text))
  const head = lines.slice(0, end < 0 ? Math.min(lines.length, LINES) : end)
  if (head.length < FEWEST) return { meta: {}, roles }
  const [title, author, date] = [/^(?:subject|betreff|objet):/i, /^(?:from|von|de):/i, /^(?:date|sent|datum):/i].map(
    name => head.find(({ text }) => name.test(text)),
  )
  return {
    meta: {
      ...(title && { title: valueOf(title) }),
      ...(author && { authors: [withoutAddress(valueOf(author))] }),
      ...(date && { date: valueOf(date) }),
    },
    roles: roles.map((role, index): Role => (index < head.length ? { kind: 'skip' } : role)),
  }
}

function valueOf(line: Line): Words {
  const start = HEADER.exec(line.text)![0].length
  return { text: line.text.slice(start), spans: [{ start: line.span.start + start, end: line.span.end }] }
}

/** `Rosa Whitby <rosa@example.org>` → `Rosa Whitby` */
function withoutAddress({ text, spans }: Words): Words {
  const name = /^(?<name>.*?)\s*<[^>]*>$/.exec(text)?.groups?.['name']
  const [span] = spans
  return name && span ? { text: name, spans: [{ start: span.start, end: span.start + name.length }] } : { text, spans }
}
