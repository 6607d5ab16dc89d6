import { dirname } from 'node:path'
import { createBrowserSession } from '../io/browser-session.ts'
import { onceMore, watchFolder } from '../io/watch.ts'
import { exportDeck } from './export.ts'
import type { ExportOptions, ExportResult } from './export.ts'
import { FORMAT_NAMES } from './formats/formats.ts'

/** Who is told of each export. */
export interface Listener {
  made(result: ExportResult): void
  /** The deck could not be printed this time; the former files stay. */
  failed(error: unknown): void
}

/**
 * Prints a deck now and after each change to it or to a file beside it, with one browser, until the signal ends it.
 * An export that fails is told of and waits for the next change.
 */
export async function exportAgain(options: ExportOptions, listener: Listener, signal: AbortSignal): Promise<void> {
  const debug = (text: string) => options.report.debug(text)
  const session = createBrowserSession({ named: options.browser, endedByCaller: true, debug })
  const outputs = FORMAT_NAMES.flatMap(name => options[name] ?? [])
  const again = onceMore(() => printOnce({ ...options, session }, listener, signal), signal)
  try {
    const watching = watchFolder(dirname(options.deck), outputs, () => void again(), signal)
    await again()
    await watching
  } finally {
    await session.close()
  }
}

async function printOnce(options: ExportOptions, { made, failed }: Listener, signal: AbortSignal): Promise<void> {
  try {
    made(await exportDeck(options))
  } catch (error) {
    // The browser goes with the program that the user ends.
    if (!signal.aborted) failed(error)
  }
}
