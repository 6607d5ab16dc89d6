import { createServer } from 'node:net'

/** The first port nobody listens on, of those given; `undefined` where all are taken. Looks at this machine only. */
export async function freePort(candidates: Iterable<number>): Promise<number | undefined> {
  for (const port of candidates) if (await isFree(port)) return port
  return undefined
}

// A server may listen on one of the two addresses that `localhost` means and not on the other.
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'))
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise(answer => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => answer(!TAKEN.has(error.code ?? '')))
    server.listen({ port, host, exclusive: true }, () => server.close(() => answer(true)))
  })
}

// Other errors say that the address itself is not to be had (no IPv6, say), which takes no port from anyone.
const TAKEN = new Set(['EADDRINUSE', 'EACCES'])
