// Functions that are sent into the browser: each must stand alone, without anything from outside its own body.
import type { AxeFlaw, Colour, StepOnPage } from '../model/step.ts'
import type { Box } from '../model/drawn.ts'
import type { PageGlyphs } from './in-page-glyphs.ts'
import type { PageGround } from './in-page-ground.ts'
import type { PageInk } from './in-page-ink.ts'
import type { PageSight } from './in-page-sight.ts'

/** What stands on each step in the page, in order. */
export function readSteps(
  Sight: typeof PageSight,
  Ground: typeof PageGround,
  Ink: typeof PageInk,
  Glyphs: typeof PageGlyphs,
): StepOnPage[] {
  const glyphs = new Glyphs()
  // What does not answer to the pointer would be passed over when the browser is asked what is where.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('*, ::before, ::after { pointer-events: auto !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const read = (slide: HTMLElement): StepOnPage => {
    const sight = new Sight(slide)
    const ink = new Ink(sight, new Ground(sight))
    const [, no, step] = /^(\d+)-(\d+)/.exec(slide.id) ?? []
    const headings = [...slide.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')]
    return {
      no: Number(no),
      clicks: Math.max(0, Number(step) - 1),
      texts: ink.texts(),
      pictures: ink.pictures(),
      headed: headings.some(heading => heading.textContent?.trim() && getComputedStyle(heading).display !== 'none'),
      glyphs: glyphs.missingIn(sight),
    }
  }
  const steps = [...document.querySelectorAll<HTMLElement>('.print-slide-container')].map(read)
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== sheet)
  window.scrollTo(0, 0)
  return steps
}

/** Takes all letters out of the page and leaves what they stand on. */
export function withoutLetters(): void {
  const style = document.createElement('style')
  style.id = 'lectern-without-letters'
  const clear = 'color: transparent !important; -webkit-text-fill-color: transparent !important'
  style.textContent = `*, ::before, ::after { ${clear}; text-decoration-color: transparent !important }
    text, tspan { fill: transparent !important; stroke: transparent !important }`
  document.head.append(style)
}

export function withLetters(): void {
  document.getElementById('lectern-without-letters')?.remove()
}

/** The colours at points of a PNG, for each text within the boxes of its lines. */
export async function coloursIn(picture: {
  readonly data: string
  readonly places: readonly (readonly Box[])[]
}): Promise<Colour[][]> {
  const image = new Image()
  image.src = `data:image/png;base64,${picture.data}`
  await image.decode()
  const canvas = document.createElement('canvas')
  ;[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight]
  const brush = canvas.getContext('2d', { willReadFrequently: true })!
  brush.drawImage(image, 0, 0)
  const { data } = brush.getImageData(0, 0, canvas.width, canvas.height)
  const at = (x: number, y: number): Colour[] => {
    const [column, row] = [Math.round(x), Math.round(y)]
    if (column < 0 || row < 0 || column >= canvas.width || row >= canvas.height) return []
    const start = 4 * (row * canvas.width + column)
    return [[data[start]!, data[start + 1]!, data[start + 2]!, 1]]
  }
  const parts = (count: number) => Array.from({ length: count }, (_, index) => (index + 0.5) / count)
  const inLine = ({ x, y, width, height }: Box) =>
    parts(Math.min(40, Math.max(3, Math.round(width / 6)))).flatMap(across =>
      parts(3).flatMap(down => at(x + width * across, y + height * down)),
    )
  return picture.places.map(lines => lines.flatMap(inLine))
}

/** What axe-core, which must be in the page, has against each slide at its last step. */
export async function axeFlawsIn(): Promise<AxeFlaw[]> {
  interface Node {
    readonly element?: Element
    readonly html: string
    readonly failureSummary?: string
  }
  interface Violation {
    readonly id: string
    readonly help: string
    readonly helpUrl: string
    readonly impact?: string | null
    readonly nodes: readonly Node[]
  }
  const { axe } = window as unknown as {
    axe: { run(context: unknown, options: unknown): Promise<{ violations: readonly Violation[] }> }
  }
  const last = new Map<number, HTMLElement>()
  for (const slide of document.querySelectorAll<HTMLElement>('.print-slide-container'))
    last.set(Number.parseInt(slide.id), slide)
  // A slide is a part of a page, and its steps stand side by side only here: what holds for pages is not asked of it.
  const ofPages = ['region', 'page-has-heading-one', 'bypass', 'document-title', 'html-has-lang', 'skip-link']
  const landmarks = ['one-main', 'unique', 'main-is-top-level', 'no-duplicate-main', 'no-duplicate-banner']
  const more = ['banner-is-top-level', 'contentinfo-is-top-level', 'no-duplicate-contentinfo']
  const ofLandmarks = [...landmarks, ...more].map(name => `landmark-${name}`)
  const off = [...ofPages, ...ofLandmarks, 'color-contrast', 'target-size', 'meta-viewport', 'frame-tested']
  const rules = Object.fromEntries(off.map(rule => [rule, { enabled: false }]))
  const options = { rules, elementRef: true, resultTypes: ['violations'], iframes: false }
  const { violations } = await axe.run({ include: [...last.values()] }, options)
  const slideOf = (element: Element | undefined) => element?.closest<HTMLElement>('.print-slide-container')
  const shown = ['id', 'class', 'src', 'href', 'role', 'aria-label']
  const tagOf = ({ element, html }: Node) => {
    if (!element) return html.replace(/\s+/g, ' ').slice(0, 80)
    const said = shown.flatMap(name => (element.getAttribute(name) ? [`${name}="${element.getAttribute(name)}"`] : []))
    return `<${[element.localName, ...said].join(' ').slice(0, 80)}>`
  }
  const isOwn = (rule: string, { element }: Node) => {
    if (!rule.startsWith('duplicate-id') || !element?.id) return true
    return (slideOf(element)?.querySelectorAll(`[id="${CSS.escape(element.id)}"]`).length ?? 0) > 1
  }
  return violations.flatMap(({ id, help, helpUrl, impact, nodes }) =>
    nodes
      .filter(node => isOwn(id, node))
      .map(node => ({
        slide: Number.parseInt(slideOf(node.element)?.id ?? '0'),
        rule: id,
        help,
        url: helpUrl,
        serious: impact === 'serious' || impact === 'critical',
        element: tagOf(node),
        text: (node.element as HTMLElement | undefined)?.innerText?.replace(/\s+/g, ' ').trim().slice(0, 100) ?? '',
      })),
  )
}
