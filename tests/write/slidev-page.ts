import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { parseVariantGroup } from '@unocss/core'
import { parseHTML } from 'linkedom'
import { createSSRApp } from 'vue'
import { parse } from 'vue/compiler-sfc'
import { renderToString } from 'vue/server-renderer'

/** Shows Markdown as a slide of a deck that has every optional Markdown plugin on. */
export interface SlidevPage {
  /** The element that holds the slide's content, after Slidev's Markdown, UnoCSS' transformer and Vue. */
  readonly show: (markdown: string) => Promise<Element>
  /** The slide as a Vue component's source. */
  readonly compile: (markdown: string) => Promise<string>
}

interface MarkdownPlugin {
  readonly name: string
  readonly transform: (
    this: { error: (error: unknown) => never },
    code: string,
    id: string,
  ) => Promise<{ code: string }>
}

/** Slidev's own Markdown plugin, set up by Slidev itself, without a browser. */
export async function slidevPage(): Promise<SlidevPage> {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-page-'))
  const entry = join(folder, 'slides.md')
  writeFileSync(join(folder, 'package.json'), '{}')
  writeFileSync(entry, '---\ntheme: none\ntwoslash: false\n---\n\n# A $formula$ switches KaTeX on\n')
  const options = await resolveOptions({ entry, theme: 'none' }, 'export')
  const plugins = (await ViteSlidevPlugin(options)).flat(9) as unknown as MarkdownPlugin[]
  const markdown = plugins.find(plugin => plugin.name === 'unplugin-vue-markdown')!
  rmSync(folder, { recursive: true })

  const compile = async (text: string): Promise<string> => {
    const context = {
      error: (error: unknown): never => {
        throw error
      },
    }
    const { code } = await markdown.transform.call(context, text, `${entry}__slidev_1.md`)
    return parseVariantGroup(code).expanded
  }
  return { compile, show: async text => shown(await compile(text)) }
}

async function shown(component: string): Promise<Element> {
  const content = parse(component).descriptor.template?.content ?? ''
  const template = content
    .replace(/<template v-slot:(\w+)="slotProps">/g, '<section data-slot="$1">')
    .replaceAll('</template>', '</section>')
  const app = createSSRApp({ template: `<main>${template}</main>` })
  app.config.warnHandler = message => {
    throw new Error(message)
  }
  app.component('CodeBlockWrapper', { template: '<div><slot /></div>' })
  const html = await renderToString(app)
  return parseHTML(`<html><body>${html}</body></html>`).document.querySelector('main')!
}
