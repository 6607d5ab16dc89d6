/** Verbs that bring in somebody's words, as they stand before or after a quotation, by language. */
export const SPEECH_VERBS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'said', 'says', 'say', 'told', 'tells', 'added', 'adds', 'explained', 'explains', 'noted', 'notes', 'wrote', 'writes',
    'argued', 'argues', 'asked', 'asks', 'acknowledged', 'acknowledges', 'admitted', 'admits', 'emphasized', 'emphasised',
    'emphasizes', 'stressed', 'stresses', 'concluded', 'concludes', 'continued', 'continues', 'recalled', 'recalls',
    'replied', 'replies', 'answered', 'answers', 'announced', 'announces', 'stated', 'states', 'commented', 'comments',
    'observed', 'observes', 'warned', 'warns', 'insisted', 'insists', 'claimed', 'claims', 'remarked', 'remarks',
    'reported', 'reports', 'suggested', 'suggests', 'declared', 'declares', 'joked', 'predicted', 'predicts', 'shouted',
    'thinks', 'thought', 'believes', 'believed', 'cautioned', 'cautions', 'pointed', 'points', 'described', 'describes',
    'confirmed', 'confirms', 'pledged', 'vowed', 'shared', 'shares', 'quipped', 'mused', 'responded', 'responds', 'put',
  ],
  fr: ['dit', 'explique', 'ajoute', 'affirme', 'déclare', 'souligne', 'précise', 'raconte', 'estime', 'note', 'conclut', 'répond', 'confie', 'assure', 'indique', 'rappelle', 'écrit'],
  de: ['sagte', 'sagt', 'erklärte', 'erklärt', 'betonte', 'betont', 'fügte', 'meinte', 'meint', 'schrieb', 'schreibt', 'berichtet', 'so', 'fragt', 'fragte', 'warnte', 'warnt'],
  es: ['dijo', 'dice', 'explicó', 'explica', 'añadió', 'añade', 'afirmó', 'afirma', 'señaló', 'señala', 'declaró', 'aseguró', 'subrayó', 'escribió', 'concluyó'],
  it: ['ha detto', 'dice', 'disse', 'spiega', 'ha spiegato', 'aggiunge', 'afferma', 'sottolinea', 'dichiara', 'racconta', 'conclude', 'scrive'],
  pt: ['disse', 'diz', 'explicou', 'explica', 'acrescentou', 'afirmou', 'afirma', 'destacou', 'declarou', 'escreveu', 'concluiu'],
  nl: ['zei', 'zegt', 'vertelt', 'vertelde', 'legt', 'voegde', 'schreef', 'schrijft', 'benadrukt', 'vindt', 'aldus'],
}

/** Nouns that end a person's role: `Hugging Face CEO`, `RedMonk co-founder`. */
export const ROLE_NOUNS: readonly string[] = [
  'ceo', 'cto', 'cfo', 'coo', 'cio', 'ciso', 'chief', 'president', 'vice-president', 'chair', 'chairman', 'chairwoman',
  'chairperson', 'founder', 'co-founder', 'cofounder', 'director', 'manager', 'lead', 'head', 'engineer', 'developer',
  'designer', 'scientist', 'researcher', 'analyst', 'economist', 'professor', 'lecturer', 'teacher', 'doctor', 'lawyer',
  'attorney', 'minister', 'secretary', 'senator', 'governor', 'mayor', 'congressman', 'congresswoman', 'judge', 'officer',
  'spokesman', 'spokeswoman', 'spokesperson', 'commissioner', 'editor', 'author', 'writer', 'journalist', 'reporter',
  'correspondent', 'consultant', 'advisor', 'adviser', 'architect', 'strategist', 'coordinator', 'organizer', 'maintainer',
  'administrator', 'executive', 'partner', 'investor', 'historian', 'critic', 'coach', 'captain', 'ambassador', 'activist',
  'advocate', 'expert', 'specialist', 'owner', 'member', 'fellow', 'student', 'nurse', 'farmer', 'artist', 'curator', 'dean',
]

/** Titles that stand before a name and are no part of it. */
export const HONORIFICS: readonly string[] = ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Gov', 'Sen', 'Rep', 'President', 'Professor', 'Governor', 'Senator', 'Sir', 'Lord', 'Lady', 'Chancellor', 'King', 'Queen', 'Pope']
