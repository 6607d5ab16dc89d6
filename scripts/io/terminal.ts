import { createSpinner } from 'nanospinner'

/** How a command tells its user what it is doing. Everything goes to standard error; answers go to standard output. */
export interface Report {
  /** A step begins; it ends the step before it. */
  step(text: string): void
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
export const silentReport: Report = { step() {}, done() {}, note() {}, debug() {} }

function linesReport(stream: NodeJS.WriteStream, verbose: boolean): Report {
  const line = (text: string) => void stream.write(`${text}\n`)
  return {
    step: text => line(`${text} …`),
    done: text => text && line(text),
    note: line,
    debug: text => verbose && line(`  · ${text} (after ${Math.round(performance.now())} ms)`),
  }
}

function spinnerReport(stream: NodeJS.WriteStream): Report {
  const spinner = createSpinner('', { stream })
  let timer: NodeJS.Timeout | undefined
  const rest = () => {
    clearTimeout(timer)
    if (spinner.isSpinning()) spinner.stop()
  }
  const line = (text: string) => {
    rest()
    stream.write(`${text}\n`)
  }
  return {
    step(text) {
      rest()
      timer = setTimeout(() => spinner.start({ text: `${text} …` }), PATIENCE)
      timer.unref()
    },
    done: text => (text ? line(text) : rest()),
    note: line,
    debug() {},
  }
}
