import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { cacheFolder } from './paths.ts'

/** A browser that came with the package. */
export interface BundledBrowser {
  readonly executable: string
  /** What it needs in its surroundings to find its own libraries and fonts. */
  readonly env: Readonly<Record<string, string>>
}

/** Whether the package carries a browser for this machine: it does for Linux on x64. */
export function hasBundledBrowser(): boolean {
  return process.platform === 'linux' && process.arch === 'x64' && bundle() !== undefined
}

/**
 * The browser of `@sparticuz/chromium`, unpacked on first use (about two seconds) into Lectern's own cache folder
 * together with the libraries and fonts that a bare system lacks. Throws where the package or the disk fails.
 */
export async function unpackBundledBrowser(): Promise<BundledBrowser> {
  const found = bundle()
  if (!found) throw new Error('@sparticuz/chromium is not installed')
  const folder = join(await cacheFolder(), `chromium-${found.version}`)
  if (!existsSync(folder)) await unpackBeside(found.bin, folder)
  return { executable: join(folder, 'chromium'), env: surroundings(folder) }
}

interface Bundle {
  readonly bin: string
  readonly version: string
}

function bundle(): Bundle | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
    const root = join(dirname(entry), '..', '..')
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    const bin = join(root, 'bin')
    return existsSync(join(bin, 'chromium.br')) ? { bin, version } : undefined
  } catch {
    return undefined
  }
}

// A folder of the final name is always complete: it gets that name only at the end, and the first to finish wins.
async function unpackBeside(bin: string, folder: string): Promise<void> {
  const beside = `${folder}.${randomBytes(6).toString('hex')}.part`
  try {
    await unpack(bin, beside)
    await rename(beside, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

async function unpack(bin: string, folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 })
  const archive = (name: string, into: string) =>
    pipeline(createReadStream(join(bin, `${name}.tar.br`)), brotli(), extract(join(folder, into), { chown: false }))
  await Promise.all([
    pipeline(
      createReadStream(join(bin, 'chromium.br')),
      brotli(),
      createWriteStream(join(folder, 'chromium'), { mode: 0o700 }),
    ),
    archive('al2023', 'libraries'),
    // Chromium looks for its graphics libraries beside its program.
    archive('swiftshader', '.'),
    archive('fonts', 'typefaces'),
    writeFile(join(folder, 'fonts.conf'), FONTS_CONF),
  ])
}

const brotli = () => createBrotliDecompress({ chunkSize: 2 ** 21 })

// The machine's own fonts first; the bundle's where it has none.
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">typefaces</dir>
  <cachedir prefix="relative">font-cache</cachedir>
</fontconfig>
`

function surroundings(folder: string): Readonly<Record<string, string>> {
  const before = process.env['LD_LIBRARY_PATH']
  const libraries = join(folder, 'libraries', 'lib')
  return {
    LD_LIBRARY_PATH: before ? `${libraries}:${before}` : libraries,
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  }
}
