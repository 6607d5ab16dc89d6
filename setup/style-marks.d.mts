import type { ViteDevServer } from 'vite'

/** Whether a module is one of the sheets that UnoCSS writes. */
export declare function isUnoSheet(path: string): boolean

/** The code of UnoCSS's sheets on a Vite server, with the classes of all that is compiled so far. */
export declare function freshSheets(server: ViteDevServer): Promise<readonly string[]>

/** The hashes of UnoCSS's sheets on a Vite server, once all that is compiled so far has been looked through. */
export declare function styleMarks(server: ViteDevServer): Promise<readonly string[]>

/** Under which addresses a page can ask a Vite server for the sheets of UnoCSS. */
export declare function sheetAddresses(server: ViteDevServer): readonly string[]
