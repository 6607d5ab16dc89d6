/** A line in a terminal that shows that something is at work. */
export interface Spinner {
  /** Shows the line, or shows another text in it. */
  show(text: string): void
  /** Takes the line away; the cursor stands where it stood before. */
  stop(): void
}

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const

/** Between two frames, in milliseconds. */
const INTERVAL = 80

/** Back to the start of the line, which is emptied. */
const CLEAR = '\r\u001B[2K'

/** A spinner on a stream that is a terminal; it shows nothing until it is told to. */
export function createSpinner(stream: NodeJS.WriteStream): Spinner {
  let timer: NodeJS.Timeout | undefined
  let [text, turn] = ['', 0]
  const draw = () => {
    const line = `${FRAMES[turn % FRAMES.length]} ${text}`
    // A line that wraps could not be taken away again.
    stream.write(CLEAR + line.slice(0, (stream.columns ?? 80) - 1))
  }
  return {
    show(next) {
      text = next
      draw()
      if (timer) return
      timer = setInterval(() => {
        turn += 1
        draw()
      }, INTERVAL)
      timer.unref()
    },
    stop() {
      if (!timer) return
      clearInterval(timer)
      timer = undefined
      stream.write(CLEAR)
    },
  }
}
