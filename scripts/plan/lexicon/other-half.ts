/** How a language compares a number: the words that say so beside it, and what it is compared with. */
interface Comparing {
  /** In what a number counts: `higher throughput`, `more crates`. */
  readonly comparative: RegExp
  /** Behind it, the other half as the group `half`, up to the first word that names it: `than the`, `compared to`. */
  readonly half: RegExp
}

const pattern = (comparative: string, half: string): Comparing => ({
  comparative: new RegExp(`(?<!\\p{L})(?:${comparative})(?!\\p{L})`, 'iu'),
  half: new RegExp(`(?<!\\p{L})(?<half>(?:${half})[^\\s,;:.!?]+)`, 'iu'),
})

/** By language. `more than 20` qualifies a number and compares nothing; `rather than` and `other than` are no comparisons. */
export const COMPARING: Readonly<Record<string, Comparing>> = {
  en: pattern(
    'more|less|fewer|better|worse|times|as|\\p{L}{3,}er|(?:more|less) \\p{L}+',
    '(?<!(?:rather|other|(?:more|less|fewer|greater)(?=\\sthan\\s\\p{Sc}?\\d))\\s)than\\s|compared\\s(?:to|with)\\s|relative\\sto\\s|versus\\s|vs\\.?\\s|as\\s\\p{L}+\\sas\\s',
  ),
  de: pattern(
    'mehr|weniger|mal|so|(?:besser|schlechter|höher|niedriger|größer|kleiner|schneller|langsamer|billiger|günstiger|teurer|stärker|schwächer|länger|kürzer|häufiger|seltener)\\p{L}{0,2}',
    '(?<!mehr\\s|weniger\\s)als\\s|verglichen\\smit\\s|im\\svergleich\\s(?:zu|zum|zur|mit)\\s|gegenüber\\s|so\\s\\p{L}+\\swie\\s',
  ),
  fr: pattern(
    'plus|moins|mieux|pire|meilleure?s?|supérieure?s?|inférieure?s?|fois|aussi|autant',
    "(?<=(?<!\\p{L})(?:plus|moins|mieux|pires?|meilleure?s?|aussi|autant)\\s(?:\\p{L}+\\s){0,4})qu(?:e\\s|[’'])|par\\srapport\\s(?:à|aux?)\\s|comparée?s?\\s(?:à|aux?)\\s",
  ),
  es: pattern(
    'más|menos|mejor(?:es)?|peor(?:es)?|mayor(?:es)?|menor(?:es)?|veces|tan|tant[oa]s?',
    '(?<=(?<!\\p{L})(?:más|menos|mejor|peor|mayor|menor)(?:es)?\\s(?:\\p{L}+\\s){0,3})que\\s|en\\scomparación\\scon\\s|(?:con\\s)?respecto\\sa\\s|comparad[oa]s?\\scon\\s',
  ),
  it: pattern(
    'più|meno|meglio|peggio|miglior[ei]|peggior[ei]|maggior[ei]|minor[ei]|superior[ei]|inferior[ei]|volte',
    "(?<=(?<!\\p{L})(?:più|meno)\\s(?:\\p{L}+\\s){0,3})che\\s|rispetto\\s(?:a|ad|al|allo|alla|ai|agli|alle)\\s|rispetto\\sall[’']|in\\sconfronto\\sa\\s",
  ),
  pt: pattern(
    'mais|menos|melhor(?:es)?|pior(?:es)?|maior(?:es)?|menor(?:es)?|vezes|tão',
    '(?<=(?<!\\p{L})(?:mais|menos|melhor|pior|maior|menor)(?:es)?\\s(?:\\p{L}+\\s){0,3})(?:do\\s)?que\\s|em\\scomparação\\s(?:com|à|ao)\\s|em\\srelação\\s(?:a|à|ao)\\s|comparad[oa]s?\\s(?:com|a|à|ao)\\s',
  ),
  nl: pattern(
    'meer|minder|beter|slechter|keer|zo|(?:hog|lag|snell|langzam|grot|klein|sterk|zwakk|goedkop)er[es]?|duurder[es]?',
    '(?<!(?:meer|minder)\\s)dan\\s|vergeleken\\smet\\s|in\\svergelijking\\smet\\s|ten\\sopzichte\\svan\\s|zo\\s\\p{L}+\\sals\\s',
  ),
  ru: pattern('больше|меньше|выше|ниже|лучше|хуже|быстрее|медленнее|раза?', 'чем\\s|по\\sсравнению\\sс\\s'),
}
