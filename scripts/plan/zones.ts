import { countAll, countWords } from '../model/count.ts'
import type { Aside } from '../model/deck.ts'
import type { Words } from '../model/span.ts'
import { asideIn, type Draft, type Planned } from './candidate.ts'
import { asSentence } from './claim.ts'
import { joinedShort } from './forms/quote.ts'
import { withJoint } from './joint.ts'
import { allWordsIn } from './name.ts'
import { leavesRoom, MOST_WORDS_BESIDE, type Host } from './room.ts'
import { isArranged } from './setting.ts'

// A page of two zones: what it shows, and what the article says with it.

const MOST_ITEMS = 4
/** Numbers beside numbers are told in their sentence. */
const MOST_NUMBERS_TOLD = 2
const MOST_WORDS_TOLD = 36

/** The points of a page, the claim that is their title among them, in the article's order. */
export function itemsWithClaim({ title, kicker, items }: Extract<Draft, { form: 'points' }>): readonly Words[] {
  if (!title || !kicker) return items
  return inOrder([...items, asSentence(title)])
}

/** Words as they follow one another in the article. */
export const inOrder = (words: readonly Words[]): readonly Words[] => [...words].sort((a, b) => startOf(a) - startOf(b))

const startOf = ({ spans }: Words): number => spans[0]?.start ?? 0

/** What a page shows, as it stands beside another; nothing for what needs a page of its own. */
export function asAside({ draft, covers }: Planned): Aside | undefined {
  const aside = asideIn(draft) ? undefined : zoneOf(draft, covers)
  return aside && countAll(allWordsIn(aside)) <= MOST_WORDS_BESIDE ? aside : undefined
}

function zoneOf(draft: Draft, covers: Planned['covers']): Aside | undefined {
  const { lead } = draft
  switch (draft.form) {
    case 'statement':
      return draft.quoted ? quotation(draft) : answered(draft, covers)
    case 'quote':
      return { ...(lead && { words: lead }), ...quotation(draft) }
    case 'points':
      // What leads in may deny what the points say, and belongs above them.
      return isArranged(draft) || lead ? undefined : listed(itemsWithClaim(draft), undefined)
    case 'cards':
      if (draft.quoted || draft.quote || draft.ending || lead) return undefined
      return listed(withJoint(draft.items, draft.joint), draft.opening)
    case 'metrics':
      return told(draft, covers)
    default:
      return undefined
  }
}

/** An answer is nothing without the question that it has for a title. */
function answered({ title, words }: Extract<Draft, { form: 'statement' }>, covers: Planned['covers'] = []): Aside {
  const asks = title && covers.some(sentence => sentence.words.text === title.text)
  return asks ? { items: [title, words] } : { words }
}

function quotation({ words, mark, voice }: Extract<Draft, { form: 'statement' | 'quote' }>): Aside {
  return { quote: words, ...(mark && { mark }), ...(voice && { voice }) }
}

function listed(items: readonly Words[], words: Words | undefined): Aside | undefined {
  return items.length <= MOST_ITEMS ? { ...(words && { words }), items } : undefined
}

/** A number in the sentence that tells it. */
function told({ data, quote, voice }: Extract<Draft, { form: 'metrics' }>, covers: Planned['covers'] = []) {
  if (quote || voice || data.length > MOST_NUMBERS_TOLD || covers.length === 0) return undefined
  const words = joinedShort(covers)
  const holds = data.every(({ says }) => words.text.includes(says))
  return holds && countWords(words.text) <= MOST_WORDS_TOLD ? { words } : undefined
}

/** A page with something beside what it shows; nothing where it leaves no room for that. */
export function withZone(draft: Draft, aside: Aside): Draft | undefined {
  const host = hostOf(draft)
  const both = host && together(host.aside, aside)
  const page = both && { ...host, aside: both }
  return page && leavesRoom(page) ? page : undefined
}

/** Words that own their page share it as a quotation; the voice of an aside is told beside it, so that no page has two. */
function hostOf(draft: Draft): Host | undefined {
  switch (draft.form) {
    case 'statement': {
      const { quoted, words, mark, voice, ...rest } = draft
      if (!quoted) return { ...draft, quiet: false }
      return { ...rest, form: 'quote', quiet: false, words, ...(mark && { mark }), ...(voice && { voice }) }
    }
    case 'quote':
      return { ...draft, quiet: false }
    case 'metrics':
      return draft.quote || draft.voice ? undefined : draft
    case 'points': {
      const { kind, ...rest } = draft
      return isArranged(draft) ? undefined : kind === 'lead' ? rest : draft
    }
    case 'chart':
    case 'table':
    case 'code':
      return draft
    default:
      return undefined
  }
}

/** What stands beside already, and more: sentences become points, and a quotation comes last. */
function together(one: Aside | undefined, other: Aside): Aside | undefined {
  if (!one) return other
  if (one.first || other.first || one.quote) return undefined
  if (!other.words && !other.items) return { ...one, ...other }
  // What leads in to points stays above them alone.
  if (other.quote || [one, other].some(({ words, items }) => words && items)) return undefined
  const items = [one, other].flatMap(({ words, items: points }) => [...(words ? [words] : []), ...(points ?? [])])
  return items.length <= MOST_ITEMS ? { items } : undefined
}
