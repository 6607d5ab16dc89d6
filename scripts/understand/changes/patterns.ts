import { CHANGE_LANGUAGES, EARLIER, type ChangeLanguage } from '../lexicon/changes.ts'

/** How a language tells that a number changed, compiled. */
export interface Patterns {
  readonly rise: RegExp
  readonly fall: RegExp
  /** Both, for every place where one stands. */
  readonly verbs: readonly RegExp[]
  readonly from: RegExp
  readonly to: RegExp
  readonly since?: RegExp
  readonly to_: RegExp
  readonly by: RegExp
  readonly after: RegExp
  /** `rose to`, `cut the deficit to` right before a number. */
  readonly reached?: RegExp
  /** `cut the deficit by` right before a number. */
  readonly moved?: RegExp
  readonly spans?: RegExp
  readonly lead?: RegExp
  readonly gap?: RegExp
  readonly backwards?: RegExp
  /** `A year earlier, it was` at the beginning of a sentence. */
  readonly earlierFirst?: RegExp
  /** Right before the earlier number, and before or behind the later one with the group `now`: `was 21 %, is now 13 %`. */
  readonly once?: RegExp
  readonly now?: RegExp
  readonly nowBehind?: RegExp
  readonly factors?: readonly (readonly [RegExp, number])[]
  readonly points?: RegExp
}

const compiled = new Map<string, Patterns | undefined>()

/** The patterns of a language; nothing for one without a table. */
export function patternsOf(lang: string): Patterns | undefined {
  const code = lang.slice(0, 2).toLowerCase()
  if (!compiled.has(code)) {
    const data = CHANGE_LANGUAGES[code]
    compiled.set(code, data && compile(data, /^(?:ja|zh|ko)$/.test(code)))
  }
  return compiled.get(code)
}

function compile(
  {
    rise,
    fall,
    from,
    to,
    since,
    by,
    spans,
    factors,
    points,
    higher,
    lower,
    reaching,
    moving,
    lead,
    gap,
    backwards,
    once,
    now,
  }: ChangeLanguage,
  glued: boolean,
): Patterns {
  const [open, close] = glued ? ['', ''] : [String.raw`(?<!\p{L})`, String.raw`(?!\p{L})`]
  const few = glued ? String.raw`[^\d]{0,6}` : String.raw`\s?(?:[\p{L}’']+\s){0,3}`
  const whole = (source: string) => `${open}(?:${source})${close}`
  return {
    rise: new RegExp(whole(rise), 'iu'),
    fall: new RegExp(whole(fall), 'iu'),
    verbs: [rise, fall].map(words => new RegExp(whole(words), 'giu')),
    from: from === '' ? /$/ : new RegExp(`${open}(?:${from})${few}$`, 'iu'),
    to: new RegExp(glued ? `^[^\\d。；]{0,12}?(?:${to})[^\\d。；]{0,8}$` : `^[^;]*?${open}(?:${to})${few}$`, 'iu'),
    to_: new RegExp(`${open}(?:${to})${few}$`, 'iu'),
    ...(since && { since: new RegExp(`${open}(?<how>${since})${few}$`, 'iu') }),
    ...(lead && { lead: new RegExp(`^\\s?(?:${lead})\\s?${glued ? '' : '(?:[\\p{L}’]+\\s){0,2}'}$`, 'iu') }),
    ...(gap &&
      by && {
        gap: new RegExp(`${open}(?<verb>(?:${rise})|(?:${fall}))(?:\\s[\\p{L}’'-]+){1,5}\\s(?:${by})[\\s־-]?$`, 'iu'),
      }),
    ...(backwards && { backwards: new RegExp(`^(?:[^,.;:]{3,30},\\s)?(?:${backwards})\\s`, 'iu') }),
    ...(once && { earlierFirst: new RegExp(`^(?:${EARLIER}),?\\s(?:[\\p{L}’']+\\s){0,2}(?:${once})\\s`, 'iu') }),
    ...(once &&
      now && {
        once: new RegExp(`${open}(?:${once})${few}$`, 'iu'),
        now: new RegExp(`[\\s,;(](?<now>${now})${few}$`, 'iu'),
        nowBehind: new RegExp(`^(?:\\s\\p{L}+){0,3}\\s(?<now>${now})${close}`, 'iu'),
      }),
    by: new RegExp(
      glued
        ? `(?<verb>(?:${rise})|(?:${fall}))(?:${by ?? '(?!)'})?\\s?$`
        : `${open}(?<verb>(?:${rise})|(?:${fall}))\\s(?:\\p{L}+ly\\s)?(?:(?:${by ?? '(?!)'})\\s?)?(?:an?\\s)?$`,
      'iu',
    ),
    after: new RegExp(
      glued
        ? `^\\s?(?:の|ほど|も)?(?<noun>${rise}|${fall})`
        : `^(?:\\s|-)(?:(?!(?:and|or|but|to)\\s)\\p{Ll}+\\s)?(?<noun>${rise}|${fall}${higher && lower ? `|${higher}|(?<lower>${lower})` : ''})${close}`,
      'iu',
    ),
    ...(reaching &&
      moving && {
        reached: new RegExp(
          `\\b(?<verb>${reaching}|(?:${moving})(?:\\s[a-z’'-]+){1,6})(?:\\s(?:back|up|down|again|[a-z]+ly))?\\sto\\s(?:an?\\s|just\\s|only\\s|(?:an?\\s)?(?:record|new)\\s)?(?:of\\s)?$`,
          'i',
        ),
        moved: new RegExp(
          `\\b(?<verb>${moving})(?:\\s[a-z’'-]+){1,6}(?:,\\swhich\\s[^,;.]{1,60},)?\\s(?:${by})\\s(?:an?\\s|another\\s|a further\\s)?$`,
          'i',
        ),
      }),
    ...(spans && { spans: new RegExp(`${open}(?:${spans})\\s(?:\\p{L}+\\s)?$`, 'iu') }),
    ...(factors && { factors: factors.map(([verb, factor]) => [new RegExp(whole(verb), 'iu'), factor] as const) }),
    ...(points && { points: new RegExp(`^\\s(?:${points})${close}`, 'iu') }),
  }
}
