import { networkInterfaces } from 'node:os'

/** The IPv4 addresses under which other machines may reach this one. */
export function machineAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap(found => found ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}
