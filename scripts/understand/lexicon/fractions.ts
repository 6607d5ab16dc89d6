const SIGNS = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞'
const PARTS = '1/2 1/3 2/3 1/4 3/4 1/5 2/5 3/5 4/5 1/6 5/6 1/8 3/8 5/8 7/8'.split(' ')

/** What comes behind the part of a whole: what it is of, or what the part does. `½ cup` and `2½ hours` are no parts. */
const OF_A_WHOLE =
  "(?=\\s(?:of|von|der|des|aller|de|du|di|dei|degli|delle|dos|das|do|da|van)(?!\\p{L})|\\sd[’']|\\s(?:are|were|have|had|say|said|report|reported|use|used|think|thought|agree|agreed|\\p{L}{2,}ing)(?!\\p{L})|\\s?[(（])"

/** Parts of a whole as one sign, the same in all languages: sign, part, whole. */
export const FRACTION_SIGNS = [...SIGNS].map((sign, at): readonly [string, number, number] => {
  const [part, whole] = PARTS[at]!.split('/').map(Number)
  return [sign, part!, whole!]
})

/** What a sign stands in, once for all of them: the pattern would be the larger part of all that finds shares. */
export const asFractionSign = (signs: string): string => `(?<![\\d⁄])(?:${signs})${OF_A_WHOLE}`
