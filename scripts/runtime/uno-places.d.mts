/** What stands in a style sheet where UnoCSS's rules of a layer belong. */
export declare function placeOf(layer: string): string
