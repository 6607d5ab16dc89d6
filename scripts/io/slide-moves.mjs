// Where the slides of a deck went when the deck changed. Plain JavaScript: the worker thread that presents a deck loads
// it as it is, the rest through its types.

/**
 * For each slide of the old deck its number in the new one, from 1, or 0 where it is gone. A slide is known again by its
 * `id`, the name that links to it use, or its text; among several alike the first stays the first.
 */
export function slideMoves(before, after) {
  const places = new Map()
  for (const [index, slide] of after.entries()) {
    const key = keyOf(slide)
    places.set(key, [...(places.get(key) ?? []), index + 1])
  }
  return before.map(slide => places.get(keyOf(slide))?.shift() ?? 0)
}

/**
 * Where somebody who looks at slide `no` is to be: the same slide; where its words were changed, the slide between the
 * neighbours that it had; where it is gone, the one that took its place.
 */
export function followed(no, moves, count) {
  const own = moves[no - 1]
  if (own) return own
  const earlier = moves.slice(0, no - 1).findLastIndex(Boolean)
  const place = earlier < 0 ? no : moves[earlier] + (no - 1 - earlier)
  return Math.max(1, Math.min(count, place))
}

function keyOf({ frontmatter, content }) {
  const name = frontmatter?.id ?? frontmatter?.routeAlias
  return name === undefined ? `text ${content.trim()}` : `name ${name}`
}
