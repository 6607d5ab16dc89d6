import type { Form } from './deck.ts'
import { LOOK_NAMES } from './look.ts'
import { SHARE_DRAWINGS } from './share-drawing.ts'

/** What a field of frontmatter can hold. */
export type FieldKind =
  /** Words, or a number that is shown as it stands. */
  | { readonly of: 'text' }
  | { readonly of: 'number' }
  /** `true` or `false`. */
  | { readonly of: 'flag' }
  /** One text or several. */
  | { readonly of: 'texts' }
  | { readonly of: 'choice'; readonly known: readonly string[] }
  /** Entries with fields of their own. */
  | { readonly of: 'list'; readonly fields: Fields }
  /** Whatever Slidev makes of it. */
  | { readonly of: 'anything' }

export interface Field {
  /** For completion in an editor: what it is for, in a sentence. */
  readonly about: string
  readonly kind: FieldKind
}

export type Fields = Readonly<Record<string, Field>>

/** A layout as a person writes a slide with it. */
export interface LayoutFields {
  readonly about: string
  /** Besides those of every slide. */
  readonly fields: Fields
  /** An empty slide: frontmatter after `layout`, and the body. */
  readonly empty: { readonly frontmatter: string; readonly body: string }
}

const text = (about: string): Field => ({ about, kind: { of: 'text' } })
const flag = (about: string): Field => ({ about, kind: { of: 'flag' } })
const number = (about: string): Field => ({ about, kind: { of: 'number' } })
const choice = (about: string, ...known: string[]): Field => ({ about, kind: { of: 'choice', known } })
const list = (about: string, fields: Fields): Field => ({ about, kind: { of: 'list', fields } })
const anything = (about: string): Field => ({ about, kind: { of: 'anything' } })

const VOICE: Fields = {
  speaker: text('Who said it.'),
  role: text('What the speaker is.'),
}

/** Of the layouts that can have `::aside::` in their body. */
const ASIDE: Fields = {
  aside: choice('Puts `::aside::` in front of what the page shows.', 'first'),
}
/** The same where nothing else on the page has a speaker. */
const ASIDE_WITH_VOICE: Fields = {
  ...ASIDE,
  speaker: text('Who said the quotation in `::aside::`.'),
  role: text('What the speaker is.'),
}

const QUOTED = flag('Sets the words as somebody’s, in the face of quotations.')

const sure = (about: string): Field =>
  choice(about, 'exact', 'about', 'at-least', 'at-most', 'range', 'projected', 'words')

const ENTRY: Fields = {
  label: text('What is counted or compared.'),
  says: text('What is shown, word for word.'),
  value: number('Where it is drawn: the number alone; the low end of a range.'),
  high: number('The high end of a range.'),
  also: text(
    'The same in another unit, as a share beside an amount; stands behind the number of a bar. Of a change, how much it is: large beside its words.',
  ),
  certainty: sure('How sure the number is; drawn with it.'),
  series: text('Which of several series it belongs to.'),
  time: text('Date or period, as it is to be read.'),
  of: number('The whole of a share, which is drawn with it: 8 of one in eight, 100 of a percentage of one whole.'),
  before: text('What the number was before; says is what it became.'),
  beforeTime: text('Date or period of before.'),
  beforeValue: number('The number of before alone, in the unit of value: both are drawn as bars.'),
  beforeCertainty: sure('How sure the number before is.'),
}

const DATA = list('The numbers, one entry each.', ENTRY)

const SENTENCE: Field = {
  about: 'The article’s own sentence behind the numbers, one click away in the browser; not on paper.',
  kind: { of: 'texts' },
}
const STEPS = flag('Lets what stands on the slide come one by one.')

const ONE_NUMBER = 'data:\n  - label: what is counted\n    says: over 1,000\n    value: 1000'
const TWO_NUMBERS =
  'data:\n  - label: one\n    says: 60%\n    value: 60\n  - label: other\n    says: 40%\n    value: 40'

/** The kinds of scripts/charts/kinds.ts, which the model does not import; a test holds them alike. */
const CHARTS = ['bar', 'diverging', 'grouped', 'line', 'slope', 'share', 'range', 'dot', 'pictogram'] as const

