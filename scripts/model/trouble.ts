/** Why Lectern cannot go on. The code decides the exit code (see `scripts/cli.ts`). */
export type TroubleCode =
  | 'usage'
  | 'not-found'
  | 'not-a-file'
  | 'empty'
  | 'binary'
  | 'unreadable'
  | 'unsupported'
  | 'frontmatter'
  | 'not-written'
  | 'conflict'
  | 'busy'
  | 'no-browser'
  | 'slidev'
  | 'render'

/**
 * The one error that Lectern throws on purpose: it cannot go on.
 * `message` is one sentence that says what happened and where, `hint` one that says what to do now.
 */
export class Trouble extends Error {
  override readonly name = 'Trouble'

  constructor(
    readonly code: TroubleCode,
    message: string,
    readonly hint?: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
