// What is known of a deck once Slidev's parser has read it. Plain JavaScript: the worker thread of Slidev's server
// loads it as it is, the rest through its types.

/** The deck's facts, from Slidev's data and the names of the layouts that its slides can use. */
export function describeDeck(data, layouts) {
  const { config, headmatter } = data
  return {
    title: text(headmatter.title ?? config.title),
    lang: text(headmatter.lang),
    author: text(headmatter.author),
    subject: text(headmatter.subject ?? headmatter.info),
    keywords: list(headmatter.keywords),
    look: text(headmatter.look),
    width: config.canvasWidth,
    height: Math.ceil(config.canvasWidth / config.aspectRatio),
    slides: data.slides.map(slide => describeSlide(slide, headmatter)),
    layouts: layouts.toSorted(),
    faults: Object.values(data.markdownFiles).flatMap(faults),
    colorSchema: text(config.colorSchema),
  }
}

function describeSlide(slide, headmatter) {
  const { source, frontmatter } = slide
  return {
    no: slide.index + 1,
    title: text(slide.title ?? frontmatter.kicker),
    kicker: text(frontmatter.kicker),
    layout: text(frontmatter.layout ?? headmatter.defaults?.layout),
    alias: text(frontmatter.routeAlias),
    file: source.filepath,
    line: source.start + 1,
    source: source.raw,
    content: slide.content,
    notes: slide.note || undefined,
  }
}

// A person's YAML may hold anything.
function text(value) {
  return value === undefined || value === null ? undefined : [value].flat().join(', ')
}

// `tea, leaves` is as good as a list.
function list(value) {
  const words = text(value)
    ?.split(',')
    .map(word => word.trim())
  return words?.filter(Boolean)
}

function faults(file) {
  const loading = (file.errors ?? []).map(error => ({
    file: file.filepath,
    line: error.row + 1,
    message: error.message,
  }))
  const yaml = file.slides.flatMap(slide =>
    (slide.frontmatterDoc?.errors ?? []).map(error => ({
      file: file.filepath,
      ...placeOf(error, slide),
      message: error.message.split('\n', 1)[0].replace(/ at line \d+, column \d+:?$/, ''),
    })),
  )
  return [...loading, ...yaml]
}

// What has no end is noticed where everything ends; it is to be mended where it begins.
function placeOf({ message, pos, linePos }, { start, frontmatterDoc, frontmatterRaw = '' }) {
  const [line, column] = message.startsWith('Missing closing') ? openQuote(frontmatterDoc, frontmatterRaw, pos[0]) : []
  return { line: start + 1 + (line ?? linePos?.[0].line ?? 1), column: column ?? linePos?.[0].col }
}

function openQuote({ contents }, yaml, end) {
  const begins = [contents].flatMap(node => quotesIn(node)).filter(offset => offset < end)
  if (begins.length === 0) return []
  const before = yaml.slice(0, Math.max(...begins)).split('\n')
  return [before.length, before.at(-1).length + 1]
}

/** Where the quoted texts of a YAML node begin. */
function quotesIn(node) {
  if (node?.items)
    return node.items.flatMap(item =>
      [item, item?.key, item?.value].flatMap(each => (each === node ? [] : quotesIn(each))),
    )
  return /^QUOTE/.test(node?.type ?? '') ? [node.range[0]] : []
}
