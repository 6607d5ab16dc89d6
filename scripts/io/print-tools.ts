import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PrintManifest } from '../model/print-deck.ts'
import { importFile } from './import-file.ts'
import { packageRoot } from './paths.ts'

/** Where the print runtime is kept: its script, its styles and fonts, and what prepares decks for it. */
export function printFolder(): string {
  return join(packageRoot(), 'dist', 'print')
}

/** What the print runtime was built with; `undefined` where it was not built. */
export async function printManifest(): Promise<PrintManifest | undefined> {
  const text = await readFile(join(printFolder(), 'manifest.json'), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : JSON.parse(text)
}

/** Slidev's Markdown, as it was taken over when the package was built. */
export async function printSyntax<Syntax>(): Promise<Syntax> {
  return (await importFile<{ readonly syntax: Syntax }>(join(printFolder(), 'syntax.mjs'))).syntax
}

/** Slidev's UnoCSS, as it was taken over when the package was built: see scripts/runtime/uno.ts. */
interface Classes {
  generate(classes: readonly string[], fonts: unknown): Promise<{ readonly sheets: Readonly<Record<string, string>> }>
  fill(frame: string, sheets: Readonly<Record<string, string>>): string
}

/** The style sheet of the print runtime; with the classes of `styled` among them, where there are any. */
export async function printStyles({ tokens, fonts }: PrintManifest, styled: readonly string[]): Promise<string> {
  if (styled.length === 0) return readFile(join(printFolder(), 'style.css'), 'utf8')
  const { fill, generate } = await importFile<Classes>(join(printFolder(), 'uno.mjs'))
  const frame = await readFile(join(printFolder(), 'frame.css'), 'utf8')
  const { sheets } = await generate([...tokens, ...styled], fonts)
  return fill(frame, sheets)
}
