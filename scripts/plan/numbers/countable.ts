import type { Metric } from '../../model/fact.ts'
import { foldCase } from '../../model/fold-case.ts'
import { formsOf } from '../../model/one-of.ts'

/** What is measured, not counted, though its number has no sign of a unit: time, length, weight, money, angles. */
const MEASURES = formsOf(
  'milliseconds? microseconds? nanoseconds? seconds? minutes? hours? days? weeks? months? years? decades? ' +
    'centuries kilometres? kilometers? centimetres? centimeters? millimetres? millimeters? metres? meters? miles? ' +
    'feet inches inch acres? hectares? millilitres? milliliters? litres? liters? gallons? kilogrammes? kilograms? ' +
    'grammes? grams? pounds? tons? tonnes? dollars? euros? cents? degrees? percent points? times bytes? bits? ' +
    'watts? volts? calories sekunden? minuten? stunden? tage?n? wochen? monate?n? jahre?n? kilometern? metern? ' +
    'litern? tonnen? grad prozent punkte? mal secondes? heures? jours? semaines? mois ans? années? kilomètres? ' +
    'mètres? degrés? fois segundos? minutos? horas? días? semanas? meses mes años? kilómetros? metros? litros? ' +
    'toneladas? grados? veces secondi minuti ore giorni settimane mesi anni chilometri metri litri tonnellate gradi ' +
    'volte dias? anos? quilômetros? graus vezes uren? dagen weken maanden jaren graden keer',
)
const MEASURE_IN_FRONT =
  /^(?:秒|分|時間|日|週間?|か月|ヶ月|年|回|度|円|天|小时|分钟|公里|元|초|분|시간|일|주|개월|년|회|도|원)/u
/** Each place where a word may begin, with the letters from there on. */
const FROM_A_BOUNDARY = /\b(?=(?<letters>\p{L}+))/giu

/** Whether words name something that is measured, not counted. */
export const isMeasured = (words: string): boolean =>
  MEASURE_IN_FRONT.test(words) ||
  [...words.matchAll(FROM_A_BOUNDARY)].some(({ groups }) => MEASURES.has(foldCase(groups!['letters']!)))

const FURTHEST = 200
/** Single dots are counted at a glance up to about this many. */
const ALONE = { fewest: 5, most: 60 } as const

/**
 * Whether numbers count whole things that can be shown as dots of one scale: no rate, no measure, no money, no range,
 * and near enough to each other that the smallest can still be seen.
 */
export function areCountable(metrics: readonly Metric[]): boolean {
  if (!metrics.every(isCount)) return false
  const values = metrics.map(({ value = 0 }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return metrics.length === 1 ? most >= ALONE.fewest && most <= ALONE.most : most / least <= FURTHEST
}

function isCount({ value, high, unit, of, per, counted, certainty }: Metric): boolean {
  return (
    unit === 'count' &&
    value !== undefined &&
    Number.isInteger(value) &&
    value > 0 &&
    [high, of, per].every(each => each === undefined) &&
    certainty !== 'range' &&
    counted !== undefined &&
    !isMeasured(counted.text)
  )
}
