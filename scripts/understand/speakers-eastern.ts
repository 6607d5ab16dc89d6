import type { SpeakerRule } from '../model/fact.ts'
import { SPEECH_VERBS } from './lexicon/speech.ts'
import type { Mention } from './speakers.ts'

/** `「…」と市場長は言います。`, `"…"라고 김민수 대표는 말했다`, `“…”，王芳说。` */
export function eastAsianAfter(text: string, from: number, to: number, lang: string): Mention | undefined {
  const frame = text.slice(from, Math.min(to, from + 80))
  const verbs = SPEECH_VERBS[lang.slice(0, 2)]!.join('|')
  const pattern = {
    ja: new RegExp(
      String.raw`^(?:と|、と)、?(?<who>[\p{L}\p{N}・ー\s]{1,30}?)(?:さん|氏)?[はがも](?:[^。「」]{0,20}?)(?:${verbs})`,
      'u',
    ),
    ko: new RegExp(
      String.raw`^(?:라고|이라고|고|며|면서)[,\s]*(?<who>[\p{L}\p{N}\s]{1,30}?)(?:은|는|이|가)\s(?:[^.“"]{0,20}?)(?:${verbs})`,
      'u',
    ),
    zh: new RegExp(String.raw`^[，,\s]*(?<who>[\p{L}\p{N}·]{1,20}?)(?:也|还|還|对此|這樣|这样)?(?:${verbs})`, 'u'),
  }[lang.slice(0, 2)]
  return located(pattern?.exec(frame), from, 'after')
}

export function eastAsianBefore(text: string, from: number, to: number, lang: string): Mention | undefined {
  const frame = text.slice(Math.max(from, to - 80), to)
  const verbs = SPEECH_VERBS[lang.slice(0, 2)]!.join('|')
  const pattern = {
    ja: /(?:^|[。、\s])(?<who>[\p{L}\p{N}・ー]{1,20}?)(?:さん|氏)?[はが](?:、|次のように[^「]{0,12}、?)\s*$/u,
    ko: /(?:^|[.\s])(?<who>[\p{L}\p{N}]{2,10}(?:\s[\p{L}\p{N}]{2,10})?)(?:은|는|이|가)\s*,?\s*$/u,
    zh: new RegExp(
      String.raw`(?:^|[，。,\s])(?<who>[\p{L}\p{N}·]{1,20}?)(?:也|还|還|对此)?(?:${verbs})[：:，,]\s*$`,
      'u',
    ),
  }[lang.slice(0, 2)]
  return located(pattern?.exec(frame), Math.max(from, to - 80), 'before')
}

function located(match: RegExpExecArray | null | undefined, offset: number, rule: SpeakerRule): Mention | undefined {
  const who = match?.groups?.['who']
  if (!match || !who) return undefined
  const at = offset + match.index + match[0].indexOf(who)
  return { from: at, to: at + who.length, rule }
}
