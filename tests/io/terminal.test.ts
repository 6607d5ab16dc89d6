import { PassThrough } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
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

describe('a report in a terminal', () => {
  const running = (columns: number) => {
    vi.useFakeTimers()
    const stream = Object.assign(new PassThrough(), { isTTY: true, columns })
    return { stream, report: createReport({ stream: stream as unknown as NodeJS.WriteStream }) }
  }
  afterEach(() => void vi.useRealTimers())

  it('shows a step only when it takes its time, with how far it is, and takes the line away again', () => {
    const { stream, report } = running(80)
    report.step('Drawing 9 slides')
    report.progress(2, 9)
    expect(stream.read()).toBeNull()
    vi.advanceTimersByTime(1000)
    expect(String(stream.read())).toContain('Drawing 9 slides … 2 of 9')
    report.progress(7, 9)
    expect(String(stream.read())).toContain('Drawing 9 slides … 7 of 9')
    report.done()
    expect(String(stream.read())).toBe('\r\u001B[2K')
    vi.advanceTimersByTime(1000)
    expect(stream.read()).toBeNull()
  })

  it('begins each step without the numbers of the one before', () => {
    const { stream, report } = running(80)
    report.step('Drawing')
    report.progress(9, 9)
    report.step('Printing')
    vi.advanceTimersByTime(1000)
    expect(String(stream.read())).toMatch(/Printing …$/)
  })

  it('never fills more than a line, which could not be taken away', () => {
    const { stream, report } = running(12)
    report.step('A step of many words')
    vi.advanceTimersByTime(1000)
    expect(String(stream.read()).replace('\r\u001B[2K', '')).toHaveLength(11)
  })

  it('shows no progress outside of a terminal', () => {
    expect(written(false, report => report.progress(1, 2))).toBe('')
  })
})
