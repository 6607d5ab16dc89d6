import { crc32 } from 'node:zlib'

/** A zip archive of texts, without compression: what a Word file is. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)]
    const facts = factsOf(data, name)
    bodies.push(Buffer.concat([record(0x04034b50, 2, [facts]), name, data]))
    entries.push(Buffer.concat([record(0x02014b50, 4, [facts, tail(offset)]), name]))
    offset += bodies.at(-1)!.length
  }
  const directory = Buffer.concat(entries)
  return Buffer.concat([...bodies, directory, ending(entries.length, directory.length, offset)])
}

function record(signature: number, versionBytes: number, parts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(4 + versionBytes)
  head.writeUInt32LE(signature)
  for (let at = 4; at < head.length; at += 2) head.writeUInt16LE(20, at)
  return Buffer.concat([head, ...parts])
}

/** Flags, method, time, date, checksum, two sizes, two lengths. */
function factsOf(data: Buffer, name: Buffer): Buffer {
  const facts = Buffer.alloc(24)
  facts.writeUInt32LE(crc32(data), 8)
  facts.writeUInt32LE(data.length, 12)
  facts.writeUInt32LE(data.length, 16)
  facts.writeUInt16LE(name.length, 20)
  return facts
}

function tail(offset: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(offset, 10)
  return rest
}

function ending(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
