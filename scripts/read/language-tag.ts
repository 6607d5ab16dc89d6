export const LANGUAGE_TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i
/** Tags that name no language: undetermined, several, none, not coded. */
const NAMELESS = /^(?:und|mul|zxx|mis)\b/i
const NAMES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** A BCP 47 tag as it is usually written (`fr-CA`); nothing for what is malformed or names no known language. */
export function languageTag(value: unknown): string | undefined {
  if (typeof value !== 'string' || !LANGUAGE_TAG.test(value) || NAMELESS.test(value)) return undefined
  try {
    const [tag] = Intl.getCanonicalLocales(value.replaceAll('_', '-'))
    return tag && NAMES.of(tag.split('-')[0]!) ? tag : undefined
  } catch {
    return undefined
  }
}
