import { posix } from 'node:path'
import type { DeckFacts, DeckSlide, Fault, Finding, Sighting, SlideMeasure } from '../model/rendering.ts'
import { plainTitle } from './outline.ts'

/** What is wrong with a deck as it is written: frontmatter, slides taken from elsewhere, layouts. All are errors. */
export function findingsInText(deck: DeckFacts): readonly Finding[] {
  const faults = deck.faults.map((fault): Finding => {
    const slide = slideAt(deck, fault)
    const { file, line } = fault
    return {
      severity: 'error',
      rule: 'frontmatter',
      message: reword(fault),
      file,
      line,
      ...(slide && { slide: slide.no }),
    }
  })
  const spoilt = new Set(faults.map(({ slide }) => slide))
  return [...faults, ...deck.slides.filter(({ no }) => !spoilt.has(no)).flatMap(slide => unknownLayout(deck, slide))]
}

function reword({ file, message }: Fault): string {
  const missing = /^Imported markdown file not found: (.+)/.exec(message)?.[1]
  return missing ? `There is no file ${posix.relative(posix.dirname(file), missing)} to take slides from` : message
}

function unknownLayout({ layouts }: DeckFacts, slide: DeckSlide): readonly Finding[] {
  if (!slide.layout || layouts.includes(slide.layout)) return []
  const message = `There is no layout “${slide.layout}”; known are ${layouts.join(', ')}`
  return [at(slide, { severity: 'error', rule: 'layout', message }, /^layout:/m)]
}

/** What server and browser complained about, put in words and traced to a slide where that can be done. */
export function findingsInSightings(deck: DeckFacts, sightings: readonly Sighting[]): readonly Finding[] {
  const findings = sightings.flatMap(sighting => EXPLAIN[sighting.kind](deck, sighting as never))
  const seen = new Set<string>()
  return findings.filter(({ slide, message }) => {
    const key = `${slide} ${message}`
    return !seen.has(key) && seen.add(key)
  })
}

type SightingOf<K extends Sighting['kind']> = Extract<Sighting, { kind: K }>
type Explainers = { readonly [K in Sighting['kind']]: (deck: DeckFacts, sighting: SightingOf<K>) => readonly Finding[] }

const EXPLAIN: Explainers = {
  compile(deck, { file, message }) {
    const slide = slideInUrl(deck, `${file} ${message}`)
    const missing = /Failed to resolve import "([^"]+)"/.exec(message)?.[1]
    if (missing) return [missingFile(deck, missing, slide)]
    const finding: Finding = { severity: 'error', rule: 'compile', message: firstLine(message) }
    return [slide ? at(slide, finding, pointedAt(message)) : finding]
  },
  crash(_, { message }) {
    return failedModule(message) ? [] : [{ severity: 'error', rule: 'script', message: firstLine(message) }]
  },
  console(deck, { level, text }) {
    if (failedModule(text)) return []
    const rule = WARNINGS.find(({ pattern }) => pattern.test(text))
    if (rule) return [rule.explain(deck, rule.pattern.exec(text)!)]
    if (level === 'warning') return []
    return [{ severity: 'error', rule: 'script', message: firstLine(text) }]
  },
  request(deck, { url, outside, reason }) {
    if (slideInUrl(deck, url)) return []
    const name = outside ? url : decodeURIComponent(new URL(url).pathname)
    if (!outside) return [missingFile(deck, name)]
    const host = new URL(url).host
    const message = `${url} lies on another machine (${host}); decks are printed without the network (${reason})`
    return [locate(deck, host, { severity: 'error', rule: 'outside', message })]
  },
}

// The compiler shows the slide as it compiled it; the line above its caret often stands in the Markdown as it is.
function pointedAt(message: string): string | undefined {
  return /^\s*\d+\s*\|\s*(\S.*?)\s*\n\s*\|[\s~]*\^/m.exec(message)?.[1]
}

// The server reports the module itself, with the reason.
function failedModule(text: string): boolean {
  return /Failed to load slide|slide failed to load|Failed to fetch dynamically imported module|\[vite\]|\[hmr\]/i.test(
    text,
  )
}

interface WarningRule {
  readonly pattern: RegExp
  explain(deck: DeckFacts, match: RegExpExecArray): Finding
}

