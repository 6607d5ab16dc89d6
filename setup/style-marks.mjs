// UnoCSS finds its classes while a deck's modules are compiled; each sheet that it writes carries a hash that names its
// state. Plain JavaScript: the worker thread of the export and the theme's plugin load it as it is.

const UNO = /__uno.*\.css$/

/** Whether a module is one of the sheets that UnoCSS writes. */
export const isUnoSheet = path => UNO.test(path)

const sheetsOf = server => [...server.moduleGraph.idToModuleMap.values()].filter(module => isUnoSheet(module.id ?? ''))

/** Under which addresses a page can ask a Vite server for the sheets of UnoCSS. */
export function sheetAddresses(server) {
  return sheetsOf(server).map(({ id }) => `/@id/${id.replace('\0', '__x00__')}`)
}

/** The code of UnoCSS's sheets on a Vite server, with the classes of all that is compiled so far. */
export async function freshSheets(server) {
  const context = server.config.plugins.find(plugin => plugin.name === 'unocss:api')?.api.getContext()
  await context?.flushTasks()
  const modules = sheetsOf(server)
  for (const module of modules) server.moduleGraph.invalidateModule(module)
  const sheets = await Promise.all(modules.map(module => server.transformRequest(module.url).catch(() => null)))
  return sheets.flatMap(sheet => sheet?.code ?? [])
}

/** The hashes of UnoCSS's sheets on a Vite server, once all that is compiled so far has been looked through. */
export async function styleMarks(server) {
  return (await freshSheets(server)).flatMap(code => code.match(/__uno_hash_\w{6}/)?.[0] ?? [])
}
