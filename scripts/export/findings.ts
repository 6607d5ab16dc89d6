import { posix } from 'node:path'
import type { Awaited, DeckFacts, DeckSlide, Fault, Finding, Sighting, SlideMeasure } from '../model/rendering.ts'
import { isLook, LOOK_NAMES } from '../model/look.ts'
import { plainTitle } from './outline.ts'

/** What is wrong with a deck as it is written: frontmatter, slides taken from elsewhere, layouts. All are errors. */
export function findingsInText(deck: DeckFacts): readonly Finding[] {
  const faults = deck.faults.map((fault): Finding => {
    const slide = slideAt(deck, fault)
    const { file, line, column } = fault
    return {
      severity: 'error',
      rule: 'frontmatter',
      message: reword(fault),
      file,
      line,
      ...(column && { column }),
      ...(slide && { slide: slide.no }),
    }
  })
  const spoilt = new Set(faults.map(({ slide }) => slide))
  return [
    ...faults,
    ...unknownLook(deck),
    ...deck.slides.filter(({ no }) => !spoilt.has(no)).flatMap(slide => unknownLayout(deck, slide)),
  ]
}

function reword({ file, message }: Fault): string {
  const missing = /^Imported markdown file not found: (.+)/.exec(message)?.[1]
  return missing ? `There is no file ${posix.relative(posix.dirname(file), missing)} to take slides from` : message
}

function unknownLook({ look, slides: [first] }: DeckFacts): readonly Finding[] {
  if (look === undefined || isLook(look) || !first) return []
  const message = `There is no look “${look}”; known are ${LOOK_NAMES.join(', ')}`
  return [at(first, { severity: 'error', rule: 'look', message }, /^look:/m)]
}

function unknownLayout({ layouts }: DeckFacts, slide: DeckSlide): readonly Finding[] {
  if (!slide.layout || layouts.includes(slide.layout)) return []
  const message = `There is no layout “${slide.layout}”; known are ${layouts.join(', ')}`
  return [at(slide, { severity: 'error', rule: 'layout', message }, /^layout:/m)]
}

/** What server and browser complained about, put in words and traced to a slide where that can be done. */
export function findingsInSightings(deck: DeckFacts, sightings: readonly Sighting[]): readonly Finding[] {
  // A file that is not there explains why its font is not.
  const refused = new Set(sightings.flatMap(sighting => (sighting.kind === 'request' ? [fileName(sighting.url)] : [])))
  const told = sightings.filter(({ kind, ...it }) => kind !== 'font' || !namesOne(it as SightingOf<'font'>, refused))
  return once(withoutFollowers(told).flatMap(sighting => EXPLAIN[sighting.kind](deck, sighting as never)))
}

// What a slide's script could not set up its template cannot find: the first error of a slide stands for them all.
function withoutFollowers(sightings: readonly Sighting[]): readonly Sighting[] {
  const crashed = new Set<number>()
  return sightings.filter(sighting => {
    if (sighting.kind === 'crash' && sighting.slide) return !crashed.has(sighting.slide) && crashed.add(sighting.slide)
    return sighting.kind !== 'console' || !sighting.text.startsWith('Property ') || !crashed.has(sighting.slide ?? 0)
  })
}

const namesOne = ({ urls }: SightingOf<'font'>, names: ReadonlySet<string>) =>
  urls.some(url => names.has(fileName(url)))

/** Each finding once, however often it was made. */
function once(findings: readonly Finding[]): readonly Finding[] {
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
    const missing = /Failed to resolve import "([^"]+)"|Code snippet path not found: (.+)/.exec(message)
    if (missing) return [missingFile(deck, (missing[1] ?? missing[2])!, slide)]
    const finding: Finding = { severity: 'error', rule: 'compile', message: firstLine(message) }
    return [slide ? at(slide, finding, pointedAt(message)) : finding]
  },
  crash(deck, { message, slide: no, stack = '' }) {
    if (failedModule(message)) return []
    return [scriptError(message, deck.slides[(no ?? 0) - 1] ?? slideInUrl(deck, stack))]
  },
  console(deck, { level, text, slide: no, url = '' }) {
    if (failedModule(text)) return []
    const slide = deck.slides[(no ?? 0) - 1]
    const rule = WARNINGS.find(({ pattern }) => pattern.test(text))
    if (rule) return [rule.explain(slide ? { ...deck, slides: [slide] } : deck, rule.pattern.exec(text)!)]
    return level === 'warning' ? [] : [scriptError(text, slide ?? slideInUrl(deck, url))]
  },
  request(deck, { url, outside, reason }) {
    if (slideInUrl(deck, url)) return []
    const name = outside ? url : decodeURIComponent(new URL(url).pathname)
    if (!outside) return [missingFile(deck, name)]
    const host = new URL(url).host
    const message = `${url} lies on another machine (${host}); decks are printed without the network (${reason})`
    return [locate(deck, host, { severity: 'error', rule: 'outside', message })]
  },
  font(deck, { family, urls }) {
    const message = `The font “${family}” cannot be loaded (${urls.map(shortName).join(', ') || 'no file is named'})`
    return [locate(deck, family, { severity: 'error', rule: 'font', message })]
  },
  late(deck, { slide: no, awaits, detail, seconds }) {
    const { text, needle } = LATE[awaits]
    const message = `${text(detail)}, for which ${seconds} seconds were not enough`
    const finding: Finding = { severity: 'error', rule: 'late', message }
    const slide = deck.slides[(no ?? 0) - 1]
    return [slide ? at(slide, finding, needle) : locate(deck, needle, finding)]
  },
  link(deck, { slide: no, href }) {
    const slide = deck.slides[no - 1]
    // Slidev puts a mark before a path when it prints.
    const written = href.replace(/^#(?=[./#])/, '')
    const finding: Finding = {
      severity: 'warning',
      rule: 'link',
      message: `The link ${written} leads nowhere on paper`,
      about: written,
    }
    return [slide ? at(slide, finding, written) : finding]
  },
}

