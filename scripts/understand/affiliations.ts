import { wordsOf } from '../model/span.ts'
import { ROLE_NOUNS, TITLES_OF_OFFICE } from './lexicon/speech.ts'
import { FULL_NAME, isRoleNoun, SINGLE_NAME, titleOf, trimmed } from './names.ts'
import type { Person } from './people.ts'
import type { Scope } from './scope.ts'

const ORGANISATION = String.raw`\p{Lu}[\p{L}\p{N}&’'.-]*(?:\s+(?:of\s+|for\s+|and\s+|the\s+)?\p{Lu}[\p{L}\p{N}&’'.-]*){0,5}(?:\s+\p{Ll}[\p{L}-]+){0,3}?`
const ORDINARY = ROLE_NOUNS.join('|')

const TITLED = new RegExp(TITLES_OF_OFFICE.join('|'), 'u')
const ANY_NAME = /\p{Ll}\s+\p{Lu}/u

/**
 * Weaker signs of what somebody is, used where nothing tells more. Each gives `name` and `role`; `needs` is what a text
 * must hold for it, and costs less to look for.
 *
 *     Northgate’s Ann Lee      Ann Lee, from Alder Bay investment bank,      Ann Lee of the HBA      Archbishop Lee
 *     ‾‾role‾‾‾                              ‾‾‾‾‾‾‾‾‾‾‾role‾‾‾‾‾‾‾‾‾‾                       ‾role      ‾‾role‾‾‾‾
 *     one of the engineers behind the bridge, Ann Lee,            harbour master Lee
 *     ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾role‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾                             ‾role‾
 */
const SIGNS: readonly (readonly [needs: RegExp, sign: RegExp])[] = [
  [
    /[Oo]ne of the /,
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<role>[Oo]ne of the (?:[\p{L}-]+\s+){0,3}?\p{Ll}+s(?:\s[^,.;:“”"()]{2,50})?),\s+(?<name>${FULL_NAME})`,
      'gu',
    ),
  ],
  [
    /,\s+(?:from|of|at|with)\s/,
    new RegExp(
      String.raw`(?<name>${FULL_NAME}),\s+(?:from|of|at|with)\s+(?:the\s+)?(?<role>${ORGANISATION})(?=[.;]|,(?!\s+\p{Lu})|\s+(?:said|says|told|added))`,
      'gu',
    ),
  ],
  [
    /\s(?:of|from|at)\s+(?:the\s+)?\p{Lu}/u,
    new RegExp(
      String.raw`(?<name>${FULL_NAME})\s+(?:of|from|at)\s+(?:the\s+)?(?<role>${ORGANISATION})(?=[.;]|,(?!\s+\p{Lu})|\s+(?:said|says|told|added))`,
      'gu',
    ),
  ],
  [
    /[’']s?\s+\p{Lu}/u,
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<role>\p{Lu}[\p{L}\p{N}&.-]*(?:\s+\p{Lu}[\p{L}\p{N}&.-]*){0,3})[’']s?\s+(?<name>${FULL_NAME})`,
      'gu',
    ),
  ],
  [
    TITLED,
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<role>${TITLES_OF_OFFICE.join('|')})\.?\s+(?<name>${FULL_NAME}|${SINGLE_NAME})`,
      'gu',
    ),
  ],
  [
    ANY_NAME,
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<role>(?:\p{Lu}[\p{L}’'&-]*\s+){0,3}(?:\p{Ll}[\p{L}-]+\s+)?(?:${ORDINARY}))\s+(?:(?:Mr|Mrs|Ms|Lord|Sir|Lady)\.?\s+)?(?<name>${SINGLE_NAME})(?!\s+\p{Lu})`,
      'gu',
    ),
  ],
]

/** What somebody belongs to or is called by, wherever the article tells no role. */
export function affiliationsIn({ passage }: Scope): Person[] {
  const { text } = passage
  return SIGNS.flatMap(([needs, sign]) =>
    (needs.test(text) ? [...text.matchAll(sign)] : []).flatMap(match => {
      const { name = '', role = '' } = match.groups ?? {}
      const nameAt = match[0].startsWith(name) ? match.index : match.index + match[0].lastIndexOf(name)
      const roleAt = match[0].startsWith(role) ? match.index : match.index + match[0].lastIndexOf(role)
      const start = roleAt + startOfRole(role)
      const bare = trimmed(passage, nameAt, name)
      if (isRoleNoun(bare.text) || titleOf(`${bare.text} `) !== '' || start >= roleAt + role.length) return []
      return [{ name: bare, role: wordsOf(passage, start, roleAt + role.length) }]
    }),
  )
}

/** `The harbour master`, `But Northgate`: words that only begin a sentence are no part of it. */
function startOfRole(role: string): number {
  return (
    /^(?:(?:The|A|An|But|And|In|On|At|As|For|With|When|While|After|Before|Meanwhile|However|Yesterday|Former)\s+)+/u.exec(
      role,
    )?.[0].length ?? 0
  )
}
