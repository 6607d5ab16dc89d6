import { randomInt } from 'node:crypto'

/** Letters and digits that are not taken for one another when they are read from a screen. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A password of ten signs, about 50 bits, easy to type on a telephone. */
export function newPassword(): string {
  return Array.from({ length: 10 }, () => SIGNS[randomInt(SIGNS.length)]).join('')
}
