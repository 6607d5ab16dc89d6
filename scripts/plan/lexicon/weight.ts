import { anyOf } from '../../model/among.ts'
import type { ByLanguage, TestByLanguage } from './by-language.ts'

// What gives a sentence weight on a slide, and what takes it, by language.

/** Words by which a writer says that something matters, holds always or never, or follows. */
export const WEIGHTY: ByLanguage = {
  en: /\b(?:must|need(?:s|ed)?|should|never|always|only|first|most|best|worst|biggest|largest|greatest|key|crucial|critical|vital|essential|important(?:ly)?|because|surpris\p{L}+|clear(?:ly)?|the (?:reason|point|problem|question|goal|answer)|significant(?:ly)?|more than|less than|doubled|tripled|halved|no longer|failed?|won|lost|prove[sdn]?|show(?:s|ed|n)?|found|reveal\p{L}*)\b/iu,
  fr: /(?<!\p{L})(?:doi(?:t|vent)|il faut|jamais|toujours|seule?s?|premi(?:er|ère)s?|le (?:plus|moins|mieux)|la plus|les plus|clés?|crucia\p{L}+|essentiel\p{L}*|important\p{L}*|parce qu\p{L}*|car|surpren\p{L}+|le problème|la raison|la question|l[’']objectif|plus de|moins de|doubl\p{L}+|échou\p{L}+|montr\p{L}+|révèl\p{L}+|prouv\p{L}+)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:muss|müssen|soll(?:te|ten)?|nie(?:mals)?|immer|nur|erste\p{L}*|beste\p{L}*|größte\p{L}*|entscheidend\p{L}*|wichtig\p{L}*|wesentlich\p{L}*|weil|denn|überrasch\p{L}+|klar|das problem|der grund|die frage|das ziel|mehr als|weniger als|verdoppel\p{L}+|scheiter\p{L}+|zeig(?:t|en|te|ten)|beweis\p{L}*)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:deben?|hay que|nunca|siempre|sól?o|solo|primer\p{L}*|mejor(?:es)?|peor(?:es)?|mayor(?:es)?|clave|crucial\p{L}*|esencial\p{L}*|importante\p{L}*|porque|sorprend\p{L}+|el problema|la razón|la pregunta|el objetivo|más de|menos de|duplic\p{L}+|fracas\p{L}+|muestra\p{L}*|revel\p{L}+)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:dev(?:e|ono)|bisogna|mai|sempre|solo|prim[oaie]|miglior[ei]|peggior[ei]|maggior[ei]|chiave|cruciale|essenziale|important[ei]|perché|sorprend\p{L}+|il problema|il motivo|la domanda|l[’']obiettivo|più di|meno di|raddopp\p{L}+|mostra\p{L}*|rivel\p{L}+)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:dev(?:e|em)|é preciso|nunca|sempre|só|apenas|primeir[oa]s?|melhor(?:es)?|pior(?:es)?|maior(?:es)?|chave|crucial|essencial|importantes?|porque|surpreend\p{L}+|o problema|a razão|a questão|o objetivo|mais de|menos de|dobr\p{L}+|mostr\p{L}+|revel\p{L}+)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:moet(?:en)?|nooit|altijd|alleen|eerste|beste|grootste|cruciaal|essentieel|belangrijk\p{L}*|omdat|want|verrass\p{L}+|het probleem|de reden|de vraag|het doel|meer dan|minder dan|verdubbel\p{L}+|toont|tonen|bleek|blijkt)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:долж\p{L}+|нужно|никогда|всегда|только|перв\p{L}+|лучш\p{L}+|худш\p{L}+|самы\p{L}+|ключев\p{L}+|важн\p{L}+|потому что|удив\p{L}+|проблема|причина|вопрос|цель|более|менее|показ\p{L}+|доказ\p{L}+)(?!\p{L})/iu,
  ja: /(?:べき|必要|なければ|決して|常に|唯一|だけ|最も|最大|初めて|重要|鍵|なぜなら|ため(?:だ|です)|驚|問題は|理由は|目的は|以上|以下|倍|明らか|示し)/,
  zh: /(?:必须|需要|应该|从不|总是|只有|唯一|最|首次|第一|关键|重要|因为|惊|问题是|原因是|目标是|超过|不到|倍|表明|显示|证明)/,
  ko: /(?:해야|필요|결코|항상|유일|가장|최초|처음|중요|핵심|때문|놀라|문제는|이유는|목표는|이상|이하|배|보여|밝혀)/,
}

