import { DECK_FIELDS, LAYOUT_FIELDS, OTHER_DECK_FIELDS, SLIDE_FIELDS } from '../model/layout-fields.ts'
import type { Field, FieldKind, Fields } from '../model/layout-fields.ts'

type Schema = Readonly<Record<string, unknown>>

/**
 * A JSON schema (draft 7, which the YAML support of editors reads) of the frontmatter of a slide and of the whole deck.
 * Other fields than those named are allowed where the deck's settings stand, since addons have theirs, and in layouts of
 * others.
 */
export function frontmatterSchema(): Schema {
  const layouts = Object.entries(LAYOUT_FIELDS)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Frontmatter of a slide with Lectern’s theme',
    type: 'object',
    properties: {
      ...properties(SLIDE_FIELDS),
      ...properties(DECK_FIELDS),
      ...Object.fromEntries(OTHER_DECK_FIELDS.map(name => [name, { description: 'Of the whole deck; see sli.dev.' }])),
      layout: {
        description: SLIDE_FIELDS['layout']!.about,
        anyOf: [
          ...layouts.map(([name, { about }]) => ({ const: name, description: about })),
          { type: 'string', description: 'A layout of Slidev’s or of your own.' },
        ],
      },
    },
    allOf: [
      ...layouts
        .filter(([, { fields }]) => Object.keys(fields).length > 0)
        .map(([name, { fields }]) => when(isLayout(name), { properties: properties(fields) })),
      ...layouts.map(([name, { fields }]) => when(isLayout(name, ['theme']), noOthersThan(Object.keys(fields)))),
    ],
  }
}

const when = (condition: Schema, consequence: Schema): Schema => ({
  if: condition,
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON schema
  then: consequence,
})

/** Slides with a layout; not those that have one of the fields `without`. */
const isLayout = (name: string, without: readonly string[] = []): Schema => ({
  properties: { layout: { const: name } },
  required: ['layout'],
  ...(without.length > 0 && { not: { anyOf: without.map(field => ({ required: [field] })) } }),
})

function noOthersThan(own: readonly string[]): Schema {
  const known = ['layout', ...Object.keys(SLIDE_FIELDS), ...Object.keys(DECK_FIELDS), ...OTHER_DECK_FIELDS, ...own]
  return { properties: Object.fromEntries(known.map(name => [name, true])), additionalProperties: false }
}

function properties(fields: Fields): Schema {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)]))
}

function schemaOf({ about, kind }: Field): Schema {
  return { description: about, ...typeOf(kind) }
}

const TEXT = { type: ['string', 'number', 'boolean', 'null'] }

function typeOf(kind: FieldKind): Schema {
  switch (kind.of) {
    case 'text':
      return TEXT
    case 'number':
      return { type: ['number', 'null'] }
    case 'flag':
      return { type: 'boolean' }
    case 'texts':
      return { anyOf: [TEXT, { type: 'array', items: TEXT }] }
    case 'choice':
      return { enum: kind.known }
    case 'list':
      return {
        type: 'array',
        items: { type: 'object', properties: properties(kind.fields), additionalProperties: false },
      }
    case 'anything':
      return {}
  }
}
