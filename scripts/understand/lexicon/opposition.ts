/** Words that say that something went up, went down or stayed. */
export const DIRECTIONS: readonly RegExp[] = [
  /\b(?:rose|rises?|risen|grew|grows?|grown|increas\p{L}+|climb\p{L}*|jump\p{L}*|soar\p{L}*|surg\p{L}+|gain\p{L}*|up|added|higher|doubled|improv\p{L}+)\b/iu,
  /\b(?:fell|falls?|fallen|dropp?\p{L}*|declin\p{L}+|decreas\p{L}+|shr[aiu]nk\p{L}*|slipp?\p{L}*|plung\p{L}+|tumbl\p{L}+|down|lower|halved|lost|slump\p{L}*)\b/iu,
  /\b(?:unchanged|steady|flat|stable|stagnant|stayed|stays?|remain(?:s|ed)?)\b/i,
]

/** Words that measure one side of `X, while Y` against the other, or deny what the other says. */
export const MEASURED_AGAINST =
  /\b(?:not|never|no|nothing|nobody|none|neither|cannot|only|just|mainly|mostly|merely|hardly|barely|little|few|fewer|less|more(?! than\b)|most|yet to|still|instead|truly|rather|better|worse|larger|smaller|faster|slower|cheaper|easier|harder|(?<!each )others?|rest|failed|refus\p{L}+|lack\p{L}*)\b|n[’']t\b/iu

/** `…, while the pier is also wide`: a second thing, not another one. */
export const ALSO = /\b(?:also|too|as well|likewise|similarly)\b/i

/** `…, while she was still mayor`: the time of what stands before. */
export const GOES_ON_MEANWHILE = /^(?:he|she|it|they|we|i|you)\s+(?:was|were|is|are|am)\b/i

/** Words that alone hold nothing that could stand against another side. */
export const EMPTY_SIDE =
  /^(?:(?:not|no|nor|but|so|too|now|today|then|do|does|did|is|are|was|were|it|its|they|this|that|he|she|we|you|i|there|also|instead|only|just|both|either|one|all|yes)\b|[\p{P}\s])+$/iu

/** A verb that is denied at the beginning of a side: `but do not weep`. */
export const OPENS_WITH_DENIAL =
  /^(?:but\s+)?(?:(?:do|does|did|is|are|was|were|has|have|had)\s+not\b|never\b|\p{L}+n[’']t\b)/iu

/** A denial anywhere. */
export const DENIES = /\b(?:not|never|no|nor|cannot)\b|n[’']t\b/i
