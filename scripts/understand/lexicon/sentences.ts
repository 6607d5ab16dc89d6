import { among, anyOf, type Test } from '../../model/among.ts'
import { opensWithOneOf } from '../../model/one-of.ts'

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Titles and words inside a sentence that end with a point, lower case without the last point, by language. */
export const ABBREVIATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `mr mrs ms mx dr prof gov sen rep reps sens gen col capt lt sgt cpl pvt maj cmdr adm rev fr hon pres supt messrs e.g i.e ie eg cf viz vs v approx dept assoc asst govt intl univ ed eds trans vols`,
  ),
  de: words(
    `z z.b b d.h h u.a u.ä u bzw ca dr prof med hr hrn fr str vgl sog evtl ggf insb inkl exkl zzgl abzgl etwa gem lt mind max min std kath ev geb gest jg st dipl ing phil rer nat hl bspw allg`,
  ),
  fr: words(`m mm mme mmes mlle mlles dr pr me mgr p.ex ex cf av apr bd st ste sts éd env ltd`),
  es: words(
    `sr sra sres sras srta dr dra lic ing arq prof profa d dña ud uds vd vds p.ej ej p av avda gral cap cnel sto sta mt tel ext cra cía ee ago lun mar mié jue vie sáb dom`,
  ),
  it: words(
    `sig sigg sig.ra dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col cap mons dir amm psicol es p.es s ss f.lli`,
  ),
  pt: words(`sr sra srs sras dr dra prof profa eng arq exmo exma p.ex ex av gen cap`),
  nl: words(`dhr mevr mw dr drs prof ir ing mr bijv d.w.z o.a m.b.t t.a.v e.d resp ca max min`),
  da: words(`hr fr dr prof skt st bl.a f.eks fx ca jf inkl ekskl evt mht vha pga`),
  sv: words(`hr fr dr prof bl.a t.ex ca jfr inkl exkl ev`),
  nb: words(`hr fr dr prof bl.a f.eks ca jf inkl ekskl ev`),
  ru: words(`г гг т.е т.к др им ул пл пр пер просп пгт пос с проф акад доц д-р тов ср см напр`),
  pl: words(`dr prof mgr inż np tzn tj m.in ks św ul al pl im`),
}

/** Abbreviations only before a number (`No. 5`, `Jan. 3`); before anything else such a word ends its sentence. */
export const NUMBERED_ABBREVIATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `p pp c ca no nos vol ch sec art fig figs eq eqs tab app para pt jan feb mar apr jun jul aug sep sept oct nov dec pop est circa`,
  ),
  de: words(`nr abs art abb tab kap s bd aufl ziff mio mrd tsd jan feb aug sept okt nov dez ca tel`),
  fr: words(`p pp n no art vol fig chap t janv févr avr juil sept oct nov déc tél`),
  es: words(
    `p pp pág págs núm n no art arts fig vol cap párr párrf tel ext ene feb mar abr may jun jul ago sep sept oct nov dic`,
  ),
  it: words(`p pp pag pagg n nn art artt fig vol cap tel gen feb mar apr mag giu lug ago set ott nov dic`),
  pt: words(`p pp pág págs n art fig vol cap tel jan fev mar abr mai jun jul ago set out nov dez`),
  nl: words(`p pp blz nr art fig hfst tel jan feb mrt apr jun jul aug sept okt nov dec`),
  da: words(`nr s kap bd fig tlf`),
  ru: words(`стр рис табл ст гл п пп с тыс млн млрд руб тел`),
  pl: words(`nr s str rys tab art ust rozdz tel`),
  he: words(`מס מס׳ עמ עמ׳ סע׳ ס׳`),
}

/** Abbreviations that end a sentence where a word of `OPENERS` follows, and else stand inside it. */
export const CLOSING_ABBREVIATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `jr sr inc ltd co corp llc plc bros esq st mt ft ave blvd rd ariz calif colo conn fla mich minn okla tenn tex`,
  ),
  de: words(`gmbh co jr sen jh jhd chr`),
  fr: words(`ltd inc cie jr`),
  es: words(`s.a ltd ltda inc cía jr uu ee.uu`),
  it: words(`s.p.a s.r.l ltd inc jr`),
  pt: words(`ltda ltd inc jr`),
  nl: words(`b.v n.v ltd inc jr`),
}

