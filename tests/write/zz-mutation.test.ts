import fc from 'fast-check'
import { it } from 'vitest'
import { parseSlide } from '@slidev/parser'
import { escapeRules } from '../../scripts/write/escape-rules.ts'
import { escapeInline, escapeTitle } from '../../scripts/write/escape.ts'
import { asRead, nastyText } from './nasty-text.ts'
import { slidevPage } from './slidev-page.ts'
it('m', async () => {
  const page = await slidevPage()
  const rules = escapeRules as any[]
  const out: string[] = []
  for (const rule of rules.filter(r => /definition|after a mark|many|block within|slot|attribute|address/.test(r.name))) {
    const i = rules.indexOf(rule); rules.splice(i, 1)
    const r = await fc.check(fc.asyncProperty(nastyText, async t => { if (!asRead(t)) return; const m = await page.show(escapeInline(t)); if (asRead(m.querySelector('p')?.textContent ?? '') !== asRead(t)) throw new Error('x')
      if (m.querySelector('a[href^="//"]')) throw new Error('link')
      if (parseSlide(`---\na: 1\n---\n\n${escapeInline(t)}`).images!.length) throw new Error('img')
      const c = await page.compile(`<template v-if="a">\n\n${escapeTitle(t)}\n\n</template>\n\nafter`); if (!/<\/template>\n+<p>after<\/p>/.test(c)) throw new Error('t') }), { numRuns: 3000, endOnFailure: true })
    out.push((r.failed ? 'needed ' : 'NOT SEEN ') + rule.name + ' ' + JSON.stringify(r.counterexample))
    rules.splice(i, 0, rule)
  }
  console.log(out.join('\n'))
}, 600000)
