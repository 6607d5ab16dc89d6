import type { Finding } from '../model/rendering.ts'

/** What to do about what the export reports too, by rule. */
const TODO: Readonly<Record<string, string>> = {
  frontmatter: 'Mend the YAML between the --- lines: quote texts that hold a colon, close what is open.',
  layout: 'Take one of the layouts that are named, or put a file of that name into layouts/ beside the deck.',
  compile:
    'Mend the HTML or the code at this place; < and {{ that are meant as text are written &lt; and &#123;&#123;.',
  component: 'Correct its name, or put the component into components/ beside the deck.',
  script: 'Mend the code, or the name that it asks for.',
  file: 'Correct the path (it is seen from the deck, or from public/ where it begins with /), or put the file there.',
  picture: 'Save the picture anew in a form that browsers show: PNG, JPEG, SVG, WebP.',
  outside: 'Save it beside the deck and name it by its path, so that the talk needs no network.',
  font: 'Correct the path of the font file, or take a font that is there.',
  late: 'Take out what is waited for, or give it longer with --wait SECONDS.',
  blank: 'See that something of it is shown: text that is not hidden, a picture that is there.',
  diagram: 'Mend the text of the diagram.',
  formula: 'Mend the LaTeX.',
  overflow: 'It stands in the margin: shorten the slide, move words to its notes, or split it in two with ---.',
  link: 'Name a slide by its number or its routeAlias, or a file that lies beside the deck.',
}

/** The finding with what to do about it, where it does not say so itself. */
export function withTodo(finding: Finding): Finding {
  const todo = finding.todo ?? TODO[finding.rule]
  return todo ? { ...finding, todo } : finding
}

/** What the export warns of, and prints all the same. */
const WANTED: ReadonlySet<string> = new Set(['overflow', 'link'])

/** Whether a finding keeps the export from printing: such a one cannot be accepted. */
export function isBroken({ severity, rule }: Finding): boolean {
  return severity === 'error' && rule in TODO && !WANTED.has(rule)
}
