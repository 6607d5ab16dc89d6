import { among, anyOf, type Test } from '../../model/among.ts'
import { holdsOneOf } from '../../model/one-of.ts'

/**
 * Words that need what was said before: a sentence that holds one of them says less alone, by language. Languages
 * without an entry have no claims.
 */
export const NEEDS_WHAT_IS_BEFORE: Readonly<Record<string, Test>> = {
  en: anyOf(
    holdsOneOf(
      'this|these|those|here|such|above|below|following|former|latter|respectively|aforementioned|too|also|likewise|similar(?:ly)?|instead|therefore|thus|hence|moreover|furthermore|however|another|others?|same|either|neither|then|again|next|previous(?:ly)?|earlier|later|afterwards|meanwhile|rest|remaining|second(?:ly)?|third(?:ly)?|lastly|finally|additional(?:ly)?|further|still|yet|even|otherwise',
      'iu',
    ),
    among(
      String.raw`\b`,
      'as well(?! as)|for (?:example|instance)|none of (?:them|which)|do so|does so|did so|doing so|so (?:that|far)|at that (?:time|point)|by now|in return|in turn|now that|that way',
      String.raw`\b`,
    ),
    // A pronoun that stands for a sentence, and a clause that turns against one.
    among(String.raw`\b`, "that’s|that's|that is|that was|that means|that makes|that made", String.raw`\b`),
    among(String.raw`\b`, 'though', '[,.]'),
    // What counts off, supposes, thanks or blesses asserts nothing.
    among(
      String.raw`\b(?:several|a (?:couple|number) of|a few|many|two|three|four|five) (?:\p{L}+ )?`,
      'reasons|ways|things|steps|kinds|types|parts|options|examples',
      String.raw`\b`,
    ),
    among(
      '^',
      'the (?:first|one|two|three|four|five|result|reason|goal|idea|answer|question|problem|issue|difference|point|aim|same)|one (?:way|reason|example|option|thing|of them)|maybe|perhaps|suppose|imagine|now|more generally|yes,|no,',
      String.raw`(?!\p{L})`,
    ),
    among(String.raw`\b`, 'thank'),
    among(
      String.raw`\b`,
      "god bless|to name a few|in (?:a|the) (?:future|next|later) (?:post|article|part)|look forward|looking forward|lets|let’s|let's|let us|please",
      String.raw`\b`,
    ),
    // Pictures and listings that the slide does not show.
    among(
      String.raw`\b(?:the|each) (?:\p{L}+ ){0,2}`,
      'graph|listing|screenshot|diagram|figure|column|row',
      String.raw`s?\b`,
    ),
    /^(?:all|many|most|some|few|several|both|each|one|two|three|four|five|more|less|fewer|any|none|every)(?: of (?:us|you|them|which|whom))? (?:\p{Ll}+ly )?(?:is|are|was|were|have|has|had|do|did|can|could|will|would|may|might|must|should|use|used|said|say|want|need|came|come|go|went)\b/iu,
    /^(?:and|but|or|so|nor|because|since|although|though|while|whereas|once|until|unless|who|which|what|how|why|where|that|there)(?!\p{L})/iu,
  ),
  de: /(?<!\p{L})(?:dies\p{L}*|dort|hier|solche\p{L}*|oben|unten|folgende\p{L}*|auch|ebenfalls|ebenso|außerdem|zudem|deshalb|daher|jedoch|dann|danach|davor|zuvor|später|früher|weitere\p{L}*|andere\p{L}*|zweite\p{L}*|dritte\p{L}*|letzte\p{L}*|sie|ihr\p{L}*|er|sein|seine\p{L}*|es|ihn|ihm|da\p{L}{1,2}|wobei|noch|beide\p{L}*|bitte|zum Beispiel|etwa|damit|darauf|darin|derselbe\p{L}*|dieselbe\p{L}*)(?!\p{L})|^(?:und|aber|oder|weil|da|obwohl|während|wenn|als|nachdem|bevor|wer|was|wie|warum|wo|der|das|dass)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ce|cet|cette|ces|ceci|cela|ça|celui|celle|ceux|celles|là|ici|tels?|telles?|ci-dessus|ci-dessous|suivante?s?|aussi|également|ainsi|donc|cependant|toutefois|ensuite|puis|alors|encore|par exemple|autres?|même|ils?|elles?|lui|leurs?|eux|son|sa|ses|en|y|deuxième|second|seconde|troisième|dernière?s?|merci|vous|votre|vos|disponibles? sur)(?!\p{L})|(?<!\p{L})c[’']|^(?:et|mais|ou|car|parce que|puisque|quand|lorsque|si|comme|après|avant|qui|que|quoi|comment|pourquoi|où)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:est[aeo]s?|es[ao]s?|ese|aquí|allí|tal(?:es)?|siguientes?|también|además|así|luego|entonces|por ejemplo|otr[ao]s?|mism[ao]s?|él|ellas?|ellos|ell[ao]s|le|les|lo|su|sus|segund[ao]|tercer[ao]?|últim[ao]s?|ambos|usted(?:es)?|tú)(?!\p{L})|^(?:y|e|pero|o|porque|aunque|mientras|si|cuando|como|quien|que|cómo|dónde)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:quest[aeio]|quell[aeio]|ciò|qui|lì|tali?|seguenti?|anche|inoltre|così|poi|allora|per esempio|altr[aeio]|stess[aeio]|egli|lui|lei|loro|esso|essa|essi|suo|sua|suoi|sue|second[ao]|terz[ao]|ultim[aeio]|entramb[ei]|ne|ci)(?!\p{L})|^(?:e|ed|ma|o|perché|mentre|se|quando|come|chi|che|dove)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:est[ae]s?|ess[ae]s?|isto|isso|aquilo|aqui|ali|tal|tais|seguintes?|também|além|assim|depois|então|por exemplo|outr[ao]s?|mesm[ao]s?|eles?|elas?|lhe|seu|sua|seus|suas|segund[ao]|terceir[ao]|últim[ao]s?|ambos|você)(?!\p{L})|^(?:e|mas|ou|porque|enquanto|se|quando|como|quem|que|onde)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:dit|deze|dat|die|hier|daar|zulke?|volgende|ook|verder|daarom|dus|echter|dan|daarna|later|eerder|bijvoorbeeld|ander[e]?|zelfde|hij|zij|ze|hem|hen|hun|haar|zijn|het|er|tweede|derde|laatste|beide|u|je|jij)(?!\p{L})|^(?:en|maar|of|want|omdat|terwijl|als|toen|nadat|wie|wat|hoe|waarom|waar)(?!\p{L})/iu,
}

