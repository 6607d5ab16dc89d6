import type { Evaluation } from './evaluation.ts'

export const evaluateMetrics: Evaluation = async () => []
