import { allOf, anyOf, type Test } from '../../model/among.ts'
import { holdsOneOf, oneOf } from '../../model/one-of.ts'

/** What shortening knows of a language's words. Where a language is missing, only its openers and brackets go. */
export interface ShorteningWords {
  /** Words that bound what is true: a span that holds one is never left out. */
  readonly bounds: Test
  /** Words that say whose claim something is. */
  readonly sources: Test
  /** What a claim rests on or is true within, where an adverbial tells it: `In a study of …`. */
  readonly evidence: Test
  /** Words that speak of all, none, the most or a comparison: what they are true of may stand in an adverbial. */
  readonly scopes: Test
  /** Verbs that make a sentence a plan, a rule or a possibility rather than something that took place. */
  readonly modals: Test
  /** Clauses by which the article's own narrator brings in a statement: `We think that`, `Note that`. */
  readonly narrator: RegExp
  /** Adverbs and phrases between commas that only join a sentence to others. */
  readonly asides: Test
  /** Among them, as openers, those that turn against the sentence before, with which they are shown. */
  readonly turns: Test
  /** Openers of an adverbial that can go whatever the tense: they add to the sentence and do not bound it. */
  readonly adding: RegExp
  /** Openers of a clause that can go whatever the tense: reasons and concessions. */
  readonly granting: RegExp
  /** Prepositions and conjunctions whose phrase can go only before something that took place. */
  readonly placing: RegExp
  /** Conjunctions whose clause can go only before something that took place. */
  readonly timing: RegExp
  /** Times that hold number words without counting anything. */
  readonly times: RegExp
  /** What a comma and a trailing adverbial begin with. */
  readonly trailing: RegExp
  /** Among them those that give examples of the noun before them. */
  readonly examples: RegExp
  /** Words that begin a participial clause but bound the sentence or list what it is about. */
  readonly boundingParticiples: Test
  /** Pronouns that take their meaning from what stands before them. */
  readonly pronouns: Test
  /** Past tenses that do not end in `-ed` and are no other form of their verb. */
  readonly pasts: Test
  /** Time phrases without a preposition: `Next year, …`. */
  readonly timePhrases: RegExp
  /** Reasons and means need no comma before them; purposes and moments neither, after something that took place. */
  readonly reasons: RegExp
  readonly purposes: RegExp
  /** Among the last those that tell when, which need a noun before them that is no time: `the day after the storm`. */
  readonly moments: RegExp
  readonly spells: Test
  /** Words right before a reason that make it the point: `only because`. */
  readonly focus: Test
  /** Halves of pairs, which leave a sentence open: `not only`, `either`, `both`. */
  readonly halves: RegExp
  /** The words of a last part that says whose claim the sentence is. */
  readonly attribution: Test
  /** Verbs that a clause may follow without a word that opens it: `they hope the port is safe`. */
  readonly claiming: Test
  /** What bounds a clause so that it never goes, even where the clause goes as a whole. */
  readonly firm: Test
  /** Words that leave a sentence open, whatever follows: `not only`, `so old that`. */
  readonly open: RegExp
  /** Words that no sentence ends with. */
  readonly unfinished: Test
  /** Pronouns that can end a sentence. */
  readonly objects: Test
  /** Adverbs that can end a sentence. */
  readonly manners: RegExp
  readonly being: Test
  /** Openers of a later clause that lean on what stands before it. */
  readonly leaning: RegExp
  /** Words of a later clause that speak of the one before it as well. */
  readonly reaching: RegExp
  /** Before a colon or a dash, words that say nothing without what follows. */
  readonly pointing: RegExp
  readonly numerals: RegExp
  /** Verbs that take a verb without `to`: `lets people pay`. */
  readonly letting: Test
  /** Words that open a clause, which must have its verb before anything goes. */
  readonly clauseOpeners: Test
  /** Words that open a clause or a phrase. */
  readonly halfOpeners: RegExp
  /** What begins the other half of a pair. */
  readonly closing: RegExp
  /** Verbs that can end a sentence. */
  readonly intransitives: Test
  readonly possessives: RegExp
  /** Needs and duties, which hold for what they serve. */
  readonly needs: Test
  /** Words that a verb without `to` follows. */
  readonly bareVerbs: Test
  /** A phrase that tells the day, the month or the year. */
  readonly days: RegExp
  /** Words that take what a list names together, or say that it is something. */
  readonly together: RegExp
  /** Verbs whose past tense is no other form. */
  readonly unchanging: Test
  /** Participles that bring in another claim of the same people. */
  readonly addingClaims: Test
  readonly denying: RegExp
  /** Nouns that count what follows them: `the number of students |from the north`. */
  readonly counting: RegExp
  /** Words against something: what they are against may stand in the words that follow. */
  readonly opposing: RegExp
  /** Participles that bound the sentence they lead up to. */
  readonly boundingLeads: Test
  /** Verbs of saying, whose time and place say nothing of what is said. */
  readonly saying: Test
  readonly demonstratives: RegExp
  /** Days, months and years. */
  readonly dates: RegExp
  /** Openers of an insertion that is a condition. */
  readonly conditions: RegExp
  /** Prepositions whose noun is told apart by what follows it: `despite a report |that …`. */
  readonly against: Test
  /** Pronouns that begin a clause for certain. */
  readonly subjects: RegExp
  /** Words whose two halves belong together: `between the port and …`. */
  readonly joining: RegExp
  readonly causes: RegExp
  readonly whens: RegExp
  readonly states: Test
  readonly emptyNouns: Test
  /** Verbs whose object takes a participle with it: `left the pilots wondering`. */
  readonly complementing: Test
  /** Prepositions of a circumstance that no verb asks for. */
  readonly circumstances: RegExp
  /** Among them those that only add something. */
  readonly additions: RegExp
  /** Denials by a verb that has no tense: `did not close`. */
  readonly doing: RegExp
  /** Participles that compare what stands before them. */
  readonly compared: Test
  /** Prepositions that belong to the word before them even after a comma. */
  readonly tied: Test
  /** Nouns and verbs that ask for an infinitive: `a plan to`, `asked the pilots to`. */
  readonly infinitiveNouns: Test
  readonly infinitiveVerbs: Test
  /** Prepositions of a place, a time or a manner. */
  readonly places: RegExp
  /** Nouns that say little without what they are of, for, in or by: `a lack`, `the rise`. */
  readonly relationalNouns: Test
  /** Verbs that ask for a place or another object after a preposition: `put`, `replaced … with`. */
  readonly placingVerbs: Test
  /** What brings in a name: `called the Heron`. */
  readonly naming: RegExp
  /** Verbs of what someone is held to be: `described as`. */
  readonly casting: RegExp
  /** Among them those that need someone who does so: `dismissed by the council`. */
  readonly judging: Test
  /** Words inside a phrase that say whose claim it is: `described by the council`. */
  readonly attributions: RegExp
  /** `which the pilots deny`: the claim before it is not everyone's. */
  readonly disputing: RegExp
  /** Openers of examples that may be all that a noun means. */
  readonly instances: RegExp
  /** Verbs whose object is in something, or against something. */
  readonly involving: RegExp
  /** A clause after a conjunction that leads up to another. */
  readonly leadingUp: RegExp
  /** Pronouns that mean several, which only a plural before them can name. */
  readonly plurals: RegExp
  /** Nouns with their article that mean what has just been told. */
  readonly known: RegExp
  /** Pronouns with which a sentence can begin that is about the one before it. */
  readonly pointers: RegExp
  /** What says that a list is not whole. */
  readonly others: RegExp
  /** Verbs that ask of what someone is told. */
  readonly informing: RegExp
  /** Verbs that say nothing without their occasion: `was speaking to pilots`. */
  readonly speaking: Test
  /** Nouns of what lies between two. */
  readonly pairing: Test
  /** Openers of the other half of a comparison. */
  readonly levelling: RegExp
  /** Words that take the place of something named elsewhere. */
  readonly instead: RegExp
}