/** Every layout of Lectern's theme with what its frontmatter can hold. */
export const LAYOUT_FIELDS: Readonly<Record<Form | 'default', LayoutFields>> = {
  cover: {
    about: 'The first page: title, standfirst, authors and date.',
    fields: {
      byline: { about: 'Authors, date, source: a line each.', kind: { of: 'texts' } },
      data: list('One share or change, drawn in place of the motif.', ENTRY),
    },
    empty: { frontmatter: 'byline:\n  - Author', body: '# Title\n\nStandfirst' },
  },
  contents: {
    about: 'The parts of the talk, numbered.',
    fields: {},
    empty: { frontmatter: '', body: '# Contents\n\n1. First part\n2. Second part' },
  },
  section: {
    about: 'Opens a part of the talk.',
    fields: {},
    empty: { frontmatter: '', body: '# Heading\n\nLead' },
  },
  statement: {
    about:
      'Words that own the page: what is bold in them large, the rest small around it; quoted ones in a block quote.',
    fields: { ...ASIDE, ...VOICE },
    empty: { frontmatter: '', body: 'One sentence with **its point large.**' },
  },
  points: {
    about: 'Two to five sentences.',
    fields: {
      kind: choice(
        'How they are set: the first large, the title beside them, numbered, as a stair, under heads, or one of several on a page each.',
        'lead',
        'split',
        'steps',
        'stair',
        'heads',
        'part',
      ),
      of: number('How many parts there are, where each has a page of its own.'),
      steps: STEPS,
      ...ASIDE_WITH_VOICE,
    },
    empty: { frontmatter: '', body: '# Heading\n\n- First point\n- Second point' },
  },
  quote: {
    about: 'A quotation.',
    fields: { ...ASIDE, ...VOICE },
    empty: { frontmatter: 'speaker: Name\nrole: what they are', body: '> The words with **one phrase** marked.' },
  },
  cards: {
    about: 'An enumeration of two to five parts.',
    fields: {
      quoted: QUOTED,
      carrier: choice('Puts `::quote::` in front of the parts.', 'first'),
      steps: STEPS,
      ...VOICE,
    },
    empty: { frontmatter: '', body: '# Heading\n\n::parts::\n\n- First part\n- Second part' },
  },
  contrast: {
    about: 'Two sides.',
    fields: {
      kind: choice(
        'How the sides stand to each other, and so how they are drawn.',
        'not-but',
        'not-only',
        'then-now',
        'either-or',
        'versus',
      ),
      quoted: QUOTED,
      ...VOICE,
    },
    empty: { frontmatter: 'kind: versus', body: '# Heading\n\n::first::\n\nOne side\n\n::second::\n\nThe other side' },
  },
  question: {
    about: 'Questions, with the answer beside them.',
    fields: { quoted: QUOTED, ...VOICE },
    empty: { frontmatter: '', body: '# Heading\n\n::questions::\n\n- A question?\n\n::answer::\n\nIts answer' },
  },
  metrics: {
    about: 'One to four numbers that share no axis.',
    fields: {
      data: DATA,
      dots: flag('Draws the numbers as dots to one scale: for counts of things alike, whole and not too far apart.'),
      draw: choice('How shares are drawn; each is its own whole.', ...SHARE_DRAWINGS),
      sentence: SENTENCE,
      ...ASIDE,
      ...VOICE,
    },
    empty: { frontmatter: ONE_NUMBER, body: '# Heading' },
  },
  chart: {
    about: 'Numbers that share a unit, drawn.',
    fields: {
      chart: choice('The drawing.', ...CHARTS),
      measure: text('What the numbers measure, and in which unit.'),
      highlight: {
        about: 'The label of the bar to mark, or a list of them; the greatest without it.',
        kind: { of: 'texts' },
      },
      scale: choice('The scale of a dot plot: log for one that is marked as logarithmic.', 'linear', 'log'),
      data: DATA,
      sentence: SENTENCE,
      ...ASIDE_WITH_VOICE,
    },
    empty: { frontmatter: `chart: bar\nmeasure: what is measured\n${TWO_NUMBERS}`, body: '# Heading' },
  },
  timeline: {
    about: 'Three to eight dated events.',
    fields: {
      events: list('The events, one entry each.', {
        date: text('When, as it is to be read.'),
        text: text('What happened.'),
      }),
    },
    empty: {
      frontmatter: ['2001', '2010', '2024'].reduce(
        (yaml, year) => `${yaml}\n  - date: ${year}\n    text: what happened`,
        'events:',
      ),
      body: '# Heading',
    },
  },
  table: {
    about: 'A table.',
    fields: ASIDE_WITH_VOICE,
    empty: { frontmatter: '', body: '# Heading\n\n| What | Number |\n| --- | --- |\n| one | 1 |' },
  },
  figure: {
    about: 'A picture as large as it goes.',
    fields: {
      image: text('The picture’s address: a file beside the deck, or /name for one in public/.'),
      alt: text('What is to be seen, for those who do not see it.'),
      caption: text('The line under the picture.'),
    },
    empty: {
      frontmatter: 'image: /picture.png\nalt: what is to be seen\ncaption: where it comes from',
      body: '# Heading',
    },
  },
  code: {
    about: 'A block of code.',
    fields: ASIDE_WITH_VOICE,
    empty: { frontmatter: '', body: '# Heading\n\n```js\nconst answer = 42\n```' },
  },
  closing: {
    about: 'The last words of the talk.',
    fields: VOICE,
    empty: { frontmatter: '', body: 'The last sentence.' },
  },
  sources: {
    about: 'Where the article came from, and its links.',
    fields: {},
    empty: { frontmatter: '', body: '# Sources\n\n- [Name](https://example.org/)' },
  },
  default: {
    about: 'Any other slide: title, text, lists, pictures.',
    fields: {},
    empty: { frontmatter: '', body: '# Heading\n\nText' },
  },
}

