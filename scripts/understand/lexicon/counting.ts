import { anyOf } from '../../model/among.ts'
import { oneOf } from '../../model/one-of.ts'

/**
 * English words by which the noun that a number counts is found. All are sources of regular expressions, matched as whole
 * words without regard to case.
 */

/** Forms of verbs that say how a thing of the subject stands or changes: `sales rose 5 %`, `the quay cost £2m`. */
export const STATES =
  'am|is|are|was|were|be|been|being|remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|st[ao]nds?|stood|standing|reach(?:es|ed|ing)?|hit|hits|hitting|total(?:s|l?ed|l?ing)?|averag(?:e|es|ed|ing)|amount(?:s|ed|ing)?|equal(?:s|l?ed)?|exceed(?:s|ed|ing)?|top(?:s|ped)|surpass(?:es|ed)?|measur(?:e|es|ed|ing)|weigh(?:s|ed|ing)?|cost|costs|costing|number(?:s|ed)|com(?:e|es|ing)|came|go|goes|going|went|gone|run|runs|ran|running|last(?:s|ed|ing)?|span(?:s|ned)?|start(?:s|ed|ing)?|begin(?:s|ning)?|began|end(?:s|ed)|clos(?:e|es|ed|ing)|open(?:s|ed)|trad(?:e|es|ed|ing)|settl(?:e|ed)|finish(?:es|ed)?|stuck|hover(?:s|ed|ing)?|peak(?:s|ed|ing)?|rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|sell|sells|fetch(?:es|ed)?|touch(?:es|ed)?|approach(?:es|ed|ing)?|near(?:s|ed|ing)|priced|valued|worth'

/** Forms of verbs of change. */
export const CHANGES =
  'rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|gr[eo]w|grows|grown|growing|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|gain(?:s|ed|ing)?|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|slid|slide|slides|sliding|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|sank|sink|sinks|sunk|sinking|shr[aiu]nk|shrinks|shrinking|eas(?:e|es|ed|ing)|edg(?:e|es|ed|ing)|inch(?:ed|ing)|advanc(?:e|es|ed|ing)|expand(?:s|ed|ing)?|contract(?:s|ed|ing)|slow(?:s|ed|ing)?|recover(?:s|ed|ing)?|rebound(?:s|ed|ing)?|rall(?:y|ied)|los(?:e|es|ing)|lost|shed|dip(?:s|ped|ping)?|div(?:ed|ing)|dove|crash(?:es|ed)?|collaps(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|narrow(?:s|ed|ing)?|widen(?:s|ed|ing)?|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|swell(?:s|ed)?|swollen|dwindl(?:e|es|ed|ing)|outpac(?:e|es|ed|ing)|up|down|bounc(?:e|ed)|leap(?:s|t|ed|ing)?|spik(?:e|es|ed|ing)|mov(?:e|es|ed|ing)|creep(?:s|ing)?|crept|strengthen(?:s|ed)?|weaken(?:s|ed)?|appreciat(?:e|ed)|depreciat(?:e|es|ed)|add(?:s|ed|ing)'

/** Participles after a form of `be` that say what a thing is taken for: `the firm is valued at $5bn`. */
export const VALUED =
  'valued|priced|estimated|put|set|sold|bought|auctioned|offered|listed|quoted|capped|fixed|pegged|projected|expected|forecast|seen|calculated|measured|reported|rated|ranked|insured|assessed|costed|budgeted|marked|raised|lowered|cut|reduced|increased|revised|limited|doubled|halved|acquired|purchased|recorded|counted|assumed|predicted|thought|believed|said|scheduled|due|set|likely|bound|made|used|owned|held|controlled|spent|invested|written|completed|covered|lost'

/** Verbs whose sentence says what somebody else holds true: a relative clause does not end at them. */
export const SAYINGS =
  'sa(?:y|ys|id|ying)|report(?:s|ed)?|show(?:s|ed|n)?|f(?:ind|inds|ound)|believ(?:e|es|ed)|think|thinks|thought|expect(?:s|ed)?|claim(?:s|ed)?|estimat(?:e|es|ed)|warn(?:s|ed)?|announc(?:e|es|ed)|predict(?:s|ed)?|add(?:s|ed)|sees?|saw|reveal(?:s|ed)?|suggest(?:s|ed)?|indicat(?:e|es|ed)|forecast(?:s|ed)?|hop(?:e|es|ed)|means?|meant'

