import { readFileSync, readdirSync } from 'node:fs'
import { it } from 'vitest'
import { resolveConfig } from '@slidev/parser/fs'
import { parseSync } from '@slidev/parser'
import { describeDeck } from '/work/wt/words/scripts/io/deck-facts.mjs'
import { findingsInWords } from '/work/wt/words/scripts/check/words.ts'
import { readSlide } from '/work/wt/words/scripts/check/words/slide.ts'
import { make } from '/work/wt/words/scripts/pipeline.ts'
const options = { source: 'article.md', theme: './', image: (url: string) => url.startsWith('http') ? undefined : url } as never
function factsOf(text: string) {
  const data = parseSync(text, '/d/slides.md') as never as { slides: any[] }
  const headmatter = data.slides[0]?.frontmatter ?? {}
  const config = resolveConfig(headmatter, {}, '/d/slides.md')
  const slides = data.slides.map((s, index) => ({ ...s, index, source: s }))
  return describeDeck({ slides, headmatter, config, markdownFiles: {} }, [])
}
let seed = 11
const rnd = (n: number) => { seed = (seed * 1103515245 + 12345) & 0x7fffffff; return (seed >> 8) % n }
const corpus = '/work/shared/corpus'
const files = [...readdirSync(corpus).filter(f => !f.endsWith('.tsv')).map(f => `${corpus}/${f}`), '/work/wt/words/data/open-source-ai.txt']
it('mutates', async () => {
  const tally: Record<string, [number, number]> = {}
  const missed: string[] = []
  const noise: string[] = []
  for (const file of files) {
    const name = file.split('/').at(-1)!
    const made = await make({ name, bytes: readFileSync(file) }, options)
    const lines = made.text.split('\n')
    const read = factsOf(made.text).slides.map(readSlide)
    const pieces = read.flatMap(slide => slide.pieces.map(piece => ({ slide, piece })))
    const spots: { kind: string; line: number; make: (l: string) => string | undefined; rule: string }[] = []
    for (const { slide, piece } of pieces) {
      if (piece.kind === 'code' || slide.slide.layout === 'sources' || slide.slide.layout === 'contents') continue
      const key = piece.key ?? ''
      for (const m of piece.prose.matchAll(/\d[\d.,]*\d|\d/g)) {
        const line = piece.lineOf(m.index)
        const at = rnd(m[0].length)
        const digit = m[0][at]!
        if (!/\d/.test(digit)) continue
        const next = m[0].slice(0, at) + String((Number(digit) + 1 + rnd(8)) % 10) + m[0].slice(at + 1)
        spots.push({ kind: key === 'value' || key === 'high' ? 'value' : 'digit', rule: 'number', line, make: l => l.includes(m[0]) ? l.replace(m[0], next) : undefined })
      }
      for (const m of piece.prose.matchAll(/\b(million|billion|thousand)\b|%/g))
        spots.push({ kind: 'scale/unit', rule: 'number', line: piece.lineOf(m.index), make: l => l.includes(m[0]) ? l.replace(m[0], m[0] === '%' ? ' dogs' : m[0] === 'million' ? 'billion' : 'million') : undefined })
      if (piece.quoted && key === '') {
        for (const m of piece.text.matchAll(/\p{L}{4,}/gu))
          if (rnd(6) === 0) spots.push({ kind: 'quote-word', rule: 'quotation', line: piece.lineOf(m.index), make: l => l.includes(m[0]) ? l.replace(m[0], ['never', 'weasel', 'people', '私達'][rnd(4)]!) : undefined })
        const ws = [...piece.text.matchAll(/\p{L}{3,}/gu)]
        if (ws.length > 5) { const m = ws[1 + rnd(ws.length - 2)]!; spots.push({ kind: 'quote-drop', rule: 'quotation', line: piece.lineOf(m.index), make: l => l.includes(` ${m[0]} `) ? l.replace(` ${m[0]} `, ' ') : undefined }) }
      }
      if (key === 'speaker' || key === 'role')
        spots.push({ kind: key, rule: 'name', line: piece.lineOf(0), make: l => { const i = l.length - 2 - rnd(3); return /\p{L}/u.test(l[i]!) ? l.slice(0, i) + (l[i] === 'x' ? 'z' : 'x') + l.slice(i + 1) : undefined } })
      if (key === '' && /^(en|fr)/.test(made.article.meta.lang))
        for (const m of piece.prose.matchAll(/(?<=[a-z,] )\p{Lu}\p{Ll}{4,}/gu)) {
          if (rnd(3) === 0) spots.push({ kind: piece.kind === 'heading' ? 'name-typo-heading' : 'name-typo', rule: 'name', line: piece.lineOf(m.index), make: l => l.includes(m[0]) ? l.replace(m[0], m[0].slice(0, 2) + m[0][3] + m[0][2] + m[0].slice(4)) : undefined })
          if (rnd(3) === 0) spots.push({ kind: piece.kind === 'heading' ? 'name-new-heading' : 'name-new', rule: 'name', line: piece.lineOf(m.index), make: l => l.includes(m[0]) ? l.replace(m[0], 'Obregonia') : undefined })
        }
    }
    const byKind = Map.prototype.constructor === Map ? new Map<string, typeof spots>() : new Map()
    for (const s of spots) byKind.set(s.kind, [...(byKind.get(s.kind) ?? []), s])
    for (const [kind, list] of byKind) for (let i = 0; i < Math.min(5, list.length); i += 1) {
      const s = list[rnd(list.length)]!
      const old = lines[s.line - 1]!
      const changed = s.make(old)
      if (changed === undefined || changed === old) continue
      const found = findingsInWords(factsOf(lines.with(s.line - 1, changed).join('\n')), made)
      const t = (tally[kind] ??= [0, 0])
      t[0] += 1
      if (found.some(f => f.line === s.line && (f.severity === 'error' || f.rule === s.rule))) { t[1] += 1; if (rnd(12) === 0) missed.push('OK ' + found[0]!.message) }
      else missed.push(`MISS ${kind} ${name}:${s.line}\n   - ${old}\n   + ${changed}\n   ${found.map(f => f.line + f.rule + f.message).join('|').slice(0, 200)}`)
      for (const f of found) if (!(f.line === s.line && f.rule === s.rule)) noise.push(`${kind} ${name} ${f.line} [${f.rule}] ${f.message}`)
    }
  }
  console.log(missed.join('\n') + '\nNOISE\n' + noise.join('\n') + '\n' + JSON.stringify(tally))
}, 900000)
