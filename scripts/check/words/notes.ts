const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/**
 * The words of a slide's notes without the markup that has letters of its own: addresses of links, tags, entities. For
 * comparing letters only; a Markdown parser would give the same letters in ten times the time.
 */
export function wordsInNotes(notes: string): string {
  return notes
    .replace(/(?<!\\)\]\((?:[^()\\\n]|\\.|\([^()\n]*\))*\)/g, ']')
    .replace(/<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?>/g, '')
    .replace(/&(?:#(\d{1,7})|([a-z]\w{1,31}));/gi, (whole, code?: string, name?: string) =>
      code ? String.fromCodePoint(Math.min(Number(code), 0x10ffff)) : (ENTITIES[name!] ?? whole),
    )
}
