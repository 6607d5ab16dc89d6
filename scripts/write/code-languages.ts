/**
 * Languages that Slidev's highlighter (Shiki) knows under this name; a slide with any other does not compile.
 * Left out on purpose: `mermaid` and `plantuml`, whose blocks Slidev turns into pictures, the latter on the network.
 */
const names = [
  'astro', 'awk', 'bash', 'bat', 'c', 'clojure', 'cmake', 'cpp', 'cs', 'csharp', 'css', 'csv', 'cypher', 'd', 'dart',
  'diff', 'docker', 'dockerfile', 'elixir', 'elm', 'erlang', 'fish', 'fsharp', 'go', 'graphql', 'groovy', 'handlebars',
  'haskell', 'hcl', 'html', 'http', 'ini', 'java', 'javascript', 'jinja', 'js', 'json', 'json5', 'jsonc', 'jsx', 'julia',
  'kotlin', 'kt', 'latex', 'less', 'lisp', 'lua', 'make', 'makefile', 'markdown', 'matlab', 'md', 'mjs', 'nginx', 'nim',
  'nix', 'objc', 'objective-c', 'ocaml', 'pascal', 'perl', 'php', 'powershell', 'prisma', 'prolog', 'properties',
  'proto', 'ps1', 'puppet', 'py', 'python', 'r', 'rb', 'regex', 'rs', 'rst', 'ruby', 'rust', 'sass', 'scala', 'scheme',
  'scss', 'sh', 'shell', 'shellscript', 'solidity', 'sql', 'svelte', 'swift', 'systemd', 'tcl', 'terraform', 'tex',
  'toml', 'ts', 'tsx', 'twig', 'typescript', 'typst', 'vb', 'verilog', 'vhdl', 'viml', 'vue', 'wasm', 'xml', 'yaml',
  'yml', 'zig', 'zsh',
] as const

/** Names that a fence cannot carry, since Slidev reads letters, digits and hyphens only. */
const aliases: Readonly<Record<string, string>> = { 'c++': 'cpp', 'c#': 'csharp', 'f#': 'fsharp', golang: 'go' }

const known: ReadonlySet<string> = new Set(names)

/** The name under which the highlighter knows a language, or nothing: the block is then shown without colours. */
export function codeLanguage(language: string | undefined): string {
  const name = (language ?? '').trim().toLowerCase()
  const spelled = aliases[name] ?? name
  return known.has(spelled) ? spelled : ''
}
