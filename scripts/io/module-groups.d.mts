export declare function groupModules(
  graph: ReadonlyMap<string, { readonly imports: readonly string[] }>,
  pages: Readonly<Record<string, readonly string[]>>,
  isFixed: (url: string) => boolean,
): Map<string, string>
