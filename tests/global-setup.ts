/** The command is tested as it is shipped: built. */
export default async function setup(): Promise<void> {
  // @ts-expect-error a plain script without types
  await import('../scripts/build.mjs')
}