/** What the frontmatter of every slide of Lectern's can hold: its own fields, then Slidev's. */
export const SLIDE_FIELDS: Fields = {
  id: text('Names the slide, so that it is known again when the deck is made anew; a copy of a slide needs none.'),
  source: text('The file and the lines of the article that the slide comes from.'),
  kicker: text('Small above the title, or alone: the section’s name.'),
  ground: choice('The colour of the page.', 'paper', 'ink', 'accent'),
  layout: text('How the slide is set.'),
  title: text('The slide’s name in the outline, where it is not the heading.'),
  routeAlias: text('A name that links can use instead of the slide’s number.'),
  class: text('Classes for the slide, of UnoCSS or of your own.'),
  clicks: number('How many clicks the slide takes.'),
  clicksStart: number('The click at which the slide begins.'),
  clickAnimation: text('How what comes with a click appears.'),
  disabled: flag('Leaves the slide out.'),
  hide: flag('Leaves the slide out.'),
  hideInToc: flag('Leaves the slide out of lists of contents.'),
  level: number('How deep the slide’s title stands in lists of contents.'),
  preload: flag('Loads the slide before it is shown.'),
  src: text('A file to take slides from.'),
  transition: anything('How the slide comes in.'),
  zoom: number('How much larger the slide’s content is drawn.'),
  dragPos: anything('Where what can be dragged stands.'),
  lang: text('The language of the slide where it is not the deck’s, as a BCP 47 tag: fr.'),
  titleLang: text('The language of the title and the kicker where it is not the slide’s.'),
  name: text('A name of the slide.'),
  background: text('A picture or colour behind the slide, for Slidev’s layouts that show one.'),
}

/** What the first slide's frontmatter can hold besides: what holds for the whole deck. */
export const DECK_FIELDS: Fields = {
  theme: text('The theme that draws the deck; lectern is Lectern’s own.'),
  look: choice('Which of Lectern’s looks.', ...LOOK_NAMES),
  steps: flag('Lets points and cards come one by one, in the whole deck.'),
  lectern: anything('What was wished for when the deck was made: slides, minutes, density, forms, contents.'),
  author: text('Who wrote it, for the PDF.'),
  date: text('Shown at the foot of handouts.'),
  subject: text('What the talk is about, for the PDF.'),
  info: text('What the talk is about, as Markdown.'),
  keywords: { about: 'For the PDF.', kind: { of: 'texts' } },
  htmlAttrs: anything('Attributes of the page, as dir and lang.'),
  colorSchema: choice('Light or dark.', 'auto', 'light', 'dark', 'all'),
  aspectRatio: anything('The slides’ width over their height; 16/9 unless said.'),
  canvasWidth: number('The slides’ width in CSS pixels; 980 unless said.'),
  titleTemplate: text('The browser’s title; %s stands for the deck’s.'),
  fonts: anything('Faces for sans, serif and mono.'),
  defaults: anything('Frontmatter for every slide that does not say otherwise.'),
  themeConfig: anything('Settings of the theme.'),
  addons: anything('Packages that add to the deck.'),
  drawings: anything('Drawing on slides while presenting.'),
  favicon: text('The picture in the browser’s tab.'),
  css: text('Of which kind the deck’s styles are.'),
  duration: text('How long the talk is to take.'),
  timer: text('Whether the presenter’s clock counts up or down.'),
}

/** Other settings of Slidev's for the whole deck, which are known and not described. */
export const OTHER_DECK_FIELDS: readonly string[] = `
  presenter browserExporter download exportFilename export highlighter lineNumbers monaco
  monacoTypesSource monacoTypesAdditionalPackages monacoTypesIgnorePackages monacoRunAdditionalDeps monacoRunUseStrict remoteAssets selectable record
  routerMode plantUmlServer mdc comark contextMenu wakeLock pwa seoMeta
  notesAutoRuby magicMoveDuration shiki preloadImages editor mcp twoslash codeCopy
  layoutClass
`
  .trim()
  .split(/\s+/)
