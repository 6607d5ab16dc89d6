import { describe, expect, it } from 'vitest'
import { factsIn } from '../study.ts'

const shortOf = async (text: string) => (await factsIn(text, 'sentence')).map(({ short }) => short.text)

describe('a bracket with a short form', () => {
  const first = 'The council asked the Harbour Port Authority (HPA) for a new pier.'

  it('stays where the short form is used elsewhere', async () => {
    const [short] = await shortOf(`${first} The winter came early.\n\nThen the HPA said no.`)
    expect(short).toBe(first)
  })

  it('goes where it is not', async () => {
    const [short] = await shortOf(`${first} The winter came early.\n\nThen nobody said a word (HPA).`)
    expect(short).toBe('The council asked the Harbour Port Authority for a new pier.')
  })
})
