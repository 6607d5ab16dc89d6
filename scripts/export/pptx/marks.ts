import { attributes, escapeXml } from './xml.ts'

/** What is put in where a mark stands. */
export interface Filling {
  /** Name of the shape, shown in PowerPoint's list of what is on a slide. */
  readonly name: string
  /** Gives paragraphs as DrawingML, once all links are known; missing for what holds no words. */
  readonly paragraphs?: () => string
  /** What those who do not see a picture are told; empty for what is there for the eye alone. */
  readonly description?: string
  /** What a click anywhere on it does, as DrawingML, once all links are known. */
  readonly link?: () => string
  /** Makes the text a part of the slide's outline. */
  readonly placeholder?: string
  readonly rightToLeft?: boolean
}

/**
 * PptxGenJS repeats the properties of a paragraph before each of its runs, which is not valid, and knows neither hanging
 * lines nor colours of bullets. So it is given marks instead of words, and what they stand for is put in afterwards.
 */
export class Marks {
  readonly #fillings: Filling[] = []

  /** A mark that no text can hold: it is in a range of characters without a meaning. */
  mark(filling: Filling): string {
    this.#fillings.push(filling)
    return `\ue000${this.#fillings.length - 1}\ue001`
  }

  /** The part of the presentation with everything put in for its marks. */
  fill(xml: string): string {
    return xml
      .replace(/<(p:sp|p:pic|p:graphicFrame)>.*?<\/\1>/gs, shape => this.#fillShape(shape))
      .replace(
        /<a:p>(?:(?!<\/a:p>).)*?\ue000(\d+)\ue001.*?<\/a:p>/gs,
        (_, no) => this.#at(no).paragraphs?.() ?? '<a:p/>',
      )
      .replace(/\ue000(\d+)\ue001/g, (_, no) => escapeXml(this.#at(no).name))
  }

  // The first mark in a shape is its own; cells of a table have theirs.
  #fillShape(shape: string): string {
    const no = /\ue000(\d+)\ue001/.exec(shape)?.[1]
    if (no === undefined) return shape
    const { name, description, rightToLeft, placeholder, link } = this.#at(no)
    const own = attributes({ name, descr: description })
    const inner = `${link?.() ?? ''}${description === '' ? DECORATIVE : ''}`
    const named = shape.replace(/<p:cNvPr id="(\d+)"[^>]*?(\/?)>/, (_, id: string, closed: string) =>
      closed && !inner
        ? `<p:cNvPr id="${id}"${own}/>`
        : `<p:cNvPr id="${id}"${own}>${inner}${closed ? '</p:cNvPr>' : ''}`,
    )
    if (shape.startsWith('<p:sp>'))
      return outlined(named.replace(/<a:bodyPr[^>]*>.*?<\/a:bodyPr>/s, FRAME), placeholder)
    return named.replace('<a:tblPr/>', `<a:tblPr${attributes({ rtl: rightToLeft ? 1 : undefined, firstRow: 1 })}/>`)
  }

  #at(no: string): Filling {
    return this.#fillings[Number(no)]!
  }
}

/** Screen readers pass over it. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** No inner margins, words from the top, wrapped, and never made smaller by the program. */
const FRAME =
  '<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr>'

function outlined(shape: string, placeholder: string | undefined): string {
  if (!placeholder) return shape
  return shape
    .replace(/<p:cNvSpPr[^>]*\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
    .replace(/<p:nvPr>.*?<\/p:nvPr>/s, `<p:nvPr>${placeholder}</p:nvPr>`)
}
