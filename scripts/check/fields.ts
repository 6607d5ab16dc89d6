import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Node, Pair, YAMLMap } from 'yaml'
import { DECK_FIELDS, LAYOUT_FIELDS, OTHER_DECK_FIELDS, SLIDE_FIELDS } from '../model/layout-fields.ts'
import type { Field, FieldKind, Fields } from '../model/layout-fields.ts'
import type { DeckFacts, DeckSlide, Finding } from '../model/rendering.ts'
import { nearest } from './nearest.ts'

/**
 * What in the frontmatter of a deck's slides no layout of Lectern's knows: fields, values and kinds of value, each with
 * line and column. Slides with other layouts, and frontmatter that is no YAML, are left alone. All are warnings.
 */
export function findingsInFields(deck: DeckFacts): readonly Finding[] {
  return deck.slides.flatMap(slide => findingsInSlide(slide))
}

interface Place {
  readonly slide: DeckSlide
  /** The file's line before the frontmatter's first, and where the YAML's own lines begin. */
  readonly line: number
  readonly counter: LineCounter
}

function findingsInSlide(slide: DeckSlide): readonly Finding[] {
  const layout = LAYOUT_FIELDS[(slide.layout ?? (slide.no === 1 ? 'cover' : 'default')) as keyof typeof LAYOUT_FIELDS]
  const written = frontmatterOf(slide.source)
  if (!layout || !written) return []
  const counter = new LineCounter()
  const document = parseDocument(written.yaml, { lineCounter: counter })
  if (document.errors.length > 0 || !isMap(document.contents)) return []
  const place: Place = { slide, line: slide.line + written.line - 1, counter }
  const isFirst = slide.no === 1
  const known = { ...SLIDE_FIELDS, ...(isFirst ? DECK_FIELDS : {}), ...layout.fields }
  const extra = isFirst ? OTHER_DECK_FIELDS : []
  return inMap(document.contents, known, place, key => unknownField(key, slide, known, extra))
}

/** The YAML at the top of a slide, and how many lines of the slide stand before it. */
function frontmatterOf(source: string): { readonly yaml: string; readonly line: number } | undefined {
  const text = source.replace(/\r\n?/g, '\n')
  const found = /^(?:\uFEFF)?(---[^\n]*\n)([\s\S]*?\n)?---/.exec(text) ?? /^(\s*```ya?ml\n)([\s\S]*?)```/.exec(text)
  return found?.[2] === undefined ? undefined : { yaml: found[2], line: found[1]!.split('\n').length - 1 }
}

function inMap(
  map: YAMLMap,
  known: Fields,
  place: Place,
  unknown: (key: string) => string | undefined,
): readonly Finding[] {
  return map.items.flatMap((pair: Pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    const field = Object.hasOwn(known, key) ? known[key] : undefined
    if (field) return inField(key, field, pair.value as Node | null, place)
    const message = unknown(key)
    return message ? [at(pair.key as Node, place, message)] : []
  })
}

function inField(key: string, { kind }: Field, node: Node | null, place: Place): readonly Finding[] {
  // A key without a value is being typed; an alias is judged where its anchor stands.
  if (!node || isAlias(node) || (isScalar(node) && node.value === null)) return []
  if (kind.of === 'list') return inList(key, kind.fields, node, place)
  const message = wrongValue(key, kind, node)
  return message ? [at(node, place, message)] : []
}

function inList(key: string, fields: Fields, node: Node, place: Place): readonly Finding[] {
  if (!isSeq(node)) return [at(node, place, `${key} is a list: a line “- ${Object.keys(fields)[0]}: …” for each entry`)]
  return node.items.flatMap(item => {
    if (isAlias(item) || (isScalar(item) && item.value === null)) return []
    if (!isMap(item)) return [at(item as Node, place, `An entry of ${key} has ${listed(Object.keys(fields))}`)]
    return inMap(
      item,
      fields,
      place,
      name => `An entry of ${key} has no field ${name}${hint(name, Object.keys(fields))}`,
    )
  })
}

const isText = (value: unknown) => ['string', 'number'].includes(typeof value)

function wrongValue(key: string, kind: Exclude<FieldKind, { of: 'list' }>, node: Node): string | undefined {
  const value: unknown = isScalar(node) ? node.value : undefined
  switch (kind.of) {
    case 'number':
      return typeof value === 'number' ? undefined : `${key} is a number, as in ${key}: 12`
    case 'flag':
      return typeof value === 'boolean' ? undefined : `${key} is true or false`
    case 'choice':
      return kind.known.includes(String(value))
        ? undefined
        : `${key} is ${listed(kind.known)}${near(value, kind.known)}`
    case 'text':
      return isText(value) || typeof value === 'boolean'
        ? undefined
        : `${key} is one text; put it in quotes if it holds a colon`
    case 'texts':
      return isText(value) || (isSeq(node) && node.items.every(item => isScalar(item) && isText(item.value)))
        ? undefined
        : `${key} is a text, or a list of texts`
    case 'anything':
      return undefined
  }
}

/** Nothing for a field that the slide uses itself, and in the first slide for what may be anybody's setting. */
function unknownField(key: string, slide: DeckSlide, known: Fields, extra: readonly string[]): string | undefined {
  if (
    extra.includes(key) ||
    slide.content.includes(`frontmatter.${key}`) ||
    slide.content.includes(`frontmatter['${key}']`)
  )
    return undefined
  const close = nearest(key, [...Object.keys(known), ...extra])
  if (slide.no === 1) return close && `There is no field ${key}; is ${close} meant?`
  const layout = slide.layout ?? 'default'
  const others = Object.entries(LAYOUT_FIELDS).filter(([, { fields }]) => Object.hasOwn(fields, key))
  if (others.length > 0) return `${key} is a field of ${listed(others.map(([name]) => name))}, not of ${layout}`
  const own = Object.keys(LAYOUT_FIELDS[layout as keyof typeof LAYOUT_FIELDS].fields)
  return `The layout ${layout} has no field ${key}${close ? `; is ${close} meant?` : `; it has ${listed([...own, ...OF_ALL])}`}`
}

/** The fields of every slide that a person writes. */
const OF_ALL = ['title', 'ground', 'routeAlias', 'class']

const hint = (name: string, known: readonly string[]) => {
  const close = nearest(name, known)
  return close ? `; is ${close} meant?` : `; it has ${listed(known)}`
}

const near = (value: unknown, known: readonly string[]) =>
  typeof value === 'string' && nearest(value, known) ? `; is ${nearest(value, known)} meant?` : ''

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function at(node: Node, { slide, line, counter }: Place, message: string): Finding {
  const { line: row, col } = counter.linePos(node.range?.[0] ?? 0)
  const place = { file: slide.file, line: line + row, column: col, slide: slide.no }
  return { severity: 'warning', rule: 'field', message, ...place }
}
