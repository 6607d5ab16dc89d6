/** More of an address than this is no name any more. */
const LONGEST = 44
/** An archive's address holds the one that it keeps. */
const KEPT = /^https?:\/\/[^/]*archive[^/]*\/.*?(?<kept>https?:\/\/.+)$/i
/** A part of a path that only a machine reads: a number, a hash, a file of a program. */
const FOR_MACHINES =
  /^(?:[\da-f]{7,}|\d+|[^/]{29,}|[^/]*[%~=;,].*|[^/]*\.(?:aspx?|php|cgi|jsp|pl)|index\.\p{L}+|#.*|blob|tree|raw|watch|files?|uploads?|assets|static|fileadmin|wp-content)$/iu

/** Parts of a path that say nothing without the next: `/document/d/…`. */
const LEADS_ON = /(?:\/(?:.|document|presentation|spreadsheets|file|forms|view))+$/iu

/** Where a link leads as far as people read it: the host and the first words of the path, as they stand in the address. */
export function readableAddress(url: string): string {
  const { kept } = KEPT.exec(url)?.groups ?? {}
  const [host = '', ...path] = (kept ?? url)
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .split('/')
  let address = host
  for (const part of path) {
    if (part === '') break
    if (FOR_MACHINES.test(part) || `${address}/${part}`.length > LONGEST) return address.replace(LEADS_ON, '')
    address += `/${part}`
  }
  return address
}
