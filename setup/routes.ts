import type { RouteRecordRaw } from 'vue-router'

/**
 * Slidev's pages with the handout before them, so that no slide's name can hide it, and with the page to print from,
 * which Slidev leaves out while a deck is presented.
 */
export default function addPaper(routes: RouteRecordRaw[]): RouteRecordRaw[] {
  const handout: RouteRecordRaw = {
    name: 'handout',
    path: '/handout',
    component: () => import('./handout/HandoutPage.vue'),
  }
  const print: RouteRecordRaw = {
    name: 'print',
    path: '/print',
    component: () => import('@slidev/client/pages/print.vue'),
  }
  return [handout, ...(routes.some(({ name }) => name === 'print') ? [] : [print]), ...routes]
}
