import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CheckAnswer } from '../../scripts/commands/check.ts'
import { LOOK_NAMES, USUAL_LOOK, type LookName } from '../../scripts/model/look.ts'

const root = resolve(import.meta.dirname, '..', '..')

async function check(look: LookName): Promise<CheckAnswer> {
  const deck = join(root, 'tests', 'gallery', `${look === USUAL_LOOK ? 'slides' : look}.md`)
  const command = [join(root, 'dist', 'cli', 'cli.js'), 'check', deck, '--json']
  const child = spawn(process.execPath, command, { env: { ...process.env, LECTERN_BROWSER: 'bundled' } })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  await once(child, 'close')
  return JSON.parse(stdout || `{ "error": ${JSON.stringify(stderr)} }`) as CheckAnswer
}

describe('the gallery', () => {
  it.each(LOOK_NAMES)('has nothing to be mended on any slide, by day and by night: %s', async look => {
    const answer = await check(look)
    expect(answer).toMatchObject({ findings: [], accepted: [] })
    expect(answer.slides).toBeGreaterThan(100)
  })
})
