import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import { merge } from '../../../scripts/write/merge/merge.ts'
import type { Merged } from '../../../scripts/write/merge/merge.ts'

const root = fileURLToPath(new URL('../../fixtures/merge', import.meta.url))

function read(folder: string, name: string): string | undefined {
  const path = join(root, folder, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** The golden text; `UPDATE=1` writes it anew. */
function golden(folder: string, name: string, text: string): string | undefined {
  if (process.env['UPDATE']) writeFileSync(join(root, folder, name), text)
  return read(folder, name)
}

function report({ conflicts, refusal }: Merged): string {
  const lines = conflicts.map(
    ({ kind, slide, line, yours, fresh }) =>
      `${kind}, slide ${slide}, line ${line}\n  yours: ${JSON.stringify(yours)}\n  fresh: ${JSON.stringify(fresh)}\n`,
  )
  return [...(refusal ? [`${refusal}\n`] : []), ...lines].join('') || 'no conflict\n'
}

describe('merge of', () => {
  it.each(readdirSync(root))('%s', folder => {
    const [base, yours, fresh] = ['base.md', 'yours.md', 'fresh.md'].map(name => read(folder, name))
    const merged = merge(base, yours!, fresh!)
    expect(merged.text).toBe(golden(folder, 'merged.md', merged.text))
    expect(report(merged)).toBe(golden(folder, 'report.txt', report(merged)))
    expect(parseSync(merged.text, 'slides.md').slides).toHaveLength(merged.slides)
  })
})
