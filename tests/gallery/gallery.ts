import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../scripts/io/paths.ts'
import { isLook, LOOK_NAMES, USUAL_LOOK, type LookName } from '../../scripts/model/look.ts'
import { makeGallery } from './make.ts'

// npm run gallery [-- --theme essay] [-- --export]
// Makes the gallery anew, then shows it in the browser, or prints it in every look.

const folder = join(packageRoot(), 'tests', 'gallery')
const [theme, rest] = taken('--theme', process.argv.slice(2))
const looks: readonly LookName[] = theme === undefined ? LOOK_NAMES : [lookOf(theme)]

writeFileSync(join(folder, 'slides.md'), makeGallery(readFileSync(join(folder, 'examples.md'), 'utf8')))
if (rest.includes('--export')) await exportAll(rest.filter(each => each !== '--export'))
else await lectern('present', deckOf(looks[0]!), ...rest)

/** The deck that shows a look; the usual one is the gallery itself, and the others take their slides from it. */
function deckOf(look: LookName): string {
  return join(folder, `${look === USUAL_LOOK ? 'slides' : look}.md`)
}

async function exportAll(more: readonly string[]): Promise<void> {
  for (const look of looks) {
    await lectern('export', deckOf(look), '--slides', join(packageRoot(), 'dist', 'gallery', `${look}.pdf`), ...more)
  }
}

/** Runs a command of Lectern's to its end; its exit code becomes this program's. */
async function lectern(...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(packageRoot(), 'dist', 'cli', 'cli.js'), ...args], { stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  process.exitCode ||= code ?? 1
}

/** The value of an option and the other arguments. */
function taken(option: string, args: readonly string[]): readonly [string | undefined, readonly string[]] {
  const at = args.indexOf(option)
  return at < 0 ? [undefined, args] : [args[at + 1] ?? '', args.toSpliced(at, 2)]
}

function lookOf(name: string): LookName {
  if (isLook(name)) return name
  process.stderr.write(`There is no theme called ${name || '(nothing)'}. Lectern’s own are ${LOOK_NAMES.join(', ')}.\n`)
  process.exit(2)
}
