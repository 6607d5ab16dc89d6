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
