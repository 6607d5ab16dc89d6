import type { Sentence } from '../model/fact.ts'

/** Whom a text at an article's end introduces is its author: `Ida Bo is a pilot at the Port of Reyle.`, by language. */
const BIO: Readonly<Record<string, RegExp>> = {
  en: bio(
    'is|are|works as|work as|serves as',
    '(?:an?|the|one of)?',
    'specialist|manager|director|writer|editor|author|engineer|designer|developer|researcher|analyst|librarian|fellow|consultant|strategist|officer|professor|journalist|reporter|founder|cofounder|co-founder|chief|lead|leader|head|member|student|intern|coordinator|architect|scientist|president|contributor|lecturer|economist|partner|associate|advocate|maintainer|technologist|administrator|attorney|(?:members|authors|editors|designers|developers|engineers|researchers|writers|specialists|analysts|managers|fellows|students|maintainers)',
  ),
  fr: bio(
    'est|travaille comme',
    "une?|le|la|l[’']",
    'spécialiste|directeur|directrice|auteur|autrice|journaliste|chercheur|chercheuse|professeure?|responsable|fondateur|fondatrice|ingénieure?|membre|étudiante?|consultante?|rédacteur|rédactrice',
  ),
  de: bio(
    'ist|arbeitet als',
    'eine?|der|die',
    'spezialist(?:in)?|leiter(?:in)?|autor(?:in)?|journalist(?:in)?|forscher(?:in)?|professor(?:in)?|gründer(?:in)?|ingenieur(?:in)?|mitglied|redakteur(?:in)?|entwickler(?:in)?|berater(?:in)?',
  ),
  es: bio(
    'es|trabaja como',
    'una?|el|la',
    'especialista|director|directora|autora?|periodista|investigadora?|profesora?|responsable|fundadora?|ingeniera?|ingeniero|miembro|estudiante|consultora?|editora?',
  ),
}

function bio(verbs: string, articles: string, roles: string): RegExp {
  const name = String.raw`(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}.’'-]+(?:,\s[^,]{1,40},?)?(?:\sand\s(?:\p{Lu}[\p{L}.’'-]*\s?){2,4})?`
  return new RegExp(
    String.raw`^${name}\s(?:${verbs})\s(?:${articles})\s?(?:[\p{L}’'&-]+\s){0,8}?(?:[\p{Lu}\p{Ll}]\p{L}*-)?(?:${roles})(?!\p{L})`,
    'iu',
  )
}

/** Only of so many blocks at the end. */
const LAST = 3

/** The sentences with those aside that introduce, at the article's end, who wrote it, and what goes on about them. */
export function withoutBios(sentences: readonly Sentence[], lang: string): readonly Sentence[] {
  const pattern = BIO[lang.slice(0, 2)]
  if (!pattern) return sentences
  const placeOf = ({ where: { section, block } }: Sentence) => `${section} ${block}`
  const last = [...new Set(sentences.map(placeOf))].slice(-LAST)
  const introduced = new Set<string>()
  return sentences.map(sentence => {
    const place = placeOf(sentence)
    const introduces = last.includes(place) && sentence.voice === 'narrator' && isABio(pattern, sentence)
    if (introduces) introduced.add(place)
    return introduced.has(place) ? { ...sentence, aside: true } : sentence
  })
}

/** The whole pattern does not mind the case of letters, so that the name is looked at again. */
function isABio(pattern: RegExp, { words: { text } }: Sentence): boolean {
  return pattern.test(text) && /^\p{Lu}\S*\s(?:\p{Lu}\S*\s)*\p{Lu}\S*/u.test(text)
}