export const SHORTENING: Readonly<Record<string, ShorteningWords>> = {
  en: {
    bounds: anyOf(
      holdsOneOf(
        'not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|hardly|barely|rarely|seldom|scarcely|may|might|could|would|should|must|perhaps|maybe|possibly|probably|potentially|presumably|apparently|allegedly|reportedly|supposedly|likely|unlikely|seem|seems|seemed|appear|appears|appeared|almost|nearly|roughly|approximately|some|several|few|many|most|mostly|mainly|largely|partly|often|sometimes|usually|typically|generally|normally|occasionally|if|unless|whether|until|till|only|except|excluding|barring|once|provided|assuming|depending|otherwise|else|than|percent|half|third|quarter|twice|double|triple|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|less|fewer|least|respectively|theory|principle|default',
      ),
      /\d|%|\b(?:about half|per cent|so-called)\b|n[’']t\b|\bas \w+ as\b/i,
    ),
    sources: holdsOneOf(
      'according|says?|said|tells?|told|argue|argues|argued|claim|claims|claimed|report|reports|reported|found|finds|suggests?|suggested|believes?|believed|thinks?|thought|announced|confirmed|estimates?|estimated|recommends?|recommended|warns?|warned|predicts?|predicted|expects?|states?|stated|insists?|insisted|alleges?|alleged|denies|denied|acknowledged|explained|noted|critics|opponents|supporters|experts|officials|authorities',
    ),
    evidence: holdsOneOf(
      'stud(?:y|ies)|surveys?|polls?|experiments?|trials?|simulations?|benchmarks?|tests?|samples?|research|findings|analys[ei]s|comparison|opinion|view|eyes|based|theory|dreams?|stor(?:y|ies)|novels?|films?',
    ),
    scopes: anyOf(
      holdsOneOf(
        'barely|hardly|rarely|seldom|scarcely|all|every|everyone|everybody|everything|each|any|anyone|anything|no|none|nobody|nothing|never|not|always|ever|most|more|less|fewer|least|only|first|last|next|best|worst|better|worse|than|both|half|majority|minority|percent|average|total|alone|same|almost|entire|whole|record|like',
        'iu',
      ),
      /\d|%|\b(?:as \w+ as|\p{L}{3,}est)\b|n[’']t\b/iu,
    ),
    modals: anyOf(
      holdsOneOf('can|could|will|would|shall|should|may|might|must|ca|wo|need|needs|let|if|unless|when|whenever'),
      /\b(?:used to|going to|(?:have|has|had) to)\b|[’'](?:ll|d)\b/i,
    ),
    narrator:
      /^(?:(?:please )?(?:note|remember|recall|keep in mind|bear in mind|observe|be aware)(?: also)? that|it(?:[’']s| is)(?: also)? (?:worth (?:noting|mentioning|pointing out|remembering|emphasi[sz]ing)|important to (?:note|remember|understand|recogni[sz]e|mention)|interesting to note|clear|obvious|true|no secret|no surprise) that|(?:i|we) (?:firmly |strongly |truly |also |really |still )?(?:think|believe|feel) that|(?:i|we) (?:also )?(?:know|found|find|learned|learnt|discovered|noticed|realized|realised|observed|saw|see|(?:can|could) see|concluded) that|(?:i|we) (?:would|should|want to|must|have to) (?:also )?(?:note|point out|stress|emphasi[sz]e|add|mention) that|(?:i am|i[’']m|we are|we[’']re) (?:very |so |also )?(?:happy|pleased|proud|delighted|glad|excited|thrilled) to (?:report|say|announce|share) that|as (?:you|we) (?:can see|know)(?=,)|it turns out that|it turned out that|it goes to show that|there(?:[’']s| is) no (?:doubt|question) that|the (?:fact|truth|reality|good news|bad news|bottom line) is that|needless to say,? that)\s+/i,
    asides: oneOf(
      'in this (?:article|post|blog post|section|chapter|report|guide|talk)|however|of course|for example|for instance|in fact|indeed|therefore|moreover|furthermore|in turn|after all|in other words|on the other hand|as always|as usual|as ever|as you know|as we know|as you can see|as expected|by the way|incidentally|meanwhile|nevertheless|nonetheless|to be sure|to be fair|to be clear|i think|we think|i believe|we believe|i suppose|too|as well|though|once again|yet again|needless to say|in short|as mentioned|as noted|as such|thus|hence|consequently|accordingly|naturally|obviously|clearly|unsurprisingly|not surprisingly|fortunately|unfortunately|thankfully|sadly|luckily|interestingly|again|then',
    ),
    turns: oneOf('however|nevertheless|nonetheless|on the other hand|therefore|though'),
    adding:
      /^(?:in addition to|besides|along with|together with|as well as|thanks to|due to|because of|as a result of|as a consequence of|instead of|unlike|despite|in spite of|as part of|in line with|in keeping with|in response to|in honou?r of)\b/i,
    granting: /^(?:although|though|even though|whereas|because|since|while)\b/i,
    placing:
      /^(?:in|at|on|during|after|before|over|throughout|across|within|under|with|by|from|for|through|around|between|last|this|next to|earlier|later|yesterday|recently|two|since|amid|alongside|to|toward|towards|inside|outside|near|behind|beneath|beyond|upon)\b/i,
    timing: /^(?:when|as|after|before|while)\b/i,
    times:
      /\b(?:first|second|third|fourth|last|final|past|previous|early|late)\s+(?:half|third|quarter|part|months?|weeks?|days?|years?|decades?)\b/gi,
    trailing:
      /^(?:including|such as|especially|particularly|notably|along with|together with|as well as|thanks to|due to|because of|because|since|while|whereas|although|though|even though|so that|as (?:the|it|we|they|you|he|she|would|was|were|is|are|did|do|does|has|have|shown|expected|described|seen)|in order to|instead of|rather than|unlike|like|in addition to|in line with|in response to|in keeping with|as part of|as a result of|thereby|thus|hence|therefore|in particular|in contrast to|led by|backed by|powered by|supported by|driven by|known as|called|named|inspired by)\b/i,
    examples: /^(?:including|such as|like|especially|particularly|notably)\b/i,
    boundingParticiples: oneOf(
      'depending|assuming|providing|excluding|barring|considering|counting|supposing|regarding|concerning|according|given|provided|pending|saying|claiming|arguing|suggesting|reporting|noting|adding|wanting|starting|beginning|ranging|having|being|during|nothing|something|anything|everything|morning|evening|spring|king',
    ),
    pronouns: oneOf(
      `it|its|itself|they|them|their|theirs|he|him|his|she|her|hers|this|that|these|those|such|so|do|does|did|latter|former|both|one|ones|here|there[’']s|another|other|others`,
    ),
    pasts: oneOf(
      'was|were|had|did|went|said|made|took|came|saw|found|gave|told|became|left|felt|brought|began|kept|held|wrote|stood|heard|meant|met|ran|paid|sat|spoke|led|grew|lost|fell|sent|built|understood|drew|broke|spent|rose|drove|bought|wore|chose|won|taught|caught|fought|sought|sold|thought|knew|got|threw|flew|shook|hid|dealt|struck|swept|fed|fled|laid|lent|rode|sang|sank|shone|shot|slept|slid|stole|stuck|swore|swam|swung|tore|woke|withdrew|overcame|undertook|arose|blew|froze|hung|ate|drank|forgot|forgave|learnt',
    ),
    timePhrases:
      /^(?:(?:next|last|this|every|each|that|one) (?:year|month|week|day|morning|evening|spring|summer|autumn|fall|winter|time)|today|tomorrow|yesterday|now|recently|currently|earlier|later|first|second|third|finally|together|overall)\b/i,
    reasons: /^(?:because|thanks to|due to|as a result of|by \w+ing|including)\b/i,
    purposes: /^(?:in order to|so that|after|while)\b/i,
    moments: /^(?:after|while)\b/i,
    spells: oneOf(
      'time|times|day|days|night|morning|week|weeks|month|months|year|years|decades?|hours?|minutes?|moment|while|soon|shortly|long|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
    ),
    focus: oneOf(
      'not|only|just|simply|merely|mainly|mostly|largely|partly|partially|primarily|precisely|especially|even|perhaps|probably|more|less|either|that|it|this|was|is|are|were|be|s',
    ),
    halves:
      /\b(?:not|either|neither|both|whether|not only|just as|so \p{L}+|such an?|too|the more|the less|between|from|more|less|rather)$/iu,
    attribution: allOf(
      anyOf(
        holdsOneOf(
          'said|says|say|added|told|reported|reports|claims|claimed|argues|argued|believes?|believed|thinks|explained|announced|warned|predicts|predicted|estimates|estimated|suggests?|suggested|insists?|insisted|confirmed|revealed|shows?|showed|report|claim|argue|predict|warn|hopes?|hoped|feels?|felt|knows?|concluded?|notes?|noted|writes?|wrote|heard|hears|learn(?:s|ed|t)?|understands?|indicates?|indicated',
          'iu',
        ),
        /^according to /iu,
      ),
      /^(?!(?:and|but|or|so|as|where|which|who|whose|while|when|because|although|though|if|that|with|after|before|until|since|he had|they had)\b)(?:(?:[\p{L}\d’'.&-]+ ){1,12}(?:said|says|say|added|told|reported|reports|claimed|argues|argued|believes?|believed|thinks|explained|announced|warned|predicts|predicted|estimates|estimated|suggests?|suggested|insists?|insisted|confirmed|revealed|shows?|showed|report|claim|argue|predict|warn|hopes?|hoped|feels?|felt|knows?|concluded?|notes?|noted|writes?|wrote|heard|hears|learn(?:s|ed|t)?|understands?|indicates?|indicated)(?: .{0,60})?|(?:said|says|say|added|report|reported|reports|claim|claims|show|claimed|argues|argued|believes?|warned|predicts|predicted|suggests|suggested) .+|according to .+)$/iu,
    ),
    claiming: oneOf(
      'say|says|said|think|thinks|thought|believe|believes|believed|hope|hopes|hoped|know|knows|knew|feel|feels|felt|claim|claims|claimed|suggests?|suggested|means?|meant|shows?|showed|find|finds|found|see|sees|saw|told|insists?|insisted|argue|argues|argued|admits?|admitted|fears?|feared|expects?|expected|ensures?|ensured|reveals?|revealed|confirms?|confirmed|announced?|add|added|adds|warns?|warned|predicts?|predicted|denied|denies|deny|agreed?|agrees|realised|realized|understands?|understood|guess|wish|bet|is|was|hear|heard|reckons?|reckoned|estimates?|estimated|note|notes|noted|report|reports|reported|has|have|had',
    ),
    firm: anyOf(
      holdsOneOf(
        'not|no|never|none|nobody|nothing|nowhere|neither|nor|cannot|without|hardly|barely|rarely|seldom|scarcely|may|might|perhaps|maybe|possibly|probably|potentially|presumably|apparently|allegedly|reportedly|supposedly|likely|unlikely|almost|nearly|roughly|approximately|if|unless|whether|until|till|only|except|excluding|barring|provided|assuming|depending|otherwise|percent|half|third|quarter|twice|double|triple|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|respectively',
      ),
      /\d|%|\b(?:per cent|so-called)\b|n[’']t\b|\bas \w+ as\b/i,
    ),
    open: /\b(?:not only|not just|either|neither|both|whether|so (?!we|i|it|he|she|they|you|the|far|that|this|as)\p{L}+|such an?|between|just as|the more|rather)\b/iu,
    unfinished: oneOf(
      'the|an?|my|our|your|its|their|his|her|this|that|these|those|more|less|very|so|too|as|such|some|any|no|every|each|one|other|own|same|many|most|few|several|only|also|not|to|of|s|all|both|half|another|what|who|which|even|just|up|first|second',
    ),
    objects: oneOf(
      'it|them|him|her|us|me|you|this|themselves|itself|himself|herself|everyone|everything|something|someone|anything|one|ourselves|yourself',
    ),
    manners:
      /^(?:\p{L}+ly|well|again|here|there|now|today|yesterday|tomorrow|together|back|down|out|in|off|away|apart|home|abroad|online|soon|later|earlier|ago|too|open|far|fast|hard|better|further|forward|ahead|overseas|worldwide|already)$/iu,
    being: oneOf(`am|is|are|was|were|be|been|being|get|gets|got|become|becomes|became|[’'](?:s|re|m)`),
    leaning:
      /^(?:so|yet|then|therefore|thus|hence|instead|however|if|but|or|nor|not|only|nevertheless|otherwise|rather|vice versa)\b/i,
    reaching:
      /\b(?:if|unless|provided|otherwise|respectively|depending|as long as|either way|in both cases|instead|vice versa)\b/i,
    pointing:
      /^here\b|\b(?:this|these|those|following|things?|questions?|reasons?|ways?|simple|clear|answers?|problems?|rules?|points?|below|example|note|update|two|three|four|five|lessons?|steps?|facts?|idea|ideas|one|such|same|messages?|means|like|as|is|are|was|were)$/i,
    numerals:
      /^(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|factors|areas|aims|goals|issues|challenges|options|choices|categories|groups|types|kinds|parts|thing|question|reason)$/i,
    letting: oneOf('let|lets|help|helps|helped|make|makes|made|see|sees|saw|watch|watched|hear|heard'),
    clauseOpeners: oneOf(
      'when|while|because|that|if|although|though|whereas|unless|how|why|what|whether|who|which|where|once|whose',
    ),
    halfOpeners: /^(?:after|before|as|than|like|since|until)$/i,
    closing: /\b(?:and|or|nor|but|as|than|that)\b/i,
    intransitives: oneOf(
      'fell|rose|died|collapsed|arrived|happened|ended|grew|dropped|resigned|increased|declined|improved|worked|failed|continued|slept|disappeared|returned|retired|changed|emerged|escaped|survived|recovered|fallen|risen|grown|changing|rising|falling|growing|working|improving',
    ),
    possessives: /^(?:my|our|your|his|her|its|their|many|all|some|most)$/i,
    needs: anyOf(
      holdsOneOf('need|needs|needed|must|should|ought|required?|necessary|essential|enough'),
      /\b(?:have to|has to|had to)\b/i,
    ),
    bareVerbs: oneOf(
      `can|could|will|would|may|might|must|shall|should|do|does|did|[’']ll|ca|wo|let|lets|help|helps|helped`,
    ),
    days: /^(?:on|in|at|from|by|for|last|this|next) (?:(?:the )?(?:end|start|beginning) of|(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|(?:19|20)\d\d)/,
    together:
      /\b(?:of|among|from|with|than|as|like|compar\p{L}*|link\p{L}*|connect\p{L}*|join\p{L}*|shar\p{L}*|match\p{L}*|divid\p{L}*|separat\p{L}*|swap\p{L}*|is|are|was|were|be|been|become|became|called|known|include\p{L}*)\b/iu,
    unchanging: oneOf('cut|put|set|hit|let|shut|quit|spread|beat|bet|cost|hurt|split'),
    addingClaims: oneOf(
      'saying|adding|arguing|claiming|noting|explaining|insisting|warning|stating|telling|stressing|describing|calling',
    ),
    denying:
      /\b(?:not|never|no|none|nobody|few|little|hardly|barely|rarely|seldom|scarcely|neither|nothing|cannot|without)\b|n[’']t\b/i,
    counting:
      /\b(?:(?:kinds?|sorts?|types?) of|only|less|fewer|numbers?|proportion|share|percentage|amount|rates?|levels?|total|average|ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|increas(?:e|ed|es|ing)|decreas(?:e|ed|es)|declin(?:e|ed|es)|drop(?:s|ped)?|growth|grew|majority|minority|some good|term)\b/i,
    opposing:
      /\b(?:den(?:y|ies|ied)|reject\p{L}*|bans?|banned|banning|condemn\p{L}*|criticis\p{L}*|criticiz\p{L}*|oppos\p{L}*|prohibit\p{L}*|forb\p{L}*|prevent\p{L}*|stop\p{L}*|avoid\p{L}*|refus\p{L}*|lack\p{L}*|doubt\p{L}*|dismiss\p{L}*|scrap\p{L}*|abandon\p{L}*|fear\p{L}*|abolish\p{L}*|cancel\p{L}*|block\p{L}*|veto\p{L}*|limit\p{L}*|restrict\p{L}*|ruled out|against|end(?:ed|s|ing)? (?:the|all|its)|fail\p{L}*|mistak\p{L}*|unlikely|impossible|hard|harder|difficult|rare|wrong|illegal|unlawful)\b/iu,
    boundingLeads: oneOf(
      'given|provided|compared|based|combined|left|taken|seen|faced|judged|measured|supposed|limited|used|when|born|adjusted|weighted|viewed',
    ),
    saying: oneOf(
      'said|told|announced|argued|warned|insisted|added|claimed|stressed|explained|called|urged|admitted|confirmed|revealed|accused|described|declared|noted|criticised|criticized|defended|praised|pledged|promised|vowed',
    ),
    demonstratives: /^(?:this|these|those|such|latter|former|ones?|both|others?)$/i,
    dates:
      /\b(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2}\b)?,?(?: (?:19|20)\d\d\b)?|\bin (?:19|20)\d\d(?=$|[\s,])/g,
    conditions:
      /^(?:if|when|whenever|where|wherever|once|unless|in|on|at|under|with|within|after|before|during|while|as|by|for|like|unlike|without|not|that|this|it)\b/i,
    against: oneOf('despite|unlike|instead|without|than|like|from|of|off|against'),
    subjects: /^(?:i|we|he|she|they|it|there|this|you)$/i,
    joining:
      /\b(?:not|never|no|n[’']t|cannot|without|fail\p{L}*|refus\p{L}*|avoid\p{L}*|prevent\p{L}*|stop\p{L}*|between|both|combin\p{L}*|mix\p{L}*|differen\p{L}*|relationship|balance|merge\p{L}*|either|whether|too|if|unless|only|than|help(?:s|ed)? \p{L}+)\b|n[’']t\b/iu,
    causes:
      /^(?:because|thanks to|due to|as a result of|in order to|so that|although|though|even though|whereas|despite|in spite of)\b/i,
    whens: /^(?:after|before|when|as|while)\b/i,
    states: oneOf(
      'had|has|have|knew|lived|liked|loved|hated|wanted|needed|seemed|appeared|looked|felt|remained|stayed|believed|thought|owned|meant|cost|belonged|contained|consisted|depended|held|kept|stood|sat|lay',
    ),
    emptyNouns: oneOf(
      'occasions?|moments?|instances?|thing|things|way|ways|one|ones|kind|kinds|sort|type|types|place|places|time|times|person|people|man|woman|part|parts|case|cases|number|lot|process|tool|tools|something|anything|someone|matter|issue|day|year|period|point|moment|situation|system|fact|reason|feature|set|group|series|range|list|member|company|result|form|example|means|approach|world',
    ),
    complementing: oneOf(
      'leave|leaves|left|keep|keeps|kept|find|finds|found|have|has|had|see|sees|saw|seen|catch|caught|want|wants|wanted|need|needs|needed|like|likes|make|makes|made|hear|heard|start|started|stop|stopped|spend|spends|spent|get|gets|got|had|watch|watched|set|sets|feel|felt|help|helped',
    ),
    circumstances:
      /^(?:after (?:an?|the|his|her|its|their|\p{L}+ing)|during|amid|despite|in spite of|following|throughout|alongside|along with|as well as|together with|ahead of|as part of|in response to|in an? (?:effort|attempt|bid|move) to|on behalf of|with the help of|in front of|because of|due to|thanks to|in order to|in the wake of|in return for|in exchange for|in addition to|via)\b/iu,
    additions: /^(?:alongside|along with|as well as|together with|in addition to|thanks to|due to|because of)\b/i,
    doing:
      /\b(?:(?:does|do|did|will|would|can|could|should|must) not|(?:does|do|did|wo|would|ca|could|should) ?n[’']t|cannot)\b(?! (?:be|have)\b)/i,
    compared: oneOf(
      'compared|provided|given|based|supposed|depending|limited|restricted|weighted|measured|adjusted|followed',
    ),
    tied: oneOf(
      'of|than|but|except|like|as|between|from|to|into|if|for|about|that|because|besides|until|till|within|under|per',
    ),
    infinitiveNouns: oneOf(
      'plans?|decisions?|attempts?|bids?|ways?|rights?|chances?|opportunit(?:y|ies)|abilit(?:y|ies)|needs?|efforts?|moves?|times?|powers?|failures?|refusals?|desires?|promises?|pledges?|offers?|orders?|permission|reasons?|incentives?|pressures?|agreements?|proposals?|calls?|campaigns?|deals?|intentions?|willingness|tendency|capacity|authority|duty|obligation|responsibilit(?:y|ies)|mission|goal|aim|ambitions?|hopes?|dreams?|urge|temptation|means|things?|something|anything|nothing|someone|people|person|man|woman|team|option|options|choice|challenge|race|fight|battle|struggle|drive|push|job|task|work|money|space|room|potential|freedom|confidence|courage|determination|motion|request|invitation|law|laws|bill|rule|rules|measure|measures|steps?|action|going|scheme|project|programme|program|vote|licence|license|mandate|commitment|threats?|warnings?|favou?rites?|contenders?|candidates?|readiness|addition|response|approach|access|due|lot|much|more|less|enough|difficulty|trouble|energy|resources|funds|funding|cash|it',
    ),
    infinitiveVerbs: oneOf(
      'used|use|uses|using|ask|asks|asked|allow|allows|allowed|want|wants|wanted|urge|urges|urged|order|orders|ordered|force|forces|forced|help|helps|helped|expect|expects|expected|require|requires|required|enable|enables|enabled|tell|tells|told|persuade|persuades|persuaded|invite|invites|invited|encourage|encourages|encouraged|advise|advised|warn|warned|cause|causes|caused|get|gets|got|need|needs|needed|lead|led|push|pushed|called|calling|call|instruct|instructed|permit|permits|permitted|teach|taught|remind|reminded|choose|chose|chosen|elect|elected|select|selected|appoint|appointed|hire|hired|take|takes|took|taken|believe|believed|consider|considered|intend|intended|like|likes|liked|prefer|preferred|leave|left|authorised|authorized|commissioned|convinced|inspired|prompted|motivated|pressed|pressured|prepared|set|scheduled|due|likely|able|unable|ready|willing|keen|eager|free|easy|hard|difficult|possible|impossible|important|necessary|designed|enough|too|failed|fail|agreed|tried|managed|decided|refused|began|started|continued|hoped|planned|vowed|pledged|promised|offered|threatened|wished|chose|seemed|appeared|tended|proved|turned|happened|remained|came|went|had|have|has|was|were|tempted|obliged|compelled|bound|determined|certain|sure|first|last|only|next|proposed|voted|paid|found|made|make|makes|given|gave|give|gives|put|brought|bring|used to|cost|thought|said|meant|known|seen|understood|supposed|named|nominated|favou?rite|tipped|poised|lined',
    ),
    places:
      /^(?:in|on|at|for|with|from|across|near|outside|inside|alongside|within|around|under|through|over|amid|among)$/,
    relationalNouns: anyOf(
      /(?:tion|sion|ment|ance|ence|ency|ancy|ity|ness|ship|ing|ism|ure|al|age|th)s?$/i,
      oneOf(
        'attempts?|rises?|falls?|cuts?|lacks?|drops?|bids?|offers?|efforts?|plans?|deals?|talks|roles?|parts?|members?|heads?|leaders?|ends?|starts?|tops?|bottom|sides?|cases?|threats?|risks?|signs?|claims?|demands?|calls?|needs?|rights?|access|relief|delight|anger|joy|regrets?|surprise|fury|dismay|outrage|shock|sorrow|pride|shame|grief|envy|worr(?:y|ies)|faith|trust|belief|rivalr(?:y|ies)|disputes?|row|links?|impacts?|effects?|bans?|attacks?|interests?|shares?|numbers?|levels?|rates?|prices?|costs?|values?|sizes?|kinds?|sorts?|types?|ways?|use|uses|uses|look|concerns?|fears?|doubts?|hopes?|focus|support|control|charges?|problems?|issues?|questions?|reasons?|answers?|figures?|data|evidence|results?|record|records|increases?|decreases?|gains?|loss|losses|profits?|sales|jump|surge|slump|boost|blow|hit|limits?|rules?|laws?|policy|policies|stake|position|place|point|points|contact|respect|responsibility|trouble|battle|fight|war|race|victory|win|wins|defeat|love|hatred|name|one|ones|thing|things|something|it|them|people|those|set|series|range|list|bit|lot|group|pair|couple|half|majority|rest|reputation|attention|contracts?|search|appetite|passion|taste|talent|thanks|apology|visit|trip|tour|gaps?|distance|contrast|break|breaks|crackdowns?|return|debut|start|appearance|lead|way|step|move|turn|change|changes|shift|cash|money|time|day|days|week|month|year|years|hours|minutes|man|men|woman|women|person|life|lives|work|job|jobs|order|orders|view|views|idea|sense|feeling|example|candidates?|case|match|matches|final|clash|game|games|relations?|relationships?|ties|partner|partners|rivals?|opponents?|heart|centre|center|front|middle|edge|face|role|cause|causes|source|sources|home|base|basis|room|equipment|vote|votes|seat|seats',
      ),
    ),
    placingVerbs: oneOf(
      'share|shared|see|saw|seen|give|gave|given|point|put|puts|putting|place|placed|placing|set|sets|base|based|keep|kept|hold|held|lay|laid|leave|left|send|sent|bring|brought|take|took|taken|turn|turned|turns|throw|threw|provide|provided|supply|supplied|present|presented|charge|charged|accuse|accused|compare|compared|blame|blamed|replace|replaced|fill|filled|combine|combined|spend|spent|invest|invested|include|included|involve|involved|split|deal|dealt|live|lived|stay|stayed|remain|remained|come|came|go|went|gone|depend|depended|rely|relied|consist|consisted|lead|led|result|resulted|focus|focused|focussed|belong|belonged|refer|referred|apply|applied|account|accounted|amount|contribute|contributed|respond|responded|react|look|looked|point|pointed|aim|aimed|link|linked|connect|connected|limit|limited|locate|located|help|helped|call|called|know|known|knew|regard|regarded|treat|treated|describe|described|name|named|use|used|get|got|give|gave|given|thank|thanked|praise|praised|criticise|criticised|criticize|criticized|fine|fined|jail|jailed|sentence|sentenced|fail|failed|prevent|prevented|stop|stopped|ban|banned|bar|bars|barred|exclude|excluded|exempt|exempted|deter|deterred|discourage|discouraged|shield|shielded|isolate|isolated|free|freed|remove|removed|withdraw|withdrew|separate|separated|protect|protected|rob|deprive|demand|demanded|expect|expected|want|wanted|need|needed|rose|rise|fell|fall|dropped|increased|decreased|jumped|range|ranged|vary|argue|argued|say|said|tell|told|warn|warned|speak|spoke|talk|talked|die|died|stand|stood|sit|sat|appear|appeared|arrive|arrived|move|moved',
    ),
    naming:
      /^(?:also |better |now |formerly |originally |aptly |simply )?(?:aka|called|named|nicknamed|dubbed|titled|entitled|codenamed|code-named|known as|known simply as)\b/i,
    casting:
      /^(?:quote|describe|regard|see|view|treat|hail|portray|depict|brand|label|dismiss|recognise|recognize|perceive|class|classify|classifie|interpret|condemn|denounce|reveal|unveil|unmask|pose|serve|act|function|rank|count|cast|cite|identify|identifie|characteris|characteriz|define|know|name|list|choose|elect|appoint|tout|bill|use)(?:[ds]|ed|s|ing)?$|^(?:seen|saw|known|knew|chosen|chose|acting|serving)$/i,
    judging: oneOf(
      'quoted|described|regarded|seen|viewed|hailed|portrayed|branded|labelled|labeled|dismissed|condemned|denounced|criticised|criticized|praised|accused|called|dubbed|blamed|attacked|rejected|questioned|voted|named|rated|ranked|considered|thought|believed|expected|predicted|reported|said|told|claimed|denied|confirmed|backed|supported',
    ),
    attributions:
      /\b(?:according to|(?:described|quoted|hailed|branded|labelled|labeled|dismissed|condemned|denounced|criticised|criticized|praised|seen|regarded|viewed|dubbed|reported|claimed|said) (?:\p{L}+ )?by)\b/iu,
    disputing: /(?:^|, )which [^,]{1,60} (?:den(?:y|ies|ied)|disput(?:es?|ed)|rejects?|rejected)$/i,
    instances: /^(?:including|such as|like)\b/i,
    involving:
      /^(?:implicat|embroil|involv|engag|mir|entangl|immers|specialis|specializ|participat|interest|pit|compet|collaborat|cooperat|clash|struggl|cop|tamper|interfer|comply|compli|assist|aid|credit|charg|entrust|convict|acquit|suspect|clear|absolv|depriv|indoctrinat|inund|associat|confront|equipp|equip|inject|incorporat|integrat|embed|rely|reli|insist|hing|concentrat)(?:e|es|ed|s|d|ing)?$/i,
    plurals: /^(?:they|them|their|theirs|these|those)$/i,
    known:
      /\b(?:the (?:two|three|four|both|couple|pair|duo|trio|latter|former|situation|matter|incident|move|decision|problem|issue|result|latest)|both|each other|one another)\b/i,
    pointers: /^(?:it|this|that|these|those)$/i,
    others: /\b(?:among|and) (?:many |several )?others?\b/i,
    leadingUp:
      /\b(?:and|but|or|that)(?: even| just| only)? (?:when|if|while|as|after|before|once|although|though|since|because|unless)\b[^,]*$/i,
    informing:
      /^(?:remind|tell|inform|assure|reassure|convince|persuade|notify|notifie|warn|teach|ask|accuse|rob|deprive|rid|suspect|strip)(?:[ds]|ed|s|ing)?$|^(?:told|taught)$/i,
    speaking: oneOf(
      'spoke|speak|speaks|speaking|spoken|talked|talks|talking|came|comes|happened|commented|replied|responded|reacted',
    ),
    pairing: oneOf(
      'choices?|choose|differences?|gaps?|links?|clash(?:es)?|conflicts?|relations?|relationships?|balance|talks|splits?|divides?|distinctions?|comparisons?|contests?|battles?|wars?|borders?|tensions?|rifts?|agreements?|deals?|disputes?|rivalr(?:y|ies)|match(?:es)?|games?|meetings?|decide|decided|distinguish|switch|switched|alternate|line|cooperation|trade|time|period',
    ),
    levelling:
      /^(?:unlike|like|instead of|rather than|compared|in contrast|by contrast|as opposed|against|while|whereas|although|though|than|next to|relative to)\b/i,
    instead: /\binstead\b(?! of\b)/i,
  },
}

/** In brackets, these words change what is true, so that the bracket stays; by language, all asked for. */
const BOUNDING_WORDS: Readonly<Record<string, string>> = {
  en: 'not|no|never|except|unless|only|if|but|excluding|without|hopefully|ideally|supposedly|presumably|in theory|mostly|usually|at least',
  de: 'hoffentlich|kein\\p{L}*|nicht|nie|außer|ohne|nur|meist|meistens|oft|vielleicht|möglicherweise|wohl|falls|wenn|teilweise',
  fr: 'espérons-le|sauf|pas|jamais|sans|seulement|uniquement|souvent|peut-être|parfois|si|hors|environ',
  es: 'salvo|no|nunca|sin|solo|sólo|excepto|quizás?|tal vez|a veces|si',
  it: 'non|mai|senza|solo|tranne|eccetto|forse|spesso|se|salvo',
  pt: 'não|nunca|sem|só|apenas|exceto|talvez|às vezes|se|salvo',
  nl: 'niet|geen|nooit|zonder|alleen|behalve|misschien|soms|vaak|als|mits',
  ru: 'не|нет|без|кроме|только|возможно|может|иногда|если',
}

export const BOUNDING_BRACKETS = new RegExp(
  String.raw`(?<!\p{L})(?:${Object.values(BOUNDING_WORDS).join('|')})(?!\p{L})|n[’']t(?!\p{L})`,
  'iu',
)

/** A bracket that begins so belongs to the grammar around it, or to its place, by language: `boats (and ferries) are`. */
export const JOINING_BRACKETS: Readonly<Record<string, RegExp>> = {
  en: /^(?:and|or|but|of|to|in|on|at|among|for(?! (?:example|instance)\b)|from|with|within|under|during|by|since|after|before|when|where|while|as of)\b/i,
  de: /^(?:und|oder|sowie)\b/i,
  fr: /^(?:et|ou|de|des|du)\b/i,
  es: /^(?:y|e|o|u)\b/i,
  it: /^(?:e|ed|o)\b/i,
  pt: /^(?:e|ou)\b/i,
  nl: /^(?:en|of)\b/i,
}
