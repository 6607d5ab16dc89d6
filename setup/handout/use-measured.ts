import type { Ref } from 'vue'
import { onMounted, shallowRef } from 'vue'
import type { Measure } from './notes-plan.ts'

const MM = 96 / 25.4

/**
 * What is made of the heights of the boxes in `box` once their fonts are there; undefined until then.
 * `box` is in the page until something is made of it.
 */
export function useMeasured<T>(
  box: Readonly<Ref<HTMLElement | null>>,
  make: (measure: Measure) => T,
): Ref<T | undefined> {
  const made = shallowRef<T>()
  onMounted(async () => {
    // Only what is laid out asks for its fonts; and what is laid out with the first of them may ask for more.
    for (const _ of ['first', 'more']) {
      box.value?.getBoundingClientRect()
      await document.fonts.ready
    }
    if (box.value) made.value = make(measurerIn(box.value))
  })
  return made
}

function measurerIn(box: HTMLElement): Measure {
  const known = new Map<string, readonly number[]>()
  return (width, type) => {
    const key = `${width.toFixed(2)} ${type}`
    if (!known.has(key)) {
      box.style.width = `${width}mm`
      box.style.setProperty('--type', `${type}pt`)
      const heights = [...box.children].map(child => child.getBoundingClientRect().height / MM)
      known.set(key, heights)
    }
    return known.get(key)!
  }
}
