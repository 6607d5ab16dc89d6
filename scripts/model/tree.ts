/** A file of a folder that is to be written; its path in the folder has forward slashes. */
export type TreeFile =
  | { readonly path: string; readonly contents: Uint8Array | string }
  /** The same as a file that lies elsewhere. */
  | { readonly path: string; readonly copyOf: string }
