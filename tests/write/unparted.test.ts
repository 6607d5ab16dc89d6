import { describe, expect, it } from 'vitest'
import { make } from '../../scripts/pipeline.ts'
import { unparted, unpartedFields, unpartedMarkdown } from '../../scripts/write/unparted.ts'

/** With a mark in place of the space that does not break. */
const seen = (text: string) => text.replaceAll('\u00a0', '~')

describe('a number and its unit', () => {
  it.each([
    ['95 % de personnes', '95~% de personnes'],
    ['de 20 % à 30 % en 2 ans', 'de 20~% à 30~% en 2 ans'],
    ['12 km and 3 GB', '12~km and 3~GB'],
    ['30 € et 5,2 Mrd. €', '30~€ et 5,2~Mrd. €'],
    ['€ 30 or 30 \\$', '€~30 or 30~\\$'],
    ['21 °C', '21~°C'],
    ['12 months', '12 months'],
    ['3 minutes in 5 hours', '3 minutes in 5 hours'],
    ['in 2024 % of', 'in 2024~% of'],
    ['30 € 40 people', '30~€ 40 people'],
    ['62 percent', '62 percent'],
  ])('never part at a line’s end: %s', (text, expected) => expect(seen(unparted(text))).toBe(expected))

  it.each([
    ['le « langage gouvernemental » est compliqué', 'le «~langage gouvernemental~» est compliqué'],
    ['Et « `code` » et (« oui »).', 'Et «~`code`~» et («~oui~»).'],
    ['« Pourquoi ? » et voilà : rien ; non !', '«~Pourquoi~?~» et voilà~: rien~; non~!'],
    ['sagte »Ja« und »Nein.« Dann', 'sagte »Ja« und »Nein.« Dann'],
    ['le port :smile: a :b et 3 !important', 'le port :smile: a :b et 3 !important'],
    ['| :-- | --: |', '| :-- | --: |'],
  ])('nor do a mark and what it stands at: %s', (text, expected) => expect(seen(unpartedMarkdown(text))).toBe(expected))

  it('are left alone in code, tags and addresses', () => {
    expect(unpartedFields({ image: 'at 5 km.png', data: [{ says: '5 km' }] })).toEqual({
      image: 'at 5 km.png',
      data: [{ says: '5\u00a0km' }],
    })
    expect(unpartedMarkdown('````\n```\n5 %\n```\n5 %\n````')).not.toContain('\u00a0')
    const markdown = 'It is 5 % of `5 %` at [5 %](/a?b=5 %) <i title="5 %">5 %</i>\n\n```\n5 %\n```\n'
    expect(seen(unpartedMarkdown(markdown))).toBe(
      'It is 5~% of `5 %` at [5~%](/a?b=5 %) <i title="5 %">5~%</i>\n\n```\n5 %\n```\n',
    )
  })

  it('stand together on a slide, in its body and in its fields, while the notes have the article as it is', async () => {
    const text = '---\nlang: fr\n---\n\n# Le port\n\n## Coûts\n\nEn 2024, 95 % des personnes prennent le bac du nord.\n'
    const file = { name: 'port.md', bytes: new TextEncoder().encode(text) }
    const made = await make(file, { source: 'port.md', theme: () => ({ theme: './' }), image: () => undefined })
    expect(made.text).toContain("says: '95\u00a0%'")
    expect(made.text).not.toMatch(/\d %(?![\s\S]*-->)/)
    expect(made.text.slice(made.text.indexOf('<!--'))).toContain('95 %')
  })
})
