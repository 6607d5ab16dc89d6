// Sent into the browser: the class must stand alone, without anything but types from outside its own body.
import type { MissingGlyph } from '../model/step.ts'
import type { PageSight } from './in-page-sight.ts'

/**
 * Finds characters that no font of the page and of the machine has. The browser then draws the same box for each of
 * them, which is told by drawing a character that Unicode has not given to anything.
 */
export class PageGlyphs {
  readonly #missing = new Map<string, boolean>()
  readonly #boxes = new Map<string, readonly string[]>()
  readonly #brush: CanvasRenderingContext2D

  constructor() {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = 48
    this.#brush = canvas.getContext('2d', { willReadFrequently: true })!
  }

  missingIn(sight: PageSight): readonly MissingGlyph[] {
    const found = new Map<string, MissingGlyph>()
    const walker = document.createTreeWalker(sight.slide, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || !node.nodeValue?.trim() || !sight.shown(element)) continue
      const { fontStyle, fontWeight, fontFamily } = sight.style(element)
      const font = `${fontStyle} ${fontWeight} 32px ${fontFamily}`
      const family = fontFamily.split(',', 1)[0]!.replace(/["']/g, '')
      for (const character of new Set(node.nodeValue))
        if (this.#isMissing(character, font))
          found.set(character, { character, family, text: node.nodeValue.replace(/\s+/g, ' ').trim() })
    }
    return [...found.values()]
  }

  #isMissing(character: string, font: string): boolean {
    // Spaces and joiners have no ink; marks are drawn on the letter before them.
    if (character < '\u007F' || /[\p{Z}\p{M}\p{Cc}\p{Cf}\p{Cs}]/u.test(character)) return false
    const key = `${font} ${character}`
    const known = this.#missing.get(key)
    if (known !== undefined) return known
    const missing = this.#boxesOf(font).includes(this.#drawn(character, font))
    this.#missing.set(key, missing)
    return missing
  }

  #boxesOf(font: string): readonly string[] {
    const known = this.#boxes.get(font)
    if (known) return known
    const boxes = ['\u0378', '\u2FE0', '\u{2FE0F}'].map(character => this.#drawn(character, font))
    this.#boxes.set(font, boxes)
    return boxes
  }

  #drawn(character: string, font: string): string {
    this.#brush.clearRect(0, 0, 48, 48)
    this.#brush.font = font
    this.#brush.fillText(character, 6, 36)
    const { data } = this.#brush.getImageData(0, 0, 48, 48)
    const alphas: number[] = []
    for (let at = 3; at < data.length; at += 4) alphas.push(data[at]!)
    return `${this.#brush.measureText(character).width} ${String.fromCharCode(...alphas)}`
  }
}
