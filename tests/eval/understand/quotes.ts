import type { Evaluation } from './evaluation.ts'

export const evaluateQuotes: Evaluation = async () => []
