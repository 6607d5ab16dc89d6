import { decodeNamedCharacterReference } from 'decode-named-character-reference'

const REFERENCE = /&(?:#x(?<hex>[\da-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>[a-z][a-z\d]{1,31}));/giu

/** A text in which `&#8217;` and `&mdash;` stand for what a reader sees: some tools write them into frontmatter as well. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, (whole, ...rest) => decoded(rest.at(-1)) ?? whole) : text
}

function decoded({ hex, decimal, name }: Record<'hex' | 'decimal' | 'name', string | undefined>): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  // Controls, surrogates and what is no character stay as they are written.
  const isCharacter =
    code >= 32 && code <= 0x10_ff_ff && !(code >= 0x7f && code < 0xa0) && !(code >= 0xd8_00 && code < 0xe0_00)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
