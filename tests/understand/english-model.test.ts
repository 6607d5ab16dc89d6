import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { packedModel, unpackedModel, type CoreModel } from '../../scripts/understand/english-model.ts'

const require = createRequire(import.meta.url)
const FOLDER = 'wink-eng-lite-web-model/dist'

/** As wink-nlp's own model reads it. */
const readByWink = require(`${FOLDER}/read-core-model.js`) as () => CoreModel
const bytes = packedModel(require(`${FOLDER}/languages/cur/models/eng-core-web-model.json`))

describe('the packed model of English', () => {
  const [expected, model] = [readByWink(), unpackedModel(bytes)]
  const [words, own] = [expected.features['lexeme']!, model.features['lexeme']!]

  it('has every word by its number, and every number by its word', () => {
    expect(own.list.length).toBe(words.list.length)
    const isAsRead = (word: unknown, number: number) =>
      own.list[number] === word && own.hash![String(word)] === words.hash![String(word)]
    expect(words.list.filter((word, number) => !isAsRead(word, number))).toEqual([])
  })

  it('has nothing else', () => {
    const strange = ['', 'lanternfishery', 'constructor', '__proto__', 'toString', '0', 'the ']
    expect(strange.map(word => own.hash![word])).toEqual(strange.map(word => words.hash![word]))
    expect([own.list[own.list.length], own.list[-1]]).toEqual([undefined, undefined])
  })

  it('takes new words', () => {
    const { list, hash } = unpackedModel(bytes).features['lexeme']!
    const number = list.length
    hash!['lanternfishery'] = number
    expect(list.push('lanternfishery')).toBe(number + 1)
    expect([hash!['lanternfishery'], list[number], list.length]).toEqual([number, 'lanternfishery', number + 1])
  })

  it('has all its other parts as they are', () => {
    const rest = ({ features, ...others }: CoreModel) => ({ ...others, features: { ...features, lexeme: undefined } })
    expect(rest(model)).toEqual(rest(expected))
  })

  it('may stand anywhere in memory', () => {
    const moved = new Uint8Array(bytes.length + 1)
    moved.set(bytes, 1)
    const { features } = unpackedModel(moved.subarray(1))
    expect(features['lexeme']!.hash!['harbour']).toBe(words.hash!['harbour'])
  })
})
