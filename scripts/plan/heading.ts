import type { Words } from '../model/span.ts'
import type { Draft, Planned } from './candidate.ts'
import { claimedAbove } from './claimed-above.ts'
import { canStandLarge } from './headline.ts'
import { nameOfSection } from './section-name.ts'
import { folded } from '../model/folded.ts'
import { isShortName } from './title-width.ts'
import { partOf } from './page-sections.ts'
import { isSetAgainst } from './set-against.ts'
import { MOST_WORDS, wordsOn } from './size.ts'
import type { Material } from './view.ts'
import { itemsWithClaim } from './zones.ts'

/** What is known of a section's heading. */
export interface HeadingFacts {
  readonly material: Material
  readonly heading: Words | undefined
  /** The section's number; missing for the talk's own heading. */
  readonly section?: number
  /** It has been seen on the page before: a part's title page, the cover. */
  readonly seen: boolean
  /** It is the talk's own, which the cover has just said: no page of words repeats it, not even small. */
  readonly ofTheTalk?: boolean
  /** It asserts something itself. */
  readonly claims: boolean
  /** The heading of the section that this one stands in. */
  readonly part?: Words | undefined
  /** The article's sentences that can be titles, as they are shown. */
  readonly claimed: ReadonlySet<string>
}

/** The heading of a section. */
export function headingIn(
  material: Material,
  section: number,
): Pick<HeadingFacts, 'material' | 'section' | 'heading' | 'claims' | 'part'> {
  const { article, facts } = material
  const heading = article.sections[section]!.heading
  const claims = facts.some(({ type, where }) => type === 'claim' && where.section === section)
  const part = partOf(article, section)
  const isTalk = part && folded(part.text) === folded((article.meta.title ?? article.title)?.text ?? '')
  return { material, section, heading: heading && nameOfSection(heading), claims, ...(!isTalk && { part }) }
}

/**
 * The slides of a section with their titles: what the page says first where that can be a title, else the heading; the
 * heading stands small above what is none. Words that own their page have it small as well.
 */
export function withTitles(slides: readonly Planned[], facts: HeadingFacts): Planned[] {
  return slides.map((slide, at) => {
    const isFirst = !facts.seen && slides.slice(0, at).every(before => isOpposed(before.draft, facts))
    const headed = isFirst ? firstOf(slide.draft, facts) : furtherOf(slide.draft, facts)
    const draft = withoutTooMuch(settled(withoutOpposed(headed, facts)))
    return draft === slide.draft ? slide : { ...slide, draft }
  })
}

/** A page that is full to the last word has no name of a section above it. */
function withoutTooMuch(draft: Draft): Draft {
  return draft.kicker && wordsOn(draft) > MOST_WORDS ? withoutKicker(draft) : draft
}

/** The first slide of a section: a heading that claims something stays its title, unless a claim leads the page. */
function firstOf(draft: Draft, facts: HeadingFacts): Draft {
  const { claims, part } = facts
  if (draft.kicker && (claims || !isShortName(draft.kicker))) return underHeading(draft, draft.kicker)
  const keeps = claims && !isOfWords(draft) && !facts.claimed.has(draft.lead?.text ?? '')
  const titled = keeps || ownsPage(draft) ? draft : titledOf(draft, facts)
  return part && titled.title === draft.title && !titled.kicker && !titled.quiet && !fillsPage(titled)
    ? { ...titled, kicker: part }
    : titled
}

/** A later slide, whose heading the audience has seen. */
function furtherOf(draft: Draft, facts: HeadingFacts): Draft {
  const named = draft.kicker && !isShortName(draft.kicker) ? withoutKicker(draft) : titledOf(draft, facts)
  if (facts.ofTheTalk && named.kicker) return withoutKicker(named)
  return repeatsHeading(named, draft, facts)
    ? { ...named, quiet: true, ...(!facts.ofTheTalk && { kicker: named.title! }) }
    : named
}

/** A heading that was as large as a title before need not be so again. */
function repeatsHeading(named: Draft, { title }: Draft, { heading }: HeadingFacts): boolean {
  if (!title || named.title !== title || named.kicker || title.text !== heading?.text) return false
  return isShortName(title)
}

/** A slide that has the heading as its title, under what it says itself where it can be. */
function titledOf(draft: Draft, facts: HeadingFacts): Draft {
  const { title, kicker } = draft
  const isHeading = title !== undefined && (facts.ofTheTalk || title.text === facts.heading?.text)
  if (!isHeading || kicker || fillsPage(draft)) return draft
  if (ownsPage(draft)) return { ...draft, quiet: true }
  const named = isShortName(title)
  if (isOfWords(draft)) return named && !facts.ofTheTalk ? { ...draft, quiet: true, kicker: title } : draft
  const claimed = claimedAbove(draft, facts)
  if (claimed) return { ...claimed, ...(named && { kicker: title }) }
  if (named && !facts.ofTheTalk && leadsLarge(draft, facts)) return { ...draft, quiet: true, kicker: title }
  // The cover has just said it.
  return facts.ofTheTalk ? withoutNameOf(draft, facts) : { ...draft, quiet: false }
}

/** Forms whose lead is set like a title where they have none. */
const HEADLINED: ReadonlySet<string> = new Set(['points', 'cards', 'chart', 'table', 'metrics', 'timeline'])

/** Whether the line that leads a page says enough to stand there instead of the heading. */
function leadsLarge({ form, lead }: Draft, { material, heading }: HeadingFacts): boolean {
  return lead !== undefined && HEADLINED.has(form) && canStandLarge(material, lead, heading)
}

function withoutNameOf(draft: Draft, { heading }: HeadingFacts): Draft {
  return draft.title?.text === heading?.text ? { ...draft, quiet: true } : draft
}

/** A heading that asserts something stands neither large nor small above what the text sets against it. */
function withoutOpposed(draft: Draft, facts: HeadingFacts): Draft {
  if (!isOpposed(draft, facts)) return draft
  const name = facts.heading?.text
  const bare = draft.kicker?.text === name ? withoutKicker(draft) : draft
  return bare.title?.text === name ? { ...bare, quiet: true } : bare
}

function isOpposed(draft: Draft, { heading, claims, material, section }: HeadingFacts): boolean {
  return claims && heading !== undefined && section !== undefined && isSetAgainst(draft, heading, material, section)
}

/** Content that reaches into the margin. */
const fillsPage = ({ form }: Draft): boolean => form === 'figure' || form === 'code'

/** Words that are set as large as they fit need no title above them, only a name. */
const isOfWords = ({ form }: Draft): boolean => form === 'statement'

/** Halves and bands on grounds of their own reach the page's top: there is no margin for a name. */
const REACHES_TOP: ReadonlySet<string> = new Set(['then-now', 'either-or', 'versus'])

function ownsPage(draft: Draft): boolean {
  return draft.form === 'question' || (draft.form === 'contrast' && !draft.opening && REACHES_TOP.has(draft.kind))
}

/** Under a title nothing needs to lead; above words that own their page one line has room, which is their title's. */
function settled(draft: Draft): Draft {
  if (draft.form === 'statement' && draft.kicker && draft.title && !draft.quiet) return withoutKicker(draft)
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
  const { kicker: _, title: __, ...rest } = draft
  return { ...rest, title: heading, items: itemsWithClaim(draft) }
}
