/** A logger for Vite that posts what it is told, with the file where Vite names one, as messages of the kind `log`. */
export function viteLogger(post) {
  const log = level => (text, extra) =>
    post({ kind: 'log', level, text, file: extra?.error?.id ?? extra?.error?.loc?.file })
  return {
    hasWarned: false,
    info: log('info'),
    warn: log('warn'),
    warnOnce: log('warn'),
    error: log('error'),
    clearScreen() {},
    hasErrorLogged: () => false,
  }
}
