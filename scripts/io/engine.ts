import { setFlagsFromString } from 'node:v8'
import { keepCompiled } from './compile-cache.ts'

/** The engine's versions that have these settings, those of Node 20 to 25; another one would complain. */
const OLDEST = 11
const NEWEST = 14

/**
 * To improve what the engine makes of a pattern takes longer than the improved one saves, where a thousand patterns are
 * used a few times each. Both settings are read only while a pattern is being translated, so that they can be changed at
 * any time; those that say how a translated one is run cannot (see the tests of the architecture).
 */
const SETTINGS = ['--no-regexp-optimization', '--no-regexp-peephole-optimization']

/** A command that makes the same deck again and again is better off with improved patterns. */
const GOES_ON = 'present'

/** Sets the engine up for the run of one command, whose name it is given. */
export async function prepareEngine(command: string): Promise<void> {
  const version = Number.parseInt(process.versions.v8, 10)
  if (version >= OLDEST && version <= NEWEST && command !== GOES_ON)
    SETTINGS.forEach(setting => setFlagsFromString(setting))
  // A run is as good without what would have been kept.
  await keepCompiled(command).catch(() => undefined)
}
