/** Words of English sentences that set the same shares side by side twice. All are sources of regular expressions. */

/** Between the halves of one sentence, each of which begins with its circumstance. */
export const BETWEEN_HALVES = String.raw`[,;]\s(?:(?:while|whereas|but|and|compared (?:to|with))\s)?(?=(?:in|on|at|during|before|after|since|by|this|last|an?|two|three|five|ten)\s)`

/** Begins a circumstance: when or where what follows is so. */
export const BEGINS_A_CIRCUMSTANCE = String.raw`(?:in|on|at|during|before|after|since|until|by|among|for|this|last|next|an?|one|two|three|five|ten|\d+)\s`

/** A circumstance that tells when. */
export const TELLS_WHEN = String.raw`(?:before|after|since|until)\s|(?:in|on|at|during|by)\s.*(?:\b(?:19|20)\d\d\b|\b(?:year|month|quarter|week|decade|century|season|spring|summer|autumn|winter|past)s?\b)|(?:this|last|next)\s|.*\b(?:ago|earlier|later|before)$`

/** Behind two numbers that belong, in their order, to the two things that the clause measures against each other. */
export const IN_ORDER = String.raw`,?\s(?:respectively|(?:ratio|margin|split|vote|majority|lead)\b)`

/** In a clause of two numbers without such a word: what measures its subject against its object. */
export const MEASURES = String.raw`(?:edged?|outnumber(?:s|ed)?|lead|leads|led|beat|beats|top(?:s|ped)?|trail(?:s|ed)?|exceed(?:s|ed)?|outpace[sd]?|outsold|outsells?|surpass(?:es|ed)?|overtook|overtake[sn]?|outweigh(?:s|ed)?)`
