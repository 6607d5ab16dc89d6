import type { SlideRoute } from '@slidev/types'
import type { Block } from './passages.ts'

/** A slide's notes as HTML, which Slidev has made of the deck's own text; empty where it has none. */
export function notesOf(route: SlideRoute): string {
  const { noteHTML = '' } = route.meta['slide'] as { readonly noteHTML?: string }
  return noteHTML.trim()
}

/** The blocks of a piece of HTML. Needs a browser. */
export function blocksOf(html: string): readonly Block[] {
  const template = document.createElement('template')
  template.innerHTML = html
  return [...template.content.childNodes].flatMap(node => {
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim()
    const shown = node instanceof Element ? node.outerHTML : escaped(text)
    return text || (node instanceof Element && node.querySelector('img, svg')) ? [{ html: shown, text }] : []
  })
}

function escaped(text: string): string {
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  return text && paragraph.outerHTML
}

/** A title as it is read aloud, without the marks of Markdown and HTML. Needs a browser. */
export function plainTitle(title: unknown): string {
  const marked = typeof title === 'string' || typeof title === 'number' ? String(title) : ''
  const template = document.createElement('template')
  template.innerHTML = marked
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => `&#${sign.codePointAt(0)};`)
    .replace(/(\*\*|__|\*|_|`)(?=\S)(.+?)(?<=\S)\1/g, '$2')
  return (template.content.textContent ?? '').replace(/\s+/g, ' ').trim()
}
