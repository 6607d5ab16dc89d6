import type { Article } from '../model/article.ts'
import type { Fact, Series } from '../model/fact.ts'
import type { Passage } from '../model/span.ts'
import { changesIn } from './changes.ts'
import { isVerbless } from './claims.ts'
import { metricsIn } from './metrics.ts'
import { scopeOf, type Scope } from './scope.ts'
import { sentencesIn } from './sentences.ts'
import { seriesIn } from './series.ts'
import type { Tagger } from './tag.ts'

/** The words that read a picture out, its alternative text or else its caption, where they stand unbroken in the article. */
function describedIn(article: Article, section: number, block: number): Passage | undefined {
  const picture = article.sections[section]?.blocks[block]
  const words = picture?.kind === 'image' ? (picture.alt ?? picture.caption) : undefined
  const [span] = words?.spans ?? []
  if (!words || !span || span.end - span.start !== words.text.length) return undefined
  return { text: words.text, runs: [{ from: 0, start: span.start, length: words.text.length }], links: [], span }
}

/** Says itself that a chart is read out. */
const IS_A_CHART =
  /^(?:an? )?(?:\p{L}+ )?(?:charts?|graphs?|plots?|histogram|diagramm|graphique|gráfico|grafico|grafiek)(?!\p{L})/iu

/** An image's alternative text often reads out the chart that it shows. */
export function seriesOfImage(article: Article, section: number, block: number): Series | undefined {
  const passage = describedIn(article, section, block)
  if (!passage) return undefined
  const whole = { from: 0, to: passage.text.length, voice: 'narrator' as const }
  const scope = scopeOf({ section, block, part: 0 }, passage, article.meta.lang, [whole], () => [])
  return seriesIn(scope, metricsIn(scope), IS_A_CHART.test(passage.text) ? 'read out' : 'said')[0]
}

/** More numbers than these read a chart out, and are compared as one. */
const MOST_NUMBERS = 2

/** The few numbers that a sentence in a picture's description tells, and their change; one without a verb tells none. */
export function numbersOfPictures(article: Article, tagger: Tagger): Fact[] {
  return article.sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((_, block) => {
      const scope = scopeOfPicture(article, section, block, tagger)
      const metrics = scope ? metricsIn(scope) : []
      return scope && metrics.length <= MOST_NUMBERS ? [...metrics, ...changesIn(scope, metrics)] : []
    }),
  )
}

function scopeOfPicture(article: Article, section: number, block: number, tagger: Tagger): Scope | undefined {
  const passage = describedIn(article, section, block)
  if (!passage) return undefined
  const { lang } = article.meta
  const units = sentencesIn(passage.text, lang, 0, passage.text.length)
    .filter(({ from, to }) => !isVerbless(passage.text.slice(from, to), tagger, lang))
    .map(range => ({ ...range, voice: 'narrator' as const }))
  return units.length > 0 ? scopeOf({ section, block, part: 0 }, passage, lang, units, tagger) : undefined
}
