/** Something to say about a slide, as the server tells it. */
export interface ShownTrouble {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly slide?: number
}

let place: HTMLElement | undefined

/** Shows what is wrong with a slide at the foot of the page; what belongs to no slide is shown on each. */
export function showTroubles(troubles: readonly ShownTrouble[], slide: number | undefined): void {
  place?.remove()
  place = undefined
  const own = troubles.filter(trouble => trouble.slide === undefined || trouble.slide === slide)
  if (own.length === 0 || location.search.includes('print')) return
  place = document.createElement('lectern-troubles')
  // A style sheet of the deck must not hide it, and its own must not reach the slide.
  const root = place.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = STYLE
  root.append(style, ...own.map(asLine))
  document.body.append(place)
}

function asLine({ severity, message, file, line, column }: ShownTrouble): HTMLElement {
  const row = document.createElement('p')
  row.className = severity
  const where = document.createElement('b')
  where.textContent = [file?.split(/[\\/]/).at(-1), line, line && column].filter(Boolean).join(':')
  row.append(where, ` ${message}`)
  return row
}

const STYLE = `
:host { position: fixed; inset: auto 0 0 0; z-index: 9999; font: 16px/1.45 system-ui, sans-serif; max-height: 60vh; overflow: auto }
p { margin: 0; padding: 10px 20px; color: #fff; background: #8a1c10; white-space: pre-wrap; user-select: text }
p + p { border-top: 1px solid #fff4 }
p.warning { background: #3a352c }
b { font: 600 15px/1.4 ui-monospace, monospace; margin-right: .6em }
`
