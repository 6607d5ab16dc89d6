import { relative } from 'node:path'
import type { Finding } from '../model/rendering.ts'

/** A finding in one line, its place first: `slides.md:12 (slide 3): There is no file cup.png`. */
export function describeFinding({ file, line, slide, message }: Finding, folder: string): string {
  const path = file && (relative(folder, file) || file)
  const place = [path && (line ? `${path}:${line}` : path), slide && (path ? `(slide ${slide})` : `slide ${slide}`)]
  const known = place.filter(Boolean).join(' ')
  return known ? `${known}: ${message}` : message
}
