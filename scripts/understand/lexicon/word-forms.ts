/** How words of one kind look, by language; where `ending` is a group, all of a list share what it holds. */
export interface WordForms {
  /** What stands in the dictionary: `corriger`, `corregir`. */
  readonly infinitive?: RegExp
  /** A verb that tells what its subject does. */
  readonly finite?: RegExp
  /** An adjective behind its noun: `obstacles économiques`. */
  readonly adjective?: RegExp
}

export const WORD_FORMS: Readonly<Record<string, WordForms>> = {
  fr: {
    infinitive: /^(?:s[’'])?\p{Ll}{2,}(?:er|ir|oir|[dptv]re|ire|uire)$/u,
    adjective: /^\p{Ll}{2,}(?:iques?|aux|ales?|ifs?|ives?|elles?|els?|euse?s?|aires?|ables?|ibles?)$/u,
  },
  es: {
    infinitive: /^\p{Ll}{2,}(?:ar|er|ir)(?:se|l[oae]s?)?$/u,
    adjective: /^\p{Ll}{2,}(?:ic[oa]s?|ales?|iv[oa]s?|os[oa]s?|ari[oa]s?|ables?|ibles?)$/u,
  },
  it: {
    infinitive: /^\p{Ll}{2,}(?:are|ere|ire|urre|orre|[aei]rsi|[aei]rl[oaie])$/u,
    adjective: /^\p{Ll}{2,}(?:ic[oai]|iche|al[ei]|iv[oaie]|os[oaie]|ari[oae]?|bil[ei])$/u,
  },
  pt: {
    infinitive: /^\p{Ll}{2,}(?:ar|er|ir|por)(?:-se|-l?[oa]s?)?$/u,
    adjective: /^\p{Ll}{2,}(?:ic[oa]s?|ais|al|iv[oa]s?|os[oa]s?|ári[oa]s?|áveis|ável|íveis|ível)$/u,
  },
  ru: {
    infinitive: /^\p{Ll}{2,}(?:ть|ти|чь)(?:ся|сь)?$/u,
    finite: /^\p{Ll}{2,}(?<ending>ют|ут|ат|ят|ет|ёт|ит|ла|ли|ло|[аияеу]л)(?:ся|сь)?$/u,
  },
}

/** Verbs after which what they offer, need or hold is told at once, by language. */
export const BEFORE_THINGS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:propos(?:e|ent|ait)|offr(?:e|ent|ait)|réuni(?:t|ssent|ssait)|rassembl(?:e|ent)|vend(?:ent|ait)?|comprend|comprennent|combine(?:nt)?|associe(?:nt)?|mêle(?:nt)?|fourni(?:t|ssent)|produi(?:t|sent)|contien(?:t|nent)|nécessite(?:nt)?|exige(?:nt)?|publie(?:nt)?|organise(?:nt)?|accueill(?:e|ent)|soutien(?:t|nent)|conserve(?:nt)?|emploie(?:nt)?|cherche(?:nt)?)$/iu,
  de: /^(?:bietet|bieten|verkauft|verkaufen|umfasst|umfassen|enthält|enthalten|braucht|brauchen|verbindet|verbinden|vereint|vereinen|fördert|fördern|sucht|suchen|produziert|produzieren|liefert|liefern|sammelt|sammeln|benötigt|benötigen|verlangt|verlangen)$/iu,
  es: /^(?:ofrec(?:e|en|ía|ió)|reún(?:e|en)|reunió|incluy(?:e|en|ó)|vend(?:e|en|ía)|necesitan?|exigen?|requieren?|produc(?:e|en)|publican?|organizan?|guardan?|conservan?|apoyan?|reciben?|aportan?|combinan?|contienen?|buscan?|emplean?|agrupan?|abarcan?|proporcionan?)$/iu,
  it: /^(?:offr(?:e|ono)|riuni(?:sce|scono)|includ(?:e|ono)|vend(?:e|ono)|richied(?:e|ono)|produc(?:e|ono)|conserva(?:no)?|sostiene|sostengono|contiene|contengono|combina(?:no)?|cerca(?:no)?|impiega(?:no)?|pubblica(?:no)?|organizza(?:no)?|ricev(?:e|ono)|forni(?:sce|scono)|comprend(?:e|ono)|raccogli(?:e|ono))$/iu,
  pt: /^(?:oferec(?:e|em|ia|eu)|reún(?:e|em)|reuniu|inclu(?:i|em|ía)|vend(?:e|em|ia)|exig(?:e|em)|requer(?:em)?|produz(?:em)?|guardam?|conservam?|apoiam?|contém|contêm|combinam?|procuram?|empregam?|publicam?|organizam?|recebem?|agrupam?|abrangem?|fornecem?)$/iu,
  nl: /^(?:biedt|bieden|verenigt|verenigen|verkoopt|verkopen|omvat|omvatten|vraagt|vragen|eist|eisen|produceert|produceren|bewaart|bewaren|steunt|steunen|bevat|bevatten|combineert|combineren|zoekt|zoeken|publiceert|organiseert|ontvangt|ontvangen|levert|leveren|verzamelt|verzamelen)$/iu,
  ru: /^(?:предлага(?:ет|ют)|объединя(?:ет|ют)|включа(?:ет|ют)|прода(?:ёт|ют|ет)|требу(?:ет|ют)|производ(?:ит|ят)|хран(?:ит|ят)|поддержива(?:ет|ют)|содерж(?:ит|ат)|сочета(?:ет|ют)|публику(?:ет|ют)|организу(?:ет|ют)|получа(?:ет|ют)|созда(?:ёт|ют|ет)|собира(?:ет|ют)|выпуска(?:ет|ют))$/iu,
}

