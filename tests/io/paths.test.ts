import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cachePath, packageRoot } from '../../scripts/io/paths.ts'

describe('paths', () => {
  it('finds the package by its name', () => {
    expect(existsSync(join(packageRoot(), 'scripts', 'io', 'slidev-worker.mjs'))).toBe(true)
  })

  it.each([
    ['linux', { XDG_CACHE_HOME: '/c' }, '/c/lectern'],
    ['linux', {}, '/home/me/.cache/lectern'],
    ['darwin', { XDG_CACHE_HOME: '/c' }, '/home/me/Library/Caches/lectern'],
    ['linux', { XDG_CACHE_HOME: '/c', LECTERN_CACHE: '/mine' }, '/mine'],
  ] as const)('puts the cache on %s with %o at %s', (platform, env, path) => {
    expect(cachePath({ platform, env, home: '/home/me' })).toBe(path)
  })
})
