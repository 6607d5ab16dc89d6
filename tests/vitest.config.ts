import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/global-setup.ts',
    setupFiles: 'tests/seed.ts',
    // A browser and a Slidev server share two cores with the rest.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
