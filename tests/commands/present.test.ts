import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { articleOf } from '../../scripts/commands/follow-article.ts'
import { hostFor, passwordFor, present, startLines } from '../../scripts/commands/present.ts'
import { createDeckTeller } from '../../scripts/commands/tell-deck.ts'
import { silentReport } from '../../scripts/io/terminal.ts'
import type { DeckFacts, DeckSlide, Finding } from '../../scripts/model/rendering.ts'

const options = { deck: 'tests/fixtures/export/deck.md', open: false, article: true, report: silentReport }

describe('present', () => {
  it('says that a port is in use, and how to choose another', async () => {
    const server = createServer()
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    await expect(present({ ...options, port })).rejects.toMatchObject({
      code: 'slidev',
      message: `Port ${port} is already in use.`,
      hint: 'End the other program, or choose another port with --port.',
    })
    server.close()
  })

  it('says that there is no deck', async () => {
    await expect(present({ ...options, deck: 'no-such-deck.md' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('lets other machines in only when told to, and then with a password', () => {
    expect([undefined, false].map(passwordFor)).toEqual([undefined, undefined])
    expect(passwordFor('secret')).toBe('secret')
    expect(passwordFor(true)).toMatch(/^[a-z\d]{10}$/)
    expect(passwordFor(true)).not.toBe(passwordFor(true))
    expect([undefined, 'secret'].map(hostFor)).toEqual(['127.0.0.1', '0.0.0.0'])
  })

  it('says where slides, presenter view and handout are, which keys there are and what is watched', () => {
    const lines = startLines({ deck: 'talk.md', port: 3031, password: undefined, article: 'tea.txt' })
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "Slides     http://localhost:3031/
      Presenter  http://localhost:3031/presenter/   notes, timer, next slide
      Handout    http://localhost:3031/handout
      Keys       → next · ← back · o all slides · g go to · d dark · f full screen
      Watching   talk.md and tea.txt
      Ctrl+C ends it."
    `)
  })
})

describe('the article of a deck', () => {
  const slide = (source: string) => ({ source, file: `${process.cwd()}/data/slides.md` }) as DeckSlide

  it('is the one that its slides name, beside the deck', async () => {
    const slides = ['# A', '---\nsource: open-source-ai.txt:3-4\n---\n'].map(slide)
    expect(await articleOf(slides)).toBe('data/open-source-ai.txt')
  })

  it('is none where it is not there, or not named', async () => {
    expect(await articleOf([slide('---\nsource: gone.txt\n---\n')])).toBeUndefined()
    expect(await articleOf([slide('# A')])).toBeUndefined()
  })
})

describe('what is told of a deck while it is edited', () => {
  const slide = { no: 1, file: '/talk.md', line: 1, content: '', layout: 'quote' }
  const facts = (source: string, faults: DeckFacts['faults'] = []) =>
    ({ slides: [{ ...slide, source }], layouts: ['quote'], faults }) as unknown as DeckFacts
  const listen = () => {
    const said: string[] = []
    const shown: (readonly Finding[])[] = []
    const report = { ...silentReport, note: (text: string) => void said.push(text) }
    return { said, shown, teller: createDeckTeller(report, '/', findings => void shown.push(findings)) }
  }

  it('is each thing once, with its place, and that it is mended', () => {
    const { said, shown, teller } = listen()
    teller.deck(facts('---\nlayout: quote\nspeakr: A\n---\n'), false)
    teller.deck(facts('---\nlayout: quote\nspeakr: A\n---\n\n> B'), false)
    teller.deck(facts('---\nlayout: quote\nspeaker: A\n---\n'), false)
    expect(said).toEqual([
      'talk.md:3:1 (slide 1): There is no field speakr; is speaker meant?',
      'The deck is in order again.',
    ])
    expect(shown.map(findings => findings.length)).toEqual([1, 1, 0])
  })

  it('is that the browser keeps the last good deck where the new one does not parse', () => {
    const { said, teller } = listen()
    teller.deck(facts(''), false)
    teller.deck(facts('', [{ file: '/talk.md', line: 4, column: 2, message: 'Missing closing quote' }]), true)
    expect(said).toEqual([
      'talk.md:4:2: Missing closing quote',
      'The browser keeps the last good deck until this is mended.',
    ])
  })

  it('is a slide that does not compile', () => {
    const { said, teller } = listen()
    teller.deck(facts('---\nlayout: quote\n---\n'), false)
    teller.sighting({ kind: 'compile', file: '/talk.md__slidev_1.md', message: 'Element is missing end tag.' })
    expect(said).toEqual(['talk.md:1 (slide 1): Element is missing end tag.'])
  })
})
