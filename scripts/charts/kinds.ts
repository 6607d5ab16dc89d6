/** The kinds of chart that `chart:` knows, in the order in which they are listed to a person. */
export const KINDS = ['bar', 'diverging', 'grouped', 'line', 'slope', 'share', 'range', 'dot', 'pictogram'] as const

export type Kind = (typeof KINDS)[number]

/** The kind that a frontmatter value names, bars where it names none; nothing where it is not known. */
export function kindOf(value: string): Kind | undefined {
  return value === '' ? 'bar' : KINDS.find(kind => kind === value)
}

/** What a slide says whose `chart:` is not known. */
export function unknownKind(value: string): string {
  return `There is no chart “${value}”. In the slide’s frontmatter, chart: is one of ${KINDS.join(', ')}.`
}
