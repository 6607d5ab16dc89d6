// Loaded before the command (`node --import`): ends the process, as a power cut would, at its n-th change of the disk.
// What it was about to write is then there by half.
import { writeFileSync } from 'node:fs'
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

let left = Number(process.env['DIE_AT'])

for (const name of ['writeFile', 'rename', 'link', 'rm', 'rmdir', 'mkdir']) {
  const real = fs[name]
  fs[name] = async (path, ...rest) => {
    left -= 1
    if (left > 0) return real(path, ...rest)
    if (name === 'writeFile') writeFileSync(path, String(rest[0]).slice(0, String(rest[0]).length / 2), { flag: 'wx' })
    process.kill(process.pid, 'SIGKILL')
    return new Promise(() => {})
  }
}
syncBuiltinESMExports()
