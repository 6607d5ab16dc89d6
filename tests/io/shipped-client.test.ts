import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packed, readShipped, shippable } from '../../scripts/io/shipped-client.mjs'

describe('the shipped bundle of the client', () => {
  let folder: string
  beforeEach(async () => void (folder = await realpath(await mkdtemp(join(tmpdir(), 'lectern-shipped-')))))
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  const places = (name: string) => ({ own: join(folder, name), packages: join(folder, name, 'node_modules') })
  const scopeOf = (name: string, drawings = false) =>
    JSON.stringify({ main: `/@fs${places(name).packages}/vue/index.js`, roots: [places(name).own], drawings })

  const ship = async () => {
    await put('one/layouts/cover.vue', '<template>Cover</template>')
    await put('one/node_modules/vue/package.json', '{ "version": "3.5.0" }')
    await put('one/node_modules/vue/index.js', 'export {}')
    const { own, packages } = places('one')
    const bundle = {
      files: { [`/@fs${own}/layouts/cover.vue`]: `import "/@fs${packages}/vue/index.js"; "__file", "${own}/layouts"` },
    }
    const files = [join(own, 'layouts/cover.vue'), join(packages, 'vue/index.js')]
    const text = await shippable(bundle, { scope: scopeOf('one'), files, places: places('one') })
    await put('one/dist/client.json', text)
    await cp(join(folder, 'one'), join(folder, 'two'), { recursive: true })
    return text
  }
  const readIn = (name: string, scope = scopeOf(name)) =>
    readShipped(join(folder, name, 'dist/client.json'), scope, places(name))

  it('names no folder of the machine that it was made on', async () => {
    expect(await ship()).not.toContain(folder)
  })

  it('has the addresses of the place to which it was brought', async () => {
    await ship()
    const { own, packages } = places('two')
    expect((await readIn('two'))?.files).toEqual({
      [`/@fs${own}/layouts/cover.vue`]: `import "/@fs${packages}/vue/index.js"; "__file", "${own}/layouts"`,
    })
  })

  it('is the same where the package lies among the packages that it uses', async () => {
    await ship()
    await cp(join(folder, 'one/node_modules'), join(folder, 'talk/node_modules'), { recursive: true })
    const own = join(folder, 'talk/node_modules/lectern')
    await cp(join(folder, 'one'), own, { recursive: true })
    const there = { own, packages: join(folder, 'talk/node_modules') }
    const scope = JSON.stringify({ main: `/@fs${there.packages}/vue/index.js`, roots: [own], drawings: false })
    const read = () => readShipped(join(own, 'dist/client.json'), scope, there)
    expect(Object.keys((await read())?.files ?? {})).toEqual([`/@fs${own}/layouts/cover.vue`])
    await put('talk/node_modules/lectern/layouts/cover.vue', 'other')
    expect(await read()).toBeUndefined()
  })

  it.each([
    ['a file of the package has changed', 'two/layouts/cover.vue', '<template>Other</template>'],
    ['a package has another version', 'two/node_modules/vue/package.json', '{ "version": "3.6.0" }'],
  ])('is left where %s', async (_, path, text) => {
    await ship()
    await put(path, text)
    expect(await readIn('two')).toBeUndefined()
  })

  it('is left where modules are compiled in another way, and where there is none', async () => {
    await ship()
    expect(await readIn('two', scopeOf('two', true))).toBeUndefined()
    expect(await readIn('three')).toBeUndefined()
  })

  it('touches no other text that looks like the path', () => {
    expect(packed('"/application/x" "app/y"', { own: '/app', packages: '/app/node_modules' })).toBe(
      '"/application/x" "app/y"',
    )
  })
})
