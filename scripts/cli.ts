#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { Common } from './commands/answer.ts'
import type { ExportOptions, ExportResult } from './commands/export.ts'
import { FORMATS, FORMAT_NAMES } from './commands/formats/formats.ts'
import type { Report } from './io/terminal.ts'
import type { Trouble } from './model/trouble.ts'
import { DENSITIES, wishesIn, type Wishes } from './model/wishes.ts'
import { BESIDE, PAPERS, PER_PAGE, type Sheet } from './model/view.ts'

/** The exit code where the command line is not understood, see EXIT_CODES in commands/answer.ts. */
const WRONG_USE = 2
const COMMANDS = ['make', 'present', 'export', 'new', 'facts', 'explain', 'check', 'help']

// Help is told before anything else is loaded, so what commands share is loaded with them.
const answering = () => import('./commands/answer.ts')

async function usage(message: string, hint?: string): Promise<Trouble> {
  const { Trouble } = await import('./model/trouble.ts')
  return new Trouble('usage', message, hint)
}

async function reportFor({ debug }: Common): Promise<Report> {
  const { createReport } = await import('./io/terminal.ts')
  return createReport({ debug: debug ?? false })
}

function portNumber(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('A port is a whole number from 1 to 65535.')
  return port
}

/** Reads one of the known values of an option. */
function oneOf<T extends string | number>(known: readonly T[]): (text: string) => T {
  return text => {
    const found = known.find(one => String(one) === text.toLowerCase())
    if (found === undefined) throw new InvalidArgumentError(`It can be ${listed(known)}.`)
    return found
  }
}

function listed(words: readonly (string | number)[]): string {
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
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
    .hook('preAction', async (_, command) => (await import('./io/engine.ts')).prepareEngine(command.name()))
  for (const add of [addMake, addPresent, addExport, addCheck, addNew, addFacts, addExplain])
    add(lectern).exitOverride()
  return lectern
}

const EXAMPLES = `
Examples:
  lectern article.md             make slides.md from an article (short for: lectern make article.md)
  lectern present                show slides.md in the browser
  lectern export                 print dist/slides.pdf and dist/handout.pdf

Exit codes: 0 done · 1 cannot · 2 wrong use · 3 a merge needs you · 4 a slide is broken, or check finds an error · 5 no browser`

function browserOption(): Option {
  return new Option('--browser <path>', 'the browser to print with, or "bundled"').env('LECTERN_BROWSER')
}

function withCommon(command: Command): Command {
  return command
    .option('--json', 'answer with JSON')
    .option('--debug', 'say what is done, step by step')
    .helpOption('-h, --help', 'show this help')
}

function addMake(lectern: Command): Command {
  return withCommon(lectern.command('make'))
    .description('Make a deck from an article, merged with what you changed in it.')
    .argument('[article...]', 'text, Markdown, HTML, Word or PDF')
    .option('-d, --deck <file>', 'the deck to write (default: slides.md)')
    .option('--into <folder>', 'where several articles get their decks, each in a folder of its own', 'talks')
    .option('--export', 'print slides and handout as well')
    .option('--theme <name>', 'poster, essay or stage, or a Slidev theme that is installed')
    .option('--slides <number>', 'how many slides, cover and sources included; “all” for as many as it gives')
    .option('--minutes <number>', 'how long the talk is, at one slide a minute')
    .option('--density <how>', `how much goes on the slides: ${listed(DENSITIES)} (default: normal)`)
    .option('--forms <list>', 'only these forms, as in points,quote, or all without some, as in -chart,-cards')
    .option('--contents', 'a page of contents where there are four sections or more')
    .option('--no-contents', 'none')
    .option('--renamed', 'the deck was made from this article when it had another name')
    .option('--adopt', 'a deck that Lectern never wrote: keep its slides and add the article’s after them')
    .option('--diff', 'show what would change, slide by slide, and write nothing')
    .option(
      '--fresh <slide>',
      'take the article’s version of a slide: its number, name or id (may be repeated)',
      listOf,
    )
    .option('--undo', 'bring back the deck before the last run that changed it; again, to take that back')
    .addOption(browserOption())
    .addHelpText('after', MAKE_EXAMPLES)
    .action(async (articles: string[], options: Common & MakeFlags, command: Command) => {
      if (options.undo) return undo(articles, options)
      if (articles.length === 0) command.error("error: missing required argument 'article'")
      if (articles.length > 1 && (options.deck || options.fresh))
        throw await usage('Several articles cannot become one deck.', 'Leave --deck out, or name one article.')
      const { makeAll } = await import('./commands/make-all.ts')
      const wishes = await wishesSaid(options)
      const all = { ...options, wishes, articles, deck: options.deck ?? 'slides.md', report: await reportFor(options) }
      const results = await makeAll(all)
      const { answer, linesOf, tellMade, tellOne } = await answering()
      if (articles.length === 1) return tellOne(results[0]!, options)
      for (const result of results) await tellMade(result)
      answer(
        options,
        results,
        results.flatMap(result => linesOf(result, options)),
      )
    })
}

