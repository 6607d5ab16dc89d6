/** The package's version, put in when the command is built. */
declare const __LECTERN_VERSION__: string
