import type { Qualifier } from '../../model/fact.ts'

/** Words that scale the number before them. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, k: 1e3, million: 1e6, millions: 1e6, m: 1e6, mn: 1e6, billion: 1e9, billions: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, tn: 1e12,
  mille: 1e3, milliers: 1e3, milliard: 1e9, milliards: 1e9, tausend: 1e3, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9, mrd: 1e9,
  mil: 1e3, millón: 1e6, millones: 1e6, milioni: 1e6, milione: 1e6, miliardi: 1e9, milhão: 1e6, milhões: 1e6, bilhões: 1e9, miljoen: 1e6, miljard: 1e9,
  тысяч: 1e3, миллион: 1e6, миллиона: 1e6, миллионов: 1e6, миллиард: 1e9, миллиардов: 1e9,
  万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12, 만: 1e4, 억: 1e8, 조: 1e12,
}

/** Number words that count as figures in front of a scale or a noun. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}

/** Amounts without a figure. */
export const AMOUNTS_IN_WORDS = String.raw`(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions)(?:\s+of\s+(?:thousands|millions|billions|trillions))?(?=\s+of\b)`

/** What stands before a number and bounds it; the longest first. */
export const QUALIFIERS_BEFORE: readonly (readonly [pattern: string, meaning: Qualifier])[] = [
  ['well over', 'over'], ['just over', 'over'], ['slightly over', 'over'], ['slightly more than', 'over'], ['more than', 'over'],
  ['no fewer than', 'over'], ['no less than', 'over'], ['not less than', 'over'], ['at least', 'over'], ['in excess of', 'over'],
  ['upwards of', 'over'], ['a minimum of', 'over'], ['greater than', 'over'], ['over', 'over'], ['above', 'over'], ['exceeding', 'over'], ['exceeds', 'over'], ['exceeded', 'over'],
  ['just under', 'under'], ['slightly less than', 'under'], ['fewer than', 'under'], ['less than', 'under'], ['under', 'under'], ['below', 'under'],
  ['as many as', 'up-to'], ['as much as', 'up-to'], ['no more than', 'up-to'], ['at most', 'up-to'], ['up to', 'up-to'], ['a maximum of', 'up-to'],
  ['an estimated', 'about'], ['approximately', 'about'], ['roughly', 'about'], ['about', 'about'], ['around', 'about'], ['nearly', 'about'],
  ['almost', 'about'], ['close to', 'about'], ['some', 'about'], ['circa', 'about'], ['~', 'about'], ['≈', 'about'],
  ['>=', 'over'], ['≥', 'over'], ['>', 'over'], ['<=', 'up-to'], ['≤', 'up-to'], ['<', 'under'],
  ['plus de', 'over'], ['au moins', 'over'], ['moins de', 'under'], ['environ', 'about'], ['près de', 'about'], ['jusqu’à', 'up-to'],
  ['mehr als', 'over'], ['über', 'over'], ['mindestens', 'over'], ['weniger als', 'under'], ['rund', 'about'], ['etwa', 'about'], ['fast', 'about'], ['knapp', 'about'], ['bis zu', 'up-to'],
  ['más de', 'over'], ['al menos', 'over'], ['menos de', 'under'], ['casi', 'about'], ['cerca de', 'about'], ['hasta', 'up-to'],
  ['più di', 'over'], ['oltre', 'over'], ['meno di', 'under'], ['quasi', 'about'], ['circa', 'about'],
  ['mais de', 'over'], ['menos de', 'under'], ['quase', 'about'], ['meer dan', 'over'], ['minder dan', 'under'], ['ongeveer', 'about'], ['bijna', 'about'],
]

/** What stands after a number and bounds it. */
export const QUALIFIERS_AFTER: readonly (readonly [pattern: string, meaning: Qualifier])[] = [
  ['\\+', 'over'], [' or more', 'over'], [' or higher', 'over'], [' or less', 'up-to'], [' or fewer', 'up-to'], ['以上', 'over'], ['以下', 'up-to'], [' 이상', 'over'],
]

/** Currency signs and codes. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  US$: 'USD', A$: 'AUD', C$: 'CAD', HK$: 'HKD', $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₩': 'KRW', '₽': 'RUB',
  USD: 'USD', EUR: 'EUR', GBP: 'GBP', JPY: 'JPY', CHF: 'CHF', euros: 'EUR', euro: 'EUR', dollars: 'USD', pounds: 'GBP', yen: 'JPY',
}

/** Units that follow a number, each with the symbol it is kept under. */
export const UNITS: readonly (readonly [pattern: string, unit: string])[] = [
  ['\\s?(?:percentage points|percentage point|pp)(?![\\p{L}])', 'pp'],
  ['\\s?(?:%|％|٪|percent(?![\\p{L}])|per cent(?![\\p{L}])|pour cent(?![\\p{L}])|Prozent(?![\\p{L}])|por ciento(?![\\p{L}])|per cento(?![\\p{L}])|procent(?![\\p{L}]))', '%'],
  ['\\s?(?:x|×)(?![\\p{L}\\d])', 'x'],
  ['(?:-|\\s)?fold(?![\\p{L}])', 'x'],
  ['\\s(?:times)(?=\\s(?:as|more|faster|higher|larger|bigger|greater|fewer|less|better|the))', 'x'],
  ['\\s?(?:TB|GB|MB|kB|KB|PB|GiB|MiB|KiB|Gbps|Mbps|Gbit|Mbit)(?![\\p{L}])', 'as-written'],
  ['\\s?(?:ms|µs|ns|kHz|MHz|GHz|kW|MW|GW|kWh|MWh|GWh|TWh|km|kg|mm|cm|°C|°F)(?![\\p{L}])', 'as-written'],
]

/** Words before a number that make it a name, a version or a reference rather than a quantity. */
export const NAMES_A_NUMBER = /(?:#|\bno\.?|\bnr\.?|\bversion|\bv\.?|\bfigure|\bfig\.?|\btable|\bchapter|\bsection|\bpart|\bpage|\bstep|\blevel|\bphase|\barticle|\brule|\broute|\broom|\bchannel|\bepisode|\bissue|\bpr|\bcve-?|\brfc|\biso|\bport|\berror|\bcode|\bday|\bgrade|\btitle|\bclass|\btype|\bq|\bagenda|\bwindows|\bpython|\bruby|\bnode(?:\.js)?|\bgo|\bjava|\bphp|\bandroid|\bios)\s*$/i

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
  august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
  janvier: 1, février: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, août: 8, septembre: 9, octobre: 10, novembre: 11, décembre: 12,
  januar: 1, februar: 2, märz: 3, juni: 6, juli: 7, oktober: 10, dezember: 12,
  enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6, julio: 7, agosto: 8, septiembre: 9, octubre: 10, noviembre: 11, diciembre: 12,
}
