#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { ExportOptions, Written } from './commands/export.ts'
import { FORMATS, FORMAT_NAMES } from './commands/formats/formats.ts'
import type { Report } from './io/terminal.ts'
import { Trouble, type TroubleCode } from './model/trouble.ts'

/** 0 done · 1 cannot · 2 wrong use · 3 a merge needs the user · 4 a check failed · 5 no browser */
const EXIT_CODES: Readonly<Record<TroubleCode, number>> = {
  usage: 2,
  'not-found': 1,
  'not-a-file': 1,
  empty: 1,
  binary: 1,
  unreadable: 1,
  unsupported: 1,
  frontmatter: 1,
  'not-written': 1,
  conflict: 3,
  'no-browser': 5,
  slidev: 1,
  render: 4,
}
const MERGE_NEEDS_THE_USER = 3
const COMMANDS = ['make', 'present', 'export', 'check', 'explain', 'help']

interface Common {
  readonly json?: boolean
  readonly debug?: boolean
}

async function reportFor({ debug }: Common): Promise<Report> {
  const { createReport } = await import('./io/terminal.ts')
  return createReport({ debug: debug ?? false })
}

/** An answer for a program as JSON, for a person as lines, on standard output. */
function answer(options: Common, data: object, lines: readonly string[]): void {
  process.stdout.write(
    options.json ? `${JSON.stringify(data, undefined, 2)}\n` : lines.map(line => `${line}\n`).join(''),
  )
}

function portNumber(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 1 to 65535.')
  return port
}

function seconds(text: string): number {
  const number = Number(text)
  if (!(number > 0)) throw new InvalidArgumentError('A time is a number of seconds.')
  return number
}

