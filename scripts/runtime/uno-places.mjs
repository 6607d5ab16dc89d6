/** What stands in a style sheet where UnoCSS's rules of a layer belong. The build writes it, too early for TypeScript. */
export const placeOf = layer => `#lectern-uno-${layer} { --place: 1 }`
