import type PptxGenJS from 'pptxgenjs'
import type { Scale } from './scale.ts'

/** Pages with a title and a body for the outline, and pages with a title alone. */
export type MasterName = 'Title and text' | 'Title'

/** Makes the presentation's layouts known; where their parts stand is put in afterwards. */
export function defineMasters(pptx: PptxGenJS, ground: string): void {
  const part = (name: 'title' | 'body') => ({ placeholder: { options: { name, type: name } as never, text: '' } })
  const masters: readonly (readonly [MasterName, readonly ('title' | 'body')[]])[] = [
    ['Title and text', ['title', 'body']],
    ['Title', ['title']],
  ]
  for (const [title, parts] of masters) {
    pptx.defineSlideMaster({ title, background: { color: ground }, objects: parts.map(part) })
  }
}

/** Where title and body stand on a new page, in pixels of a page 980 wide. */
const PLACES = {
  title: { x: 60, y: 52, width: 860, height: 96 },
  body: { x: 60, y: 184, width: 860, height: 312 },
} as const

/** A layout with its parts in their places: PptxGenJS would else move a slide's own parts there too. */
export function finishLayout(xml: string, { emu, slideWidth }: Scale): string {
  return xml.replace(/<p:sp>.*?<\/p:sp>/gs, shape => {
    const part = /type="(title|body)"/.exec(shape)?.[1] as keyof typeof PLACES | undefined
    if (!part) return shape
    const at = (pixels: number) => emu((pixels * slideWidth) / 980)
    const { x, y, width, height } = PLACES[part]
    const place = `<a:off x="${at(x)}" y="${at(y)}"/><a:ext cx="${at(width)}" cy="${at(height)}"/>`
    return shape
      .replace(/<a:off [^>]*\/>\s*<a:ext [^>]*\/>/, place)
      .replace(/<p:cNvPr id="(\d+)" name="[^"]*">/, `<p:cNvPr id="$1" name="${part === 'title' ? 'Title' : 'Text'}">`)
      .replace(/<a:lstStyle>.*?<\/a:lstStyle>/s, '<a:lstStyle/>')
  })
}

/** The master in the deck's own manner: titles to the left and bold. */
export function finishMaster(xml: string): string {
  return xml
    .replace(/(<p:titleStyle>\s*<a:lvl1pPr algn=")ctr(".*?<a:defRPr sz=")4400"/s, '$1l$23900" b="1"')
    .replace(/(<p:bodyStyle>.*?<a:defRPr sz=")3200"/s, '$12400"')
}
