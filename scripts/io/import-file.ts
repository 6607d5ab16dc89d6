import { pathToFileURL } from 'node:url'

/**
 * Loads a module from its file. The built command has this in a script of its own, which is too small to be kept: code
 * that comes from what was kept (see compile-cache.ts) cannot ask Node for modules.
 */
export async function importFile<Module>(path: string): Promise<Module> {
  return import(pathToFileURL(path).href) as Promise<Module>
}
