import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GROUND_OF } from '../scripts/plan/ground.ts'

const root = resolve(import.meta.dirname, '..')

/** What components/PageFrame.vue takes where a layout names no ground. */
const PAGE_FRAME_GROUND = 'paper'

/** The compiler holds this list complete: GROUND_OF must name every form. */
const forms = Object.entries(GROUND_OF)

describe.each(forms)('the form %s', (form, ground) => {
  it.each([`scripts/plan/forms/${form}.ts`, `scripts/write/forms/${form}.ts`, `layouts/${form}.vue`])(
    'has %s',
    path => {
      expect(existsSync(join(root, path))).toBe(true)
    },
  )

  it('has a layout that takes by itself the ground that the deck leaves out', () => {
    const layout = readFileSync(join(root, 'layouts', `${form}.vue`), 'utf8')
    const usual = /\busual="([^"]+)"/.exec(layout)?.[1]?.match(/paper|ink|accent/g) ?? [PAGE_FRAME_GROUND]
    expect(usual).toContain(ground)
  })
})
