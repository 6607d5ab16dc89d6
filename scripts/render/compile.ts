import { BindingTypes, NodeTypes, compile } from '@vue/compiler-dom'
import type { AttributeNode, DirectiveNode, NodeTransform } from '@vue/compiler-dom'

/** What a slide's template needs to be compiled, and what it may use. */
export interface TemplateScope {
  readonly components: ReadonlySet<string>
  /** Tags of mathematics. */
  readonly customElements: ReadonlySet<string>
  /** Gives the address of a picture that the slide names relative to its file; `undefined` where there is none. */
  readonly locate: (url: string) => string | undefined
}

/** A compiled template, or why the print runtime is not the place for it. */
export type Compiled =
  { readonly code: string; readonly styled: boolean; readonly refusal?: undefined } | { readonly refusal: string }

/** What Slidev gives the template of a slide, and what the layout wrapper adds. */
const BINDINGS = Object.fromEntries(
  [
    '$slidev',
    '$nav',
    '$clicksContext',
    '$clicks',
    '$page',
    '$renderContext',
    '$frontmatter',
    '$route',
    '$scale',
    '$zoom',
  ]
    .map(name => [name, BindingTypes.SETUP_MAYBE_REF] as const)
    .concat([
      ['InjectedLayout', BindingTypes.SETUP_CONST as never],
      ['_frontmatterToProps', BindingTypes.SETUP_CONST as never],
    ]),
)

const DIRECTIVES: ReadonlySet<string> = new Set(['click', 'after', 'click-hide'])

/** What a template can see without having been given it. */
const OWN = /^\$(?:attrs|slots|props|refs|el)$/

/** Attributes that name a file, by tag: those that Vue's compiler for components resolves. */
const ASSETS: Readonly<Record<string, readonly string[]>> = {
  video: ['src', 'poster'],
  source: ['src'],
  img: ['src'],
  image: ['xlink:href', 'href'],
  use: ['xlink:href', 'href'],
}

/** Attributes that say nothing about style. Others may be UnoCSS's, which reads attributes as well as classes. */
const PLAIN =
  /^(?:id|src|alt|href|to|title|target|lang|dir|width|height|role|start|type|checked|disabled|for|ranges|name|data-.*|aria-.*|key|slot)$/

/** Classes that Slidev's Markdown writes; they are styled by Slidev's own sheets. */
const WRITTEN =
  /^(?:shiki.*|lectern-(?:light|dark)|slidev-.*|line|highlighted|language-.*|task-list-item.*|contains-task-list|enabled|footnote.*|markdown-alert.*|octicon.*|katex.*)$/

/**
 * Compiles a slide as Slidev does: its HTML inside its layout. `styled` tells that it bears classes or attributes for
 * which UnoCSS has to be asked.
 */
export function compileSlide(html: string, index: number, scope: TemplateScope): Compiled {
  if (/<\s*(?:script|style)\b/i.test(html)) return { refusal: 'it has scripts or styles of its own' }
  const seen = { styled: false, refusals: [] as string[] }
  const body = html.trim()
  const template = `<InjectedLayout v-bind="_frontmatterToProps($frontmatter,${index})">\n${body}\n</InjectedLayout>`
  const { code, ast } = compile(template, {
    mode: 'function',
    prefixIdentifiers: true,
    hoistStatic: true,
    bindingMetadata: BINDINGS,
    isCustomElement: tag => scope.customElements.has(tag),
    nodeTransforms: [inspect(scope, seen)],
    onError: error => seen.refusals.push(`it does not compile (${error.message})`),
    onWarn: () => {},
  })
  const unknown = [
    ...seen.refusals,
    ...ast.components.filter(name => !scope.components.has(pascal(name))).map(name => `it has a component <${name}>`),
    ...ast.directives.filter(name => !DIRECTIVES.has(name)).map(name => `it has a directive v-${name}`),
    ...[...code.matchAll(/_ctx\.([\w$]+)/g)]
      .filter(([, name = '']) => !OWN.test(name))
      .map(([, name]) => `it names “${name}”`),
  ]
  return unknown[0] === undefined ? { code, styled: seen.styled } : { refusal: unknown[0] }
}

interface Seen {
  styled: boolean
  readonly refusals: string[]
}

function inspect({ locate }: TemplateScope, seen: Seen): NodeTransform {
  return node => {
    if (node.type !== NodeTypes.ELEMENT) return
    for (const prop of node.props) {
      const name = nameOf(prop)
      if (name === 'class') classes(prop, seen)
      else if (name !== undefined && name !== 'style' && !PLAIN.test(name)) seen.styled = true
      if (name === 'srcset') seen.refusals.push('it has a picture in several sizes')
      if (prop.type === NodeTypes.ATTRIBUTE && ASSETS[node.tag]?.includes(prop.name)) place(prop, locate, seen)
    }
  }
}

function nameOf(prop: AttributeNode | DirectiveNode): string | undefined {
  if (prop.type === NodeTypes.ATTRIBUTE) return prop.name
  const { name, arg } = prop
  return name === 'bind' && arg?.type === NodeTypes.SIMPLE_EXPRESSION ? arg.content : undefined
}

function classes(prop: AttributeNode | DirectiveNode, seen: Seen): void {
  const text = prop.type === NodeTypes.ATTRIBUTE ? (prop.value?.content ?? '') : prop.loc.source
  const names = text.split(/\s+/).filter(Boolean)
  if (names.some(name => !WRITTEN.test(name))) seen.styled = true
  if (names.some(name => /(?:^|:)i-|[\w-]:?\(/.test(name)))
    seen.refusals.push('it has icons or groups among its classes')
}

function place(prop: AttributeNode, locate: TemplateScope['locate'], seen: Seen): void {
  const url = prop.value?.content ?? ''
  // Addresses from the deck's root and of other machines stand as they are.
  if (url === '' || /^(?:\/|#|[a-z][a-z\d+.-]*:)/i.test(url)) return
  const located = url.startsWith('.') ? locate(url) : undefined
  if (located === undefined) seen.refusals.push(`it takes ${url} from elsewhere`)
  else prop.value!.content = located
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}
