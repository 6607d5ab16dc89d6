/** More of an address than this is no name any more. */
const LONGEST = 44
/** An archive's address holds the one that it keeps. */
const KEPT = /^https?:\/\/[^/]*archive[^/]*\/.*?(?<kept>https?:\/\/.+)$/i
/** A part of a path that only a machine reads: a number, a hash, a file of a program. */
const FOR_MACHINES =
  /^(?:[\da-f]{7,}|\d+|[^/]{29,}|[^/]*[%~=;,].*|[^/]*\.(?:aspx?|php|cgi|jsp|pl)|index\.\p{L}+|#.*|blob|tree|raw|watch|files?|uploads?|assets|static|fileadmin|wp-content)$/iu

/** A part of a path that says nothing without the next: `document/d/…`. */
const LEADS_ON = /^(?:.|document|presentation|spreadsheets|file|forms|view)$/iu

/** Where a link leads as far as people read it: the host and the first words of the path, as they stand in the address. */
export function readableAddress(url: string): string {
  const { kept } = KEPT.exec(url)?.groups ?? {}
  const [host = '', ...path] = (kept ?? url)
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .split('/')
  const isCut = (part: string, at: number) =>
    part === '' || FOR_MACHINES.test(part) || [host, ...path.slice(0, at + 1)].join('/').length > LONGEST
  const cut = path.findIndex(isCut)
  const read = cut < 0 ? path : path.slice(0, cut)
  const last = read.findLastIndex(part => !LEADS_ON.test(part))
  return [host, ...(cut < 0 || path[cut] === '' ? read : read.slice(0, last + 1))].join('/')
}
