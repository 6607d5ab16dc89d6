// Which modules of a page can be put together in one file without changing what runs before what. Plain JavaScript: the
// worker thread loads it as it is.

/**
 * The group of every module that can be bundled, by address.
 *
 * A bundle runs as a whole, after all that its modules import from outside. So no module outside may need one of a bundle
 * that itself waits for modules outside: what such modules need stays outside as well, unless it needs none of them.
 * Styles stay outside, one by one and in their order.
 *
 * @param {ReadonlyMap<string, { imports: readonly string[] }>} graph by address
 * @param {Readonly<Record<string, readonly string[]>>} pages names and the modules that they begin with; a module of
 * several belongs to the first
 * @param {(url: string) => boolean} isFixed
 */
export function groupModules(graph, pages, isFixed) {
  const outside = [...graph.keys()].filter(url => !isStyle(url) && !isFixed(url))
  const needed = reachable(graph, outside)
  const waiting = whatReaches(graph, new Set(outside))
  const withStyles = whatReaches(graph, new Set([...graph.keys()].filter(isStyle)))
  const groups = new Map()
  for (const [name, starts] of Object.entries(pages)) {
    for (const url of reachable(graph, starts)) {
      if (groups.has(url) || isStyle(url) || !isFixed(url)) continue
      const isPlain = !waiting.has(url) && !withStyles.has(url)
      if (isPlain || !needed.has(url)) groups.set(url, isPlain ? `${name}-base` : name)
    }
  }
  return groups
}

const isStyle = url => /\.css(?:$|\?)|[?&]type=style|__uno/.test(url)

/** All that the modules import, and themselves, in the order in which they run. */
function reachable(graph, starts) {
  const [found, order] = [new Set(), new Set()]
  const visit = url => {
    if (found.has(url) || !graph.has(url)) return
    found.add(url)
    for (const each of graph.get(url).imports) visit(each)
    order.add(url)
  }
  for (const url of starts) visit(url)
  return order
}

/** All modules that import one of the targets, directly or not. */
function whatReaches(graph, targets) {
  const importers = new Map()
  for (const [url, { imports }] of graph)
    for (const each of imports) importers.set(each, [...(importers.get(each) ?? []), url])
  const found = new Set()
  const queue = [...targets]
  while (queue.length > 0)
    for (const importer of importers.get(queue.pop()) ?? [])
      if (!found.has(importer)) {
        found.add(importer)
        queue.push(importer)
      }
  return found
}
