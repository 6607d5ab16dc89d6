import type { Root } from 'mdast'
import type { Notes } from './messages.ts'
export function resolveHtml(_tree: Root, _text: string, _notes: Notes): void {}