/** Nouns of time: a duration or a date is not what money or a share is counted in. */
const NOUNS_OF_TIME =
  '(?:year|month|week|day|quarter|decade|century|centurie|hour|minute|second|night|morning|afternoon|evening|season|summer|winter|autumn|spring|term|period|half-year|weekend|moment|today|yesterday|tomorrow|tonight)s?|year-(?:earlier|on-year|over-year|ago)|month-on-month|q[1234]|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** `five-year`, `mid-week` */
const COMPOUNDS_OF_TIME = '[a-z0-9-]+-(?:year|month|week|day|quarter|time|term)'
export const TIMES = `${NOUNS_OF_TIME}|${COMPOUNDS_OF_TIME}`

/** Whether a word is a noun of time. */
export const TIME = anyOf(oneOf(NOUNS_OF_TIME), new RegExp(`^(?:${COMPOUNDS_OF_TIME})$`, 'i'))

/** Nouns of a level that a number is measured against, which say nothing by themselves. */
export const LEVELS =
  'peaks?|lows?|highs?|records?|level|levels|total|totals|average|averages|maximum|minimum|mark|least|most|tune|figure|figures|amount|amounts|sum|sums|extent|order|score|excess|addition|cost of|rate of|pace|speed|median|mean|range|bottom|top|ceiling|floor|forecast|forecasts|estimate|estimates|target|targets|expectation|expectations|prediction|predictions'

/** Nouns that tell a part, a change or a kind of what follows them: `a 40 % drop in profits`. */
export const PARTS =
  'drops?|rises?|falls?|increases?|decreases?|declines?|reductions?|growth|jumps?|gains?|cuts?|shares?|stakes?|majority|number|portion|proportion|percentage|chance|probability|risk|improvements?|slumps?|surge|slides?|decline|savings?|types?|kinds?|sorts?|pieces?|forms?|pairs?|sets?|copies|units|worth|loss|losses|profits?|members|level|rate|value|price|cost|costs|amount|boost|hike|discount|interest|charge|tax|fine|investment|rebate|holding|spending|expansion|contraction|upturn|downturn|dip|leap|rebound|swing|shortfall|surplus|deficit|fall-off|turnout|margin|lead'

/** Count nouns that are units of a scale, not things: `rose 23 points`. */
export const SCALE_UNITS = 'points?|pence|cents?|basis points?|percentage points?|places?|notches'

/** Pronouns that may stand for the thing that the number before counted. */
export const BACKWARD_PRONOUNS = 'it|they|this|that|these|those|which'

/** Nouns that only stand for what was counted before: `the figure fell to 5 %`. */
export const STAND_INS = 'figures?|number|numbers|total|sum|amount'

/** Verbs that people of a survey do and that look like nouns: `44 % of searchers use one engine`. */
export const BARE_VERBS =
  'use|say|want|think|believe|support|plan|visit|need|report|work|own|watch|play|view|trust|vote|love|fear|claim|hope|agree|prefer|access|download|share|care|rate|rank|trade|travel|live|start|end|run|back|face|expect|feel|know|like|look|read|shop|spend|study|talk|test|try|write'

/** Nouns of which `of` gives the number itself: `a rate of 8.28`. */
export const COUNT_NOUNS =
  'rate|number|toll|index|ratio|average|value|capacity|population|circulation|size|readership|audience|attendance|membership|strength|density|magnitude|factor|speed|frequency|turnout|workforce|staff|jump|rise|fall|increase|decrease|drop|decline|gain|loss|majority|total|surplus|shortfall|record|maximum|minimum|median|mean'

/** Adjectives that count people without a noun: `4.4 million jobless`. */
export const PEOPLE_WITHOUT_NOUN: ReadonlySet<string> = new Set(
  'jobless,unemployed,homeless,dead,injured,wounded,missing,sick,elderly,poor,disabled,employed'.split(','),
)

/** Verbs that take a sum from what follows: `cut £35bn from public services`. */
export const TAKING: ReadonlySet<string> = new Set(
  'cut,cuts,cutting,slash,slashes,slashed,slashing,trim,trims,trimmed,trimming,shave,shaves,shaved,shaving,wipe,wipes,wiped,wiping,knock,knocks,knocked,knocking,strip,strips,stripped'.split(
    ',',
  ),
)

/** Nouns of what a price is told for: `$400 an ounce`. */
export const PIECES: ReadonlySet<string> = new Set(
  'share,ounce,barrel,bushel,tonne,ton,litre,liter,gallon,pint,pound,kilo,kilogram,gram,mile,kilometre,metre,foot,acre,hectare,unit,copy,ticket,track,song,download,game,bottle,packet,pack,call,message,household,employee,pupil,student,passenger,patient,user,seat,trip,lesson,session,night,head,person,piece'.split(
    ',',
  ),
)
