import type { SlideRoute } from '@slidev/types'
import type { DefineComponent, Plugin, Ref } from 'vue'

/**
 * What Lectern uses of @slidev/client, which is published as TypeScript source that does not pass a strict check.
 * tsconfig.json maps the package's name to this file.
 */
export declare function useNav(): { readonly slides: Ref<SlideRoute[]> }
export declare const configs: { readonly title?: string; readonly htmlAttrs?: Readonly<Record<string, string>> }
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