/** Function words that, with a capital letter, begin a sentence and no name, lower case, by language. */
export const OPENERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    `the a an it he she they we you i but and in on at this that these those there here his her its their our your my what how why when where who which if as by for from with to after before although though because while since until however so then now yet not no one some many most all both each every even also or did does do is are was were can could will would should have has had let more such unlike despite during instead still once under between`,
  ),
  de: words(
    `der die das ein eine einer eines er sie es wir ihr ich du und aber doch in im am an auf aus bei mit nach von vor zu zum zur für um dies diese dieser dieses da dort hier heute so auch wenn als weil während nun jetzt was wie warum wer wo`,
  ),
  da: words(`den det de en et han hun vi jeg du i og men på af til for med som da når hvor hvad hvordan nu så der her`),
  nb: words(`den det de en et han hun vi jeg du i og men på av til for med som da når hvor hva hvordan nå så der her`),
  fr: words(
    `le la les un une des il elle ils elles nous vous je on ce cet cette ces mais et en dans à au aux pour par avec sur si quand comme car donc où qui que`,
  ),
  es: words(
    `el la los las un una unos unas él ella ellos ellas nosotros yo tú se es son pero y en con por para de del al si cuando como donde este esta estos estas ese esa`,
  ),
  it: words(
    `il lo la i gli le un una uno egli lui lei loro noi io ma e in con per di del della al alla se quando come dove questo questa si è`,
  ),
  pt: words(
    `o a os as um uma ele ela eles elas nós eu mas e em no na com por para de do da ao se quando como onde este esta isso`,
  ),
  nl: words(
    `de het een hij zij ze wij we ik jij maar en in op aan uit bij met naar van voor te om dit dat deze die daar hier nu als omdat wanneer wat hoe waarom wie waar`,
  ),
}

/** Words that make a label with a number: `Figure 1.` */
export const LABELS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`figure fig table box chapter section listing appendix part step exhibit chart algorithm example`),
  de: words(`abbildung abb tabelle tab kapitel abschnitt anhang teil schritt beispiel`),
  fr: words(`figure fig tableau encadré chapitre section annexe partie étape exemple`),
  es: words(`figura fig tabla cuadro capítulo sección anexo parte paso ejemplo`),
  it: words(`figura fig tabella riquadro capitolo sezione appendice parte passo esempio`),
  pt: words(`figura fig tabela quadro capítulo seção secção anexo parte passo exemplo`),
  nl: words(`figuur fig tabel hoofdstuk sectie bijlage deel stap voorbeeld`),
}

/** Languages that write ordinal numbers with a point: `am 3. Mai`. */
export const ORDINAL_POINT: ReadonlySet<string> = words('de da nb nn no fi cs sk pl hu sl hr sr et lv tr is')

/** Words after `a.m.` and `p.m.` that belong to the time: days, months, zones. */
export const AFTER_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*|[A-Z]{2,4}|Eastern|Central|Mountain|Pacific|Greenwich)\b/u

