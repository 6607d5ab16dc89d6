// A function that is sent into the browser: it must stand alone, without anything from outside its own body.

/**
 * Runs before the page's own code: what changes its look does so at once. A picture of a step of highlighted code could
 * otherwise be taken while lines still fade: on a busy machine they begin to only after the page has settled.
 */
export function stopTransitions(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('*, ::before, ::after { transition: none !important }')
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
