import type { Evaluation } from './evaluation.ts'

export const evaluateShortening: Evaluation = async () => []
