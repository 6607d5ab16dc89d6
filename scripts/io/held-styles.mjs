// UnoCSS tells the page of every class that it discovers, some twenty times while a deck loads. One time is enough.
import { isUnoSheet } from '../../setup/style-marks.mjs'

/** Holds what a Vite server would tell the page of UnoCSS's sheets; what comes back lets the last of it go. */
export function holdStyles(server) {
  const send = server.ws.send
  let held
  server.ws.send = (...message) => {
    if (isOfStyles(message)) held = message
    else send.apply(server.ws, message)
  }
  return () => {
    server.ws.send = send
    if (held) server.ws.send(...held)
    held = undefined
  }
}

/** Lets news of UnoCSS's sheets through once there has been none for a moment; `quiet` is in milliseconds. */
export function calmStyles(server, quiet) {
  const send = server.ws.send
  let timer
  server.ws.send = (...message) => {
    if (!isOfStyles(message)) return send.apply(server.ws, message)
    clearTimeout(timer)
    timer = setTimeout(() => send.apply(server.ws, message), quiet)
    timer.unref()
  }
}

function isOfStyles([payload]) {
  const updates = payload?.type === 'update' ? payload.updates : []
  return updates.length > 0 && updates.every(({ path }) => isUnoSheet(path))
}
