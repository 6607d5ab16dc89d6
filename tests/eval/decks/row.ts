import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Form } from '../../../scripts/model/deck.ts'
import type { Finding } from '../../../scripts/model/rendering.ts'
import { make } from '../../../scripts/pipeline.ts'
import { measured, type Measures } from '../plan/measures.ts'

/** Which article becomes which deck. */
export interface DeckJob {
  readonly article: string
  readonly theme: string
  /** Where the deck is put; it is made. */
  readonly folder: string
  /** The project's. */
  readonly root: string
}

/** What one deck is like. */
export interface DeckRow extends Measures {
  readonly charts: number
  readonly findings: readonly Finding[]
  /** Seconds from the article to slides.md, and for the check in all its colours; of this machine at this time. */
  readonly seconds: { readonly make: number; readonly check: number }
}

/** Numbers that are drawn on an axis, or counted in figures. */
const CHARTS: ReadonlySet<Form> = new Set(['chart', 'timeline'])

/** Makes the deck and has it checked, by the commands that a user has. Throws what they say where they fail. */
export async function deckRow(job: DeckJob): Promise<DeckRow> {
  const { article: name, folder, theme } = job
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'slides.md')
  const { article, deck, facts } = await make(
    { name, bytes: new Uint8Array(await readFile(name)) },
    { source: name, theme: () => ({ theme: './' }), image: () => undefined },
  )
  const made = await lectern(job, ['make', name, '--deck', file, '--theme', theme])
  const checked = await lectern(job, ['check', file, '--json'])
  const { findings } = JSON.parse(checked.output) as { findings: readonly Finding[] }
  return {
    ...measured(article, deck, facts),
    charts: deck.slides.filter(({ form }) => CHARTS.has(form)).length,
    findings,
    seconds: { make: made.seconds, check: checked.seconds },
  }
}

async function lectern({ root }: DeckJob, words: readonly string[]): Promise<{ output: string; seconds: number }> {
  const start = performance.now()
  const command = [join(root, 'dist', 'cli', 'cli.js'), ...words]
  const output = await new Promise<string>((done, failed) => {
    execFile(process.execPath, command, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      // 4: the check has found something, which is what it was asked for.
      if (error && error.code !== 4) failed(new Error(`lectern ${words.join(' ')}\n${stderr}`))
      else done(stdout)
    })
  })
  return { output, seconds: (performance.now() - start) / 1000 }
}
