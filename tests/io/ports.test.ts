import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../../scripts/io/ports.ts'

const server = createServer()
let taken: number
beforeAll(async () => {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  taken = (server.address() as AddressInfo).port
})
afterAll(() => void server.close())

describe('freePort', () => {
  it('passes over a port that somebody listens on', async () => {
    expect(await freePort([taken, taken + 1, taken + 2])).toBeGreaterThan(taken)
  })

  it('finds nothing where all are taken', async () => {
    expect(await freePort([taken])).toBeUndefined()
  })
})
