/** A slide as far as it can be known again. */
interface Known {
  readonly frontmatter?: Readonly<Record<string, unknown>>
  readonly content: string
}

export declare function slideMoves(before: readonly Known[], after: readonly Known[]): number[]
export declare function followed(no: number, moves: readonly number[], count: number): number
