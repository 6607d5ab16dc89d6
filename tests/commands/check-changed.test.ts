import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkCommand } from '../../scripts/commands/check.ts'
import { makeCommand } from '../../scripts/commands/make.ts'
import { silentReport } from '../../scripts/io/terminal.ts'
import { LATER, newTalk } from './make/talk.ts'
import type { Talk } from './make/talk.ts'

describe('the check of a deck whose article changed', () => {
  let talk: Talk
  let home: string
  beforeEach(async () => {
    talk = await newTalk()
    home = process.cwd()
    process.chdir(talk.folder)
  })
  afterEach(async () => {
    process.chdir(home)
    await talk.remove()
  })

  const make = () => makeCommand({ article: 'article.md', deck: 'slides.md', report: silentReport })
  const check = async () => {
    const { answer } = await checkCommand({ deck: 'slides.md', drawn: false, words: 75, report: silentReport })
    return answer.findings.filter(({ rule }) => rule === 'number' || rule === 'quotation')
  }
  const lineOf = async (words: string) =>
    (await talk.read('slides.md')).split('\n').findIndex(line => line.includes(words)) + 1

  it('says what a number was and what the article says now, before the deck is made again', async () => {
    await make()
    expect(await check()).toEqual([])
    await talk.write('article.md', LATER)
    const [finding] = await check()
    expect(finding).toMatchObject({
      rule: 'number',
      line: await lineOf('12 cats'),
      message: 'It was “12 cats”, the article now says “14 cats”',
      todo: 'Write what the article has now, or take it away.',
    })
    expect(finding!.file).toBe(join(process.cwd(), 'slides.md'))
  })

  it('says it of a number that its user kept when the deck was made again', async () => {
    await make()
    const mine = (await talk.read('slides.md')).replace('12 cats', 'all of 12 cats')
    await talk.write('slides.md', mine)
    await talk.write('article.md', LATER)
    const { outdated } = await make()
    const told = (await check()).filter(({ message }) => message.startsWith('It was'))
    expect(told.map(({ slide, line, about }) => ({ slide, line, old: about }))).toEqual(
      outdated.map(({ slide, line, old }) => ({ slide, line, old })),
    )
    expect(told.length).toBeGreaterThan(0)
  })

  it('says once what changed, not also that the number is not in the article', async () => {
    await make()
    await talk.write('article.md', LATER)
    const lines = (await check()).map(({ line }) => line)
    expect(new Set(lines).size).toBe(lines.length)
  })
})
