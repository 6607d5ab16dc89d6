import type { ByLanguage } from './by-language.ts'

/** What was asked about or looked at, in what announces it, by language: `We also asked about |overall satisfaction|.` */
export const TOPICS: ByLanguage = {
  en: /(?:^|[\s,])(?:we|i) (?:have |had )?(?:also |then |next |first )?(?:(?:asked|surveyed|polled|questioned)(?: (?!about)[\p{L}’'-]+){0,4} (?:about|on)|looked (?:\p{L}+ )?(?:at|into)|examined|reviewed|explored|investigated|analy[sz]ed) (?:(?:the|their|its|our|your|his|her) )?(?<topic>\p{L}[^.:;?!]*)[.:]?$/iu,
  fr: /(?:^|[\s,])(?:nous (?:leur )?avons|j[’']ai) (?:aussi |également |ensuite )?(?:(?:interrogé|questionné|sondé)(?: (?!sur)[\p{L}’'-]+){0,4} sur|examiné|étudié|analysé) (?:(?:les?|la|leurs?|ses|nos) |l[’'])?(?<topic>\p{L}[^.:;?!]*)[.:]?$/iu,
  de: /^(?:wir haben|ich habe) (?:auch |außerdem |zudem |ferner )?(?:(?:die|alle) \p{L}+ )?nach (?:(?:der|dem|den|ihrer|ihrem|ihren) )?(?<topic>\p{L}[^.:;?!,]*) (?:ge|be)fragt[.:]?$/iu,
  es: /(?:^|[\s,])(?:también )?(?:les )?(?:preguntamos|encuestamos)(?: (?!sobre|por)[\p{L}’'-]+){0,4} (?:sobre|por) (?:(?:el|las?|los|sus?) )?(?<topic>\p{L}[^.:;?!]*)[.:]?$/iu,
}

/** The verb that leads to a list or to numbers, behind the name of what they are, by language: `Key updates |include|`. */
export const LEADS_TO_WHAT_IT_NAMES: ByLanguage = {
  en: names(
    'is|are|was|were|(?:have|has|had|continues?|continued) (?:to be|been)|remains?|remained|includes?|included|comprises?',
  ),
  fr: names('est|sont|était|étaient|reste(?:nt)?|demeure(?:nt)?|comprend|comprennent|inclut|incluent'),
  de: names('ist|sind|war|waren|bleib(?:t|en)|umfass(?:t|en)|beinhalte(?:t|n)'),
  es: names('es|son|era|eran|fue|fueron|sigue(?:n)? siendo|incluye(?:n)?|comprende(?:n)?'),
  it: names('è|sono|era|erano|resta(?:no)?|include|includono|comprende|comprendono'),
  pt: names('é|são|era|eram|foi|foram|continua(?:m)? a ser|inclui|incluem|compreende(?:m)?'),
  nl: names('is|zijn|was|waren|blij(?:ft|ven)|omvat(?:ten)?'),
}

/** What names nothing by itself in front of such a verb, by language: `These include`, `What we want is`. */
export const NAMES_NOTHING: ByLanguage = {
  en: /^(?:this|that|these|those|it|they|he|she|we|i|you|there|here|which|who|what|such)\b|\b(?:we|i|you|they|who|which|that|whether|if|when|because|not|never|it)$/iu,
  fr: /^(?:cela|ceci|ce|c[’']|ces?|cette|il|elles?|ils|nous|je|vous|voici|qui|que)(?!\p{L})|(?<!\p{L})(?:que|qui|si|ne|n[’'])$/iu,
  de: /^(?:dies\p{L}*|das|es|sie|er|wir|ich|hier|da|was|wer|dazu|darunter)(?!\p{L})|(?<!\p{L})(?:dass|ob|wenn|nicht)$/iu,
  es: /^(?:est[aeo]s?|es[aeo]s?|ellos?|ellas?|nosotros|aquí|que|lo)(?!\p{L})|(?<!\p{L})(?:que|si|no)$/iu,
  it: /^(?:quest[aei]|quell[aei]|essi|esse|noi|qui|che|ciò)(?!\p{L})|(?<!\p{L})(?:che|se|non)$/iu,
  pt: /^(?:est[ae]s?|ess[ae]s?|isto|isso|eles?|elas?|nós|aqui|que|o)(?!\p{L})|(?<!\p{L})(?:que|se|não)$/iu,
  nl: /^(?:dit|dat|deze|die|het|ze|zij|we|wij|hier|er|wat)(?!\p{L})|(?<!\p{L})(?:dat|of|als|niet)$/iu,
}

function names(verbs: string): RegExp {
  return new RegExp(String.raw`(?<name>^.*\p{L})\s+(?:${verbs})$`, 'iu')
}
