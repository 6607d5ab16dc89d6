import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { present, slidevArguments } from '../../scripts/commands/present.ts'
import { silentReport } from '../../scripts/io/terminal.ts'

const deck = 'tests/fixtures/export/deck.md'

describe('present', () => {
  it('says that a port is in use, and how to choose another', async () => {
    const server = createServer()
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const shown = present({ deck, port, open: false, report: silentReport })
    await expect(shown).rejects.toMatchObject({ code: 'slidev', message: `Port ${port} is already in use.` })
    server.close()
  })

  it('says that there is no deck', async () => {
    const shown = present({ deck: 'no-such-deck.md', open: false, report: silentReport })
    await expect(shown).rejects.toMatchObject({ code: 'not-found' })
  })

  it('lets other machines in only when told to', () => {
    const options = { deck, open: false, report: silentReport }
    const remote = (wish: boolean | string | undefined) =>
      slidevArguments({ ...options, remote: wish }, 3030, undefined).slice(3)
    expect([undefined, false, true, 'secret'].map(remote)).toEqual([[], [], ['--remote='], ['--remote=secret']])
  })

  it('tells Slidev deck, port, theme and whether to open the browser', () => {
    const words = slidevArguments({ deck: '/talks/tea.md', open: true, report: silentReport }, 3031, '/theme')
    expect(words).toEqual(['/talks/tea.md', '--port', '3031', '--open', '--theme', '/theme'])
  })
})
