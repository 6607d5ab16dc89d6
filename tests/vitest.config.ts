import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    // A browser and a Slidev server share two cores with the rest.
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
