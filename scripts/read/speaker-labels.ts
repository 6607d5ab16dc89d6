import type { Block, Section } from '../model/article.ts'
import { wordsOf, type Passage, type Words } from '../model/span.ts'
import { slicePassage } from './passage-parts.ts'

// Interviews: `MK: How did you test it?` · `Jessica Hale and Nora Finch: We did two rounds.`

/** A label that begins so many headings and paragraphs tells who speaks. */
const FEWEST_TURNS = 3
/** Who answers may speak less often. */
const FEWEST_TURNS_OF_THE_OTHER = 2

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*`
const AND = String.raw`(?:\s(?:and|et|und|y|e|en|og|och|i)\s|\s?[&,]\s)`
const LABEL = new RegExp(
  String.raw`^(${NAME}(?:\s${NAME}){0,3}(?:${AND}${NAME}(?:\s${NAME}){0,3}){0,3})\s?:(?!/|\d)`,
  'u',
)
const BETWEEN = new RegExp(AND, 'u')

/** Question and answer, where no names are given. */
const ROLES: ReadonlySet<string> = new Set(['Q', 'A', 'F', 'R', 'P', 'D'])

/** An interview's sections with who speaks told apart from what is said; other articles' as they are. */
export function withSpeakers(sections: readonly Section[], source: string): readonly Section[] {
  const labels = labelsOf(sections)
  const speakers = speakersAmong(labels, source)
  if (speakers.size === 0) return sections
  const told = (passage: Passage) => labelled(passage, speakers, labels)
  return sections.map(section => ({
    ...section,
    ...(section.heading && { heading: told(section.heading) }),
    blocks: section.blocks.map(block => withSpeaker(block, told)),
  }))
}

function withSpeaker(block: Block, told: (passage: Passage) => Passage): Block {
  return block.kind === 'paragraph' ? { ...block, passage: told(block.passage) } : block
}

const labelIn = ({ text }: Passage): string | undefined => LABEL.exec(text)?.[1]

/** Every label with the words of each passage that begins with it. */
function labelsOf(sections: readonly Section[]): ReadonlyMap<string, readonly Words[]> {
  const passages = sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [heading] : []),
    ...blocks.flatMap(block => (block.kind === 'paragraph' ? [block.passage] : [])),
  ])
  const labels = new Map<string, Words[]>()
  for (const passage of passages) {
    const label = labelIn(passage)
    if (label) labels.set(label, [...(labels.get(label) ?? []), wordsOf(passage, 0, label.length)])
  }
  return labels
}

/** The labels that are somebody's, where two of them take turns; `Note:` and `Myth:` say something of what follows. */
function speakersAmong(labels: ReadonlyMap<string, readonly Words[]>, source: string): ReadonlySet<string> {
  const turns = [...labels].filter(
    ([label, all]) => all.length >= FEWEST_TURNS_OF_THE_OTHER && namesSomebody(label, labels, source),
  )
  if (turns.length < 2 || turns.every(([, all]) => all.length < FEWEST_TURNS)) return new Set()
  const speakers = turns.map(([label]) => label)
  const inFull = [...labels.keys()].filter(label => speakers.some(short => initialsOf(label) === short))
  return new Set([...speakers, ...inFull])
}

function namesSomebody(label: string, labels: ReadonlyMap<string, unknown>, source: string): boolean {
  if (ROLES.has(label)) return true
  return label.split(BETWEEN).every(part => isName(part, [...labels.keys()].join('\n'), source))
}

/** First name and surname; initials of such a name that the article has, or one word of a label that has both. */
function isName(part: string, labels: string, source: string): boolean {
  if (/\s/.test(part)) return part.split(/\s+/).every(word => /^\p{Lu}(?:\p{Ll}|\.)/u.test(word))
  if (/^\p{Lu}{2,3}$/u.test(part)) return formOf(part).test(source)
  return new RegExp(String.raw`(?: ${part}|${part} \p{Lu}\p{L}+)$`, 'mu').test(labels)
}

/** What a name looks like that has these initials. */
function formOf(initials: string): RegExp {
  const words = [...initials].map(letter => String.raw`${letter}(?:\p{Ll}[\p{L}’'-]*|\.)`)
  return new RegExp(String.raw`(?<!\p{L})${words.join(String.raw`\s`)}`, 'u')
}

/** `Jessica Hale and Nora Finch` as `JH and NF`. */
function initialsOf(label: string): string {
  const joints = label.match(new RegExp(AND, 'gu')) ?? []
  const parts = label.split(BETWEEN).map(part =>
    part
      .split(/\s+/)
      .map(word => word[0])
      .join(''),
  )
  return parts.map((part, at) => part + (joints[at] ?? '')).join('')
}

/** A passage without its label, and with who that is: the name in full where another label gives it. */
function labelled(
  passage: Passage,
  speakers: ReadonlySet<string>,
  labels: ReadonlyMap<string, readonly Words[]>,
): Passage {
  const label = labelIn(passage)
  if (!label || !speakers.has(label)) return passage
  const from = LABEL.exec(passage.text)![0].length
  const full = [...labels].find(([other]) => other !== label && initialsOf(other) === label)?.[1][0]
  const own = wordsOf(passage, 0, label.length)
  return {
    ...slicePassage(passage, from, passage.text.length),
    span: passage.span,
    label: own,
    ...(!ROLES.has(label) && { speaker: full ?? own }),
  }
}
