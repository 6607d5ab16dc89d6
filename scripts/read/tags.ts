/** A single HTML tag, as it stands inside Markdown. */
export interface Tag {
  readonly name: string
  readonly closing: boolean
  /** Ends with `/>`, or never has content. */
  readonly void: boolean
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const TAG = /<\/?[a-z][a-z\d-]*(?:\s(?:"[^"]*"|'[^']*'|[^<>"'])*)?\/?>/gi
const ATTRIBUTE = /([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
const REFERENCES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  apos: "'",
  nbsp: ' ',
}

/** Reads the tag that `html` begins with; nothing for a comment or a declaration. */
export function tagOf(html: string): Tag | undefined {
  const found = /^<(\/?)([a-z][a-z\d-]*)/i.exec(html)
  if (!found) return undefined
  const name = found[2]!.toLowerCase()
  return { name, closing: found[1] === '/', void: VOID.test(name) || html.endsWith('/>') }
}

/** The attributes of a tag, by lower-case name. */
export function attributesOf(html: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(html.matchAll(ATTRIBUTE), ([, name, double, single, bare]) => [
      name!.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  )
}

/** The tags of a piece of HTML, in order, comments left out. */
export function tagsOf(html: string): readonly (Tag & { readonly index: number; readonly end: number })[] {
  const bare = html.replaceAll(/<!--[^]*?(?:-->|$)/g, comment => ' '.repeat(comment.length))
  return Array.from(bare.matchAll(TAG), found => ({
    ...tagOf(found[0])!,
    index: found.index,
    end: found.index + found[0].length,
  }))
}

function decode(value: string): string {
  return value.replaceAll(/&(amp|lt|gt|quot|#39|apos|nbsp);/g, (_, name: string) => REFERENCES[name]!)
}
