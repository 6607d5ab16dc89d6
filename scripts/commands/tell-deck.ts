import { findingsInFields } from '../check/fields.ts'
import { describeFinding } from '../export/describe.ts'
import { findingsInSightings, findingsInText } from '../export/findings.ts'
import type { Report } from '../io/terminal.ts'
import type { DeckFacts, Fault, Finding, Sighting } from '../model/rendering.ts'

/** Tells in the terminal and on the slides what is wrong with a deck while it is edited. */
export interface DeckTeller {
  /** The deck was read; with `kept` it does not parse, and the browser keeps the one before. */
  deck(facts: DeckFacts, kept: boolean): void
  /** The deck cannot be read at all. */
  unreadable(fault: Fault): void
  sighting(sighting: Sighting): void
  /** What is wrong at the moment. */
  readonly findings: readonly Finding[]
}

/** `show` is called with all that is wrong, whenever that changes. */
export function createDeckTeller(
  report: Report,
  folder: string,
  show: (findings: readonly Finding[]) => void,
): DeckTeller {
  let facts: DeckFacts | undefined
  let sightings: Sighting[] = []
  let findings: readonly Finding[] = []
  const tell = (kept: boolean) => {
    if (!facts) return
    const before = new Set(findings.map(textOf))
    findings = [...findingsInText(facts), ...findingsInFields(facts), ...findingsInSightings(facts, sightings)]
    for (const finding of findings) if (!before.has(textOf(finding))) report.note(describeFinding(finding, folder))
    if (kept) report.note('The browser keeps the last good deck until this is mended.')
    if (before.size > 0 && findings.length === 0) report.note('The deck is in order again.')
    if (before.size > 0 || findings.length > 0) show(findings)
  }
  return {
    deck(news, kept) {
      facts = news
      sightings = []
      tell(kept)
    },
    unreadable(fault) {
      if (!facts) return
      facts = { ...facts, faults: [fault] }
      sightings = []
      tell(true)
    },
    sighting(sighting) {
      sightings.push(sighting)
      tell(false)
    },
    get findings() {
      return findings
    },
  }
}

const textOf = ({ file, line, message }: Finding) => `${file} ${line} ${message}`
