import { describe, expect, it } from 'vitest'
import { KINDS } from '../../scripts/charts/kinds.ts'
import { newCommand, schemaLine } from '../../scripts/commands/new.ts'
import { LAYOUT_FIELDS } from '../../scripts/model/layout-fields.ts'
import { frontmatterSchema } from '../../scripts/tell/schema.ts'
import { editorSnippets } from '../../scripts/tell/snippets.ts'

interface Schema {
  readonly properties: Readonly<Record<string, { readonly description?: string; readonly enum?: readonly string[] }>>
  readonly additionalProperties?: boolean
  readonly allOf: readonly {
    readonly if: { readonly properties: { readonly layout: { readonly const: string } }; readonly not?: object }
    readonly then: Pick<Schema, 'properties' | 'additionalProperties'>
  }[]
}

describe('the schema for editors', () => {
  const schema = frontmatterSchema() as unknown as Schema
  const offered = schema.allOf.filter(({ then }) => then.additionalProperties !== false)
  const closed = schema.allOf.filter(({ then }) => then.additionalProperties === false)
  const of = (layout: string, all = offered) =>
    all.find(each => each.if.properties.layout.const === layout)?.then.properties

  it('offers each layout its own fields, with what they are for', () => {
    const own = ['chart', 'measure', 'highlight', 'scale', 'data', 'sentence', 'aside', 'speaker', 'role']
    expect(Object.keys(of('chart')!)).toEqual(own)
    expect(of('chart')!['chart']!.enum).toEqual(KINDS)
    expect(of('contents')).toBeUndefined()
  })

  it('offers every slide the fields of all, and names all layouts', () => {
    expect(schema.properties['ground']!.enum).toEqual(['paper', 'ink', 'accent'])
    expect(JSON.stringify(schema.properties['layout'])).toContain('"const":"timeline"')
  })

  it('lets no layout have the fields of another, but where the settings of the deck stand', () => {
    expect(closed.map(each => each.if.properties.layout.const)).toEqual(Object.keys(LAYOUT_FIELDS))
    expect(Object.keys(of('chart', closed)!)).toEqual(
      expect.arrayContaining(['layout', 'ground', 'themeConfig', 'fonts', 'measure']),
    )
    expect(of('quote', closed)).not.toHaveProperty('measure')
    for (const each of closed) expect(each.if.not).toEqual({ anyOf: [{ required: ['theme'] }] })
  })

  it('is named in a comment with its whole path', () => {
    expect(schemaLine()).toMatch(
      /^# yaml-language-server: \$schema=file:\/\/\/\S+\/dist\/editor\/slides\.schema\.json$/,
    )
  })

  it('describes all that it offers', () => {
    const all = [schema.properties, ...offered.map(each => each.then.properties)].flatMap(Object.values)
    for (const { description } of all) expect(description).toMatch(/\.$/)
  })
})

describe('empty slides', () => {
  it('are there for every layout, as snippets that end where one types on', () => {
    const snippets = editorSnippets() as Readonly<Record<string, { readonly prefix: string; readonly body: string[] }>>
    expect(Object.values(snippets).map(({ prefix }) => prefix)).toEqual(
      Object.keys(LAYOUT_FIELDS).map(layout => `lectern-${layout}`),
    )
    for (const { body } of Object.values(snippets)) expect(body.join('\n')).toMatch(/^---\nlayout: [^$]*\n\$0$/)
  })

  it('are what `lectern new` shows', () => {
    expect(newCommand('Quote')).toBe(
      '---\nlayout: quote\nspeaker: Name\nrole: what they are\n---\n\n> The words with **one phrase** marked.\n',
    )
  })

  it('are not there for other layouts, and the known ones are named', () => {
    expect(() => newCommand('')).toThrow('A layout is missing.')
    expect(() => newCommand('pie')).toThrow(
      expect.objectContaining({ code: 'usage', hint: expect.stringContaining('chart, timeline') }),
    )
  })
})
