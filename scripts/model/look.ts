/** Lectern's own looks, the usual one first. */
export const LOOK_NAMES = ['poster', 'essay', 'stage'] as const

export type LookName = (typeof LOOK_NAMES)[number]

/** The look of a deck that names none. */
export const USUAL_LOOK: LookName = 'poster'

/** Whether a word names one of Lectern's looks. */
export function isLook(name: unknown): name is LookName {
  return (LOOK_NAMES as readonly unknown[]).includes(name)
}

/** The lines of a deck's headmatter that say what it looks like. */
export interface DeckTheme {
  /** Slidev's theme: `./` in Lectern's own repository, `lectern` elsewhere, or another theme's name. */
  readonly theme: string
  /** Where it is not the usual one. */
  readonly look?: string
  readonly colorSchema?: string
  /** Lectern itself, where another theme is used: its forms are layouts that a theme does not have. */
  readonly addons?: readonly string[]
  /** Whether Slidev may load the theme's faces from another machine, which it does unless told. */
  readonly fonts?: { readonly provider: 'none' }
}