/** Words that begin a sentence but point to the one before, so that it does not stand alone, by language. */
export const BACKWARD_OPENERS: Readonly<Record<string, Test>> = {
  en: anyOf(
    opensWithOneOf(
      'that|these|those|it|its|they|them|their|he|she|his|her|such|both|neither|conversely|so|thus|hence|therefore|however|otherwise|also|then|and|but|or|yet|here|finally|lastly|overall',
    ),
    // With a number it says something of its own: `There tend to be false alarms: about 68% of them`.
    /^there(?!\p{L})(?! (?:is|are|was|were|tends?|seems?)\b[^.]*\d)/iu,
    /^\p{L}+ing (?:this|that|these|those|it|them)[,\s]/iu,
    among(
      '^',
      String.raw`this(?! (?:year|month|week|quarter)\b(?!.{0,30}\b(?:this|that|these|those|it|they)\b))|the former|the latter|on the (?:other|one) hand|by contrast|instead(?! of)|as a result|for example|for instance|in addition|first,|firstly,|second(?:ly)?\b,?|third(?:ly)?\b,?|either way|in particular|once again|other than|when that|like this|the same|recall that|as a bonus|for this|some(?:one|body|thing) else|any(?:one|body|thing) else|no(?:one|body|thing) else|another (?:\p{L}+ ){1,6}?(?:is|was|are|were)|not only (?:is|are|was|were|do|does|did|has|have|had|will|can|could|would) (?:this|that|these|those|it|they)`,
      String.raw`(?=\W|$)`,
    ),
    // `We did that by …`, `One is the gate. Another is the pier.`, `The other way`, `Not a good place`, `A similar number`
    /^(?:we|i|they|you|he|she) (?:then|did (?:that|this|so|it|the same))(?!\p{L})/iu,
    /^(?:one|another) (?:is|was) |^the other (?!(?:day|night|week|side)s?\b)\p{Ll}|^others (?!(?:may|might|can|could|will|would|should)\b)/iu,
    /^not (?:an?|the|so|that|bad|exactly|quite) |^(?:an? |the )?similar (?:number|share|amount|proportion|percentage|trend|pattern|result|thing)s?\b/iu,
    // `The papers listened and asked to interview him.`
    /^\p{L}[\p{L}’']*(?:(?! \p{Lu}| he\b| man\b| boy\b| person\b| one\b| who\b| somebody\b| someone\b)[^.])* him(?:self)?(?!\p{L})/u,
    /\b(?:of|in|into|for|with|on|to|from|by|at|about) that (?!(?:it|they|we|you|he|she|the|there|time|day|point|moment|stage|is|was|which|end|matter)\b)\p{Ll}{3,}|\bhave that \p{Ll}{3,} \p{Ll}+ed\b/iu,
    among('^(?:shortly|soon|immediately|right) ', 'after,|afterward,|afterwards,|thereafter,', String.raw`(?=\W|$)`),
    /^(?:if|when|unless|once|while|although|though|after|before|by)\b[^,;]{0,40}\bdo(?:es|ing|ne)?(?: not|n[’']t)? (?:that|this|so|it)\b[^,;]*,/iu,
    among(
      '(?:^|, )',
      String.raw`that (?!(?:is|was|has|said)\b)\p{Ll}{3,} (?:has|have|had|is|are|was|were|will|would|can)`,
      String.raw`\b`,
    ),
    among('^', 'even (?:if|when|though)', String.raw`\b[^,]*,[^.]*\bstill\b`),
    among(
      String.raw`^[^,.;:]{0,50}\b`,
      String.raw`this(?! (?:year|month|week|quarter)\b) |these |such |those (?!who\b|that\b|with\b|\p{Ll}+ed\b|\p{Ll}+ (?:who|whose|that|which)\b)`,
      String.raw`\p{Ll}{3,}`,
    ),
    /^(?:you|we|they|one|users|developers) (?:(?:can|could|may|might|should|will|would|must|also|then|now|easily|do|did) ){0,3}(?:do|use|see|change|achieve|fix|avoid|test|try|solve|prevent|address|manage) (?:this|that|it|them|so)\b/iu,
    /^(?:you|we|they|one|i)(?:[’'](?:ve|d|ll))? (?:(?:can|could|may|might|should|will|would|must|have|had|also|then|now|recently|just|already) ){0,3}\p{Ll}+(?:ed|t|e|d|n|k|w) (?:it|them|this|these|those)(?=[.,]|\s(?:by|with|in|on|for|from|as|at|to|using|through|into|when|because|and|so|out|up|off|down)\b)/iu,
    /^(?:in|at|on|for|by|since|from|during|after|before|until|among|within)\b[^,;:.]{2,40}?,? (?:it|they|he|she) (?!(?:is|was|has been|will be|can be|may be) (?:[\p{L}’'-]+ ){1,6}?(?:to|that|for|when|if)\b)(?:has|have|had|is|are|was|were|will|can|could|does|did|would|\p{Ll}+ed)\b/iu,
    among(String.raw`\b`, 'conversely|as well as that|too', '[.,]'),
    /\b(?:of|for|with|by|to) (?:it|them|this|these|those(?! (?:(?:\p{Ll}+ )?(?:wh(?:o|om|ose|ich)|that)|without|with|\p{Ll}+(?:ed|ing))\b))\b/iu,
    among(String.raw`\b`, 'also|either', String.raw` (?:a|an|the)\b`),
  ),
  de: /^(?:dies\w*|das|er|sie|es|damit|daher|deshalb|doch|aber|und|auch|dabei|so|andererseits|hingegen|umgekehrt|jemand ander\w*|niemand ander\w*|etwas anderes)\b/i,
  fr: /^(?:ce|cet|cette|ces|cela|ceci|c[’']|il|elle|ils|elles|mais|et|donc|ainsi|pourtant|cependant|en effet|dans (?:ce|cet|cette|ces) [^\s,]+|pour cela|par conséquent|c[’']est pourquoi|de l[’']autre|d[’']autre part|en revanche|à l[’']inverse|quelqu[’']un d[’']autre|quelque chose d[’']autre|personne d[’']autre)(?=[\s,’'])/i,
  es: /^(?:est[eaoá]s?|es[eao]s?|ell[oa]s?|él|pero|y|así|además|sin embargo|por otr[oa]|en cambio|otra persona|alguien más)\b/i,
  it: /^(?:quest[oaie]|ciò|egli|ella|essi|ma|e|così|inoltre|tuttavia|d[’']altra parte|invece|qualcun altro|qualcos[’']altro)\b/i,
  pt: /^(?:est[ea]s?|iss[oe]|ess[ea]s?|ele|ela|mas|e|assim|além|no entanto|por outro lado|outra pessoa)\b/i,
  nl: /^(?:dit|dat|deze|die|hij|zij|het|maar|en|dus|ook|daarom|anderzijds|daarentegen|iemand anders|iets anders)\b/i,
  ru: /^(?:эт(?:о|от|а|и|ого|ому|им)|т(?:от|а|о|е)|он|она|оно|они|его|её|их|но|а|и|также|поэтому|однако|кроме того)(?=[\s,])/i,
  ja: /^(?:これ|それ|この|その|こうした|そうした|こう|そう|ここ|そこ|彼|しかし|だが|ただし|一方|また|さらに|そして|そのため|したがって|例えば|たとえば)/,
  zh: /^(?:这|那|它|他|她|其|此|但|然而|不过|因此|所以|而且|此外|同时|另外|并且|例如|比如)|^.{0,12}(?:这些|那些|此类|为此)/,
  ko: /^(?:이(?:것|는|를|러한|런)?\s|그(?:것|는|러나|리고|래서|런)?\s|하지만|따라서|또한|그러므로|예를 들어)/,
  he: /^(?:ו?(?:הוא|היא|הם|הן|זה|זאת|זו|אלו|אלה)|לכן|אבל|אך|אולם|גם|וגם|כמו כן|ואילו|עם זאת|לפיכך|בנוסף|כך|למשל|לדוגמה|לעומת זאת)(?=[\s,])|^.{0,40}(?:הזה|הזאת|הזו|האלו|האלה|הללו)(?!\p{L})/u,
  ar: /^(?:و?(?:هو|هي|هم|هذا|هذه|ذلك|تلك|هؤلاء)|لكن|ولكن|لذلك|كما|أيضًا|أيضا|ومع ذلك|إنه|إنها|بالإضافة إلى ذلك|على سبيل المثال)(?=[\s،])/u,
}

/** What was going on when something else that was told before it happened: `The values were being sorted as text.` */
export const GOING_ON: Readonly<Record<string, RegExp>> = {
  en: /^[^,;:]*\b(?:was|were)(?:n[’']t| not)?(?: (?:\p{L}+ly|still|just|already|also))? being \p{L}+|^[^,;:]*\b(?:was|were) (?:still|just|already) \p{L}{2,}ing\b/iu,
  fr: /^[^,;:]*(?<!\p{L})(?:étai(?:t|ent))(?: \p{L}+)? en train d/iu,
  es: /^[^,;:]*(?<!\p{L})estaban? (?:siendo|todavía \p{L}+ndo|aún \p{L}+ndo)(?!\p{L})/iu,
  it: /^[^,;:]*(?<!\p{L})stava(?:no)? (?:ancora |già )?\p{L}+ndo(?!\p{L})/iu,
  pt: /^[^,;:]*(?<!\p{L})estavam? (?:ainda )?(?:sendo|a ser)(?!\p{L})/iu,
  nl: /^[^,;:]*(?<!\p{L})(?:was|waren) (?:nog )?(?:steeds )?aan het(?!\p{L})/iu,
}

/** Openers that join a sentence to the one before and can go without a change of what is said, by language. */
export const DISCOURSE_OPENERS: Readonly<Record<string, RegExp>> = {
  en: /^(?:moreover|furthermore|additionally|in addition|meanwhile|in fact|indeed|of course|as we all know|needless to say|in other words|besides|likewise|similarly|also|and so|well|now|firstly|secondly|thirdly|lastly|finally|as mentioned(?: above| before| earlier)?|to be sure|as a matter of fact|for what it[’']s worth|with that(?: said)?|as a result|consequently|thus|hence|to make matters worse|speaking of (?!this|that|these|those|which|it\b)[^,;:.]{3,60})[,，]\s+|^tl;?dr[:,]?\s+|^(?:description|summary|bottom line|key takeaway|takeaway|fun fact):\s+(?=\p{Lu})|^(?:this|that|which) means (?:that (?=\p{L}+ )|(?=(?:we|you|they|people|there|users|anyone|everyone|nobody|I) ))/iu,
  de: /^(?:außerdem|zudem|übrigens|ferner|darüber hinaus|tatsächlich),?\s+(?=\p{Lu})/iu,
  fr: /^(?:de plus|par ailleurs|en outre|en fait|en effet|d[’']ailleurs|par conséquent),\s+|^(?:cela|ça|ce qui) (?:signifie|veut dire) qu(?:e\s+|[’'])/i,
  es: /^(?:además|por otra parte|de hecho|asimismo|en consecuencia),\s+|^(?:esto|eso) (?:significa|quiere decir) que\s+/i,
  it: /^(?:inoltre|di fatto|infatti|di conseguenza),\s+|^(?:questo|ciò) significa che\s+/i,
  pt: /^(?:além disso|de fato|aliás|como resultado),\s+|^(?:isso|isto) significa que\s+/i,
}

/**
 * Sentences that speak of the article or to its reader rather than of the matter: thanks, announcements, notes on how a
 * thing was done, pointers to a figure or a link. They belong to reading, not to a talk, and stay in the notes.
 */
export const ASIDES: Readonly<Record<string, Test>> = {
  en: anyOf(
    // `Thanks to their work, the pages load faster` gives a reason.
    among('^', String.raw`thank you|thanks(?! to [^,.!]+, \p{Ll})|many thanks|kudos|special thanks`, String.raw`\b`),
    among(String.raw`\b`, 'thank you (?:for|to|all)', String.raw`\b`),
    among(
      String.raw`\b`,
      "let’s|let's|let us|we’ll|we'll|we will|i’ll|i'll|i will",
      String.raw`\s+(?:now |then |also |first )?(?:look|take|dive|focus|explain|talk|return|share|discuss|explore(?! (?:\p{Ll}+ )?new\b)|see|show|walk|start|begin|review|cover)\b`,
    ),
    among('^', "here’s|here's|here is|here are", String.raw` (?:why|how|what)\b.{0,60}[.:]$`),
    // `Dear friends, it’s time for the news!`, `Discover more packages, read more about them.`
    /^(?:dear|hi|hello|hey)(?: \p{L}+){0,3},? .{0,80}[!.]$|^(?:discover|learn|find|read) (?:out )?more\b/iu,
    // `That is it for May.`, `You can refer to the issue.`, `You can do so via a form.`
    /^that(?:[’']s| is) (?:it|all)(?: for|[.!]|$)|\byou can (?:also )?(?:refer to|do so (?:via|with|by|through|here)|follow us)(?!\p{L})|\bsee the corresponding(?!\p{L})|\bcheck out this section(?!\p{L})/iu,
    /^post by @|\bview (?:this post |the post |it )?on (?:Mastodon|Instagram|Twitter|X|Facebook|YouTube|Threads|Bluesky|LinkedIn)(?!\p{L})/iu,
    /^(?:disclaimer|legal notice|copyright|©)(?!\p{L})/iu,
    // `A Dutch translation is available: Waarom brandt de lamp?`
    /^(?:an? )?(?:\p{Lu}\p{Ll}+ )?(?:[Tt]ranslations?|[Vv]ersions?) (?:is |are )?(?:also )?available(?!\p{L})/u,
    // `This is part 5 of our series on the lamps.`
    /^this is (?:the )?(?:(?:first|second|third|fourth|fifth|last|final|next) )?(?:part|post|article|installment|instalment|episode)\b.{0,80}\bseries\b/iu,
    among(String.raw`\b`, 'take a (?:look|minute|moment)|without further ado|read on|as mentioned', String.raw`\b`),
    among(
      String.raw`\b(?:this|the) `,
      'article|post|blog post|guide|report|section|chapter|page|document',
      String.raw`\b.{0,40}\b(?:is|are|will|explains?|describes?|covers?|focus\p{L}*|shows?|discusses|contains?|provides?|appears?)\b`,
    ),
    among(
      String.raw`\b(?:in|see|read) (?:this|the) `,
      'article|post|blog post|guide|report|section|appendix|table|figure|chart|graph',
      String.raw`\b`,
    ),
    among(
      String.raw`\b(?:table|chart|graph|figure|results?|list|diagram|screenshot|example|code)s? `,
      'below|above',
      String.raw`\b`,
    ),
    among(String.raw`\b`, 'below are|below is|above are|above is|here are|here is', String.raw`\b`),
    among(String.raw`\b(?:of|in) (?:each|the|this) `, 'chart|graph|figure|table|diagram', String.raw`\b`),
    among(String.raw`\b`, 'upper right|upper left|lower right|lower left', String.raw`\b`),
    among(
      '^(?:please |you can |to )?',
      'see|read|learn|download|subscribe|follow|sponsor|visit|check|click|sign up|join|contact|email|watch|find',
      String.raw`\b.{0,60}(?:more|here|details|https?:|blog|report|page|site|link|list|newsletter|us\b)`,
    ),
    among(String.raw`\bfor (?:more|further) `, 'information|details', String.raw`\b`),
    among(
      String.raw`\b(?:the|these) linked `,
      'issues?|pages?|posts?|documents?|threads?|articles?|tracking',
      String.raw`\b`,
    ),
    among('^(?:please |you can |and |but |also |so |or )*', 'check out|check it out|check them out', String.raw`\b`),
    among(
      String.raw`\b`,
      'mentioned in (?:a|the) (?:previous|earlier|last|next) section|in the summar(?:y|ies) here|than the summar(?:y|ies) here|check out the',
      String.raw`\b`,
    ),
    among(String.raw`\b`, 'please (?:email|contact|consider|see|read|visit|note)', String.raw`\b`),
    /\blooks? (?:like|as follows|something like) this:?$|\b(?:we|i) invite (?:you|everyone|anyone|all|our)\b|\b501\s?\(c\)\s?\(3\)/iu,
    /^(?:finally, |lastly, )?(?:we|i)(?:[’']m| am|[’']re| are)? (?:also |so |very |deeply |truly |still |always )*(?:grateful|thankful) (?:to|for)\b/iu,
    /^(?:the |all )?(?:views?|opinions?|statements?)(?: and \p{L}+)? (?:expressed|presented|contained|stated) (?:here|herein|in|are|by|on)\b/iu,
    /\b(?:won[’']t|will not|don[’']t want to) repeat (?:it|that|them|this)\b/iu,
    /\b(?:answer|answered|answering|respond(?:ed)? to|skipped) (?:this|that|the following) question\b/iu,
    /^\(.*\)$/u,
    // `President Miller, I can attest to it` speaks to somebody in the room.
    /^(?:mr|mrs|ms|madam|mister|dr|president|speaker|senator|governor|chairman|chairwoman|professor|minister)\b\.?(?:\s[^\s,]+){0,3},\s(?:i|we|you|thank|thanks|let)\b/iu,
    /^(?:note|n\.b\.|nb|disclaimer)\s*:/iu,
  ),
  de: /^(?:hinweis|anmerkung)\s*:|^(?:vielen dank|danke)\b|^(?:lesen sie (?:auch|mehr)|(?:mehr )?zum thema|siehe)\b|\b(?:dieser (?:artikel|beitrag)|im folgenden|siehe (?:auch|unten)|mehr (?:dazu|informationen))\b/i,
  fr: /^(?:note|nb|n\.b\.|remarque)\s*:|^(?:merci)\b|^(?:à )?(?:lire|voir|écouter)(?: aussi| également)?\s*:|^(?:lisez|voyez) (?:aussi|également)(?!\p{L})|^revivez\b|\b(?:cet article|ci-dessous|ci-dessus|voir aussi|pour en savoir plus)\b/iu,
  it: /^nota\s*:|^(?:leggi|vedi|guarda) anche\b/i,
  pt: /^nota\s*:|^(?:leia|veja) (?:também|mais)(?!\p{L})/iu,
  nl: /^(?:noot|let op)\s*:|^(?:lees|zie|bekijk) ook\b/i,
  ja: /^注\s*[:：]|^(?:関連記事|あわせて読みたい|続きを読む)/,
  zh: /^注\s*[:：]|^(?:相关(?:阅读|文章)|延伸阅读|阅读更多)/,
  ko: /^(?:참고|주)\s*:|^(?:관련\s?기사|더 읽기)/,
  ru: /^примечание\s*:|^читайте также(?!\p{L})/iu,
  es: /^nota\s*:|^(?:gracias)\b|^(?:lea|lee|leer|ver) (?:también|más)(?!\p{L})|\b(?:este artículo|a continuación|véase|más información)\b/iu,
}

/** What comes after such an opener answers the sentence before it, which says the opposite without it. */
export const REJOINDERS: Readonly<Record<string, RegExp>> = {
  en: /^\(?(?:but|however|yet|nevertheless|nonetheless|still,|therefore|so,|on the contrary|on the flip side|on the downside|that said,|having said that|for others|in reality|in fact|instead(?! of)|update:|correction:)(?!\p{L})|^[^,;]{1,60}, (?:though|however|by contrast|in contrast|on the other hand|nevertheless),/iu,
  de: /^\(?(?:aber|doch|jedoch|allerdings|dennoch|deshalb|daher|stattdessen|vielmehr|in wirklichkeit|tatsächlich|nachtrag:|korrektur:)(?!\p{L})|^[^,;]{1,40}(?<!\p{L})(?:jedoch|allerdings|hingegen|dagegen)(?!\p{L})/iu,
  fr: /^\(?(?:mais|cependant|pourtant|toutefois|donc|au lieu de cela|au contraire|en réalité|mise à jour\s?:|correction\s?:)(?!\p{L})|^[^,;]{1,60}, (?:en revanche|cependant|toutefois|pourtant|par contre),/iu,
  es: /^\(?(?:pero|sin embargo|no obstante|por lo tanto|en cambio|al contrario|en realidad|actualización:)(?!\p{L})|^[^,;]{1,60}, (?:sin embargo|en cambio|no obstante),/iu,
  it: /^(?:ma|però|tuttavia|eppure|invece|al contrario|in realtà|quindi|dunque)(?!\p{L})/iu,
  pt: /^(?:mas|porém|contudo|no entanto|todavia|pelo contrário|na realidade|portanto)(?!\p{L})/iu,
  nl: /^(?:maar|echter|toch|desondanks|integendeel|in werkelijkheid|daarom)(?!\p{L})/iu,
  ru: /^(?:но|однако|тем не менее|напротив|на самом деле|поэтому)(?!\p{L})/iu,
  ja: /^(?:しかし|だが|ところが|けれども|それでも|ただし|したがって|そのため)/u,
  zh: /^(?:但|然而|不过|可是|相反|因此|所以)/u,
  ko: /^(?:하지만|그러나|그런데|반면|따라서|그래서)/u,
}
