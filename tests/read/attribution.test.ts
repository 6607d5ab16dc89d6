import { describe, expect, it } from 'vitest'
import { outline, readText } from './helpers.ts'

it('leaves a sentence with a dash below a quotation alone', async () => {
  expect(outline(await readText('> Said.\n\n— and then she left.'))).toEqual(['', '> Said.', '— and then she left.'])
})

it('sees an attribution that begins with a bracket', async () => {
  const { sections } = await readText('> "Said." <span>— [no answer] / 3 years</span>')
  expect(sections[0]?.blocks[0]).toMatchObject({ kind: 'extract', attribution: { text: '[no answer] / 3 years' } })
})

describe('an attribution below a quotation', () => {
  it.each([
    ['> Said.\n> — Ada', 'Said. — Ada'],
    ['> Said.\n>\n> -- Ada, engineer', 'Said. — Ada, engineer'],
    ['> Said.\n>\n> – Ada', 'Said. — Ada'],
    ['> Said.  \n> — Ada', 'Said. — Ada'],
    ['> “Said.” — Ada, *The Book*', '“Said.” — Ada, The Book'],
    ['> "Said." <span>--- Ada</span>', '"Said." — Ada'],
    ['> Said.\n\n— Ada, engineer', 'Said. — Ada, engineer'],
    ['> We said it. -- Ada Bo', 'We said it. — Ada Bo'],
    ['> We said it. --- Ada Bo', 'We said it. — Ada Bo'],
    [
      '<blockquote>\nWe said it.\n<span>- Keeper, Town Harbour </span>\n</blockquote>',
      'We said it. — Keeper, Town Harbour',
    ],
    ['> “Said by us.” - Ada', '“Said by us.” — Ada'],
  ])('is parted from it in %j', async (text, line) => {
    expect(outline(await readText(text))).toEqual(['', `> ${line}`])
  })

  it('is parted from it where it begins with a bracket', async () => {
    const { sections } = await readText('> "Said." <span>— [no answer] / 3 years</span>')
    const quotations = sections.flatMap(({ blocks }) => blocks).filter(block => block.kind === 'extract')
    expect(quotations.map(({ attribution }) => attribution?.text)).toEqual(['[no answer] / 3 years'])
  })

  it.each([
    ['> It was — as Ada says — late.', 'It was — as Ada says — late.'],
    ['> He said “no” — and left the room “for good”.', 'He said “no” — and left the room “for good”.'],
    ['> — Nobody knows.', '— Nobody knows.'],
    ['> A well-known\n> fact', 'A well-known fact'],
    ['> Said.\n>\n> A dash — here.', 'Said. / A dash — here.'],
  ])('is not seen in %j', async (text, line) => {
    expect(outline(await readText(text))).toEqual(['', `> ${line}`])
  })
})