/** Openings of sentences that only set the scene: what everybody in the room knows. */
export const SETS_THE_SCENE: ByLanguage = {
  en: /^(?:over|in|during|for) (?:the )?(?:past|last|recent|these) (?:few |several |couple of |\d+ |two |three |ten |twenty )?(?:years?|decades?|months?|weeks?|times?)\b|^(?:today|nowadays|these days|in today[’']s|now more than ever|as (?:we|you) (?:all )?know|in (?:a|the modern|an ever-\p{L}+) world)\b/iu,
  fr: /^(?:ces dernières années|au cours (?:des|de la) dernières? (?:\p{L}+ )?(?:années?|décennies?|mois)|depuis (?:quelques|plusieurs) années|de nos jours|aujourd[’']hui|dans (?:le|un) monde)(?!\p{L})/iu,
  de: /^(?:in den letzten (?:\p{L}+ )?(?:jahren|jahrzehnten|monaten)|heutzutage|heute|in der heutigen|in einer welt|wie (?:wir|sie) (?:alle )?wissen)(?!\p{L})/iu,
  es: /^(?:en los últimos (?:\p{L}+ )?(?:años|meses)|en las últimas décadas|hoy(?: en día)?|en la actualidad|en el mundo actual)(?!\p{L})/iu,
  it: /^(?:negli ultimi (?:\p{L}+ )?(?:anni|mesi|decenni)|oggi(?:giorno)?|al giorno d[’']oggi|nel mondo)(?!\p{L})/iu,
  pt: /^(?:nos últimos (?:\p{L}+ )?(?:anos|meses)|nas últimas décadas|hoje(?: em dia)?|atualmente|no mundo)(?!\p{L})/iu,
  nl: /^(?:(?:in|de) (?:de )?(?:afgelopen|laatste) (?:\p{L}+ )?(?:jaren|jaar|maanden|decennia)|tegenwoordig|vandaag de dag|in de huidige)(?!\p{L})/iu,
  ru: /^(?:в последние (?:\p{L}+ )?(?:годы|десятилетия|месяцы)|за последни[ей] |сегодня|в наши дни|в современном мире)(?!\p{L})/iu,
  ja: /^(?:近年|昨今|最近|ここ数年|今日では|現代)/,
  zh: /^(?:近年来?|近几年|最近|如今|当今|在过去的?)/,
  ko: /^(?:최근|오늘날|요즘|지난 몇 년)/,
}

/** Words by which a sentence tells what came of something, what is advised, or that nothing goes further. */
export const TELLS: ByLanguage = {
  en: /\b(?:recommend(?:s|ed)?|advis(?:e|ed|able)|rule of thumb|should|must|need(?:s|ed)? to|have to|make sure|as a result|therefore|means|meant|led to|resulted in|turn(?:s|ed) out|will (?:make|help|allow|enable|let|improve|reduce)|so that|found|discovered|learned|reali[sz]ed|show(?:s|ed|n)?|reveal(?:s|ed)?|decided|ruled|for the first time|no longer|never|instead of|not only|goal|the (?:most|least|largest|biggest|smallest|first|second|third|only|best|worst|main|key|real|highest|lowest|greatest)|most (?:important|common|popular|significant)|crucial|critical|essential|vital|increased|decreased|reduced|improved|doubled|tripled|halved|rose|fell|grew|dropped|launched|introduced|pledged|published|released|announced|replaced|switched to|upgraded|migrated|adopted|(?:is|are) now|now (?:ha(?:s|ve)|uses?|runs?|offers?|supports?)|(?:more|less|fewer|better|faster|slower|higher|lower|larger|smaller|easier|harder) than)\b/iu,
  fr: /(?<!\p{L})(?:recommand\p{L}+|conseill\p{L}+|doi(?:t|vent)|il faut|il est important|par conséquent|cela (?:signifie|veut dire)|révél\p{L}+|montr\p{L}+|découver\p{L}+|constat\p{L}+|pour la première fois|ne [^.]{1,30} plus|le plus|la plus|les plus|le premier|la première|essentiel\p{L}*|crucial\p{L}*|augment\p{L}+|diminu\p{L}+|rédui\p{L}+|amélior\p{L}+|doubl\p{L}+)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:empf[ie]\p{L}+|empfohlen|muss|müssen|sollten?|daher|deshalb|das (?:heißt|bedeutet)|ergab\p{L}*|zeigte?n?|stellte sich heraus|zum ersten Mal|erstmals|nicht mehr|niemals|nie|am meisten|größte\p{L}*|wichtigste\p{L}*|erste\p{L}*|einzige\p{L}*|entscheidend\p{L}*|stieg\p{L}*|sank\p{L}*|verbesser\p{L}+|verdoppel\p{L}+)(?!\p{L})/iu,
}

/** A sentence that only says what something is, what it consists of, how it was before, or what somebody is for. */
export const PREAMBLE: ByLanguage = {
  en: /^(?:[^,.;]{2,60}\b(?:is|are|was|were) (?:an?|one of (?:the|our)|the (?:process|practice|act|name|term)) [^,.;]{2,80}|[^.;]{2,60}\b(?:includes?|included|consists? of|comprises?|has been (?:using|working|running)|have been (?:using|working|running))\b.*|until \p{L}+ \d{4},.*|(?:normally|typically|usually|traditionally|historically|originally|previously|in the past|back in \d{4})\b.*|[^,.;]{2,60}\b(?:was|were) originally\b.*|funny story\b.*|of course\b.*|[^,.;]{2,60}[’']s mission is .*|(?:we|i) (?:monitor|make|asked|revised|started|began|looked) .*)/iu,
}

/** The first of two sides, where the sentence does not tell the other: half of what it says. */
export const ONE_SIDE: ByLanguage = {
  en: /\bon (?:the |one )?one (?:hand|side)\b(?!.*\bother\b)/iu,
  fr: /(?<!\p{L})(?:d[’']un côté|d[’']une part)(?!\p{L})(?!.*(?:de l[’']autre|d[’']autre part))/iu,
  de: /(?<!\p{L})(?:einerseits(?!.*andererseits)|zum einen(?!.*zum anderen)|auf der einen seite(?!.*auf der anderen))(?!\p{L})/iu,
  es: /(?<!\p{L})por un(?: lado|a parte)(?!\p{L})(?!.*por (?:el )?otr[oa])/iu,
  it: /(?<!\p{L})da un(?: lato|a parte)(?!\p{L})(?!.*dall[’']altr[oa])/iu,
  pt: /(?<!\p{L})por um lado(?!\p{L})(?!.*por outro)/iu,
  nl: /(?<!\p{L})(?:enerzijds(?!.*anderzijds)|aan de ene kant(?!.*andere kant))(?!\p{L})/iu,
}

/** Not a year. */
const A_NUMBER = /(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d/

/** What a shorter form must not lose where there is room for it: what is greatest, first, new, or so much. */
export const DISTINGUISHES: TestByLanguage = {
  en: anyOf(
    A_NUMBER,
    /\b(?:(?:the|its|their|our|in|a) (?:\p{L}+ )?(?:most|least|largest|biggest|smallest|first|second|third|only|best|worst|highest|lowest|greatest|main)|record|historic|unprecedented|for the first time|no longer|launched|new)\b/iu,
  ),
  fr: anyOf(
    A_NUMBER,
    /(?<!\p{L})(?:l[ea]s? (?:plus|moins|premi\p{L}+|seule?s?|meilleur\p{L}*)|record|inédit\p{L}*|nouve\p{L}+)(?!\p{L})/iu,
  ),
  de: anyOf(
    A_NUMBER,
    /(?<!\p{L})(?:(?:größt|best|erst|einzig|höchst|kleinst|wichtigst|neu)\p{L}*|rekord\p{L}*|erstmals)(?!\p{L})/iu,
  ),
}
