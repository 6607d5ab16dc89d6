/** Decks of any length for the measurements. Every word is made up; every tool is given the same ones. */

const LEAVES = ['green', 'black', 'white', 'yellow', 'smoked', 'pressed', 'scented', 'roasted']
const PLACES = ['harbour', 'hill', 'valley', 'island', 'market', 'garden', 'river', 'forest']

const pick = (words: readonly string[], index: number) => words[index % words.length]!

function points(no: number): string {
  return [
    `# The ${pick(LEAVES, no)} leaves of the ${pick(PLACES, no)}`,
    '',
    `- Pickers of the ${pick(PLACES, no + 1)} begin before the dew has gone`,
    `- A basket holds **${no + 3} handfuls**, and each of them is weighed`,
    `- What is [left over](https://tea.example/${no}) goes to the ${pick(PLACES, no + 3)}`,
    `- Nobody has counted the ${pick(LEAVES, no + 5)} leaves since`,
    '',
    `<!-- On slide ${no} the speaker says where the ${pick(LEAVES, no)} leaves come from, and how long they were dried. -->`,
  ].join('\n')
}

function chart(no: number): string {
  const rows = [48, 31, 12, 7].map(
    (value, index) =>
      `  - { label: ${pick(LEAVES, no + index)}, says: ${value + (no % 5)}%, value: ${value + (no % 5)} }`,
  )
  return [
    'layout: chart',
    'chart: bar',
    'data:',
    ...rows,
    '---',
    '',
    `# What the ${pick(PLACES, no)} drinks`,
    '',
    `<!-- On slide ${no} the numbers of the ${pick(PLACES, no)}. -->`,
  ].join('\n')
}

/** A Slidev deck of `count` slides; every third of them is a chart where there are to be `charts`. */
export function slidevDeck(count: number, charts: boolean): string {
  const slides = Array.from({ length: count }, (_, no) =>
    charts && no % 3 === 1 ? `---\n${chart(no)}` : `---\n\n${points(no)}`,
  )
  return `---\ntheme: lectern\ntitle: Leaves\nlang: en\n---\n\n${slides.join('\n\n').replace(/^---\n\n/, '')}\n`
}

/** The same text as `slidevDeck` without charts, for Marp. */
export function marpDeck(count: number): string {
  const slides = Array.from({ length: count }, (_, no) => points(no))
  return `---\nmarp: true\ntitle: Leaves\n---\n\n${slides.join('\n\n---\n\n')}\n`
}