function listOf(value: string, others: readonly string[] = []): readonly string[] {
  return [...others, value]
}

async function undo(articles: readonly string[], options: Common & MakeFlags): Promise<void> {
  if (articles.length > 0)
    throw await usage('--undo takes no article.', 'Name the deck with --deck, where slides.md is not meant.')
  const { undoCommand, undoLines } = await import('./commands/undo.ts')
  const undone = await undoCommand({ deck: options.deck ?? 'slides.md', report: await reportFor(options) })
  const { answer } = await answering()
  answer(options, undone, undoLines(undone))
}

const MAKE_EXAMPLES = `
Examples:
  lectern make article.md
  lectern make article.md --diff             what would change, without writing
  lectern make article.md --fresh 4          slide 4 as the article gives it now
  lectern make --undo
  lectern make report.docx --deck talks/report.md
  lectern make report.docx --minutes 20 --forms -code      kept in the deck, so said once
  lectern make --export articles/*.md        talks/NAME/slides.md, slides.pdf and handout.pdf for each`

/** What the command line wishes of the deck. Throws `Trouble` for what is no wish. */
async function wishesSaid(options: MakeFlags): Promise<Wishes> {
  const { wishes, faults } = wishesIn({ ...options })
  const [fault] = faults
  if (fault) throw await usage(`--${fault.key}: ${fault.message}.`)
  return wishes
}

interface MakeFlags {
  readonly slides?: string
  readonly minutes?: string
  readonly density?: string
  readonly forms?: string
  readonly contents?: boolean
  readonly deck?: string
  readonly into: string
  readonly export?: boolean
  readonly renamed?: boolean
  readonly theme?: string
  readonly adopt?: boolean
  readonly diff?: boolean
  readonly fresh?: readonly string[]
  readonly undo?: boolean
  readonly browser?: string
}

function addPresent(lectern: Command): Command {
  return withCommon(lectern.command('present'))
    .description('Show a deck in the browser, with presenter view and notes.')
    .argument('[deck]', 'the deck', 'slides.md')
    .option('-p, --port <number>', 'the port (default: the first free one from 3030)', portNumber)
    .option('--no-open', 'do not open the browser')
    .option('--remote [password]', 'let other machines in that know the password (one is made unless given)')
    .option('--no-article', 'do not make the deck again when its article changes')
    .action(async (deck: string, options: Common & PresentFlags) => {
      const { present } = await import('./commands/present.ts')
      await present({ ...options, deck, report: await reportFor(options) })
      process.exitCode = 0
    })
}

interface PresentFlags {
  readonly port?: number
  readonly open: boolean
  readonly remote?: boolean | string
  readonly article: boolean
}

function addExport(lectern: Command): Command {
  const command = withCommon(lectern.command('export'))
    .description('Print a deck: slides and handouts as PDF, slides as pictures, a web site, an outline.')
    .argument('[deck]', 'the deck', 'slides.md')
  for (const name of FORMAT_NAMES) {
    const { about, endings } = FORMATS[name]
    command.option(`--${name} <${endings.length ? 'file' : 'folder'}>`, about)
  }
  const usual = FORMAT_NAMES.flatMap(name => ('usual' in FORMATS[name] ? [[name, FORMATS[name].usual] as const] : []))
  return (
    command
      .option('--range <slides>', 'only these slides, as in 2,4-6')
      .option('--clicks', 'a page for every click step')
      .option('--per-page <number>', `slides on a page of the handout: ${listed(PER_PAGE)}`, oneOf(PER_PAGE))
      .option('--beside <what>', `what stands with them: ${listed(BESIDE)}`, oneOf(BESIDE))
      .option('--paper <size>', `paper of handout, reader and notes: ${listed(PAPERS)}`, oneOf(PAPERS))
      .option('--landscape', 'the same paper held across')
      .option('--dark', 'dark colours')
      .option('--watch', 'print again after each change, until you end it with Ctrl+C')
      .option('--without-notes', 'leave your notes out of the site')
      .option('--wait <seconds>', 'how long a slide may take until it is ready (default: 10)', seconds)
      .option('--keep-going', 'write what can be written although a slide is broken')
      .addOption(browserOption())
      // For measuring and for finding faults; the path that is right is taken anyway.
      .addOption(new Option('--path <path>', 'how to draw').choices(['fast', 'full', 'thorough']).hideHelp())
      .addHelpText('after', `\nWithout any product named: ${usual.map(([, path]) => path).join(' and ')}.`)
      .action(async (deck: string, options: Common & ExportFlags) => {
        const wanted = FORMAT_NAMES.some(name => options[name]) ? {} : Object.fromEntries(usual)
        const all = { ...options, ...wanted, sheet: sheetIn(options), deck, report: await reportFor(options) }
        if (options.watch) return exportOnEachChange(all, options)
        const { exportDeck } = await import('./commands/export.ts')
        const { tellExport } = await answering()
        await tellExport(await exportDeck(all), options)
      })
  )
}

