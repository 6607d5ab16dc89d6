/**
 * English verbs that bring in somebody's words, in their base form. Those with a doubled or irregular form are listed
 * in full below.
 */
const ENGLISH_BASES =
  'accuse acknowledge add address advise advocate affirm agree allege announce answer argue ask assert assure bellow ' +
  'blast boast brag call caution challenge charge chide claim clarify comment complain concede conclude confess confide ' +
  'confirm contend continue counter criticize criticise cry declare decry defend demand denounce deny describe dismiss ' +
  'dub echo elaborate emphasize emphasise enthuse exclaim exhort explain express fume grumble hail hint highlight imply ' +
  'inform inquire insist instruct interject joke lament laugh mention mock mourn murmur muse mutter note observe offer ' +
  'opine outline pen phrase pledge point praise predict press proclaim promise pronounce propose protest question ' +
  'quip rail read reason recall recite recommend recount refer reflect reiterate relate remark remember remind repeat ' +
  'reply report request respond retort reveal roar scoff scold shout sigh slam snap sniff specify speculate state stress ' +
  'suggest summarize summarise sum tease testify theorize thunder tout tweet underline underscore urge venture vent ' +
  'voice vow wager warn whisper wonder worry yell blog post caption chant boom scream gush crow implore plead profess attest maintain reckon surmise bemoan marvel ' +
  'gripe grouse whine moan groan lecture preach editorialize fret sneer chuckle react interrupt announce enthuse taunt'

const ENGLISH_IRREGULAR =
  'said say says saying told tell tells telling wrote write writes writing went thought think thinks thinking believed ' +
  'believes believing quoted quoting quipped slammed snapped swore swears admitted admits admitting cried cries crying replied replies replying ' +
  'implied implies denied denies testified testifies specified specifies clarified worried worries shared shares sharing ' +
  'spoke reads began referred referring chimed chimes labeled labelled branded retweeted messaged emailed posited ' +
  'read started starts shot intoned deadpanned ranted summed barked ripped concurred concurs'

