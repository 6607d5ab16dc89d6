import matter from 'gray-matter'
import { parse as parseToml, TomlError } from 'smol-toml'
import { parseDocument } from 'yaml'
import { Trouble } from '../model/trouble.ts'
import type { Span } from '../model/span.ts'

/** What stands between the fences at the top of a text. */
export interface Frontmatter {
  readonly data: Readonly<Record<string, unknown>>
  /** From the first fence to behind the last one, line end included; empty where there is none. */
  readonly span: Span
}

type Language = 'yaml' | 'toml' | 'json'

const LANGUAGES: Readonly<Record<string, Language>> = {
  '': 'yaml',
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  json: 'json',
}
const FENCES = /^(---|\+\+\+)[ \t]*([a-z]*)[ \t]*(\r\n|\n|\r)([^]*?)(?:\r\n|\n|\r)?^\1[ \t]*(?:\r\n|\n|\r|$)/im
const NONE: Frontmatter = { data: {}, span: { start: 0, end: 0 } }
const HINT = 'Correct the lines between the fences at the top of the file, or take them out.'

/**
 * Reads YAML, TOML or JSON frontmatter. Never runs code: frontmatter in any other language is an error.
 *
 * @throws Trouble `frontmatter`, with the line in the file where one is known
 */
export function readFrontmatter(text: string): Frontmatter {
  const found = /^(?:---|\+\+\+)/.test(text) ? FENCES.exec(text) : null
  if (!found || found.index !== 0) return NONE
  const [whole, fence, name = '', , raw = ''] = found
  const language = languageOf(fence!, name.toLowerCase())
  if (language === 'yaml' && !/^["']?[\w-]+["']?[ \t]*:(?:\s|$)/m.test(raw)) return raw.trim() ? NONE : empty(whole)
  const data = parsed(whole, fence!, language)
  return { data, span: { start: 0, end: whole.length } }
}

function empty(whole: string): Frontmatter {
  return { data: {}, span: { start: 0, end: whole.length } }
}

function languageOf(fence: string, name: string): Language {
  if (fence === '+++' && !name) return 'toml'
  const language = LANGUAGES[name]
  if (language) return language
  throw new Trouble(
    'frontmatter',
    `The frontmatter is marked as “${name}”, which Lectern does not read: it runs no code from an article.`,
    'Write it as YAML, TOML or JSON.',
  )
}

/** Passes its own options, since gray-matter otherwise keeps what it parsed and shares it between calls. */
function parsed(whole: string, fence: string, language: Language): Readonly<Record<string, unknown>> {
  const refuse = (): never => {
    throw new Trouble('frontmatter', 'The frontmatter holds code, and Lectern does not run code from an article.', HINT)
  }
  const engines = {
    yaml,
    toml,
    json,
    javascript: refuse,
    coffee: refuse,
  }
  const { data } = matter(unixLines(whole), { engines, language, delimiters: [fence, fence] })
  const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data)
  if (!isRecord) throw malformed('it is not a list of keys and values')
  return data
}

/** gray-matter gives the text from the fence's line end on, so a line of it has the file's number. */
function yaml(raw: string): object {
  const document = parseDocument(raw, { prettyErrors: true, uniqueKeys: false, logLevel: 'silent' })
  const [error] = document.errors
  if (!error) return (document.toJS({ maxAliasCount: 100 }) ?? {}) as object
  const data = asSitesDo(raw)
  if (data) return data
  throw malformed(firstLine(error.message), error.linePos?.[0].line)
}

/**
 * What most site generators make of YAML that is not quite right, such as a quoted title that goes on in the next line
 * without an indent: a page that its site shows is read here as well. Nothing where they refuse it, or where it repeats
 * parts of itself, which could grow without end.
 */
function asSitesDo(raw: string): object | undefined {
  if (/(?:^|[\s[{,])[&*][\w-]/m.test(raw)) return undefined
  try {
    const { data } = matter(`---\n${raw.replace(/^\n/, '')}\n---\n`, { language: 'yaml' })
    return data
  } catch {
    return undefined
  }
}

function toml(raw: string): object {
  try {
    return parseToml(raw)
  } catch (error) {
    if (error instanceof TomlError) throw malformed(firstLine(error.message), error.line)
    throw error
  }
}

function json(raw: string): object {
  try {
    return JSON.parse(raw) as object
  } catch (error) {
    throw malformed(firstLine((error as Error).message))
  }
}

function malformed(what: string, line?: number): Trouble {
  const where = line === undefined ? '' : ` in line ${line}`
  return new Trouble('frontmatter', `The frontmatter cannot be read${where}: ${what.replace(/[.:]?\s*$/, '')}.`, HINT)
}

function firstLine(message: string): string {
  return message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')
}

function unixLines(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n')
}
