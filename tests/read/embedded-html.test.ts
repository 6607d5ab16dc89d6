import { describe, expect, it } from 'vitest'
import { spanOf } from '../../scripts/model/span.ts'
import { blockPassages, outline, readText } from './helpers.ts'

describe('HTML inside Markdown', () => {
  it.each([
    [
      'a quotation',
      '<blockquote>\n<p>Said.</p>\n<footer>— Ada, engineer</footer>\n</blockquote>',
      ['> Said. — Ada, engineer'],
    ],
    [
      'a quotation around Markdown',
      '<blockquote>\n\nSaid **so**.\n\n— Ada\n\n</blockquote>\n\nAfter.',
      ['> Said so. — Ada', 'After.'],
    ],
    [
      'a quotation with an indented second paragraph',
      '<blockquote>\n\tOne.\n\n\tTwo.\n</blockquote>',
      ['> One. / Two.'],
    ],
    ['a pull quote', '<aside class="pullquote">Said. <cite>Ada</cite></aside>', ['> Said. — Ada']],
    ['an aside that quotes nobody', '<aside>By the way.</aside>', ['By the way.']],
    [
      'a figure',
      '<figure>\n<img src="a.png" alt="A">\n<figcaption>The <em>caption</em></figcaption>\n</figure>',
      ['[a.png] A (The caption)'],
    ],
    [
      'a figure with a quotation',
      '<figure><blockquote>Said.</blockquote><figcaption>Ada</figcaption></figure>',
      ['> Said. — Ada'],
    ],
    ['a picture and its caption', '![A](a.png)\n\n<p class="caption">The caption</p>', ['[a.png] A (The caption)']],
    ['a table', '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', ['a | b / 1 | 2']],
    [
      'a table with empty lines between its cells',
      '<table>\n  <tr>\n    <th>a</th>\n\n    <th>b</th>\n  </tr>\n\n  <tr>\n    <td>1</td>\n\n    <td>2</td>\n  </tr>\n</table>',
      ['a | b / 1 | 2'],
    ],
    ['details', '<details>\n<summary>More</summary>\n\nInside.\n\n</details>', ['More', 'Inside.']],
    ['a list', '<ul><li>a</li><li>b</li></ul>', ['- a / - b']],
    [
      'inline elements',
      'H<sub>2</sub>O at 10<sup>6</sup> <span class="x">Pa</span>,<br>the 1<sup>st</sup> &lt;time&gt; <kbd>Esc</kbd>',
      ['H2O at 10⁶ Pa, the 1st <time> Esc'],
    ],
    ['an inline picture', 'One <img src="a.png" alt="A"> two.', ['One two.', '[a.png] A ()']],
    [
      'comments, styles and scripts',
      'One<!-- no --> two.\n\n<!--\nno\n-->\n\n<style>p { color: red }</style>\n\n<script>\nno()\n</script>\n\nx <style>no</style>y',
      ['One two.', 'x y'],
    ],
    ['an avatar', '<img class="avatar" src="me.png" alt="me">\n\nText.', ['Text.']],
  ])('gives %s', async (_, text, lines) => {
    expect(outline(await readText(text)).slice(1)).toEqual(lines)
  })

  it('keeps the places of its words', async () => {
    const article = await readText(
      'Before.\n\n> <aside class="pquote" markdown="1">\n> I said *never* &amp; [always](https://example.org).\n> <p class="credit">— Ada</p>\n> </aside>\n\n<div>\n<p>Two   words</p>\n</div>',
    )
    const passages = article.sections.flatMap(section => section.blocks).flatMap(blockPassages)
    for (const word of ['never', 'always', 'Ada', 'Two', 'words']) {
      const passage = passages.find(one => one.text.includes(word))!
      const from = passage.text.indexOf(word)
      const { start, end } = spanOf(passage, from, from + word.length)
      expect(article.text.slice(start, end)).toBe(word)
    }
  })

  it('says what it had to leave out', async () => {
    const { messages } = await readText('Text.\n\n<iframe src="https://example.org"></iframe>\n')
    expect(messages.map(message => [message.ruleId, message.line])).toEqual([['markup', 3]])
  })
})