/**
 * Finite verbs that cannot be taken for anything else, for languages whose words are not tagged: with one of them a
 * sentence asserts.
 */
export const SURE_VERBS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|muss|müssen|soll|sollen|will|wollen|darf|dürfen|gibt|bleibt|braucht|macht)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:est|sont|était|étaient|sera|seront|a|ont|avait|avaient|aura|auront|peut|peuvent|doit|doivent|veut|veulent|va|vont|fait|font|permet|permettent|devient|reste|avons|sommes|pouvons|devons)(?!\p{L})/u,
  es: /(?<!\p{L})(?:es|son|era|eran|fue|fueron|será|serán|está|están|ha|han|hay|puede|pueden|debe|deben|tiene|tienen|hace|hacen|somos|hemos|podemos)(?!\p{L})/u,
  it: /(?<!\p{L})(?:è|sono|era|erano|sarà|saranno|ha|hanno|può|possono|deve|devono|fa|fanno|siamo|abbiamo|possiamo)(?!\p{L})/u,
  pt: /(?<!\p{L})(?:é|são|era|eram|foi|foram|será|serão|está|estão|tem|têm|há|pode|podem|deve|devem|faz|fazem|somos|temos|podemos)(?!\p{L})/u,
  nl: /(?<!\p{L})(?:is|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|moet|moeten|wil|willen|mag|mogen|blijft|maakt)(?!\p{L})/u,
}

/** What opens a clause that hangs on a noun: the verb behind it is not the sentence's own. */
export const HANGS_ON: Readonly<Record<string, RegExp>> = {
  de: /,\s+(?:d(?:er|ie|as|en|em)|welche\p{L}*|deren|dessen|dass|ob|wo)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:qui|que|qu[’']\p{L}*|dont|où)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:que|quien|quienes|donde|cuy[ao]s?)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:che|cui|dove)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:que|quem|onde|cuj[ao]s?)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:die|dat|waar\p{L}*|wie)(?!\p{L})/iu,
}
