import type { ClicksContext, SlideRoute } from '@slidev/types'
import type { ComputedRef, DefineComponent, InjectionKey, Plugin, Ref } from 'vue'
import type { RouteLocationNormalizedLoaded, Router } from 'vue-router'

/**
 * What Lectern uses of @slidev/client, which is published as TypeScript source that does not pass a strict check.
 * tsconfig.json maps the package's name to this file.
 */
export declare function useNav(): {
  readonly slides: Ref<SlideRoute[]>
  readonly router: Router
  readonly currentRoute: ComputedRef<RouteLocationNormalizedLoaded>
}
export declare function useFixedNav(route: SlideRoute, clicks: ClicksContext): object
export declare function createFixedClicks(route: SlideRoute, clicks: number): ClicksContext
export declare const CLICKS_MAX: number
export declare const injectionSlideScale: InjectionKey<Ref<number>>
export declare const configs: {
  readonly title?: unknown
  readonly author?: unknown
  readonly date?: unknown
  readonly htmlAttrs?: Readonly<Record<string, string>>
}
export declare const slideWidth: Ref<number>
export declare const slideHeight: Ref<number>
export declare function useSlideContext(): {
  readonly $clicksContext: { setup(): void }
  readonly $page: Ref<number>
}
export declare function frontmatterToProps(frontmatter: object, index: number): Record<string, unknown>
export declare function createVClickDirectives(): Plugin

declare const component: DefineComponent<Record<string, unknown>>
export default component
