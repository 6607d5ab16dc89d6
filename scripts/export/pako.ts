/** What pdf-lib uses of pako, on Node's own zlib; the build puts it in pako's place. */
import { deflateSync, inflateSync } from 'node:zlib'

export const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes)
export const inflate = (bytes: Uint8Array): Uint8Array => inflateSync(bytes)

export default { deflate, inflate }
