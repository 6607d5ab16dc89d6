import { parseSync } from '@slidev/parser'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { createMarkdownExit } from 'markdown-exit'
import { describe, expect, it } from 'vitest'
import { escapeComment } from '../../scripts/write/escape.ts'
import { notesComment } from '../../scripts/write/notes.ts'
import { asRead, nastyText } from './nasty-text.ts'

/** As Slidev renders notes: `@slidev/cli`, renderNote. */
function shown(note: string): Element {
  const marked = note.replace(/\[click(?::\d+)?\]/gi, '<span class="slidev-note-click-mark"></span>')
  return parseHTML(`<html><body>${createMarkdownExit({ html: true }).render(marked)}</body></html>`).document.body
}

function notesIn(comment: string): string {
  const { slides } = parseSync(`# One\n\n${comment}\n\n---\n\n# Two\n`, 'slides.md')
  expect(slides.map(slide => slide.content)).toEqual(['# One', '# Two'])
  return slides[0]?.note ?? ''
}

describe('notes', () => {
  it('show every paragraph as text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(nastyText, { minLength: 1, maxLength: 3 }), paragraphs => {
        const body = shown(notesIn(notesComment(paragraphs.map(text => escapeComment(text)))))
        expect([...body.querySelectorAll('*')].map(element => element.tagName).filter(tag => tag !== 'P')).toEqual([])
        expect(asRead(body.textContent)).toBe(asRead(paragraphs.map(asRead).join(' ')))
      }),
      { numRuns: 1500 },
    )
  })

  it('hold neither tags nor pictures nor an early end, even if the words were not escaped', () => {
    fc.assert(
      fc.property(nastyText, text => {
        const body = shown(notesIn(notesComment([`x${text}`])))
        expect(body.querySelector('script, img, span, [onerror]')).toBeNull()
      }),
      { numRuns: 1500 },
    )
  })

  it('read like prose', () => {
    const text = "It's 5 - 3 (yes) [sic] ... a_b, $10 -- isn't it? {{ name }}"
    expect(notesComment([escapeComment(text), 'Second.'])).toBe(`<!--\n${text}\n\nSecond.\n-->`)
  })

  it('are no comment at all when there is nothing to say', () => {
    expect(notesComment(['', ' \n'])).toBe('')
  })
})
