import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OWN, packed, readShipped, shippable } from '../../scripts/io/shipped-client.mjs'

describe('the shipped bundle of the client', () => {
  let folder: string
  beforeEach(async () => void (folder = await realpath(await mkdtemp(join(tmpdir(), 'lectern-shipped-')))))
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const packageAt = async (path: string, version: string, dependencies: readonly string[] = []) => {
    const needs = Object.fromEntries(dependencies.map(name => [name, '*']))
    await put(`${path}/package.json`, JSON.stringify({ version, dependencies: needs }))
    await put(`${path}/index.js`, 'export {}')
  }

  /** A checkout: the packages lie in it. */
  const checkout = async () => {
    await put('one/layouts/cover.vue', '<template>Cover</template>')
    await put('one/setup/talk.ts', 'export {}')
    await packageAt('one/node_modules/@slidev/client', '52.0.0', ['vue', 'motion'])
    await packageAt('one/node_modules/motion', '3.0.0', ['core', 'vue'])
    await packageAt('one/node_modules/motion/node_modules/core', '13.0.0')
    await packageAt('one/node_modules/core', '14.0.0')
    await packageAt('one/node_modules/vue', '3.5.0')
  }
  const startsIn = (own: string, client: string) =>
    new Map([
      [OWN, join(folder, own)],
      ['@slidev/client', join(folder, client)],
    ])
  const scopeOf = (starts: ReadonlyMap<string, string>, drawings = false) =>
    JSON.stringify({
      main: `/@fs${starts.get('@slidev/client')}/main.ts`,
      client: `"/@fs${starts.get('@slidev/client')}"`,
      roots: [starts.get(OWN)],
      drawings,
    })

  /** Ships what is in `one`, and gives back the text. */
  const ship = async () => {
    await checkout()
    const [own, modules] = [join(folder, 'one'), join(folder, 'one', 'node_modules')]
    const code = [
      `import "/@fs${modules}/vue/index.js?v=@lectern"; import "/@fs${modules}/motion/node_modules/core/index.js"`,
      `import '/@fs${own}/setup/talk.ts'; "__file", "${own}/layouts"; root = "/@fs${modules}/@slidev/client"`,
    ].join('\n')
    const bundle = {
      files: { [`/@fs${own}/layouts/cover.vue`]: code, [`/@fs${modules}/@slidev/client/main.ts`]: 'main' },
    }
    const files = [
      join(own, 'layouts/cover.vue'),
      join(own, 'setup/talk.ts'),
      ...['@slidev/client', 'vue', 'motion', 'motion/node_modules/core'].map(name => join(modules, name, 'index.js')),
    ]
    const starts = startsIn('one', 'one/node_modules/@slidev/client')
    const text = await shippable(bundle, { scope: scopeOf(starts), files, starts })
    await put('one/dist/client.json', text)
    return text
  }

  const readIn = (
    own: string,
    { client = `${own}/node_modules/@slidev/client`, root = '/elsewhere', drawings = false },
  ) => {
    const starts = startsIn(own, client)
    const entry = join(starts.get('@slidev/client')!, 'main.ts')
    return readShipped(join(folder, own, 'dist/client.json'), { scope: scopeOf(starts, drawings), starts, root, entry })
  }
  /** The package among those that it uses, as an installation has it. */
  const install = async () => {
    await ship()
    await cp(join(folder, 'one/node_modules'), join(folder, 'talk/node_modules'), { recursive: true })
    for (const part of ['layouts', 'setup', 'dist'])
      await cp(join(folder, 'one', part), join(folder, 'talk/node_modules/lectern', part), { recursive: true })
    return { client: 'talk/node_modules/@slidev/client' }
  }

  it('names no folder of the machine that it was made on', async () => {
    expect(await ship()).not.toContain(folder)
  })

  it('has the addresses of the place to which it was brought', async () => {
    await ship()
    await cp(join(folder, 'one'), join(folder, 'two'), { recursive: true })
    const { files } = (await readIn('two', {}))!
    const code = files[`/@fs${folder}/two/layouts/cover.vue`]
    expect(code).toContain(`import "/@fs${folder}/two/node_modules/motion/node_modules/core/index.js"`)
    expect(code).toContain(`'/@fs${folder}/two/setup/talk.ts'; "__file", "${folder}/two/layouts"`)
    expect(code).not.toContain('one')
  })

  it('has in a project the addresses below its root, but for the file that the page begins with', async () => {
    const installed = await install()
    const { files } = (await readIn('talk/node_modules/lectern', { ...installed, root: join(folder, 'talk') }))!
    expect(Object.keys(files)).toEqual([
      '/node_modules/lectern/layouts/cover.vue',
      `/@fs${folder}/talk/node_modules/@slidev/client/main.ts`,
    ])
    const code = files['/node_modules/lectern/layouts/cover.vue']
    expect(code).toContain('import "/node_modules/vue/index.js?v=@lectern"')
    expect(code).toContain(`root = "/@fs${folder}/talk/node_modules/@slidev/client"`)
  })

  it('asks for scripts of its own as Vite does for those of every package', async () => {
    const { files } = (await readIn('talk/node_modules/lectern', await install()))!
    expect(files[`/@fs${folder}/talk/node_modules/lectern/layouts/cover.vue`]).toContain(
      `import '/@fs${folder}/talk/node_modules/lectern/setup/talk.ts?v=@lectern'`,
    )
  })

  it('finds packages in a store of links', async () => {
    await ship()
    const store = (name: string) => join(folder, 'store', name, 'node_modules')
    const from: Readonly<Record<string, string>> = { core: 'motion/node_modules/core' }
    for (const name of ['@slidev/client', 'motion', 'core', 'vue']) {
      const source = join(folder, 'one/node_modules', from[name] ?? name)
      await cp(source, join(store(name.replace('/', '+')), name), { recursive: true })
    }
    await rm(join(store('motion'), 'motion/node_modules'), { recursive: true })
    const link = (from: string, name: string) => symlink(join(store(name), name), join(store(from), name))
    await link('@slidev+client', 'vue')
    await link('@slidev+client', 'motion')
    await link('motion', 'core')
    await link('motion', 'vue')
    await cp(join(folder, 'one'), join(folder, 'store/lectern/node_modules/lectern'), {
      recursive: true,
      filter: path => !path.includes('node_modules/'),
    })
    const client = 'store/@slidev+client/node_modules/@slidev/client'
    const { files } = (await readIn('store/lectern/node_modules/lectern', { client }))!
    expect(Object.values(files)[0]).toContain(`"/@fs${store('core')}/core/index.js"`)
  })

  it.each([
    ['a file of the package has changed', 'one/layouts/cover.vue', '<template>Other</template>'],
    ['a package has another version', 'one/node_modules/vue/package.json', '{ "version": "3.6.0" }'],
    [
      'a package that was shared is there twice',
      'one/node_modules/motion/node_modules/vue/package.json',
      '{ "version": "3.5.0" }',
    ],
  ])('is left where %s', async (_, path, text) => {
    await ship()
    expect(await readIn('one', {})).toBeDefined()
    await put(path, text)
    expect(await readIn('one', {})).toBeUndefined()
  })

  it('is left where a package is missing', async () => {
    await ship()
    await rm(join(folder, 'one/node_modules/motion'), { recursive: true })
    expect(await readIn('one', {})).toBeUndefined()
  })

  it('is left where modules are compiled in another way, and where there is none', async () => {
    await ship()
    expect(await readIn('one', { drawings: true })).toBeUndefined()
    expect(await readIn('three', {})).toBeUndefined()
  })

  it('touches no other text that looks like the path', () => {
    const places = new Map([
      [OWN, '/app'],
      ['vue', '/app/node_modules/vue'],
    ])
    expect(packed('"/application/x" "app/y" "/apps"', places)).toBe('"/application/x" "app/y" "/apps"')
  })
})
