import { describe, expect, it } from 'vitest'
import { outline, readText } from './helpers.ts'

describe('template tags', () => {
  it.each([
    ['{{< figure src="a.png" alt="A thing" >}}', '[a.png] A thing ()'],
    ['{{< img src="a.png" >}}', '[a.png]  ()'],
    ["{% image 'a.png' 'A thing' %}", '[a.png] A thing ()'],
    ['{% image "a.png" "A "big" thing of 30%." %}', '[a.png] A "big" thing of 30%. ()'],
    ['{% image "a.png" "A thing" "wide" %}', '[a.png] A thing ()'],
    ['<p>\n{% image "assets/a.png" "A "big" thing." %}\n</p>', '[assets/a.png] A "big" thing. ()'],
    ['{{image "a.png"}}', '[a.png]  ()'],
    ['<p align="center">\n{{< img src="a.png" alt="A thing" >}}\n</p>', '[a.png] A thing ()'],
  ])('of a picture, as %s, become a picture', async (tag, line) => {
    const article = await readText(`{% raw %}{% endraw %}Before.\n\n${tag}\n\nAfter.`)
    expect(outline(article)).toEqual(['', 'Before.', line, 'After.'])
  })

  it('of other kinds are left out, each kind with one message', async () => {
    const article = await readText(
      '{{< toc >}}\n\n# T {#id}\n\nOne {{% ref "a.md" %}}two.\n{: .lead}\n\n{% include "x.html" %}\n\nLast {{% ref "b.md" %}}.',
    )
    expect(outline(article)).toEqual(['title: T', '', 'One two.', 'Last .'])
    expect(article.messages.map(message => message.reason)).toEqual([
      expect.stringContaining('{{< toc >}}'),
      expect.stringContaining('{{% ref "a.md" %}} (and 1 more like it)'),
      expect.stringContaining('{% include "x.html" %}'),
    ])
    expect(article.messages[0]).toMatchObject({ line: 1, column: 1, ruleId: 'template' })
  })

  it('in code are code', async () => {
    const text = '{% raw %}\nUse `{{ name }}`:\n\n```\n{% if x %}{{ y }}{% endif %}\n```\n{% endraw %}'
    expect(outline(await readText(text))).toEqual(['', 'Use {{ name }}:', '`` {% if x %}{{ y }}{% endif %}'])
  })

  it('for code become code', async () => {
    expect(outline(await readText('{% highlight go %}\nx := {{ 1 }}\n{% endhighlight %}\n\nText.'))).toEqual([
      '',
      '`go` x := {{ 1 }}',
      'Text.',
    ])
  })

  it('are prose where nothing says that the text is a template', async () => {
    const article = await readText('Vue writes {{ name }} for a value.')
    expect(outline(article)).toEqual(['', 'Vue writes {{ name }} for a value.'])
    expect(article.messages).toEqual([])
  })

  it('in a link leave its words without an address', async () => {
    const { sections } = await readText('{% x %}\n\nSee [the guide]({{ "/guide" | url }}) now.')
    expect(sections[0]!.blocks[0]).toMatchObject({ passage: { text: 'See the guide now.', links: [] } })
  })

  it('leave no trace in the tree', async () => {
    const { tree } = await readText('A {% x %} b <b>{% y %}c</b>.')
    expect(JSON.stringify(tree)).not.toMatch(/\ufdd0|\{%/)
  })
})