function addCheck(lectern: Command): Command {
  return withCommon(lectern.command('check'))
    .description(
      'Look at every slide and every click step, and tell what does not fit, cannot be read or leads nowhere.',
    )
    .argument('[deck]', 'the deck', 'slides.md')
    .option('--range <slides>', 'only these slides, as in 2,4-6')
    .addOption(new Option('--light', 'light colours only (default: both, where the deck has both)').conflicts('dark'))
    .option('--dark', 'dark colours only')
    .option('--words <number>', 'the most words on a slide', wordNumber, 75)
    .option('--article <file>', 'the article, where it is not the one that the slides name')
    .option('--no-browser', 'the words only, without drawing the slides')
    .option('--accept [rules]', 'let stand what is found now, or what these rules find, as in words,small-text')
    .option('--wait <seconds>', 'how long a slide may take until it is ready (default: 10)', seconds)
    .addOption(browserOption())
    .addOption(new Option('--path <path>', 'how to draw').choices(['fast', 'full', 'thorough']).hideHelp())
    .action(async (deck: string, options: Common & CheckFlags) => {
      const { checkCommand } = await import('./commands/check.ts')
      const { browser, light, dark, accept } = options
      const { answer: found, lines } = await checkCommand({
        ...options,
        deck,
        drawn: browser !== false,
        browser: typeof browser === 'string' ? browser : undefined,
        scheme: dark ? 'dark' : light ? 'light' : undefined,
        accept: typeof accept === 'string' ? accept.split(',').map(rule => rule.trim()) : accept,
        report: await reportFor(options),
      })
      const { answer, BROKEN } = await answering()
      answer(options, found, lines)
      if (found.errors > 0) process.exitCode = BROKEN
    })
}

interface CheckFlags {
  readonly range?: string
  readonly light?: boolean
  readonly dark?: boolean
  readonly words: number
  readonly article?: string
  /** `false` for none. */
  readonly browser?: string | boolean
  readonly accept?: true | string
  readonly wait?: number
  readonly path?: 'fast' | 'full' | 'thorough'
}

function wordNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It is a whole number from 1.')
  return number
}

function addNew(lectern: Command): Command {
  return withCommon(lectern.command('new'))
    .description('Show an empty slide with a layout, to put into a deck.')
    .argument('[layout]', 'the layout')
    .option('--schema', 'show the line of frontmatter by which editors offer and check its fields')
    .addHelpText('after', '\nExamples:\n  lectern new chart >> slides.md\n  lectern new --schema')
    .action(async (layout: string = '', options: Common & { readonly schema?: true }) => {
      const { newCommand, schemaLine } = await import('./commands/new.ts')
      const { answer } = await answering()
      if (options.schema) return answer(options, { schema: schemaLine() }, [schemaLine()])
      const slide = newCommand(layout)
      answer(options, { layout, slide }, ['', ...slide.trimEnd().split('\n')])
    })
}

function addFacts(lectern: Command): Command {
  return withCommon(lectern.command('facts'))
    .description('Show what an article says: quotations, numbers, lists, contrasts, events, each with its line.')
    .argument('<article>', 'text, Markdown, HTML, Word or PDF')
    .action(async (article: string, options: Common) => {
      const { factsCommand } = await import('./commands/facts.ts')
      const { answer: facts, lines } = await factsCommand(article, await reportFor(options), process.stdout.columns)
      const { answer } = await answering()
      answer(options, facts, lines)
    })
}

function addExplain(lectern: Command): Command {
  return withCommon(lectern.command('explain'))
    .description('Show where each line of a slide comes from: the passage of the article, with the words underlined.')
    .argument('<slide>', 'its number, or the name that links to it use')
    .option('-d, --deck <file>', 'the deck', 'slides.md')
    .option('--article <file>', 'the article, where it is not the one that the slide names')
    .action(async (slide: string, options: Common & { readonly deck: string; readonly article?: string }) => {
      const { explainCommand } = await import('./commands/explain.ts')
      const command = { ...options, slide, report: await reportFor(options) }
      const { answer: explained, lines } = await explainCommand(command, process.stdout.columns)
      const { answer } = await answering()
      answer(options, explained, lines)
    })
}

async function exportOnEachChange(all: ExportOptions, options: Common & ExportFlags): Promise<void> {
  const { exportAgain } = await import('./commands/export-again.ts')
  const { endedByUser } = await import('./io/watch.ts')
  const { tellError, tellExport } = await answering()
  const listener = {
    made: (result: ExportResult) => void tellExport(result, options),
    failed: (error: unknown) => tellError(error),
  }
  await exportAgain(all, listener, endedByUser())
  process.exitCode = 0
}

type ExportFlags = Omit<ExportOptions, 'deck' | 'report' | 'sheet'> & Partial<Sheet> & { readonly watch?: boolean }

/** What was said of the sheet; the rest is as usual. */
function sheetIn({ perPage, beside, paper, landscape }: Partial<Sheet>): Partial<Sheet> {
  const said = Object.entries({ perPage, beside, paper, landscape }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said)
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

// `lectern --help | head` closes the pipe early; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

main(process.argv.slice(2)).catch(async (error: unknown) => {
  // Commander has said what is wrong, or what was asked for.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE
  else (await answering()).fail(error)
})
