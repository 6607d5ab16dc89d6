import fc from 'fast-check'

/** Pieces that Markdown, Slidev, Vue, YAML, the typographer or linkify would act on. */
const pieces = [
  '{{', '}}', '{', '}', '<', '>', '</', '<b>', '<Tweet', '<!--', '-->', '&', '&amp;', '&lt', ';', '&#123;', '$', '$$',
  '$5', '---', '--', '-', '::', ':', '::a::', '<<<', ' @/x ', '[', ']', '(', ')', '](', '![', '!', '[^', '[^1]', '*',
  '**', '_', '__', '~', '~~', '~~~', '`', '``', '```', '\\', '\\\\', '#', '##', '# ', '> ', '1. ', '2) ', '- ', '+ ',
  '* ', '=', '===', '|', '||', '"', "'", '(c)', '(tm)', '..', '...', '.', '?', '??', '…', '+-', ',,', ',', ' ', '  ',
  '\n', '\r\n', '\t', 'a', 'b', 'word', 'x1', '5', '10', 'é', 'ß', '漢', '😀', 'http://', 'https://', 'mailto:', '//',
  'a.com', 'a@b.com', '%20', 'xn--', '/', '@', 'src="', 'url(', '.png', '[x] ', '[ ] ', '[!NOTE]', '[click]',
  '[click:3]', '{monaco}', 'v-drag', '</span>', '</template>', '<script setup>', '“', '”', '^', '^[', 'Note:', 'poly-',
  'yes', 'null', '0123', '1e3', ': ', ' #', '? ', '!!str', '&x', '%', '\u00a0', '\u2028', '\u0000', '\ud800', '\ufeff',
]

/** Whole texts that would vanish, load, run or change. */
const wholes = [
  '::a::', ':: first ::', '[a]: b', '[a]: https://a.com', '[^1]: a', '-- ---', '- - -', '_ _ _', '* * *', '===', '1. ~~~', '* ```',
  '1. 1. ```', 'a?… --b', ' --a', '!!!!', '????!', 'src="x.png"', "image='y.jpg'", 'url(x.png)', 'https://a.com/%20b', 'https://xn--e1a.com',
  'https://a.com/a--b', 'https://a.com/_a_', '//a.com', 'a%20b@c.com', 'A.B+c@D.COM', 'a@xn--e1a.com', 'mailto:a%20@b.com', '5\' 10"', '[x] a', '![a](b.png)',
]

/** Any text, and often one made of trouble. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map(parts => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map(parts => parts.join(' ')),
  fc.tuple(fc.constantFrom('', '', 'a '), fc.constantFrom(...wholes), fc.constantFrom('', '', ' b')).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 20 }),
)

/** What `withoutControls` promises, said in another way. */
export function withoutUnshowable(text: string): string {
  const breaks = '\t\n\v\f\r\u0085\u2028\u2029'
  return [...text]
    .filter(char => breaks.includes(char) || !/[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/u.test(char))
    .join('')
}

/** Text as a reader compares it: white space folded, straight and typographic apostrophe alike. */
export function asRead(text: string): string {
  return withoutUnshowable(text).replace(/[\s\u0085]+/g, ' ').trim().replaceAll('’', "'")
}