/** Vue's warnings that mean that something is missing on the slide; its other warnings are about style. */
const WARNINGS: readonly WarningRule[] = [
  {
    pattern: /Failed to resolve component: ([\w.-]+)/,
    explain: (deck, [, name = '']) => {
      const message = `There is no component <${name}>`
      return locate(deck, new RegExp(`<${name}\\b`, 'i'), { severity: 'error', rule: 'component', message })
    },
  },
  {
    pattern: /Failed to resolve directive: ([\w-]+)/,
    explain: (deck, [, name = '']) =>
      locate(deck, `v-${name}`, { severity: 'error', rule: 'component', message: `There is no directive v-${name}` }),
  },
  {
    pattern: /Property ([“"'\w$]+) was accessed during render but is not defined/,
    explain: (deck, [, quoted = '']) => {
      const name = quoted.replace(/[“”"']/g, '')
      const message = `“${name}” stands for a value that is not there`
      return locate(deck, new RegExp(`\\{\\{[^}]*${name.replace(/\$/g, '\\$')}`), {
        severity: 'error',
        rule: 'script',
        message,
      })
    },
  },
]

/** What the eye would find on the drawn slides: nothing there (errors), or more than fits (warnings). */
export function findingsInMeasures(deck: DeckFacts, measures: readonly SlideMeasure[]): readonly Finding[] {
  return measures.flatMap(measure => {
    const slide = deck.slides.find(({ no }) => no === measure.no)
    return slide ? [...blank(slide, measure), ...pictures(slide, measure), ...overflow(slide, measure)] : []
  })
}

function blank(slide: DeckSlide, { missing, empty }: SlideMeasure): readonly Finding[] {
  if (missing) return [at(slide, { severity: 'error', rule: 'blank', message: 'The slide could not be drawn' })]
  if (!empty || !slide.content.trim()) return []
  return [at(slide, { severity: 'error', rule: 'blank', message: 'Nothing of the slide is to be seen' })]
}

function pictures(slide: DeckSlide, { brokenImages }: SlideMeasure): readonly Finding[] {
  return brokenImages.map(url => {
    const message = `The picture ${shorten(url)} cannot be shown`
    return at(slide, { severity: 'error', rule: 'picture', message }, fileName(url))
  })
}

function overflow(slide: DeckSlide, { overflow: { right, bottom } }: SlideMeasure): readonly Finding[] {
  if (!right && !bottom) return []
  const sides = [...(bottom ? [`${bottom} px too tall`] : []), ...(right ? [`${right} px too wide`] : [])]
  const message = `“${plainTitle(slide)}” does not fit its slide: ${sides.join(' and ')}`
  return [at(slide, { severity: 'warning', rule: 'overflow', message })]
}

function missingFile(deck: DeckFacts, path: string, known?: DeckSlide): Finding {
  const name = fileName(path)
  const slide = known ?? deck.slides.find(({ source }) => source.includes(name))
  const written = slide?.source.match(/[^\s"'`()<>=]+/g)?.find(word => word.endsWith(name))
  const finding: Finding = { severity: 'error', rule: 'file', message: `There is no file ${written ?? path}` }
  return slide ? at(slide, finding, name) : finding
}

function slideInUrl({ slides }: DeckFacts, url: string): DeckSlide | undefined {
  const no = /__slidev_(\d+)\.(?:md|frontmatter)|\/@slidev\/slides\/(\d+)\//.exec(url)
  return no ? slides[Number(no[1] ?? no[2]) - 1] : undefined
}

function slideAt({ slides }: DeckFacts, { file, line }: Fault): DeckSlide | undefined {
  return slides.find(slide => slide.file === file && slide.line <= line && line < slide.line + lines(slide.source))
}

/** The finding with the first slide whose text holds `needle`. */
function locate({ slides }: DeckFacts, needle: string | RegExp, finding: Finding): Finding {
  const slide = slides.find(({ source }) => indexIn(source, needle) >= 0)
  return slide ? at(slide, finding, needle) : finding
}

function at(slide: DeckSlide, finding: Finding, needle?: string | RegExp): Finding {
  const index = needle === undefined ? -1 : indexIn(slide.source, needle)
  const line = index < 0 ? slide.line : slide.line + lines(slide.source.slice(0, index)) - 1
  return { ...finding, slide: slide.no, file: slide.file, line }
}

function indexIn(text: string, needle: string | RegExp): number {
  return typeof needle === 'string' ? text.indexOf(needle) : text.search(needle)
}

const lines = (text: string) => text.split('\n').length
const fileName = (path: string) => path.split(/[?#]/, 1)[0]!.split('/').at(-1)!
const shorten = (url: string) => (url.length > 80 ? `${url.slice(0, 77)}…` : url)
const firstLine = (text: string) => text.replace(PREFIXES, '').split('\n', 1)[0]!.trim()

// What Vite and its plugins put before the reason.
const PREFIXES = /^(?:(?:Pre-transform|Internal server) error:\s*|\[[\w:.\-@/ ]+\]\s*|Error:\s*)+/
