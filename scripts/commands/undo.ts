import { forget, lastEarlier } from '../io/deck-history.ts'
import { changeDeck } from '../io/deck-store.ts'
import type { Report } from '../io/terminal.ts'
import { Trouble } from '../model/trouble.ts'
import { waitingFor } from './make.ts'

export interface UndoCommand {
  readonly deck: string
  readonly report: Report
}

export interface UndoResult {
  readonly deck: string
  /** When the deck that is back now had been replaced, as ISO 8601. */
  readonly replaced: string
  /** There was no deck before the last run: it was taken away. */
  readonly removed: boolean
}

/**
 * Brings back the deck before the last run that changed it, with what Lectern had written last then. What it replaces is
 * kept, so that doing it again brings that back. Throws `Trouble`: `usage` where no run changed the deck.
 */
export async function undoCommand({ deck, report }: UndoCommand): Promise<UndoResult> {
  return changeDeck(deck, waitingFor(deck, report), async before => {
    const earlier = await lastEarlier(deck, before)
    if (!earlier) {
      const hint = 'Lectern keeps the last ten decks that it changed in .lectern/ beside the deck.'
      throw new Trouble('usage', `There is no earlier ${deck} to bring back.`, hint)
    }
    const { path, time, ...after } = earlier
    const replaced = new Date(time).toISOString()
    return { after, result: { deck, replaced, removed: after.deck === undefined }, finish: () => forget(path) }
  })
}

/** What a person reads of it. */
export function undoLines({ deck, removed }: UndoResult): readonly string[] {
  const now = removed ? 'taken away, since it was not there before the last run' : 'as it was before the last run'
  return [`${deck}: ${now}. The same again brings back what it was just now.`]
}
