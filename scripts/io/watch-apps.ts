// A function that is sent into the browser: it must stand alone, without anything from outside its own body.
import type { Sighting } from '../model/rendering.ts'

/** The name of the page's function that takes a `Sighting`. */
export const TELL = '__lecternTell'

/**
 * Runs before the page's own code: each error and warning of Vue is told with the slide that it happened on, and an
 * error on one slide no longer keeps the others from being drawn. Vue puts its app on the element that it fills, which
 * is where the app is met; a page that draws slides in the same breath calls `__lecternWatch(app)` before it mounts.
 */
export function watchApps(): void {
  type Instance = { readonly parent?: Instance; readonly props?: { readonly route?: { readonly no?: number } } }
  type Proxy = { readonly $?: Instance } | null
  interface App {
    config: {
      errorHandler?: (error: unknown, proxy: Proxy, info: string) => void
      warnHandler?: (message: string, proxy: Proxy, trace: string) => void
    }
  }
  const tell = (sighting: Sighting) =>
    (window as unknown as { __lecternTell(sighting: Sighting): void }).__lecternTell(sighting)
  // Slidev's wrapper of a slide is given the slide's route.
  const slideOf = (proxy: Proxy): { slide?: number } => {
    for (let at = proxy?.$; at; at = at.parent) if (at.props?.route?.no) return { slide: at.props.route.no }
    return {}
  }
  const watched = new WeakSet<App>()
  const watch = (app: App) => {
    if (watched.has(app)) return
    watched.add(app)
    const { errorHandler, warnHandler } = app.config
    app.config.errorHandler = (error, proxy, info) => {
      const { message = String(error), stack = '' } = error instanceof Error ? error : {}
      tell({ kind: 'crash', message, stack, ...slideOf(proxy) })
      errorHandler?.(error, proxy, info)
    }
    app.config.warnHandler = (message, proxy, trace) => {
      warnHandler?.(message, proxy, trace)
      tell({ kind: 'console', level: 'warning', text: message, ...slideOf(proxy) })
    }
  }
  Object.assign(window, { __lecternWatch: watch })
  Object.defineProperty(Element.prototype, '__vue_app__', {
    configurable: true,
    set(app: App) {
      Object.defineProperty(this, '__vue_app__', { value: app, writable: true, configurable: true })
      watch(app)
    },
  })
}
