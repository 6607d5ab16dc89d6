/**
 * Where a rule applies. `slide` compiles to a Vue template; `note` is Markdown that is shown as HTML; `title` is the
 * frontmatter's, see `escapeTitle`; `both` is slide and note.
 */
export type Place = 'slide' | 'note' | 'both' | 'title'

/** One thing that Slidev would take for more than text. */
export interface EscapeRule {
  /** What it would be taken for. */
  readonly name: string
  /** Why it must not stand as it is: the plugin or the expression in Slidev that would act on it. */
  readonly reason: string
  readonly place: Place
  /** Only there: the first characters of a line, a table's cell, a heading, a link's text. Without it: anywhere. */
  readonly only?: 'line-start' | 'table' | 'heading' | 'link'
  /** Needed as well where Slidev reads a slide's `title` as a Vue template, see `escapeTitle`. */
  readonly inTitle?: boolean
  /** Slidev finds it in the raw text, inside code as well. */
  readonly inRaw?: boolean
  /** Matches just the characters to be replaced, in the article's own text. */
  readonly pattern: RegExp
  /** What stands in their place; a backslash before them if not given. */
  readonly put?: (hit: string) => string
}

const ascii = String.raw`[!-\/:-@\[-\x60{-~]`
const wordChar = String.raw`[\p{L}\p{N}]`

/** Characters of an address that need no escaping and that the link's text shows as they are. */
const plainUrl =
  String.raw`(?:(?!--|\.\.|~~|&\w+;|_(?![A-Za-z0-9])|[^A-Za-z0-9]_)[\w.\/:?=&#+@~-])*` +
  String.raw`[.,;:!?)'"”’]*(?:\s|$)`

/**
 * Everything in a text that Slidev 52 would not show as it stands. Where two rules meet at a character the first wins.
 * Sources: markdown-exit with html, linkify and typographer on; Slidev's footnotes, task lists, alerts, KaTeX,
 * slot sugar and snippet import; @slidev/parser's scan of the raw text; Vue's templates; UnoCSS' variant groups.
 */
