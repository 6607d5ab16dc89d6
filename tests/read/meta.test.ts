import { describe, expect, it } from 'vitest'
import { readText } from './helpers.ts'

describe('what the frontmatter says', () => {
  it('stands with its place in the text', async () => {
    const { text, meta } = await readText(`---
title: 'Jo''s garden'
author: Mira Holm
date: 2024-05-17 # Friday
source: The Northern Post
lang: en_GB
theme: seriph
---
Text.`)
    expect(meta).toMatchObject({
      title: { text: "Jo's garden" },
      date: { text: '2024-05-17' },
      source: { text: 'The Northern Post' },
      lang: 'en-GB',
      theme: 'seriph',
    })
    expect(meta.authors.map(author => author.text)).toEqual(['Mira Holm'])
    for (const { text: words, spans } of [meta.date!, meta.source!, ...meta.authors]) {
      expect(spans.map(span => text.slice(span.start, span.end)).join(' ')).toBe(words)
    }
  })

  it.each([
    ['a string', 'author: Ada', ['Ada']],
    ['a list', 'authors: [Ada, Grace]', ['Ada', 'Grace']],
    ['a list of names', 'authors:\n  - name: Ada\n    url: https://example.org\n  - name: Grace', ['Ada', 'Grace']],
    ['a name', 'author:\n  name: Ada', ['Ada']],
    ['Go’s own key', 'by:\n- Ada\n- Grace', ['Ada', 'Grace']],
    [
      'names with links',
      'author: >-\n  [Ada](https://a.example), [Grace\n  Hopper](https://g.example) (Navy)',
      ['Ada, Grace Hopper (Navy)'],
    ],
  ])('takes authors from %s', async (_, yaml, names) => {
    const { meta } = await readText(`---\n${yaml}\n---\nText.`)
    expect(meta.authors.map(author => author.text)).toEqual(names)
  })

  it.each(['subtitle', 'description', 'summary', 'deck', 'standfirst'])('takes the subtitle from %s', async key => {
    const { meta } = await readText(`---\n${key}: >-\n  A long\n  line.\n---\nText.`)
    expect(meta.subtitle?.text).toBe('A long line.')
  })

  it.each([
    ['date: 2024-05-17', '2024-05-17'],
    ['date: 2024-05-17T09:00:00Z', '2024-05-17'],
    ['date: April 12, 2016', 'April 12, 2016'],
    ['date: "12. März 2016"', '12. März 2016'],
    ['date: 2024', '2024'],
  ])('keeps the date of “%s” as it is written', async (yaml, date) => {
    expect((await readText(`---\n${yaml}\n---\nText.`)).meta.date?.text).toBe(date)
  })

  it('keeps a TOML date as it is written', async () => {
    expect((await readText('+++\ntitle = "T"\ndate = 1979-05-27T07:32:00Z\n+++\nText.')).meta).toMatchObject({
      title: { text: 'T' },
      date: { text: '1979-05-27' },
    })
  })

  it('takes an address for the source only if it is one', async () => {
    expect((await readText('---\nurl: /blog/snow\n---\nText.')).meta.source).toBeUndefined()
    expect((await readText('---\nurl: https://example.org/snow\n---\nText.')).meta.source?.text).toBe(
      'https://example.org/snow',
    )
  })

  it('is read for plain text, too', async () => {
    const { meta, title } = await readText(
      '---\ntitle: Snow\n---\nIt fell and fell until the door would not open any more.',
      'snow.txt',
    )
    expect(meta.title?.text).toBe('Snow')
    expect(title).toBeUndefined()
  })
})

describe('character references in frontmatter', () => {
  it('stand for what a reader sees, with the place of the whole', async () => {
    const { text, meta } = await readText(
      '---\ntitle: The port\ndescription: We&#8217;re glad &mdash; AT&amp;T helps\n---\nText.',
    )
    expect(meta.subtitle?.text).toBe('We’re glad — AT&T helps')
    const [span] = meta.subtitle!.spans
    expect(text.slice(span!.start, span!.end)).toBe('We&#8217;re glad &mdash; AT&amp;T helps')
  })

  it('stay as they are where they stand for no character', async () => {
    const { meta } = await readText('---\ntitle: A &#0; &#xD800; &nothing; B\n---\nText.')
    expect(meta.title?.text).toBe('A &#0; &#xD800; &nothing; B')
  })
})
