interface Model<Feature> {
  /** Of each feature, fourth: 0 where its values are listed. */
  readonly packing: { readonly layout: Readonly<Record<string, readonly number[]>> }
  readonly features: Record<string, Feature>
  /** Parts of speech. */
  readonly pos: { readonly hash: Readonly<Record<string, number>> }
}

/** The model by which English is tagged, as wink-nlp takes it: with numbers, and the look-up of all that it lists. */
export interface CoreModel extends Model<{ list: unknown[]; hash?: Record<string, number> }> {
  readonly lexicon: Uint32Array
  readonly xpansions: Uint32Array
}

/** The model as it is published: its numbers in Base64, without look-ups. */
export interface PublishedModel extends Model<{ readonly list: readonly string[] }> {
  readonly lexicon: string
  readonly xpansions: string
}

/*
 * Of the model's 87,000 words an article needs a thousand. To read all of them from JSON and to enter each into a table
 * took a tenth of the time in which a deck is made: here the table is made when Lectern is built, and a word becomes a
 * text of its own when it is asked for.
 *
 * The file: six lengths in bytes, then the parts that have them, each from a multiple of four bytes on, all numbers with
 * their lowest byte first: the model without those parts as JSON; the lexicon and the expansions as they are; the words
 * as one text in UTF-8; where each word begins in it, and where the last one ends, in UTF-16 units; the table, which has a
 * word's number and one at its place or, where others are, at one of the next, and zeros where no word is.
 */
const PARTS = 6
const WORD = 4

/** Packs a published model for `unpackedModel`. */
export function packedModel(model: PublishedModel): Uint8Array {
  const { lexicon, xpansions, ...rest } = model
  const { list, ...lexeme } = rest.features['lexeme']!
  const header = JSON.stringify({ ...rest, features: { ...rest.features, lexeme } })
  const offsets = Uint32Array.from(startsOf(list))
  const bytes = [
    Buffer.from(header),
    Buffer.from(lexicon, 'base64'),
    Buffer.from(xpansions, 'base64'),
    Buffer.from(list.join('')),
    Buffer.from(offsets.buffer),
    Buffer.from(tableOf(list).buffer),
  ]
  const lengths = Buffer.from(Uint32Array.from(bytes, part => part.length).buffer)
  return Buffer.concat([lengths, ...bytes.flatMap(part => [part, Buffer.alloc(padding(part.length))])])
}

/** A model from its packed bytes, whose words are looked up as they are asked for. */
export function unpackedModel(bytes: Uint8Array): CoreModel {
  // Views of four bytes an item stand on multiples of four.
  const whole = bytes.byteOffset % WORD === 0 ? bytes : bytes.slice()
  let at = PARTS * WORD
  const [header, lexicon, xpansions, text, offsets, table] = Array.from(numbersIn(whole.subarray(0, at)), length => {
    const part = whole.subarray(at, at + length)
    at += length + padding(length)
    return part
  })
  const model = JSON.parse(textIn(header!)) as CoreModel
  const { features, packing, pos } = model
  for (const name of Object.keys(packing.layout).filter(each => packing.layout[each]![3] === 0))
    features[name]!.hash = numbered(features[name]!.list as string[])
  const clusters = features['posClusters'] as { list: unknown[] }
  clusters.list = clusters.list.map(
    names =>
      new Set(
        String(names)
          .split('_')
          .map(name => pos.hash[name] ?? 0),
      ),
  )
  Object.assign(features['lexeme']!, lexemes(textIn(text!), numbersIn(offsets!), numbersIn(table!)))
  return { ...model, lexicon: numbersIn(lexicon!), xpansions: numbersIn(xpansions!) }
}

const textIn = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString()
const numbersIn = ({ buffer, byteOffset, length }: Uint8Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, length / WORD)

function numbered(list: readonly string[]): Record<string, number> {
  return Object.assign(Object.create(null), Object.fromEntries(list.map((value, number) => [value, number])))
}

const padding = (length: number): number => (WORD - (length % WORD)) % WORD

function* startsOf(list: readonly string[]): Generator<number> {
  let at = 0
  yield at
  for (const { length } of list) yield (at += length)
}

/** Half of the places stay free, so that few words stand behind their place. */
function tableOf(list: readonly string[]): Uint32Array {
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(list.length * 1.5)))
  for (const [number, word] of list.entries()) {
    let place = placeOf(word, table.length)
    while (table[place] !== 0) place = (place + 1) % table.length
    table[place] = number + 1
  }
  return table
}

/** FNV-1a over UTF-16 units; `size` is a power of two. */
function placeOf(word: string, size: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (size - 1)
}

/**
 * The words by number and their numbers by word, as a list and an object that can be added to: what either does not have
 * of its own it takes from the model's text.
 */
function lexemes(text: string, offsets: Uint32Array, table: Uint32Array) {
  const wordAt = (number: number): string => text.slice(offsets[number], offsets[number + 1])
  const isAt = (number: number, word: string): boolean =>
    offsets[number + 1]! - offsets[number]! === word.length && text.startsWith(word, offsets[number])
  const numberOf = (word: string): number | undefined => {
    for (let place = placeOf(word, table.length); table[place] !== 0; place = (place + 1) % table.length)
      if (isAt(table[place]! - 1, word)) return table[place]! - 1
    return undefined
  }
  const size = offsets.length - 1
  const isNumber = (key: string | symbol): key is string => typeof key === 'string' && /^\d+$/.test(key) && +key < size
  const list = Object.setPrototypeOf(
    Array.from<string>({ length: 0 }),
    new Proxy(Array.prototype, { get: (own, key) => (isNumber(key) ? wordAt(+key) : Reflect.get(own, key)) }),
  ) as string[]
  list.length = size
  const byWord = new Proxy(Object.create(null), {
    get: (_, word) => (typeof word === 'string' ? numberOf(word) : undefined),
  })
  return { list, hash: Object.create(byWord) as Record<string, number> }
}
