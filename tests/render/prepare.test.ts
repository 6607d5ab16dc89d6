import { describe, expect, it } from 'vitest'
import { printManifest, printSyntax } from '../../scripts/io/print-tools.ts'
import type { DeckSource, SourceSlide } from '../../scripts/model/print-deck.ts'
import { prepareDeck } from '../../scripts/render/prepare.ts'
import type { SlidevSyntax } from '../../scripts/render/syntax.ts'

const manifest = (await printManifest())!
const tools = { manifest, syntax: await printSyntax<SlidevSyntax>() }

const slide = (content: string, more: Partial<SourceSlide> = {}): SourceSlide => ({
  index: 0,
  frontmatter: {},
  content,
  path: '/deck.md',
  start: 0,
  ...more,
})

const deck = (slides: readonly SourceSlide[], more: Partial<DeckSource> = {}): DeckSource => ({
  headmatter: {},
  config: { title: 'Tea', titleTemplate: '%s', fonts: fontLists() },
  slides,
  katex: false,
  faulty: false,
  ownTheme: true,
  parts: [],
  ...more,
})

function fontLists() {
  return Object.fromEntries(Object.entries(manifest.fonts).map(([kind, list]) => [kind, list.split(',')]))
}

const withConfig = (config: object): Partial<DeckSource> => ({ config: { ...deck([]).config, ...config } })

const refusal = async (source: DeckSource) => (await prepareDeck(source, tools)).refusal

describe('a deck that the print runtime knows', () => {
  it('is given with its layout, its notes as HTML and its title', async () => {
    const prepared = await prepareDeck(deck([slide('# Tea\n\nGreen', { note: 'Say **this**' })]), tools)
    expect(prepared.refusal).toBeUndefined()
    if (prepared.refusal) return
    expect(prepared.deck.configs).toMatchObject({ slidesTitle: 'Tea' })
    expect(prepared.deck.slides).toMatchObject([
      { no: 1, layout: 'cover', meta: { noteHTML: '<p>Say <strong>this</strong></p>\n' } },
    ])
    expect(prepared.styled).toEqual([])
  })

  it('may use Slidev’s values, Vue’s words, steps and the components that are built in', async () => {
    const text =
      '<p v-for="n in 3" v-click>{{ n + $page + Math.max(1, $nav.total) }}</p><v-clicks><b>x</b></v-clicks><BarChart />'
    expect(await refusal(deck([slide(text)]))).toBeUndefined()
  })

  it('has UnoCSS asked for the slides with classes or styling attributes, and only for those', async () => {
    const slides = ['plain', '<p class="text-xl">a</p>', '<p text-xl>b</p>', '`code`'].map(text => slide(text))
    const prepared = await prepareDeck(deck(slides), tools)
    expect(prepared.refusal ?? prepared.styled.map(html => html.includes('>a<') || html.includes('>b<'))).toEqual([
      true,
      true,
    ])
  })

  it('finds pictures beside the slide’s file, also in a folder below', async () => {
    const prepared = await prepareDeck(deck([slide('![cup](./img/cup.png)', { path: '/parts/more.md' })]), tools)
    expect(prepared.refusal ?? prepared.deck.slides[0]!.code).toContain('/parts/img/cup.png')
  })
})

describe('a deck that needs Slidev’s own server', () => {
  it.each([
    ['a script', '<script setup>const a = 1</script>', /scripts or styles/],
    ['a style sheet', '<style>h1 { color: red }</style>', /scripts or styles/],
    ['a component that is not built in', '<TeaPot />', /component <TeaPot>/],
    ['a heavy component of Slidev’s', '<Youtube id="x" />', /component <Youtube>/],
    ['an icon', '<mdi-tea />', /component <mdi-tea>/],
    ['an icon among the classes', '<p class="i-mdi-tea"></p>', /icons or groups/],
    ['a group among the classes', '<p class="hover:(text-xl p-2)">a</p>', /icons or groups/],
    ['a directive that is not built in', '<p v-motion>a</p>', /directive v-motion/],
    ['a name that nobody has given', '{{ sugar }}', /names “sugar”/],
    ['a template that does not compile', '<div><p>a</div>', /does not compile/],
    ['code from a file', '<<< @/snippets/a.ts', /code from a file/],
    ['a Mermaid diagram', '```mermaid\ngraph TD\n```', /diagram/],
    ['a PlantUML diagram', '```plantuml\nA -> B\n```', /diagram/],
    ['code that moves', '````md magic-move\n```js\n1\n```\n````', /diagram or an editor/],
    ['an editor', '```ts {monaco}\n1\n```', /editor/],
    ['code with types', '```ts twoslash\n1\n```', /types/],
    ['something to drag', '<p v-drag="[1,2,3,4]">a</p>', /dragged/],
    ['a picture above its folder', '![](../../cup.png)', /from elsewhere/],
    ['a picture named without a path', '<img src="cup.png">', /from elsewhere/],
    ['a picture in several sizes', '<img src="/a.png" srcset="/b.png 2x">', /several sizes/],
  ])('is one whose slide has %s', async (_, content, reason) => {
    expect(await refusal(deck([slide('# One'), slide(content, { index: 1 })]))).toEqual({
      slide: 2,
      reason: expect.stringMatching(reason),
    })
  })

  it.each<[string, Partial<DeckSource>, RegExp]>([
    ['another theme', { ownTheme: false }, /theme/],
    ['errors in its text', { faulty: true }, /text/],
    ['components of its own', { parts: ['components'] }, /parts/],
    ['addons', withConfig({ addons: ['x'] }), /addons/],
    ['the MDC syntax', withConfig({ mdc: true }), /MDC/],
    ['the Comark syntax', withConfig({ comark: true }), /MDC/],
    ['TwoSlash', withConfig({ twoslash: true }), /TwoSlash/],
    ['Monaco', withConfig({ monaco: true }), /Monaco/],
    ['drawings', withConfig({ drawings: { persist: 'x' } }), /drawings/],
    ['fonts from the network', withConfig({ fonts: { ...fontLists(), webfonts: ['Lato'] } }), /fonts from elsewhere/],
    ['other fonts', withConfig({ fonts: { ...fontLists(), sans: ['Arial'] } }), /fonts of its own/],
    ['ruby marks', { headmatter: { notesAutoRuby: {} } }, /ruby/],
  ])('is one with %s', async (_, more, reason) => {
    expect(await refusal(deck([slide('# One')], more))).toEqual({ reason: expect.stringMatching(reason) })
  })

  it('is one with a layout that is not built in', async () => {
    const frontmatter = { layout: 'iframe' }
    expect(await refusal(deck([slide('# One', { frontmatter })]))).toEqual({
      slide: 1,
      reason: 'it has a layout “iframe”',
    })
  })

  it('is one that lists titles with Vue in them', async () => {
    const slides = [slide('# A {{ $page }}', { title: 'A {{ $page }}' }), slide('<Toc />', { index: 1 })]
    expect(await refusal(deck(slides))).toEqual({ slide: 1, reason: expect.stringMatching(/title/) })
  })
})