export const escapeRules: readonly EscapeRule[] = [
  {
    name: 'code fence',
    reason: 'Opens a code block; the parser also looks for the fence when it cuts the deck into slides.',
    place: 'both',
    only: 'line-start',
    inTitle: true,
    pattern: /^[`~](?=``|~~)/g,
  },
  {
    name: 'backslash',
    reason: 'Would escape the punctuation after it.',
    place: 'both',
    inTitle: true,
    pattern: new RegExp(String.raw`\\(?=${ascii}|$)`, 'g'),
  },
  {
    name: 'tag',
    reason:
      'HTML is on, and tags are Vue components. The parser also looks for `<Tweet` in the raw text and then ' +
      'loads a script from the network, so that a backslash is not enough; `<<<` at the start of a line reads a file.',
    place: 'both',
    inTitle: true,
    inRaw: true,
    pattern: /<(?=[A-Za-z/!?]|$)|^<(?=<<)/g,
    put: () => '&lt;',
  },
  {
    name: 'entity',
    reason: 'Would be decoded.',
    place: 'both',
    inTitle: true,
    pattern: /&(?=#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{1,31};)/gi,
  },
  {
    name: 'interpolation',
    reason: 'Vue evaluates it, however it is escaped in Markdown; inside `v-pre` it does not.',
    place: 'slide',
    inTitle: true,
    inRaw: true,
    pattern: /\{{2,}/g,
    put: hit => `<span v-pre>${hit}</span>`,
  },
  {
    name: 'monaco',
    reason: 'The parser looks for it in the raw text and then prepares the editor.',
    place: 'both',
    inTitle: true,
    inRaw: true,
    pattern: /\{(?=monaco.*\})/g,
    put: () => '&#123;',
  },
  { name: 'code span', reason: 'Markdown.', place: 'both', pattern: /`/g },
  {
    name: 'emphasis with stars',
    reason: 'Markdown; a star between spaces is none.',
    place: 'both',
    pattern: /(?<!\s)\*|\*(?!\s)/g,
  },
  {
    name: 'emphasis with underscores',
    reason: 'Markdown; inside a word and between spaces it is none.',
    place: 'both',
    pattern: new RegExp(
      `(?<!${wordChar}_*)(?<!\\s)_|_(?!_*${wordChar})(?!\\s)|(?<=\\s)_(?!\\s)|(?<!\\s)_(?=\\s)`,
      'gu',
    ),
  },
  {
    name: 'strikethrough',
    reason: 'Two tildes in a row; every second one is escaped.',
    place: 'both',
    pattern: /(?<=(?<!~)(?:~~)*~)~/g,
  },
  {
    name: 'image',
    reason: 'Would be loaded; the parser also collects `![…](…)` from the raw text to preload it.',
    place: 'both',
    inTitle: true,
    inRaw: true,
    pattern: /(?<=!)\[/g,
  },
  { name: 'footnote', reason: 'Footnotes are on.', place: 'both', pattern: /\[(?=\^)|(?<=\^)\[/g },
  { name: 'link', reason: 'Markdown.', place: 'both', pattern: /\](?=[([])/g },
  {
    name: 'link definition',
    reason: 'The line would vanish.',
    place: 'both',
    only: 'line-start',
    inTitle: true,
    pattern: /^\[(?=.*\]:)/g,
  },
  {
    name: 'task',
    reason: 'Task lists are on: a box would take its place.',
    place: 'slide',
    only: 'line-start',
    pattern: /^\[(?=[\sx]\] )/gi,
  },
  {
    name: 'alert',
    reason: 'The first words of a quotation; the plugin also takes `\\[!NOTE]`, so the mark is escaped.',
    place: 'slide',
    only: 'line-start',
    pattern: /(?<=^\[)!(?=(?:tip|note|important|warning|caution)\])/gi,
  },
  {
    name: 'click marker',
    reason: 'Slidev replaces it in the raw note.',
    place: 'note',
    pattern: /(?<=\[click(?::\d+)?)\]/gi,
  },
  {
    name: 'formula',
    reason:
      'KaTeX is on as soon as a deck has two dollar signs. Only a dollar sign that can end a formula needs care: ' +
      'no space before it, no digit after it.',
    place: 'both',
    inTitle: true,
    inRaw: true,
    pattern: /(?<![ \t])\$(?!\d)/g,
  },
  {
    name: 'comment end',
    reason: 'Would end the comment that the notes are.',
    place: 'note',
    pattern: /(?<=--)>/g,
  },
  {
    name: 'dash',
    reason: 'The typographer makes dashes of hyphens; a line `---…` begins a slide. ` --option` is safe.',
    place: 'slide',
    pattern: /(?<=-)-(?!\w)|(?<=(?:^\s*|\S)-)-/g,
  },
  { name: 'ellipsis', reason: 'Typographer.', place: 'slide', pattern: /(?<=(?<!\.)(?:\.\.)*\.)\./g },
  {
    name: 'ellipsis after a mark',
    reason: 'The typographer writes `?..` for `?…` wherever it finds something else to do, ` --option` say.',
    place: 'slide',
    pattern: /[?!](?=…)/g,
  },
  {
    name: 'many marks',
    reason: 'The typographer shortens four marks to three.',
    place: 'slide',
    pattern: /(?<=(?<![?!])(?:[?!]{3})+)[?!]/g,
  },
  { name: 'two commas', reason: 'The typographer makes them one.', place: 'slide', pattern: /(?<=,),/g },
  { name: 'plus and minus', reason: 'The typographer joins them.', place: 'slide', pattern: /(?<=\+)-/g },
  { name: 'copyright', reason: 'The typographer writes the sign.', place: 'slide', pattern: /(?<=\((?:c|r|tm))\)/gi },
  {
    name: 'feet and minutes',
    reason: 'The typographer makes an apostrophe of it; within and after a word that is welcome and not prevented.',
    place: 'slide',
    pattern: /(?<=\d)'(?!\p{L})/gu,
  },
  { name: 'heading', reason: 'Markdown.', place: 'both', only: 'line-start', pattern: /^#(?=#{0,5}(?:\s|$))/g },
  { name: 'quotation', reason: 'Markdown.', place: 'both', only: 'line-start', inTitle: true, pattern: /^>/g },
  { name: 'list', reason: 'Markdown.', place: 'both', only: 'line-start', inTitle: true, pattern: /^[-+](?=\s|$)/g },
  {
    name: 'numbered list',
    reason: 'Markdown.',
    place: 'both',
    only: 'line-start',
    pattern: /(?<=^\d{1,9})[.)](?=\s|$)/g,
  },
  {
    name: 'block within a list',
    reason: 'A title may begin with a number, but not with a list item that holds a fence or a slot.',
    place: 'title',
    pattern: /(?<=^\d{1,9})[.)](?=\s+(?:[^\p{L}\p{N}\s]|\d+[.)]))|^\*(?=\s)/gu,
  },
  { name: 'underlined heading', reason: 'Markdown.', place: 'both', only: 'line-start', pattern: /^=(?==*\s*$)/g },
  { name: 'rule', reason: 'Markdown.', place: 'note', only: 'line-start', pattern: /^-(?=(?: *-){2}[- ]*$|--)/g },
  {
    name: 'slot',
    reason: 'Slidev: a line `::name::` begins the slot of that name.',
    place: 'slide',
    only: 'line-start',
    inTitle: true,
    pattern: /^:(?=:\s*[\w.\-:]+\s*::\s*$)/g,
  },
  {
    name: 'variant group',
    reason: 'UnoCSS rewrites the page: `poly-(vinyl chloride)` becomes `poly-vinyl poly-chloride`.',
    place: 'slide',
    inRaw: true,
    pattern: /(?<=[!@*<~\w+:\-\]][:-])\(/g,
    put: () => '<wbr>(',
  },
  {
    name: 'image in an attribute or style',
    reason: 'The parser collects `src="…"` and `url(…)` from the raw text to preload it.',
    place: 'slide',
    inRaw: true,
    pattern: /(?<=(?:src|image)=)["']|(?<=url)\(/g,
  },
  {
    name: 'address that its link would show otherwise',
    reason: 'linkify takes the raw text of an address, with backslashes, and shows it decoded; plain ones may stay.',
    place: 'slide',
    pattern: new RegExp(`(?<=\\b(?:https?|ftp|mailto)):(?!${plainUrl})`, 'gi'),
  },
  {
    name: 'address without a scheme',
    reason: 'linkify makes it a link within the deck.',
    place: 'slide',
    pattern: /(?<![:\w/])\/(?=\/\S)/g,
  },
  {
    name: 'draggable',
    reason: 'Slidev looks for the word in the raw text and fails where the text has no line of its own.',
    place: 'slide',
    only: 'table',
    inRaw: true,
    pattern: /(?<=\bv)-(?=drag)/gi,
  },
  { name: 'cell', reason: "Ends a table's cell.", place: 'both', only: 'table', pattern: /\|/g },
  { name: 'bracket', reason: 'Ends the text of a link.', place: 'both', only: 'link', pattern: /[[\]]/g },
  {
    name: 'closing number signs',
    reason: 'Markdown drops them at the end of a heading.',
    place: 'both',
    only: 'heading',
    pattern: /(?<=^|\s)#(?=#*\s*$)/g,
  },
]