type Late = { readonly text: (detail?: string) => string; readonly needle: string | RegExp }

/** What was waited for in vain, and the words by which its place is found. */
const LATE: Readonly<Record<Awaited, Late>> = {
  slide: { text: () => 'The slide waits to be drawn', needle: '<script' },
  loading: { text: () => 'The slide waits for its own code', needle: '<script' },
  element: {
    text: selector => `The slide waits for ${selector || 'something'} to appear (data-waitfor)`,
    needle: 'data-waitfor',
  },
  diagram: { text: () => 'The slide waits for a diagram', needle: '```mermaid' },
  suspense: { text: () => 'The slide waits for what stands in <Suspense>', needle: /<suspense/i },
  network: { text: () => 'The deck waits for an answer from the network', needle: 'fetch(' },
}

// The words of an error name what could not be had; the slide's source may have it in so many letters.
function scriptError(text: string, slide: DeckSlide | undefined): Finding {
  const finding: Finding = { severity: 'error', rule: 'script', message: firstLine(text) }
  if (!slide) return finding
  const name = /['"“]([\w$]+)['"”]|^(?:\w*Error: )?([\w$.]+) is not /.exec(finding.message)
  const word = (name?.[1] ?? name?.[2])?.split('.').at(-1)
  const needles = [...(word ? [new RegExp(`\\b${word.replace(/\$/g, '\\$')}\\b`)] : []), finding.message, '<script']
  return at(
    slide,
    finding,
    needles.find(needle => indexIn(slide.source, needle) >= 0),
  )
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
    pattern: /setup function returned a promise, but no <Suspense>/,
    explain: deck => {
      const message = 'A component waits for something before it can be drawn; it is drawn inside of <Suspense> only'
      return locate(deck, /\bawait\b|<script/, { severity: 'error', rule: 'component', message })
    },
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
  const found = measures.flatMap(measure => {
    const slide = deck.slides.find(({ no }) => no === measure.no)
    return slide ? LOOKS.flatMap(look => look(slide, measure)) : []
  })
  // With a page for each step, a slide is measured as many times.
  return once(found)
}

const LOOKS: readonly ((slide: DeckSlide, measure: SlideMeasure) => readonly Finding[])[] = [
  blank,
  pictures,
  failures,
  overflow,
]

const DRAWN = {
  diagram: { fence: /^```mermaid/gm, words: (shown: string) => shown.split('\n').slice(0, 2).map(firstLine).join(' ') },
  formula: { fence: /^\$\$/gm, words: () => 'it is no LaTeX that can be read' },
} as const

function failures(slide: DeckSlide, { failures: failed = [] }: SlideMeasure): readonly Finding[] {
  return failed.map(({ of, index, message: shown }) => {
    const { fence, words } = DRAWN[of]
    const message = `The ${of} cannot be drawn: ${words(shown)}`
    // A formula is fenced before and after.
    const place = [...slide.source.matchAll(fence)][of === 'formula' ? 2 * index : index]?.index
    const line = slide.line + lines(slide.source.slice(0, place ?? 0)) - 1
    return { severity: 'error', rule: of, message, slide: slide.no, file: slide.file, line }
  })
}

function blank(slide: DeckSlide, { missing, empty }: SlideMeasure): readonly Finding[] {
  if (missing) return [at(slide, { severity: 'error', rule: 'blank', message: 'The slide could not be drawn' })]
  if (!empty || isBlankOnPurpose(slide)) return []
  const message = slide.content.trim() ? 'Nothing of the slide is to be seen' : 'The slide is empty'
  return [at(slide, { severity: 'error', rule: 'blank', message })]
}

/** A slide without content of which something is said: frontmatter or a note. Two lines of `---` alone are a slip. */
function isBlankOnPurpose({ content, source }: DeckSlide): boolean {
  return !content.trim() && /[^\s-]/.test(source)
}

function pictures(slide: DeckSlide, { brokenImages }: SlideMeasure): readonly Finding[] {
  return brokenImages.map(url => {
    const message = `The picture ${shorten(url.replace(/^https?:\/\/127\.0\.0\.1:\d+/, ''))} cannot be shown`
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
const shortName = (url: string) => (url.startsWith('data:') ? 'from data' : fileName(url))
const shorten = (url: string) => (url.length > 80 ? `${url.slice(0, 77)}…` : url)
const firstLine = (text: string) => text.replace(PREFIXES, '').split('\n', 1)[0]!.trim()

// What Vite and its plugins put before the reason.
const PREFIXES = /^(?:(?:Pre-transform|Internal server) error:\s*|\[[\w:.\-@/ ]+\]\s*|Error:\s*)+/
