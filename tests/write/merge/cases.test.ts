import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import { updateDeck } from '../../../scripts/write/merge/update.ts'
import type { MergeOptions, Updated } from '../../../scripts/write/merge/update.ts'

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

/** What a person asks of the merge in this case, if anything. */
function optionsOf(folder: string): MergeOptions {
  return JSON.parse(read(folder, 'options.json') ?? '{}') as MergeOptions
}

function report({ conflicts, outdated, refusal }: Updated): string {
  const lines = conflicts.map(
    ({ kind, slide, line, yours, fresh }) =>
      `${kind}, slide ${slide}, line ${line}\n  yours: ${JSON.stringify(yours)}\n  fresh: ${JSON.stringify(fresh)}\n`,
  )
  const facts = outdated.map(
    ({ kind, slide, line, old, now }) =>
      `outdated ${kind}, slide ${slide}, line ${line}: ${old} -> ${now ?? 'nothing'}\n`,
  )
  return [...(refusal ? [`${refusal}\n`] : []), ...lines, ...facts].join('') || 'no conflict\n'
}

describe('merge of', () => {
  it('at least forty situations is written down', () => {
    expect(readdirSync(root).length).toBeGreaterThanOrEqual(40)
  })

  it.each(readdirSync(root))('%s', folder => {
    const [base, yours, fresh] = ['base.md', 'yours.md', 'fresh.md'].map(name => read(folder, name))
    const merged = updateDeck(base ?? '', yours!, fresh!, optionsOf(folder))
    expect(merged.text).toBe(golden(folder, 'merged.md', merged.text))
    expect(report(merged)).toBe(golden(folder, 'report.txt', report(merged)))
    expect(parseSync(merged.text.replace(/^\uFEFF/, ''), 'slides.md').slides).toHaveLength(merged.slides)
  })
})
