import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Block, Image } from '../model/article.ts'
import { wordsOf, type Passage, type Span, type Words } from '../model/span.ts'
import { plainOf, readInline, spanOfNode, type Context, type Picture } from './inline.ts'
import { FILLER, PassageWriter } from './passage.ts'

/** Longer emphasised text under a picture is text, not its caption. In UTF-16 units. */
const LONGEST_CAPTION = 400

/** Reads a paragraph: its text, then the pictures that stand in it. */
export function readParagraph(node: Paragraph, context: Context): Block[] {
  const figure = captioned(node)
  const span = spanOfNode(node)
  const { passage, pictures } = readInline(figure ? [figure.picture] : node.children, span, context)
  const caption = figure && readInline(figure.caption, span, context).passage
  const images = pictures.flatMap(picture => image(picture, context.source, caption))
  return passage.text ? [{ kind: 'paragraph', span, passage }, ...images] : images
}

/** Puts an emphasised line that stands right under a picture into the picture's paragraph, as its caption. */
export function mergeCaptions(nodes: readonly RootContent[]): RootContent[] {
  return nodes.reduce<RootContent[]>((done, node) => {
    const last = done.at(-1)
    if (last?.type === 'paragraph' && node.type === 'paragraph' && isPicture(last) && isCaption(node)) {
      done[done.length - 1] = { ...last, children: [...last.children, ...node.children], ...between(last, node) }
    } else done.push(node)
    return done
  }, [])
}

function between(first: Paragraph, last: Paragraph): Pick<Paragraph, 'position'> {
  return first.position && last.position ? { position: { start: first.position.start, end: last.position.end } } : {}
}

/** A picture, then nothing but emphasised text: a picture with its caption. */
function captioned(node: Paragraph): { picture: PhrasingContent; caption: PhrasingContent[] } | undefined {
  const [picture, caption, ...rest] = solid(node)
  if (!picture || rest.length > 0 || caption?.type !== 'emphasis' || !isImage(picture)) return undefined
  return { picture, caption: caption.children }
}

function isPicture(node: Paragraph): boolean {
  const parts = solid(node)
  return parts.length === 1 && isImage(parts[0]!)
}

function isCaption(node: Paragraph): boolean {
  const parts = solid(node)
  return parts.length === 1 && parts[0]!.type === 'emphasis' && plainOf(node).length <= LONGEST_CAPTION
}

function isImage(node: PhrasingContent): boolean {
  if (node.type === 'link') return node.children.length === 1 && isImage(node.children[0]!)
  return node.type === 'image' || node.type === 'imageReference'
}

function solid(node: Paragraph): PhrasingContent[] {
  return node.children.filter(child => child.type !== 'break' && (child.type !== 'text' || child.value.trim()))
}

function image(picture: Picture, text: string, caption?: Passage): Image[] {
  if (!picture.url || picture.url.includes(FILLER)) return []
  const { span, url } = picture
  const alt = wordsIn(picture.alt, text, span)
  const below = caption?.text ? wordsOf(caption) : wordsIn(picture.title, text, span)
  return [{ kind: 'image', span, url, ...(alt && { alt }), ...(below && { caption: below }) }]
}

/** Words of an attribute, with their place inside the node's. */
function wordsIn(value: string, text: string, span: Span): Words | undefined {
  const found = text.indexOf(value, span.start)
  const start = found >= 0 && found < span.end ? found : span.start
  const writer = new PassageWriter(text, start)
  writer.add(value, start, span.end)
  const passage = writer.finish(span)
  return passage.text ? wordsOf(passage) : undefined
}
