import { computed, reactive, shallowReactive, shallowRef } from 'vue'
import * as Vue from 'vue'
import { useSlideContext, frontmatterToProps } from '@slidev/client/context.ts'
import './configs.ts'
import { layouts } from '#lectern/known'
import type { PrintSlide } from '../model/print-deck.ts'

const deck = window.lecternDeck

/** The slides as Slidev's own `#slidev/slides` gives them. */
export const slides = shallowRef(deck.slides.map(toRoute))

type Render = (...values: unknown[]) => unknown

/** What the compiler in `scripts/render/` made of a template. */
function renderOf(code: string): Render {
  return new Function('Vue', code)(Vue) as Render
}

function toRoute(slide: PrintSlide) {
  const frontmatter = reactive(slide.frontmatter)
  const meta = shallowReactive({
    get layout() {
      return frontmatter['layout']
    },
    get class() {
      return frontmatter['class']
    },
    get clicks() {
      return frontmatter['clicks']
    },
    slide: { ...slide.meta, frontmatter, id: slide.no - 1, no: slide.no },
    __clicksContext: null,
    __preloaded: false,
  })
  return { no: slide.no, meta, load: () => Promise.resolve(), component: componentOf(slide) }
}

function componentOf({ no, layout, code }: PrintSlide) {
  return {
    name: `Slide${no}`,
    setup() {
      const context = useSlideContext()
      context.$clicksContext.setup()
      return { ...context, InjectedLayout: layouts[layout], _frontmatterToProps: frontmatterToProps }
    },
    render: renderOf(code),
  }
}

/** A slide's title as Markdown gives it; stands in the place of `#slidev/title-renderer`. */
export const TitleRenderer = {
  props: { no: { type: [Number, String], default: undefined } },
  setup(props: { no?: number | string }) {
    const { $page } = useSlideContext()
    const no = computed(() => Number(props.no ?? $page.value))
    return () => Vue.h('div', { innerHTML: deck.slides[no.value - 1]?.titleHtml ?? '' })
  },
}
