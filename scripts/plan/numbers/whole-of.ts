import type { Metric } from '../../model/fact.ts'
import { RATES } from '../lexicon/shares.ts'

/**
 * Growth has no whole: `increased 57%`, `500% more`, `down 8 %`. Each list holds its languages in this order: en, de,
 * fr, es, it, pt, nl; the words of languages without spaces stand behind.
 */
const GROWTH =
  /\b(?:(?:increas|decreas|ris[ei]|rose|gr[eo]w|declin|dropp?|jump|surg|shr[aiu]nk|reduc|improv|soar|plung|climb|stieg|steig|gestiegen|gesunken|sink|wuchs|gewachsen|wachs|augment|diminu|progress|aument|disminu|gestegen|gedaald|groei)\p{L}*|(?:fall(?:s|en|ing)?|fell|sav(?:e|ed|ing|ings)|gain(?:s|ed)?|faster|slower|more|fewer|less|higher|lower|up|down|cheaper|discount|interest|inflation|sank|mehr|weniger|schneller|hausses?|baiss\p{L}*|réduct\p{L}*|réduit\p{L}*|cro[iî]t\p{L}*|plus|moins|subi[óo]|subir|baj[óo]|más|menos|creci\p{L}*|cresc\p{L}*|cal[oò]|più|meno|mais|caiu|meer|minder))(?!\p{L})/iu
const GROWTH_WITHOUT_SPACES = /増|減|伸び|上昇|低下|増加|减少|下降|上升|증가|감소|상승|하락/u

/** Of what the thing itself once was, or of an aim: a length that may well go beyond its whole. */
const FORMER =
  /^\s*(?:of|der|des|von|de|du|del|di|da|van)\s+(?:(?:its|their|his|her|our|the|ihrer|ihres|seiner|su|sus|son|leur|leurs|suo|loro|seu|zijn|hun)\s+)?(?:former|previous|original|earlier|initial|target|goal|plan|increase|growth|rise|decline|decrease|drop|reduction|ursprünglich|früher|vorherig|ancien|précédent|anterior|precedente|vorige)/iu

