import { createHash } from 'node:crypto'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { bringFaces } from './fallback-faces.mjs'
import { rangeFromAddress } from './range-from-address.mjs'
import { styleMarks } from './style-marks.mjs'

/**
 * Slidev's hook for plugins. Brings the faces for what the looks' own fonts do not have. While a deck is presented, tells
 * the export on this machine which deck it is and when its styles are complete, so that it can print from the server
 * that runs already. Nothing can be changed through it.
 */
export default function setupVitePlugins({ data, entry, mode }: ResolvedSlidevOptions): readonly Plugin[] {
  const always = [rangeFromAddress(), bringFaces(data)]
  if (mode !== 'dev') return always
  // Slidev takes in an edit a moment after it was saved.
  const texts = () =>
    Object.values(data.markdownFiles).map(({ filepath, raw }) => ({
      file: filepath,
      hash: createHash('sha256').update(raw).digest('hex'),
    }))
  return [
    ...always,
    {
      name: 'lectern:presented',
      configureServer(server) {
        server.middlewares.use('/__lectern/presented', (_, response) => {
          styleMarks(server).then(
            marks =>
              response
                .setHeader('content-type', 'application/json')
                .end(JSON.stringify({ entry, marks, texts: texts() })),
            () => response.writeHead(500).end(),
          )
        })
      },
    },
  ]
}
