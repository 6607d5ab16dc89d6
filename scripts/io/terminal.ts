import { createSpinner } from './spinner.ts'

/** How a command tells its user what it is doing. Everything goes to standard error; answers go to standard output. */
export interface Report {
  /** A step begins; it ends the step before it. */
  step(text: string): void
  /** How far the running step is: so many of so many. Shown in a terminal only, where lines can be overwritten. */
  progress(done: number, total: number): void
  /** The running step is done; `text` says with what outcome. */
  done(text?: string): void
  /** Something worth knowing that is no trouble. */
  note(text: string): void
  /** Shown with `--debug` only. */
  debug(text: string): void
}

/** Where a report is written. */
export interface ReportOptions {
  readonly stream?: NodeJS.WriteStream
  readonly debug?: boolean
}

/** How long a step may take before it shows that it is at work, in milliseconds. */
const PATIENCE = 1000

/** A report for people: a spinner in a terminal, plain lines elsewhere. */
export function createReport({ stream = process.stderr, debug = false }: ReportOptions = {}): Report {
  return stream.isTTY && !debug ? spinnerReport(stream) : linesReport(stream, debug)
}

/** A report that says nothing, for programs and tests. */
export const silentReport: Report = { step() {}, progress() {}, done() {}, note() {}, debug() {} }

function linesReport(stream: NodeJS.WriteStream, verbose: boolean): Report {
  const line = (text: string) => void stream.write(`${text}\n`)
  return {
    step: text => line(`${text} …`),
    progress() {},
    done: text => text && line(text),
    note: line,
    debug: text => verbose && line(`  · ${text} (after ${Math.round(performance.now())} ms)`),
  }
}

function spinnerReport(stream: NodeJS.WriteStream): Report {
  const spinner = createSpinner(stream)
  let timer: NodeJS.Timeout | undefined
  let [name, far, shown] = ['', '', false]
  const show = () => spinner.show(`${name} …${far}`)
  const rest = () => {
    clearTimeout(timer)
    shown = false
    spinner.stop()
  }
  const line = (text: string) => {
    rest()
    stream.write(`${text}\n`)
  }
  return {
    step(text) {
      rest()
      ;[name, far] = [text, '']
      timer = setTimeout(() => {
        shown = true
        show()
      }, PATIENCE)
      timer.unref()
    },
    progress(done, total) {
      const before = far
      far = ` ${done} of ${total}`
      if (shown && far !== before) show()
    },
    done: text => (text ? line(text) : rest()),
    note: line,
    debug() {},
  }
}
