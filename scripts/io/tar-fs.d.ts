declare module 'tar-fs' {
  /** A stream that unpacks a tar archive into a folder. */
  export function extract(folder: string, options?: { chown?: boolean }): import('node:stream').Writable
}
