/** Slidev looks for the range before its router has read the address, and prints all slides (slidevjs/slidev#2227). */
export function rangeFromAddress() {
  const transform = (code, id) =>
    /@slidev\/client\/composables\/useNav\.ts/.test(id)
      ? code.replace('currentRoute?.query?.range as', "new URLSearchParams(location.search).get('range') as")
      : undefined
  return { name: 'lectern:range', enforce: 'pre', transform }
}
