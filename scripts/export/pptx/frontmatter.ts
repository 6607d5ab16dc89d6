import { parse } from 'yaml'

/** The frontmatter of a slide's Markdown, in Slidev's two ways of writing it; empty where there is none that is a map. */
export function frontmatterOf(source: string): Readonly<Record<string, unknown>> {
  const yaml =
    /^\s*---[^\S\n]*\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(source)?.[1] ??
    /^\s*```ya?ml[^\S\n]*\r?\n([\s\S]*?)\r?\n```/.exec(source)?.[1]
  const value: unknown = yaml === undefined ? undefined : parseSafely(yaml)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}

// A slide whose frontmatter cannot be read has been reported before it comes here.
function parseSafely(yaml: string): unknown {
  try {
    return parse(yaml)
  } catch {
    return undefined
  }
}
