// English nouns that stand without an article though they are singular.

/** Endings of what cannot be counted: `privacy`, `freedom`, `equipment`. */
export const MASS_ENDING =
  /(?:[aeiou]ty|[^aeiou]ity|acy|ency|ancy|ness|ment|tion|sion|ance|ence|ism|ship|hood|dom|ure|logy|nomy|graphy|ics|ware|ery)$/i

/** What else cannot be counted, lower case. */
export const MASS_NOUNS: ReadonlySet<string> = new Set(
  `access advice age aid air art beauty beef beer bread business butter capital care cash chaos charity cheese clarity climate clothing coal code coffee comedy concrete content control cooking copper cotton courage craft credit crime damage data death debt design diversity drama dust earth ease effort electricity email energy engineering English equity ethics evidence exercise expertise faith fame farming fashion fear feedback finance fire fish fishing fit flour flow food football fraud fruit fuel fun funding garlic gas glass gold governance grain grass gravity greed grief growth hair hardware harm hatred health heat help history honesty honey hope housing humor humour hunger ice impact income industry inflation information ink innovation insight insurance iron joy justice knowledge labor labour land laughter law learning leather leisure light literature logic loss love luck luggage mail maths meaning meat media medicine memory metal milk mining money music nature news noise nutrition oil oxygen paint paper patience pay peace philosophy physics plastic poetry policy pollution pork poverty power practice pride privacy production progress psychology publicity quality rain reading recovery research respect rest rice risk rubbish safety salt sand scale science security sex shipping silence silk silver sleep smoke snow soap soil space speech speed spending sport staff status steam steel stock storage strategy stress stuff style success sugar support sustainability talent tax tea teaching technology testing theory time timber tobacco tourism trade traffic training transparency transport travel trust truth usage use value violence vision volume waste water wealth weather weight wheat wildlife wine wisdom wood wool work writing youth`.split(
    ' ',
  ),
)
