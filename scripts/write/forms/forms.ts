import type { Form, Slide } from '../../model/deck.ts'
import { cards } from './cards.ts'
import { chart } from './chart.ts'
import { closing } from './closing.ts'
import { code } from './code.ts'
import { contents } from './contents.ts'
import { contrast } from './contrast.ts'
import { cover } from './cover.ts'
import { figure } from './figure.ts'
import type { Writer, Written } from './form.ts'
import { metrics } from './metrics.ts'
import { points } from './points.ts'
import { question } from './question.ts'
import { quote } from './quote.ts'
import { section } from './section.ts'
import { sources } from './sources.ts'
import { statement } from './statement.ts'
import { table } from './table.ts'
import { timeline } from './timeline.ts'

/** The Markdown of every form; the compiler names one that is missing. */
const WRITERS: { readonly [F in Form]: Writer<F> } = {
  cover,
  contents,
  section,
  statement,
  points,
  quote,
  cards,
  contrast,
  question,
  metrics,
  chart,
  timeline,
  table,
  figure,
  code,
  closing,
  sources,
}

/** A slide's own frontmatter fields and its Markdown body. */
export function writeForm(slide: Slide): Written {
  return (WRITERS[slide.form] as Writer<Form>)(slide)
}
