import type { Sentence } from '../model/fact.ts'
import { countWords } from '../model/count.ts'
import type { Candidate, Draft } from './candidate.ts'
import { withoutColon } from './lead-in.ts'
import { isSuch, type ByLanguage } from './lexicon/by-language.ts'
import { leavesRoom } from './room.ts'
import { sentencesOf, type View } from './view.ts'

// Code alone tells an audience nothing: what the text says of it stands on its page.

/** Begins a sentence that says what the code before it does, by language. */
const SPEAKS_OF_CODE: ByLanguage = {
  en: /^(?:the|this|that)(?: (?:above|preceding|last|simple|short))? (?:code|function|command|commands|snippet|example|program|line|lines|method|call|query|script|output|configuration)\b|^(?:in (?:this|the above) (?:example|code|snippet)|here,? )/iu,
  de: /^(?:diese[rs]?|der|die|das)(?: (?:obige|letzte)[nrs]?)? (?:code|funktion|befehl|beispiel|programm|zeile|methode|aufruf|abfrage|skript|ausgabe)(?!\p{L})|^hier /iu,
  fr: /^(?:ce(?:tte|t)?|la|le|l[’'])\s?(?:code|fonction|commande|exemple|programme|ligne|méthode|appel|requête|script|sortie)(?!\p{L})|^ici,? /iu,
  es: /^(?:est[ea]|el|la) (?:código|función|comando|ejemplo|programa|línea|método|llamada|consulta|script|salida)(?!\p{L})|^aquí,? /iu,
}

const MOST_WORDS_BEHIND = 36
const MOST_WORDS_BEFORE = 30
const FEWEST_WORDS_BEFORE = 6
/** So many blocks before it may be pictures. */
const REACH = 3

/**
 * Code that nothing leads to, with the sentence behind it that says what it does beside it, or the last one of the
 * paragraph before it above it.
 */
export function withWhatCodeDoes(view: View, slides: readonly Candidate[], left: readonly Sentence[]): Candidate[] {
  const free = new Set(left)
  return slides.map(slide => {
    const { draft } = slide
    const [index] = slide.blocks
    if (draft.form !== 'code' || draft.lead || draft.aside || index === undefined || !isFirstPage(view, slide))
      return slide
    const told = behind(view, index, draft, free) ?? before(view, index, draft, free)
    if (!told || !leavesRoom(told.draft)) return slide
    free.delete(told.sentence)
    return {
      ...slide,
      covers: [...slide.covers, told.sentence],
      blocks: [...new Set([...slide.blocks, told.sentence.where.block])],
      draft: told.draft,
    }
  })
}

type Told = { readonly sentence: Sentence; readonly draft: Draft }
type CodeDraft = Extract<Draft, { form: 'code' }>

const isFirstPage = (view: View, { at, blocks: [index] }: Candidate): boolean =>
  view.blocks.find(one => one.index === index)?.block.span.start === at

function behind(view: View, index: number, draft: CodeDraft, free: ReadonlySet<Sentence>): Told | undefined {
  const [sentence] = sentencesOf(view, index + 1)
  const says =
    sentence &&
    free.has(sentence) &&
    !sentence.aside &&
    isSuch(SPEAKS_OF_CODE, view.article.meta.lang, sentence.words.text) &&
    !/[:：]$/.test(sentence.words.text) &&
    countWords(sentence.words.text) <= MOST_WORDS_BEHIND
  return says ? { sentence, draft: { ...draft, aside: { words: sentence.words } } } : undefined
}

function before(view: View, index: number, draft: CodeDraft, free: ReadonlySet<Sentence>): Told | undefined {
  const found = [...view.blocks]
    .reverse()
    .filter(one => one.index < index && one.index >= index - REACH)
    .find(({ block }) => block.kind !== 'image')
  // `Here's an example.` says nothing of it.
  const sentence =
    found?.block.kind === 'paragraph'
      ? sentencesOf(view, found.index).findLast(one => !one.aside && countWords(one.words.text) >= FEWEST_WORDS_BEFORE)
      : undefined
  const leads =
    sentence &&
    free.has(sentence) &&
    sentence.voice === 'narrator' &&
    !sentence.leans &&
    !sentence.pointsBack &&
    !sentence.rejoins &&
    !/[?？]$/.test(sentence.words.text) &&
    countWords(sentence.short.text) <= MOST_WORDS_BEFORE
  return leads ? { sentence, draft: { ...draft, lead: withoutColon(sentence.short) } } : undefined
}
