import { isHeading, isTitleLike } from './heading-score.ts'
import { isRule, ITEM, type Line } from './lines.ts'

/** What a line of plain text is; `mark` is the length of an item's bullet, `skip` a line without words of the text. */
export type Role =
  | { readonly kind: 'heading'; readonly depth: 1 | 2 | 3 | 4 }
  | { readonly kind: 'item'; readonly mark: number; readonly ordered: boolean }
  | { readonly kind: 'paragraph' | 'quote' | 'skip' }

const QUOTED = /^(?:"[^"]+"|“[^“”]+”|«[^«»]+»|„[^„“”]+[“”]|「[^「」]+」|‘[^‘]+’)$/
const SIGNATURE = /^(?:[—–―]|--?\s)\s*\p{L}/u
const PARAGRAPH: Role = { kind: 'paragraph' }
const SECTION = 2

/** What each line of a text is. The title, if there is one, is the only heading of depth 1 that is not underlined. */
export function rolesOf(lines: readonly Line[]): readonly Role[] {
  const roles = lines.map((_, index) => ruled(lines, index) ?? item(lines, index))
  const bare = roles.map((role, index) => role ?? bareRole(lines, roles, index))
  return withTitle(lines, withQuotes(lines, listed(lines, bare)))
}

/** An underlined line, its underline, or a rule between two parts. */
function ruled(lines: readonly Line[], index: number): Role | undefined {
  const [line, next] = [lines[index]!, lines[index + 1]]
  if (isRule(line.text)) return { kind: 'skip' }
  const under = next && !next.apart && /^(?:={3,}|-{3,}|~{3,})$/.exec(next.text)?.[0]
  return under && isTitleLike(line.text) ? { kind: 'heading', depth: under.startsWith('=') ? 1 : SECTION } : undefined
}

/** A bullet is an item by itself; a number, a letter or a dash only beside another one. */
function item(lines: readonly Line[], index: number): Role | undefined {
  const mark = markOf(lines[index]!)
  if (!mark) return undefined
  const ordered = /[\da-z]/.test(mark)
  const clear = /^[-*•‣◦▪●·]/.test(mark)
  const beside = [lines[index - 1], lines[index + 1]].some(line => line && kindOf(markOf(line)) === kindOf(mark))
  return clear || beside ? { kind: 'item', mark: mark.length, ordered } : undefined
}

function markOf(line: Line): string | undefined {
  return ITEM.exec(line.text)?.[0]
}

function kindOf(mark: string | undefined): string | undefined {
  return mark?.trim().replace(/\d+/, '1').replace(/[a-z]/, 'a')
}

function bareRole(lines: readonly Line[], roles: readonly (Role | undefined)[], index: number): Role {
  const near = (at: number) => (roles[at] === undefined ? lines[at] : undefined)
  const [previous, next, afterNext] = [lines[index - 1], near(index + 1), near(index + 2)]
  const list = roles[index + 1]?.kind === 'item'
  const around = { ...(previous && { previous }), ...(next && { next }), ...(afterNext && { afterNext }), list }
  if (!isHeading({ line: lines[index]!, ...around }) || RELEASE.test(lines[index]!.text)) return PARAGRAPH
  return { kind: 'heading', depth: depthOf(lines[index]!.text) }
}

/** What a newsroom sets above its headline. */
const RELEASE =
  /^(?:for immediate release|(?:press|news|media) release|embargo(?:ed)?\b.*|not for release\b.*|pressemitteilung|communiqué de presse|nota de prensa|comunicato stampa)[.:]?$/i

/** `2.1 Method` stands one deeper than `2 Method`. */
function depthOf(text: string): 2 | 3 | 4 {
  const dots = /^\d{1,2}((?:\.\d{1,2})*)\.?\s/.exec(text)?.[1]?.length ?? 0
  return dots === 0 ? SECTION : dots <= 3 ? 3 : 4
}

/** Two or more short lines after a line that ends with a colon are a list. */
function listed(lines: readonly Line[], roles: readonly Role[]): Role[] {
  const done = [...roles]
  for (let index = 0; index < lines.length; index += 1) {
    if (!/[:：]$/.test(lines[index]!.text) || done[index]!.kind !== 'paragraph') continue
    const end = endOfRun(lines, roles, index + 1)
    if (end - index > 2) for (let k = index + 1; k < end; k += 1) done[k] = { kind: 'item', mark: 0, ordered: false }
  }
  return done
}

function endOfRun(lines: readonly Line[], roles: readonly Role[], from: number): number {
  let end = from
  while (end < lines.length && roles[end]!.kind === 'paragraph' && isEntry(lines[end]!, end > from)) end += 1
  return end
}

function isEntry({ text, apart }: Line, later: boolean): boolean {
  return isTitleLike(text) && !(later && apart)
}

/** A line wholly in quotation marks with a signature below it. */
function withQuotes(lines: readonly Line[], roles: readonly Role[]): Role[] {
  return roles.map((role, index) => {
    return isSigned(lines, index) || isSigned(lines, index - 1) ? { kind: 'quote' } : role
  })
}

function isSigned(lines: readonly Line[], index: number): boolean {
  return QUOTED.test(lines[index]?.text ?? '') && SIGNATURE.test(lines[index + 1]?.text ?? '')
}

/** The first line that is no quotation is the title if it looks like one; quotations above it are pull quotes. */
function withTitle(lines: readonly Line[], roles: readonly Role[]): readonly Role[] {
  const first = lines.findIndex(
    ({ text }, index) => !QUOTED.test(text) && !RELEASE.test(text) && roles[index]!.kind !== 'quote',
  )
  const role = roles[first]
  if (!role || first === lines.length - 1) return roles
  const goesOn = /^\p{Ll}/u.test(lines[first + 1]!.text)
  const isTitle = role.kind === 'heading' || (role.kind === 'paragraph' && isTitleLike(lines[first]!.text) && !goesOn)
  if (!isTitle) return roles
  const above = lines.slice(0, first).map(({ text }): Role => (RELEASE.test(text) ? PARAGRAPH : { kind: 'quote' }))
  return [...above, { kind: 'heading', depth: 1 }, ...roles.slice(first + 1)]
}
