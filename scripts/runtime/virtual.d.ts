declare module '#lectern/known' {
  import type { Component } from 'vue'

  /** Every component that a slide may use in the print runtime, by name. */
  export const components: Readonly<Record<string, Component>>
  /** Every layout, by name. */
  export const layouts: Readonly<Record<string, Component>>
}

declare module '#slidev/setups/routes' {
  import type { RouteRecordRaw } from 'vue-router'

  const setups: readonly ((routes: RouteRecordRaw[]) => RouteRecordRaw[])[]
  export default setups
}

/** Functions of Slidev's Markdown that its package keeps to itself (see `scripts/build-print.mjs`). */
declare module '#slidev-node' {
  type Plugin = (md: object, ...options: unknown[]) => void

  export const MarkdownItCodeblocks: Plugin
  export const MarkdownItEscapeInlineCode: Plugin
  export const MarkdownItFootnote: Plugin
  export const MarkdownItGitHubAlerts: Plugin
  export const MarkdownItKatex: Plugin
  export const MarkdownItLink: Plugin
  export const MarkdownItSlotSugar: Plugin
  export const MarkdownItStyleScoped: Plugin
  export const taskLists: Plugin
  export function MarkdownItShiki(options: object): Promise<Plugin>
  export function getSlideTitle(data: { config: { title: string; titleTemplate: string } }): string
  export const customElements: ReadonlySet<string>
}

declare module '#slidev-uno' {
  const config: object
  export default config
}