/** `40% of respondents`, `27 % der Befragten`, `12 % des visites`: the whole follows the share. */
const WHOLE_FOLLOWS =
  /^\s*(?:(?:of|von|aller?|der|des|unserer?|d[eu]|delle|degli|dei|della|del|di|dos|das|do|da|van)\s+(?:(?:all|the|our|los|las|la|le|les|il|lo|gli|os|as|alle|de|het)\s+)?|d['’]|de l['’]|dell['’])\p{L}/iu

/** `a majority of respondents (55%)`: a part and its whole stand before a share in brackets. */
const WHOLE_BEFORE =
  /\b(?:majority|minority|share|proportion|percentage|part|most|half|third|quarter|mehrheit|minderheit|anteil|teil|hälfte|majorité|minorité|part|moitié|mayoría|minoría|parte|mitad|maggioranza|minoranza|metà|maioria|minoria|metade|meerderheid|deel|helft)\s+(?:of|der|des|von|d[eu]|di|dei|dos|das|van)\s+(?:\p{L}+\s+){0,3}\p{L}+\s*[(（]\s*(?:\p{L}+\s)?$/iu

/** `Among respondents who …`: the sentence begins with its whole. */
const WHOLE_FIRST =
  /^\s*(?:among(?:st)?|of (?:all|the|those)|unter|von (?:allen|den)|parmi|entre|tra|fra|onder|van (?:alle|de))\s+\p{L}/iu

/** Who answers is the whole of a survey's shares: `respondents (72%)`, `回答者の 12.84%`. */
const ASKED =
  /(?:\b(?:respondents|participants|developers|users|people|readers|customers|befragten?|teilnehme\p{L}*|nutzer\p{L}*|répondants|participants|utilisateurs|personnes|encuestad[oa]s|personas|usuarios|intervistati|utenti|inquiridos|usuários|respondenten|deelnemers|gebruikers)\s*[(（]\s*|(?:回答者?|ユーザー|受访者|用户|응답자|사용자)(?:の|は|が|的|中|の中で|의|중)?\s*)$/iu

/**
 * The whole of a share where the article says what it is of: 100 of a percentage, the parts of a fraction (`two
 * thirds`). Nothing for growth, for more than the whole, for a range and where no whole is named.
 */
export function wholeOf(passage: string, metric: Metric): number | undefined {
  const { value, high, unit, of, from, to, certainty } = metric
  const whole = unit === '%' ? 100 : of
  if (value === undefined || whole === undefined || high !== undefined) return undefined
  if (certainty === 'range' || value <= 0 || value > whole) return undefined
  const [before, after] = [clauseBefore(passage, from), passage.slice(to)]
  const sentence = passage.slice(0, from).replace(/^.*[.!?]\s/su, '')
  return (namesWhole(before, after) || WHOLE_FIRST.test(sentence)) && !isGrowth(before, after) ? whole : undefined
}

/**
 * Whether a percentage is a part of something, named or not: no growth, nothing charged or gained on top, no range, and
 * no more than the whole.
 */
export function isPartOfAWhole(passage: string, { value, high, unit, from, to, certainty }: Metric): boolean {
  if (unit !== '%' || value === undefined || high !== undefined || certainty === 'range') return false
  const after = passage.slice(to, to + 48)
  const before = PEOPLE_DO.test(after) ? clauseBefore(passage, from).replace(JOINED, '') : clauseBefore(passage, from)
  const near = `${before.slice(-48)} ${/^[^.,;:!?)]*/u.exec(after)![0]}`
  return value > 0 && value <= 100 && !RATES.test(near) && !isGrowth(before, after)
}

/** `61% of pilots saying`, `4% said`: what people do is a part of them, however the clause before it grows. */
const PEOPLE_DO =
  /^\s(?:of\s(?:\p{L}+\s){1,3})?(?:say|said|saying|report|reported|reporting|think|thought|thinking|use|used|using|want|wanted|wanting|agree|agreed|agreeing|feel|felt|feeling|have|had|having|are|were|do|did|plan|planned|planning|cite|cited|citing|note|noted|noting|answer|answered|answering|prefer|preferred|preferring|believe|believed|believing|know|knew|knowing|work|worked|working|consider|considered|considering|indicate|indicated|indicating)(?!\p{L})/iu
/** From the beginning of a clause to what joins the share to it. */
const JOINED = /^.*\s(?:with|and|while|but)\s(?=(?:only\s|just\s)?$)/isu

/**
 * From the last mark that closes a clause, without what stands in brackets; a decimal point or a thousands mark closes
 * none.
 */
function clauseBefore(passage: string, from: number): string {
  let start = from
  while (start > 0 && !closes(passage.slice(start - 1, Math.min(start + 1, from)))) start -= 1
  return passage.slice(start, from).replace(/\s?[(（][^()（）]*[)）]/gu, '')
}

/** Whether the first of two characters closes a clause. */
const closes = (pair: string): boolean => /^(?:[;:!?。、，；]|[.,](?!\d))/u.test(pair)

const namesWhole = (before: string, after: string): boolean =>
  (WHOLE_FOLLOWS.test(after) && !FORMER.test(after)) || WHOLE_BEFORE.test(before) || ASKED.test(before)

/** `rose to 15 % of all visits` ends in a share; `rose by 15 % of …`, `15% more of …` does not. */
function isGrowth(before: string, after: string): boolean {
  const next = after.slice(0, 24)
  if (GROWTH_WITHOUT_SPACES.test(before) || GROWTH_WITHOUT_SPACES.test(next.slice(0, 8))) return true
  if (/^\s*(?:\p{L}+\s){0,1}$/u.test(before)) return false
  const arrives = /\b(?:to|auf|à|a|al|até|naar)\s+(?:\p{L}+\s){0,2}$/iu.test(before)
  return GROWTH.test(/^\s*\p{L}+/u.exec(next)?.[0] ?? '') || (GROWTH.test(before) && !arrives)
}
