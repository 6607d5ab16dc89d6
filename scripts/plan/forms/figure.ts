import type { Candidate } from '../candidate.ts'
import type { View } from '../view.ts'
import { isCharted } from './chart.ts'

const SCORE = 8.5

/** The images of the article that lie on this machine; one whose text reads out its numbers becomes a chart instead. */
export function figures(view: View): Candidate[] {
  return view.blocks.flatMap(({ index, block }) => {
    if (block.kind !== 'image') return []
    const url = view.rules.image(block.url)
    if (!url || (view.rules.allows('chart') && isCharted(view, index))) return []
    return [
      {
        score: SCORE,
        at: block.span.start,
        covers: [],
        blocks: [index],
        draft: {
          form: 'figure' as const,
          ...(view.title && { title: view.title }),
          url,
          ...(block.alt && { alt: block.alt }),
          ...(block.caption && { caption: block.caption }),
        },
      },
    ]
  })
}