/** Before whom something is given to, by language, behind a verb that gives: the word and, where one shows it, the next. */
export const GIVEN_TO: Readonly<Record<string, { readonly verb: RegExp; readonly to: RegExp }>> = {
  fr: { verb: /^(?:propos|offr|fourni)/iu, to: /^aux\s/iu },
  es: { verb: /^(?:ofrec|aport|proporcion)/iu, to: /^a l[oa]s$/iu },
  it: { verb: /^(?:offr|forni)/iu, to: /^(?:ai|alle|agli)\s/iu },
  pt: { verb: /^(?:oferec|fornec)/iu, to: /^(?:aos|às)\s/iu },
  nl: { verb: /^(?:bied|lever)/iu, to: /^aan\s/iu },
}

/** Words that no thing in a list begins with, by language: prepositions, pronouns, conjunctions, adverbs. */
export const NO_THING: Readonly<Record<string, RegExp>> = {
  fr: /^(?:à|au|aux|dans|en|pour|par|sur|sous|sans|avec|selon|après|avant|depuis|pendant|chez|vers|contre|entre|de|qui|que|dont|où|il|elle|ils|elles|on|nous|vous|je|mais|donc|car|si|comme|quand|lorsque|puis|ainsi|aussi|ne|n[’'].+|c[’'].+|s[’'].+|se|est|sont|a|ont)$/iu,
  de: /^(?:in|im|an|am|auf|für|mit|ohne|von|vom|zu|zum|zur|bei|beim|nach|seit|aus|über|unter|durch|gegen|um|der|die|das|dass|ob|wenn|weil|aber|denn|er|sie|es|wir|ich|man|ist|sind|hat|haben|wird|werden|so|auch|dann|wie)$/u,
  es: /^(?:a|al|en|para|por|con|sin|según|tras|desde|durante|entre|hacia|contra|sobre|de|del|que|quien|quienes|donde|pero|porque|si|como|cuando|así|también|no|se|es|son|está|están|ha|han|lo|le|les|dice|dijo|explica|afirma)$/iu,
  it: /^(?:a|al|alla|in|nel|nella|per|con|senza|secondo|dopo|da|dal|dalla|durante|tra|fra|verso|contro|su|sul|di|del|che|chi|dove|ma|perché|se|come|quando|così|anche|non|si|è|sono|ha|hanno|dice|spiega|afferma)$/iu,
  pt: /^(?:a|ao|à|em|no|na|para|por|com|sem|segundo|após|desde|durante|entre|contra|sobre|de|do|da|que|quem|onde|mas|porque|se|como|quando|assim|também|não|é|são|está|tem|têm|diz|disse|explica|afirma)$/iu,
  nl: /^(?:in|op|aan|voor|met|zonder|volgens|na|sinds|tijdens|tussen|naar|tegen|over|van|bij|die|dat|wie|waar|maar|want|als|toen|zo|ook|niet|is|zijn|heeft|hebben|wordt|worden|hij|zij|ze|het|er|zegt|zei)$/iu,
  ru: /^(?:в|во|на|для|из|по|от|до|с|со|при|о|об|к|ко|у|за|под|над|после|перед|через|между|который|которая|которое|которые|что|кто|где|но|а|потому|если|как|когда|так|также|не|он|она|они|оно|это|говорит|сказал|сказала)$/iu,
}

/** A preposition in one word with its article, as the preposition alone, by language: `da saúde` begins as `de casas` does. */
export const CONTRACTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: { del: 'de', al: 'a' },
  it: {
    ...Object.fromEntries(['del', 'della', 'dello', 'dei', 'degli', 'delle'].map(word => [word, 'di'])),
    ...Object.fromEntries(['nel', 'nella', 'nello', 'nei', 'negli', 'nelle'].map(word => [word, 'in'])),
    ...Object.fromEntries(['al', 'alla', 'allo', 'ai', 'agli', 'alle'].map(word => [word, 'a'])),
  },
  pt: {
    ...Object.fromEntries(['do', 'da', 'dos', 'das'].map(word => [word, 'de'])),
    ...Object.fromEntries(['no', 'na', 'nos', 'nas'].map(word => [word, 'em'])),
  },
}

/** Forms of `be` after which adjectives are told, and what may hang on the last of them: `ouvert à tous`. */
export const PREDICATES: Readonly<Record<string, { readonly verb: RegExp; readonly complement: RegExp }>> = {
  fr: { verb: /^(?:est|sont|était|étaient|reste|restent)$/iu, complement: /^(?:à|au|aux|de|d[’'].+)$/iu },
  es: { verb: /^(?:es|son|era|eran|está|están|resulta)$/iu, complement: /^(?:a|al|de|para)$/iu },
  it: { verb: /^(?:è|sono|era|erano|resta|restano)$/iu, complement: /^(?:a|al|alla|da|di)$/iu },
  pt: { verb: /^(?:é|são|era|eram|está|estão)$/iu, complement: /^(?:a|ao|à|de|para)$/iu },
  nl: { verb: /^(?:is|zijn|was|waren|blijft|blijven)$/iu, complement: /^(?:voor|van|te)$/iu },
  de: { verb: /^(?:ist|sind|war|waren|bleibt|bleiben)$/iu, complement: /^(?:für|von|zu)$/iu },
}

/** Words that open a clause of another kind, so that no part of a list begins with them: `…, pero esto se basa …`. */
export const OTHER_CLAUSES: Readonly<Record<string, RegExp>> = {
  fr: /^(?:mais|car|donc|or|parce|puisque|alors|ainsi|sinon|qui|dont|où)$/iu,
  de: /^(?:aber|sondern|denn|weil|dass|ob|wenn|falls|um|damit|sodass|doch|woran|wobei|indem|welche[rsnm]?)$/iu,
  es: /^(?:pero|sino|porque|pues|aunque|entonces|que|quien|quienes|donde)$/iu,
  it: /^(?:ma|perché|però|quindi|poiché|allora|che|dove)$/iu,
  pt: /^(?:mas|porque|pois|embora|então|que|quem|onde)$/iu,
  nl: /^(?:maar|want|omdat|dus|hoewel|dan|dat|die|wie|waar)$/iu,
  ru: /^(?:но|а|потому|поэтому|хотя|то|чтобы|котор\p{L}+|где|что)$/iu,
}

/** Words with which a sentence sets a condition or a time first: what follows its comma is no part of the same list. */
export const CONDITIONS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:si|quand|lorsque|pour|afin|comme|s[’']ils?)$/iu,
  de: /^(?:wenn|falls|als|sobald|nachdem|da|wer|nun|für|um|ob|sollten?)$/iu,
  es: /^(?:si|cuando|para|como|mientras|al)$/iu,
  it: /^(?:se|quando|per|mentre|come)$/iu,
  pt: /^(?:se|quando|para|como|enquanto|caso)$/iu,
  nl: /^(?:als|wanneer|om|voor|zodra|toen|indien)$/iu,
  ru: /^(?:если|когда|чтобы|для|пока)$/iu,
}
