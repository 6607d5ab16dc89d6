const RAISED: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  '(': '⁽',
  ')': '⁾',
  n: 'ⁿ',
  i: 'ⁱ',
}

/**
 * Text in raised figures, so that ten to the sixth does not become one hundred and six.
 *
 * @returns nothing where a letter has no raised form (`1st`): the text is then fine as it is
 */
export function superscript(text: string): string | undefined {
  const raised = Array.from(text.trim(), letter => RAISED[letter])
  return raised.length > 0 && raised.every(Boolean) ? raised.join('') : undefined
}
