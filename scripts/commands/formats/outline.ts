import type { TextMaker } from './format.ts'
export const makeOutline: TextMaker = async () => []
