import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createReport } from '../../scripts/io/terminal.ts'

function written(debug: boolean, use: (report: ReturnType<typeof createReport>) => void): string {
  const stream = new PassThrough()
  use(createReport({ stream: stream as unknown as NodeJS.WriteStream, debug }))
  return String(stream.read() ?? '')
}

describe('a report outside a terminal', () => {
  it('is plain lines without control characters', () => {
    const text = written(false, report => {
      report.step('Opening')
      report.note('A word')
      report.done('Ready')
      report.done()
      report.debug('inner')
    })
    expect(text).toBe('Opening …\nA word\nReady\n')
  })

  it('tells its details only when asked', () => {
    expect(written(true, report => report.debug('inner'))).toContain('inner')
  })
})
