import type { Outdated } from '../../model/merged.ts'
import type { DeckFacts, DeckSlide, Finding } from '../../model/rendering.ts'

const TODO = 'Write what the article has now, or take it away.'

/** Numbers and quotations on slides that the article once gave, each with what it gives now. */
export function findingsOfChanges({ slides }: DeckFacts, file: string, changes: readonly Outdated[]): Finding[] {
  const own = slides.filter(slide => slide.file === file)
  return changes.flatMap(change => {
    const slide = slideAt(own, change.line)
    return slide ? [findingOf(change, slide)] : []
  })
}

function findingOf({ kind, line, old, now }: Outdated, { no, file }: DeckSlide): Finding {
  const instead = now === undefined ? 'the article no longer says so' : `the article now says “${now}”`
  const message = `It was “${old}”, ${instead}`
  return { severity: 'error', rule: kind, slide: no, file, line, message, todo: TODO, about: old }
}

function slideAt(slides: readonly DeckSlide[], line: number): DeckSlide | undefined {
  return slides.findLast(slide => slide.line <= line)
}

/** The findings, but for those that say less of a fact than that it changed. */
export function withChanges(findings: readonly Finding[], changes: readonly Finding[]): readonly Finding[] {
  const isKnown = (finding: Finding) => changes.some(change => isOfTheSame(finding, change))
  return [...findings.filter(finding => !isKnown(finding)), ...changes]
}

function isOfTheSame({ rule, slide, line, message }: Finding, change: Finding): boolean {
  if (rule !== change.rule || slide !== change.slide || line !== change.line) return false
  const shown = /“([^”]+)”/.exec(message)?.[1] ?? ''
  return rule === 'quotation' || digitsOf(shown) === digitsOf(change.about ?? '')
}

const digitsOf = (text: string) => text.replace(/\D/g, '')
