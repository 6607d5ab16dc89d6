import type { Words } from '../model/span.ts'
import type { Draft, Planned } from './candidate.ts'
import { asSentence, asTitle } from './claim.ts'

/** A voice behind a section's first slide leaves the heading out; in its place it names the section. */
export function withHeading(slide: Planned): Planned {
  const { draft } = slide
  const isVoice = draft.form === 'quote' || draft.form === 'statement'
  return isVoice && draft.title && !draft.kicker ? { ...slide, draft: { ...draft, quiet: false } } : slide
}

/** What is known of a section's heading. */
export interface HeadingFacts {
  readonly heading: Words | undefined
  /** It has been seen on the page before: a part's title page, the cover. */
  readonly seen: boolean
  /** It is the talk's own, which the cover has just said: no page repeats it, not even small. */
  readonly ofTheTalk?: boolean
  /** It asserts something itself. */
  readonly claims: boolean
  /** The article's sentences that can be titles, as they are shown. */
  readonly claimed: ReadonlySet<string>
}

/**
 * The slides of a section with their titles: its heading once, as a title where it claims something or where nothing
 * else does; from then on small, above a claim or above what speaks for itself.
 */
export function withTitles(slides: readonly Planned[], facts: HeadingFacts): Planned[] {
  return slides.map((slide, at) => {
    const draft = settled(at === 0 && !facts.seen ? firstOf(slide.draft, facts) : furtherOf(slide.draft, facts))
    return draft === slide.draft ? slide : { ...slide, draft }
  })
}

function firstOf(draft: Draft, { claims, claimed }: HeadingFacts): Draft {
  if (draft.kicker && (claims || !isShortName(draft.kicker))) return underHeading(draft, draft.kicker)
  return claims ? draft : underLead(draft, claimed)
}

function furtherOf(draft: Draft, facts: HeadingFacts): Draft {
  const named = smallOf(draft, facts)
  return facts.ofTheTalk && named.kicker ? withoutKicker(named) : named
}

function smallOf(draft: Draft, { heading, claimed }: HeadingFacts): Draft {
  const { title, kicker, quiet, lead } = draft
  if (kicker && !isShortName(kicker)) return withoutKicker(draft)
  if (!title || kicker || quiet || title.text !== heading?.text || !isShortName(title)) return draft
  if (lead) {
    const led = underLead(draft, claimed)
    return led === draft && LEADS_ALONE.has(draft.form) ? { ...draft, kicker: title, quiet: true } : led
  }
  if (FILLS_PAGE.has(draft.form)) return draft
  return ownsPage(draft) ? { ...draft, quiet: true } : { ...draft, kicker: title, quiet: true }
}

/** Pages that a second line can open without a title above it. */
const LEADS_ALONE: ReadonlySet<string> = new Set(['points', 'cards', 'metrics', 'quote', 'chart', 'table'])
/** Their content reaches into the margin. */
const FILLS_PAGE: ReadonlySet<string> = new Set(['figure', 'code'])

/** Halves and bands on grounds of their own reach the page's top: there is no margin for a name. */
const REACHES_TOP: ReadonlySet<string> = new Set(['then-now', 'either-or', 'versus'])

function ownsPage(draft: Draft): boolean {
  return draft.form === 'question' || (draft.form === 'contrast' && !draft.opening && REACHES_TOP.has(draft.kind))
}

/** Under a title nothing needs to lead. */
function settled(draft: Draft): Draft {
  if (draft.form !== 'points' || draft.kind !== 'lead' || !draft.title || draft.quiet) return draft
  const { kind: _, ...rest } = draft
  return rest
}

function withoutKicker({ kicker: _, ...draft }: Draft): Draft {
  return draft as Draft
}

/** A claim back among the points that it stands above, and the heading as the title. */
function underHeading(draft: Draft, heading: Words): Draft {
  if (draft.form !== 'points' || !draft.title) return draft
  const { kicker: _, title, ...rest } = draft
  const items = [...draft.items, asSentence(title)].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
  return { ...rest, title: heading, items }
}

/** Pages whose title stands in a part of them. */
const HAS_ITS_OWN_HEAD: ReadonlySet<string> = new Set(['question', 'figure', 'code'])

/** The second line as the title, where it claims something. */
function underLead(draft: Draft, claimed: ReadonlySet<string>): Draft {
  const { title, lead, ...rest } = draft
  if (!title || !lead || draft.quiet || HAS_ITS_OWN_HEAD.has(draft.form) || !isShortName(title)) return draft
  return claimed.has(lead.text) ? ({ ...rest, title: asTitle(lead), kicker: title } as Draft) : draft
}

/** What stands small above a page has one line there. */
const MOST_LETTERS_OF_A_NAME = 80

function isShortName({ text }: Words): boolean {
  const wide = text.match(/[\u2e80-\u9fff\uac00-\ud7a3]/gu)?.length ?? 0
  return text.length + wide <= MOST_LETTERS_OF_A_NAME
}
