import type { RouteRecordRaw } from 'vue-router'

/** Slidev's pages with the handout before them, so that no slide's name can hide it. */
export default function addHandout(routes: RouteRecordRaw[]): RouteRecordRaw[] {
  return [{ name: 'handout', path: '/handout', component: () => import('./handout/HandoutPage.vue') }, ...routes]
}
