import { defineConfig } from 'vitest/config'
import { withLetterRanges } from '../scripts/letters.mjs'

export default defineConfig({
  plugins: [
    {
      // As in the built command: patterns are tested as they are shipped.
      name: 'lectern:letter-ranges',
      enforce: 'pre',
      transform: {
        filter: { id: /\/scripts\/.*\.ts$/, code: /p\{L\}/ },
        handler: (code, id) => ({ code: withLetterRanges(code, id), map: null }),
      },
    },
  ],
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
