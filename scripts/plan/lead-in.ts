import { countWords } from '../model/count.ts'
import { openedAfter } from '../model/opened.ts'
import type { Words } from '../model/span.ts'

/** Two lines of a slide. */
export const MOST_WORDS_OF_A_LEAD = 22

const COLON = /\s*[:：]$/

/** Whether words lead to what comes after them: `Our three findings are:` */
export function leadsIn(text: string): boolean {
  return COLON.test(text)
}

/** `…, including:`: behind it stands what the list shows. No word here is another's in a language with a table. */
const INTRODUCER =
  /(?:,\s*(?:like|wie|come|como|comme|als)|,?\s+(?:including|such as|namely|y compris|notamment|tels? que|telles? que|darunter|nämlich|zum Beispiel|incluyendo|tales como|por ejemplo|tra cui|ad esempio|incluindo|tais como|por exemplo|waaronder|zoals))$/iu

/** `The towns were as follows`: what comes next stands under it. */
const AS_FOLLOWS =
  /\s(?:(?:is|are|was|were) (?:as follows|the following)|(?:est|sont|étaient) (?:la|le|les) suivante?s?|(?:sind|waren) (?:wie folgt|die folgenden)|(?:es|son|fueron) (?:el|la|los|las) siguientes?)$/iu

/** What leads in, as a slide's second line, as far as it stands without what it introduces. */
export function withoutColon(words: Words): Words {
  const text = words.text.replace(COLON, '')
  return { ...words, text: (text === words.text ? text : text.replace(INTRODUCER, '')).replace(AS_FOLLOWS, '') }
}

/** `For instance, comparing both years, …`: above what it leads to, nobody asks of what that is an instance. */
export function withoutExample(words: Words): Words {
  const [opener] = EXAMPLE.exec(words.text) ?? []
  return (opener && openedAfter(words, opener.length)) || words
}

const EXAMPLE =
  /^(?:for (?:instance|example)|par exemple|zum Beispiel|por ejemplo|ad esempio|per esempio|por exemplo|bijvoorbeeld),?\s+/iu

/** Words with what opens them in front: scripts without spaces have none there, nor has an elided word. */
export function opened(opening: Words, words: Words): Words {
  const joint = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}’']$/u.test(opening.text) ? '' : ' '
  return { text: `${opening.text}${joint}${words.text}`, spans: [...opening.spans, ...words.spans] }
}

export function fitsAsLead({ text }: Words): boolean {
  return countWords(text) <= MOST_WORDS_OF_A_LEAD
}
