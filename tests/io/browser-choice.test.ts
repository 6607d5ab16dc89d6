import { describe, expect, it } from 'vitest'
import { browserCandidates } from '../../scripts/io/browser-choice.ts'
import type { BrowserProbes } from '../../scripts/io/browser-choice.ts'

const machine = (files: readonly string[], more: Partial<BrowserProbes> = {}): BrowserProbes => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  bundled: true,
  exists: path => files.includes(path),
  ...more,
})

const order = (probes: BrowserProbes) =>
  browserCandidates(probes).map(candidate => ('executable' in candidate ? candidate.executable : candidate.kind))

describe('the choice of a browser', () => {
  it('takes the named one alone, even where it does not exist, so that its absence is told', () => {
    const probes = machine(['/usr/bin/chromium'], {
      named: '/opt/mine',
      env: { LECTERN_BROWSER: '/opt/env', PATH: '/usr/bin' },
    })
    expect(order(probes)).toEqual(['/opt/mine'])
  })

  it('takes the one in LECTERN_BROWSER where none is named', () => {
    expect(order(machine(['/usr/bin/chromium'], { env: { LECTERN_BROWSER: '/opt/env' } }))).toEqual(['/opt/env'])
  })

  it('passes over an empty LECTERN_BROWSER', () => {
    expect(order(machine([], { env: { LECTERN_BROWSER: '' } }))).toEqual(['bundled'])
  })

  it('takes the one in the package alone when it is asked for by name', () => {
    expect(order(machine(['/usr/bin/chromium'], { named: 'bundled' }))).toEqual(['bundled'])
  })

  it('tries Playwright’s own, then installed ones, then the one in the package', () => {
    const files = ['/home/me/.cache/ms-playwright/chrome', '/usr/bin/google-chrome', '/usr/bin/chromium']
    expect(order(machine(files, { playwright: files[0]! }))).toEqual([...files, 'bundled'])
  })

  it('leaves out Playwright’s own where it was never downloaded', () => {
    expect(order(machine([], { playwright: '/home/me/.cache/ms-playwright/chrome' }))).toEqual(['bundled'])
  })

  it('follows the order of PATH for one name', () => {
    const probes = machine(['/usr/bin/chromium', '/usr/local/bin/chromium'])
    expect(order(probes)).toEqual(['/usr/local/bin/chromium', '/usr/bin/chromium', 'bundled'])
  })

  it('knows the places of macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(order(machine([chrome], { platform: 'darwin', bundled: false }))).toEqual([chrome])
  })

  it('knows the places of Windows', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', PATH: 'C:\\Windows' }
    expect(order(machine([edge], { platform: 'win32', env, bundled: false }))).toEqual([edge])
  })

  it('is empty on a machine without any', () => {
    expect(order(machine([], { bundled: false }))).toEqual([])
  })
})
