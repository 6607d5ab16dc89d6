/**
 * The deck's pages for printing, built once with the package. What Slidev's own `setup/main.ts` does, without what only
 * a presentation needs; the deck itself comes with the page (see `deck.ts`).
 */
// First, as in Slidev: what layouts and components bring of their own comes after it.
import '@slidev/client/styles/index.ts'
import { createHead } from '@unhead/vue/client'
import { createApp } from 'vue'
import type { App } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import { createRouter, createWebHistory } from 'vue-router'
import Deck from '@slidev/client/App.vue'
import { createVClickDirectives } from '@slidev/client/modules/v-click.ts'
import PrintPage from '@slidev/client/pages/print.vue'
import setupRoutes from '#slidev/setups/routes'
import { components } from '#lectern/known'

declare global {
  interface Window {
    __lecternWatch?(app: App): void
  }
}

const pages: RouteRecordRaw[] = [
  { name: 'print', path: '/print', component: PrintPage },
  // Slidev's navigation looks for the routes of slides.
  { name: 'play', path: '/:no', component: PrintPage },
]

const app = createApp(Deck)
const router = createRouter({
  history: createWebHistory(),
  routes: setupRoutes.reduce((routes, setup) => setup(routes), pages),
})
app.use(router).use(createHead()).use(createVClickDirectives())
for (const [name, component] of Object.entries(components)) app.component(name, component)
// The exporter looks on (see `scripts/io/watch-apps.ts`); a slide that fails must not keep the others from being drawn.
window.__lecternWatch?.(app)
// The router knows the page's address only after its first navigation; Slidev reads the address when it is mounted.
void router.isReady().then(() => app.mount('#app'))