function program(): Command {
  const lectern = new Command('lectern')
  lectern
    .description('Turns an article into a talk: a Slidev deck, PDF slides and a PDF handout.')
    .usage('ARTICLE | COMMAND …')
    .version(__LECTERN_VERSION__, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .showSuggestionAfterError()
    .showHelpAfterError('Run "lectern --help" to see what there is.')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
  for (const add of [addMake, addPresent, addExport]) add(lectern).exitOverride()
  return lectern
}

const EXAMPLES = `
Examples:
  lectern article.md             make slides.md from an article (short for: lectern make article.md)
  lectern present                show slides.md in the browser
  lectern export                 print dist/slides.pdf and dist/handout.pdf

Exit codes: 0 done · 1 cannot · 2 wrong use · 3 a merge needs you · 4 a slide is broken · 5 no browser`

function withCommon(command: Command): Command {
  return command
    .option('--json', 'answer with JSON')
    .option('--debug', 'say what is done, step by step')
    .helpOption('-h, --help', 'show this help')
}

function addMake(lectern: Command): Command {
  return withCommon(lectern.command('make'))
    .description('Make a deck from an article, merged with what you changed in it.')
    .argument('<article>', 'text, Markdown, HTML, Word or PDF')
    .option('-d, --deck <file>', 'the deck to write', 'slides.md')
    .option('--renamed', 'the deck was made from this article when it had another name')
    .addHelpText('after', '\nExamples:\n  lectern make article.md\n  lectern make report.docx --deck talks/report.md')
    .action(async (article: string, options: Common & { deck: string; renamed?: boolean }) => {
      const { makeCommand } = await import('./commands/make.ts')
      const result = await makeCommand({ article, ...options, report: await reportFor(options) })
      for (const remark of result.remarks) process.stderr.write(`${remark}\n`)
      for (const { line, message } of result.conflicts) process.stderr.write(`${result.deck}:${line}: ${message}\n`)
      answer(options, result, [`${result.deck}: ${result.slides} slides${result.changed ? '' : ', nothing changed'}`])
      if (result.conflicts.length > 0) process.exitCode = MERGE_NEEDS_THE_USER
    })
}

function addPresent(lectern: Command): Command {
  return withCommon(lectern.command('present'))
    .description('Show a deck in the browser, with presenter view and notes.')
    .argument('[deck]', 'the deck', 'slides.md')
    .option('-p, --port <number>', 'the port (default: the first free one from 3030)', portNumber)
    .option('--no-open', 'do not open the browser')
    .option('--remote [password]', 'let other machines in, with a password for the presenter view')
    .action(async (deck: string, options: Common & { port?: number; open: boolean; remote?: boolean | string }) => {
      const { present } = await import('./commands/present.ts')
      await present({
        deck,
        port: options.port,
        open: options.open,
        remote: options.remote,
        report: await reportFor(options),
      })
    })
}

function addExport(lectern: Command): Command {
  const command = withCommon(lectern.command('export'))
    .description('Print a deck: slides and handouts as PDF, slides as pictures.')
    .argument('[deck]', 'the deck', 'slides.md')
  for (const name of FORMAT_NAMES) {
    const { about, endings } = FORMATS[name]
    command.option(`--${name} <${endings.length ? 'file' : 'folder'}>`, about)
  }
  const usual = FORMAT_NAMES.flatMap(name => ('usual' in FORMATS[name] ? [[name, FORMATS[name].usual] as const] : []))
  return command
    .option('--range <slides>', 'only these slides, as in 2,4-6')
    .option('--clicks', 'a page for every click step')
    .option('--dark', 'dark colours')
    .option('--wait <seconds>', 'how long a slide may take until it is ready (default: 10)', seconds)
    .option('--keep-going', 'write what can be written although a slide is broken')
    .addOption(new Option('--browser <path>', 'the browser to print with, or "bundled"').env('LECTERN_BROWSER'))
    .addHelpText('after', `\nWithout any product named: ${usual.map(([, path]) => path).join(' and ')}.`)
    .action(async (deck: string, options: Common & ExportFlags) => {
      const { exportDeck } = await import('./commands/export.ts')
      const { describeFinding } = await import('./export/describe.ts')
      const wanted = FORMAT_NAMES.some(name => options[name]) ? {} : Object.fromEntries(usual)
      const result = await exportDeck({ ...options, ...wanted, deck, report: await reportFor(options) })
      for (const finding of result.findings) process.stderr.write(`${describeFinding(finding, process.cwd())}\n`)
      for (const { path, remark } of result.files) if (remark) process.stderr.write(`${path}: ${remark}\n`)
      answer(options, result, result.files.map(describeFile))
      if (options.keepGoing && result.findings.some(finding => finding.severity === 'error'))
        process.exitCode = EXIT_CODES.render
    })
}

type ExportFlags = Omit<ExportOptions, 'deck' | 'report' | 'sheet'>

function describeFile({ path, pages, bytes }: Written): string {
  return `${path}: ${pages === undefined ? '' : `${pages} pages, `}${Math.ceil(bytes / 1024)} kB`
}

/** `lectern article.md` is short for `lectern make article.md`: a word that looks like a file, or is one. */
async function withCommandName(words: readonly string[]): Promise<readonly string[]> {
  const [first] = words
  if (first === undefined || first.startsWith('-') || COMMANDS.includes(first)) return words
  const { exists } = await import('./io/files.ts')
  return /[./\\]/.test(first) || (await exists(first)) ? ['make', ...words] : words
}

async function main(words: readonly string[]): Promise<void> {
  const lectern = program()
  if (words.length === 0) return lectern.help({ error: true })
  await lectern.parseAsync([...(await withCommandName(words))], { from: 'user' })
}

function fail(error: unknown): void {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_CODES.usage
  } else if (error instanceof Trouble) {
    if (process.argv.includes('--json')) answer({ json: true }, { error: error.code, message: error.message }, [])
    process.stderr.write(`lectern: ${error.message}\n${error.hint ? `${error.hint}\n` : ''}`)
    process.exitCode = EXIT_CODES[error.code]
  } else {
    process.stderr.write(
      `lectern: this is a fault in Lectern itself.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = 1
  }
  if (process.argv.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`)
}

// `lectern --help | head` closes the pipe early; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

main(process.argv.slice(2)).catch(fail)
