/** Code in the deck's own palette; every colour has at least 4.5:1 on its ground. Quiet for what a reader may skip. */
const theme = (name: string, type: 'light' | 'dark', [text, quiet, word, string, number]: readonly string[]) => ({
  name,
  type,
  colors: { 'editor.foreground': text, 'editor.background': '#00000000' },
  tokenColors: [
    { settings: { foreground: text } },
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: quiet } },
    { scope: ['keyword', 'storage', 'keyword.operator.new'], settings: { foreground: word } },
    { scope: ['keyword.operator', 'punctuation'], settings: { foreground: text } },
    { scope: ['string', 'punctuation.definition.string', 'string.regexp'], settings: { foreground: string } },
    { scope: ['constant.numeric', 'constant.language', 'support.constant'], settings: { foreground: number } },
    { scope: ['entity.name.function', 'support.function', 'entity.name.tag'], settings: { foreground: number } },
  ],
})

/** Slidev's hook for its highlighter. */
export default function setupShiki() {
  return {
    // The first line of a language compiles its grammar; on a busy machine that takes longer than the usual half second,
    // after which the rest of the line would lose its colours.
    tokenizeTimeLimit: 20_000,
    themes: {
      light: theme('lectern-light', 'light', ['#17130f', '#6b635a', '#b23a14', '#2f5a86', '#24025f']),
      dark: theme('lectern-dark', 'dark', ['#f1ebe1', '#b5aca0', '#ff8c66', '#8fc7d8', '#eeec76']),
    },
  }
}