function inflected(base: string): string[] {
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  return [/(?:s|sh|ch)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`]
}

/** Verbs that bring in somebody's words, as they stand before or after a quotation, by language. */
export const SPEECH_VERBS: Readonly<Record<string, readonly string[]>> = {
  en: [...new Set([...ENGLISH_IRREGULAR.split(' '), ...ENGLISH_BASES.split(' ').flatMap(inflected)])],
  fr: (
    'dit disait explique expliquait ajoute ajoutait affirme affirmait déclare déclarait souligne soulignait précise ' +
    'précisait raconte racontait estime estimait note notait conclut répond répondait confie confiait assure assurait ' +
    'indique rappelle écrit écrivait insiste insistait poursuit résume reconnaît regrette plaide lance prévient martèle ' +
    'constate observe détaille commente avertit analyse soutient juge demande demandait interroge ' +
    'témoigne admet prévoit promet rapporte glisse ' +
    'déclaré expliqué ajouté affirmé souligné précisé raconté confié assuré indiqué rappelé écrit répondu estimé ' +
    'reconnu conclu lancé prévenu insisté noté commenté poursuivi regretté résumé averti'
  ).split(' '),
  de: (
    'sagte sagt erklärte erklärt betonte betont fügte fügt meinte meint schrieb schreibt berichtet berichtete so fragt ' +
    'fragte warnte warnt erzählt erzählte ergänzte ergänzt antwortete antwortet bemerkte kritisierte kritisiert ' +
    'forderte fordert behauptet behauptete versicherte versichert resümiert bilanziert kommentierte kommentiert ' +
    'glaubt ruft rief'
  ).split(' '),
  es: (
    'dijo dice decía explicó explica añadió añade afirmó afirma señaló señala declaró declara aseguró asegura subrayó ' +
    'subraya escribió escribe concluyó concluye contó cuenta comentó comenta indicó indica advirtió advierte ' +
    'respondió responde preguntó pregunta recordó recuerda destacó destaca insistió insiste admitió admite agregó ' +
    'agrega sostuvo sostiene manifestó manifiesta relató relata dicho explicado añadido afirmado señalado declarado ' +
    'asegurado subrayado escrito concluido contado comentado advertido respondido recordado'
  ).split(' '),
  it: (
    'dice disse diceva spiega spiegò aggiunge aggiunse afferma affermò sottolinea dichiara dichiarò racconta raccontò ' +
    'conclude scrive scrisse osserva commenta ricorda risponde chiede chiese ammette avverte precisa sostiene insiste ' +
    'detto spiegato aggiunto affermato sottolineato dichiarato raccontato concluso scritto osservato commentato'
  ).split(' '),
  pt: (
    'disse diz dizia explicou explica acrescentou acrescenta afirmou afirma destacou destaca declarou declara escreveu ' +
    'escreve concluiu conclui contou conta comentou comenta alertou alerta respondeu responde perguntou pergunta ' +
    'lembrou lembra ressaltou ressalta observou observa relatou relata garantiu'
  ).split(' '),
  nl: (
    'zei zegt vertelt vertelde legt legde voegde voegt schreef schrijft benadrukt benadrukte vindt vond aldus stelt ' +
    'stelde meent meende antwoordde antwoordt vroeg vraagt waarschuwt waarschuwde verklaarde verklaart erkent lacht ' +
    'denkt reageert'
  ).split(' '),
  ru: (
    'сказал сказала говорит говорил говорила заявил заявила заявляет отметил отметила отмечает добавил добавила ' +
    'пояснил пояснила поясняет объяснил объяснила объясняет рассказал рассказала рассказывает подчеркнул подчеркнула ' +
    'подчёркивает подчеркивает написал написала пишет ответил ответила отвечает спросил спросила сообщил сообщила ' +
    'сообщает считает вспоминает признался призналась уверен уверена'
  ).split(' '),
  ar: 'قال قالت يقول تقول أضاف أضافت وأضاف وأضافت أوضح أوضحت صرح صرحت أكد أكدت كتب كتبت أشار وقال وقالت'.split(' '),
  he: 'אמר אמרה אומר אומרת אמרו הוסיף הוסיפה מוסיף מוסיפה הסביר הסבירה מסביר מסבירה כתב כתבה ציין ציינה טען טענה'.split(
    ' ',
  ),
  zh: '表示 说道 说 說 指出 称 稱 告诉 写道 寫道 强调 強調 认为 認為 补充道 解释说 回答 问道'.split(' '),
  ja: '話す 話した 話しています 話します 語る 語った 語っています 語ります 述べる 述べた 述べています 述べます 言う 言った 言います 言いました 説明した 説明する 説明します コメントした コメントしています 指摘する 指摘した'.split(
    ' ',
  ),
  ko: '말했다 말한다 말합니다 말했습니다 밝혔다 밝혔습니다 설명했다 설명한다 설명했습니다 덧붙였다 덧붙였습니다 전했다 강조했다 강조했습니다'.split(
    ' ',
  ),
}

/** Pronouns of the third person by gender, and those that tell no gender. */
export const PRONOUNS: Readonly<
  Record<string, { readonly he: readonly string[]; readonly she: readonly string[]; readonly other: readonly string[] }>
> = {
  en: { he: ['he'], she: ['she'], other: ['they', 'it', 'I', 'we', 'you'] },
  fr: { he: ['il'], she: ['elle'], other: ['ils', 'elles', 'on', 'je', 'nous'] },
  de: { he: ['er'], she: ['sie'], other: ['ich', 'wir', 'es'] },
  es: { he: ['él'], she: ['ella'], other: ['ellos', 'ellas', 'yo'] },
  it: { he: ['lui', 'egli'], she: ['lei', 'ella'], other: ['loro', 'io'] },
  pt: { he: ['ele'], she: ['ela'], other: ['eles', 'elas', 'eu'] },
  nl: { he: ['hij'], she: ['zij', 'ze'], other: ['ik', 'we', 'wij'] },
  ru: { he: ['он'], she: ['она'], other: ['они', 'я', 'мы'] },
  ar: { he: [], she: [], other: [] },
  he: { he: ['הוא'], she: ['היא'], other: ['הם', 'אני'] },
}

/** `according to` by language, as written before a name. */
export const ACCORDING_TO: Readonly<Record<string, readonly string[]>> = {
  en: ['according to', 'in the words of', 'as quoted by'],
  fr: ['selon', 'd’après', "d'après"],
  de: ['laut', 'zufolge'],
  es: ['según'],
  it: ['secondo'],
  pt: ['segundo', 'de acordo com'],
  nl: ['volgens'],
  ru: ['по словам', 'по мнению'],
}

/** Words that may begin the mention of somebody without a name: `the report`, `one official`, `his lawyer`. */
export const DETERMINERS: Readonly<Record<string, readonly string[]>> = {
  en: 'the a an one another some many several both two three most his her their its our my this that these those other no each every senior former'.split(
    ' ',
  ),
  fr: "le la les l’ l' un une des son sa ses leur ce cette ces".split(' '),
  de: 'der die das ein eine sein seine ihr ihre dieser diese'.split(' '),
  es: 'el la los las un una su sus este esta'.split(' '),
  it: "il lo la i gli le un uno una l’ l' suo sua".split(' '),
  pt: 'o a os as um uma seu sua este esta'.split(' '),
  nl: 'de het een zijn haar dit deze'.split(' '),
}

/** Nouns for what somebody says: `her remark that “…”`, `From Lee’s post: “…”`. */
export const NOUNS_OF_SPEECH: Readonly<Record<string, readonly string[]>> = {
  en: (
    'comment comments remark remarks promise pledge vow claim claims statement call calls argument view belief warning ' +
    'description tweet tweets post letter memo speech email e-mail note message words contention assertion suggestion ' +
    'insistence admission answer reply response observation complaint question prediction dictum characterization'
  ).split(' '),
}

/** Possessives that stand for the speaker, by the pronoun that they belong to. */
export const POSSESSIVES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { his: 'he', her: 'she' },
}

/** Words that stand for somebody unnamed: `Another said “…”`. */
export const INDEFINITES: Readonly<Record<string, readonly string[]>> = {
  en: 'another others many some one both neither nobody everyone someone somebody'.split(' '),
}

/** Words that make what follows them no subject of their own: `Of the ban, she said`, `a friend of Ann Lee`. */
export const PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
  en: (
    'of to for from by with in at on near behind against under about into over despite amid during among around ' +
    'through without within toward towards beside besides beyond upon versus via'
  ).split(' '),
}

/** What may stand between a subject and its verb. */
export const BEFORE_VERBS: Readonly<Record<string, readonly string[]>> = {
  en: 'also later then once further has had have was is were be been being would will could did does do again still often even never just now quickly first not all both who might may can should reportedly as to openly repeatedly since has’nt once'.split(
    ' ',
  ),
  fr: 'a ont avait aussi ensuite se s’ me'.split(' '),
  de: 'hat haben hatte auch dann dazu'.split(' '),
  es: 'ha han había también lo se'.split(' '),
  it: 'ha hanno aveva anche poi lo si'.split(' '),
  pt: 'tem também depois se'.split(' '),
  nl: 'heeft hebben had ook dan'.split(' '),
}

/** Words after which a mention that follows its verb has ended: `said Smith in a statement`. */
export const AFTER_MENTIONS: Readonly<Record<string, readonly string[]>> = {
  en: 'in on at during to after when as who whose before from while about with by over last this that yesterday today and but if because through via referring following earlier recently among outside inside Monday Tuesday Wednesday Thursday Friday Saturday Sunday Tues Wed'.split(
    ' ',
  ),
  fr: 'dans à au aux lors en pour qui avec sur et lundi mardi mercredi jeudi vendredi'.split(' '),
  de: 'in im am bei auf vor nach zu zum zur und der die dem gegenüber'.split(' '),
  es: 'en a al durante que quien con sobre tras y'.split(' '),
  it: 'in a al durante che con su dopo e'.split(' '),
  pt: 'em no na a ao durante que com sobre e'.split(' '),
  nl: 'in op aan bij tegen over tijdens die en'.split(' '),
}

/**
 * Nouns and participles right before marks that make what stands in them a title, a saying, a name or a term rather
 * than somebody's words.
 */
export const NAMING_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'book film movie song album show series program programme play poem novel article essay paper podcast video hashtag titled entitled headlined called named dubbed saying proverb adage motto slogan phrase term word words expression so-called headline chapter episode banner sign signs known section option button label labeled labelled category question'.split(
    ' ',
  ),
  fr: 'livre film chanson article intitulé intitulée titré dicton proverbe slogan terme mot mots expression appelé appelée dite rubrique option bouton'.split(
    ' ',
  ),
  de: 'Buch Film Lied Artikel Titel Motto Sprichwort Begriff Wort Ausdruck Slogan sogenannte sogenannten namens Rubrik Option'.split(
    ' ',
  ),
  es: 'libro película canción artículo titulado titulada lema refrán término palabra expresión llamado llamada sección opción'.split(
    ' ',
  ),
  it: 'libro film canzone articolo intitolato intitolata motto proverbio termine parola espressione chiamato chiamata sezione'.split(
    ' ',
  ),
  pt: 'livro filme canção artigo intitulado intitulada lema provérbio termo palavra expressão chamado chamada seção'.split(
    ' ',
  ),
  nl: 'boek film lied artikel titel motto spreekwoord term woord uitdrukking genaamd zogenaamde'.split(' '),
}

/** Words that a title writes small. Of other languages, only those that are not written like a verb or a pronoun. */
export const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  (
    'a an and as at but by for from in into nor of off on onto or over the to up upon via with ' +
    'de du des la le les et y el los las del di della e il da do van het een en'
  ).split(' '),
)

/** What brings in words that everybody says and nobody said, up to their opening mark. */
export const PROVERBIAL: Readonly<Record<string, RegExp>> = {
  en: /\b(?:the|an?) (?:\p{L}+ )?(?:saying|proverb|adage|maxim)(?: (?:goes|has it|says|runs|holds))?(?: that)?[,:]?\s*$/iu,
  fr: /(?<!\p{L})(?:le|un) (?:\p{L}+ )?(?:dicton|proverbe|adage)(?: \p{L}+)?[,:]?\s*$/iu,
  de: /(?<!\p{L})(?:Sprichwort|Redensart)(?: \p{L}+)?[,:]?\s*$/iu,
  es: /(?<!\p{L})(?:el|un) (?:\p{L}+ )?(?:refrán|dicho|proverbio)(?: \p{L}+)?[,:]?\s*$/iu,
  it: /(?<!\p{L})(?:il|un) (?:\p{L}+ )?(?:detto|proverbio|adagio)(?: \p{L}+)?[,:]?\s*$/iu,
  pt: /(?<!\p{L})(?:o|um) (?:\p{L}+ )?(?:ditado|provérbio)(?: \p{L}+)?[,:]?\s*$/iu,
  nl: /(?<!\p{L})(?:spreekwoord|gezegde)(?: \p{L}+)?[,:]?\s*$/iu,
  ru: /(?<!\p{L})(?:пословица|поговорка)(?: \p{L}+)?[,:]?\s*$/iu,
}

/** Nouns that end a person's role: `Hugging Face CEO`, `RedMonk co-founder`. */
export const ROLE_NOUNS: readonly string[] = (
  'ceo cto cfo coo cio ciso chief president vice-president chair chairman chairwoman chairperson founder co-founder ' +
  'cofounder director manager lead head engineer developer designer scientist researcher analyst economist professor ' +
  'lecturer teacher doctor lawyer attorney minister secretary senator governor mayor congressman congresswoman judge ' +
  'officer spokesman spokeswoman spokesperson commissioner editor author writer journalist reporter correspondent ' +
  'consultant advisor adviser architect strategist coordinator organizer organiser maintainer administrator executive ' +
  'partner investor historian critic coach captain ambassador activist advocate expert specialist owner member fellow ' +
  'student nurse farmer artist curator dean master leader representative candidate aide official counsel pollster ' +
  'host anchor pastor bishop sheriff general scholar resident voter veteran baker gardener miller volunteer ' +
  'programmer psychologist physicist biologist chemist sociologist anthropologist philosopher deputy principal vp ' +
  'delegate lawmaker legislator congressperson councilman councilwoman treasurer operative columnist blogger speaker ' +
  'accountant auditor banker barrister solicitor broker trader dealer campaigner premier chancellor ombudsman undersecretary ' +
  'constable superintendent inspector commander admiral actor actress singer producer publisher trustee boss envoy ' +
  'negotiator whip provost registrar guru evangelist director-general councillor mp mep peer commentator presenter ' +
  'broadcaster winner champion owner-operator engineer-in-chief editor-in-chief commander-in-chief supporter opponent ' +
  'composer musician photographer filmmaker translator librarian archivist biographer statistician mathematician ' +
  'astronomer geologist neuroscientist backbencher surgeon physician psychiatrist therapist paramedic firefighter pilot driver watchdog ' +
  'defender striker midfielder goalkeeper playwright novelist comedian prosecutor marketer'
).split(' ')

/** Titles that stand before a name and are no part of it. */
export const HONORIFICS: readonly string[] = (
  'Mr Mrs Ms Miss Dr Prof Gov Sen Rep Sens Reps Lt Gen Col Capt Sgt Rev Fr Hon Ambassador President Professor Governor ' +
  'Baroness Cllr Councillor Cardinal Archbishop Sheikh Imam Rabbi Senator Representative Congressman Congresswoman Secretary Judge Justice Mayor Sheriff Sir Lord Lady Dame Chancellor ' +
  'King Queen Prince Princess Pope Madame Monsieur Mme M Herr Frau Señor Señora Signor Signora Speaker General'
).split(' ')

/** Honorifics that are roles as well, worth showing before the name: `Gov. Jerry Brown`. */
export const TITLES_OF_OFFICE: readonly string[] = (
  'Gov Sen Rep Lt Gen Col Capt Sgt Rev Prof Ambassador President Professor Governor Senator Representative Congressman ' +
  'Congresswoman Secretary Judge Justice Mayor Sheriff Chancellor King Queen Prince Princess Pope Speaker General'
).split(' ')

/** Honorifics that stay with a name on a slide: `Sir John Calder`, `Lord Calder`, `Dr Ann Lee`. */
export const TITLES_OF_NAMES: readonly string[] = (
  'Sir Lord Lady Dame Baroness Dr Prof Professor Archbishop Bishop Cardinal Rabbi Imam Sheikh Pope Judge Justice King ' +
  'Queen Prince Princess'
).split(' ')

/** Nouns by which an article calls an organisation that it has named: `the company said`. */
export const NOUNS_OF_ORGANISATIONS: readonly string[] = (
  'company firm group bank club union agency organisation organization corporation airline retailer charity manufacturer ' +
  'carmaker giant chain team association business maker broadcaster publisher watchdog regulator party'
).split(' ')

/** What somebody stands for, before a name and no part of it: `Tory Ann Lee`. */
export const PARTY_WORDS: readonly string[] = 'Tory Labour Conservative Liberal Democrat Republican Democratic'.split(
  ' ',
)

/** Those who speak for another, by gender: a pronoun after one of them means this one. */
export const SPOKESPERSONS: Readonly<Record<string, 'he' | 'she' | 'any'>> = {
  spokesman: 'he',
  spokeswoman: 'she',
  spokesperson: 'any',
}
