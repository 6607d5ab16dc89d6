import type { Router } from 'vue-router'
import { showTroubles, type ShownTrouble } from './troubles.ts'

/** What Vite keeps at a module while it is served for development. */
interface Hot {
  on(event: string, listener: (payload: never) => void): void
}

/** While a deck is presented: its pages stay on the slide that they show, and say what is wrong with it. */
export default function present({ router }: { readonly router: Router }): void {
  // Vite looks for these very words.
  const hot = (import.meta as ImportMeta & { readonly hot?: Hot }).hot
  if (!hot) return
  stayOnSlide(hot, router)
  let troubles: readonly ShownTrouble[] = []
  const show = () => showTroubles(troubles, Number(currentNo(router)) || undefined)
  hot.on('lectern:troubles', (news: readonly ShownTrouble[]) => {
    troubles = news
    show()
  })
  router.afterEach(show)
  void fetch('/__lectern/troubles')
    .then(answer => answer.json())
    .then((news: readonly ShownTrouble[]) => {
      troubles = news
      show()
    })
    // What is wrong stands in the terminal as well.
    .catch(() => {})
}

const currentNo = (router: Router) => [router.currentRoute.value.params['no']].flat()[0]

/** Slides that come or go before the one that is shown change its number: the page goes with it. */
function stayOnSlide(hot: Hot, router: Router): void {
  let places: readonly number[] = []
  const follow = () => {
    const no = currentNo(router)
    const place = places[Number(no) - 1]
    places = []
    if (!place || String(place) === no) return undefined
    const { name, params, query, hash } = router.currentRoute.value
    return router.replace({ name: name!, params: { ...params, no: String(place) }, query, hash })
  }
  hot.on('lectern:moved', (news: readonly number[]) => {
    // Two edits may come before the page has taken in the first.
    places = places.length > 0 ? places.map(place => news[place - 1] ?? place) : news
  })
  hot.on('vite:afterUpdate', () => void follow())
  hot.on('vite:beforeFullReload', () => void follow())
}
