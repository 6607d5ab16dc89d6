import { NOUNS_OF_ORGANISATIONS, SPOKESPERSONS } from './lexicon/speech.ts'
import { isRoleNoun } from './names.ts'
import type { Known, Roster } from './people.ts'

const ORGANISATIONS = new Set(NOUNS_OF_ORGANISATIONS)
const AGED = /^\d+-year-old$/
const LONGEST_DESCRIPTION = 4

/**
 * Whether a mention calls somebody by a noun that the article has named before: `the defender`, `the 36-year-old`,
 * `the company`; `a spokesman`, of whom the article has told for whom he speaks, is one as well. `the report` is none.
 */
export function isDescription(mention: string): boolean {
  const [article = '', ...words] = mention.toLowerCase().split(/\s+/)
  const noun = words.at(-1) ?? ''
  if (/^an?$/.test(article)) return words.length === 1 && SPOKESPERSONS[noun] !== undefined
  if (article !== 'the' || words.length === 0 || words.length > LONGEST_DESCRIPTION) return false
  return isRoleNoun(noun) || AGED.test(noun) || ORGANISATIONS.has(noun)
}

/** The one person whose role or title has every word of a description: `the mayor` where Ann Lee is `mayor of Alder Bay`. */
export function describedBy(mention: string, roster: Roster): Known | undefined {
  const [article = '', ...words] = mention.toLowerCase().split(/\s+/)
  if (article !== 'the' || words.length === 0 || words.length > LONGEST_DESCRIPTION) return undefined
  const found = roster.people.filter(({ sure, role, name, shown }) => {
    const own = `${role?.text ?? ''} ${shown && shown.text !== name.text ? shown.text : ''}`
      .toLowerCase()
      .split(/[^\p{L}\p{N}-]+/u)
    return sure && words.every(word => own.includes(word))
  })
  const names = new Set(found.map(({ name }) => name.text.split(/\s+/).at(-1)))
  return names.size === 1 ? (found.find(({ role }) => role) ?? found[0]) : undefined
}
