import { dirname, join, relative, resolve, sep } from 'node:path'
import { isOutline, outlineMarkdown } from '../../export/outline-markdown.ts'
import { exists, readText } from '../../io/files.ts'
import { Trouble } from '../../model/trouble.ts'
import type { TextMaker } from './format.ts'

/**
 * The words of the slides as plain Markdown. Throws `Trouble('not-written')` where a text of another kind stands at
 * the path: an article and an outline have the same ending.
 */
export const makeOutline: TextMaker = async ({ file, deck, wish }, path) => {
  if ((await exists(path)) && !isOutline(await readText(path))) {
    throw new Trouble('not-written', `${path} is there, and is no outline.`, 'Nothing was changed. Name another file.')
  }
  const addressOf = (url: string) => pictureAddress(url, dirname(resolve(file)), dirname(resolve(path)))
  return [{ kind: 'outline', path, contents: outlineMarkdown(deck, { only: wish.only, addressOf }) }]
}

/** Where a picture of a deck is found from another folder; addresses of the web stay. */
function pictureAddress(url: string, deck: string, folder: string): string {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return url
  return relative(folder, url.startsWith('/') ? join(deck, 'public', url) : join(deck, url))
    .split(sep)
    .join('/')
}
