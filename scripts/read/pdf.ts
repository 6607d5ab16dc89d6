import type { Article } from '../model/article.ts'
export async function readPdf(_file: { name: string; bytes: Uint8Array }): Promise<Article> { throw new Error('not yet') }
