import { among, anyOf } from '../../model/among.ts'
import type { ByLanguage, TestByLanguage } from './by-language.ts'

/** `We have also ` and what may open it. */
const WE_HAVE = String.raw`^(?:(?:this year|last year|in addition|finally|next|then|first|here|for the first time|to (?:\p{Ll}+ ){1,6}\p{Ll}+(?=,))[, ]+)?(?:we|i)(?: have| had|[’']ve)?(?: also| then| next| first)? `
const WITHOUT_FINDING = without('found|find|showed?|shows|learned|saw|seen|discovered|revealed?|noticed|and \\p{L}+ed')

/**
 * Sentences that only say what comes next, what was looked at, where more is to be found, or how a drawing is to be
 * read: what they announce is the finding. Where a language has no entry, none does.
 */
export const ANNOUNCES: TestByLanguage = {
  en: anyOf(
    // What was asked or looked at, without what came of it.
    among(
      WE_HAVE,
      String.raw`asked|surveyed|polled|examined|looked (?:\p{L}+ly |back )?(?:at|into)|paid (?:\p{L}+ )?attention to|reviewed|analy[sz]ed|explored|investigated|reached out to|spoke (?:to|with)|talked (?:to|with)|sat down with|interviewed|experimented (?:by|with)|experiment (?:by|with)|wanted to (?:know|understand|learn|see)`,
      String.raw`\b${WITHOUT_FINDING}`,
    ),
    among(
      WE_HAVE,
      'gathered|collected|put together|compiled',
      String.raw` (?:a few|some|several|two|three|many|all)\b${WITHOUT_FINDING}`,
    ),
    among(
      String.raw`^(?:for .{1,60}, |as (?:of|for) .{1,40}, )?(?:we|i) (?:only |also |now |currently )?(?:have|had|used?|collected|gathered) (?:\p{L}+ ){0,3}(?:\d+|several|some|two|three|many|a few|more) .{0,40}\b`,
      'data',
      String.raw`\b${without('show|shows|showing|that|suggest\\p{L}*')}`,
    ),
    // What somebody is ready to say, or wants to hear.
    /^(?:but |so |and )?(?:i|we) (?:can|could|will|would like to|want to|was wondering if you (?:could|can)) (?:also |now )?(?:elaborate|expand|detail|go into|speak to|talk about|tell you (?:more )?about)\b/iu,
    /\bi was wondering (?:if|whether) you\b/iu,
    // What comes.
    among(
      "^(?:in|throughout|over) (?:this|these|the following|the next|today[’']s) ",
      String.raw`article|post|blog|sections?|report|guide|piece|chapters?|pages?|few \p{L}+`,
      String.raw`\b`,
    ),
    among(
      '^',
      "here’s|here's|here is|here are|below’s|below's|below is|below are",
      String.raw` (?:how|what|why|our|the|some|an? |two|three|four|five|several)\b${without('because')}`,
    ),
    among(
      String.raw`^from (?:the )?\p{L}+,? `,
      'we move|we turn|we go|we come|let us (?:move|turn|go|come)',
      String.raw`\b`,
    ),
    among("^(?:now )?(?:we|let us|let[’']s) (?:now )?", 'turn to|move on to', String.raw`\b`),
    among(
      '^(?:(?:with that(?: said)?|so|now|first|next|without further ado|to begin),? )?',
      "let’s|let's|let us",
      String.raw` (?:now |first |quickly |just )?(?:look|take an? (?:\p{L}+ )?look|see|dive|start|begin|explore|go (?:over|through)|examine|walk|get (?:started|into))\b`,
    ),
    among(
      '^',
      'there are|there were',
      String.raw` (?:only |at least )?(?:a (?:few|couple|number|handful|variety) of|a few|some|several|many|various|multiple|different|two|three|four|five|six|seven) (?:\p{L}+ ){0,2}(?:reasons?|ways?|things?|factors?|options?|aspects?|kinds?|types?|parts?|steps?|points?|lessons?|questions?|themes?)\b${without('because')}`,
    ),
    among(
      String.raw`^(?:\p{L}+ ){1,4}(?:described|named|mentioned|gave|cited|listed|identified|has|have|had) (?:a few|several|many|two|three|four|five) (?:\p{L}+ ){0,1}`,
      'reasons|ways|things|factors|options|aspects|kinds|types|parts|steps|points|themes|findings|goals',
      String.raw`\b[^,;:]{0,30}$`,
    ),
    among(
      String.raw`\b(?:is|are|was|were)(?:n[’']t| not) `,
      'the only ',
      String.raw`(?:\p{L}+ )?(?:places?|ways?|reasons?|things?|options?|ones?|factors?|examples?|benefits?|problems?)\b`,
    ),
    // What has just been said, as if to begin.
    among(
      '^(?:so,? |now,? |by now,? )?',
      "you’ve|you've|you have",
      String.raw` (?:just |now |already |finally )?(?:\p{L}+ed|written|made|done|read|seen|got|gotten|found|built|set|chosen|begun|come|learnt)\b[^,;:]{0,40}$`,
    ),
    among(
      String.raw`\bin (?:an?|the|our) `,
      'future|later|upcoming|forthcoming|separate|follow-up|next',
      String.raw` (?:blog )?(?:posts?|articles?|reports?|sections?|chapters?|papers?|parts?)\b`,
    ),
    // Where more is, and how to read a drawing.
    among(
      String.raw`\b(?:details?|results?|examples?|data|reports?|code|lists?|slides|versions?|recordings?)\b.{0,30} (?:is|are|can be|may be) (?:now |also |all )?`,
      'available|published|posted|found|downloaded|viewed|linked|online',
      String.raw`\b.{0,40}(?: (?:on|at|in|from|here|online)\b|[.!]$)`,
    ),
    among(
      String.raw`^(?:the|each|every)(?: \p{L}+){0,2} `,
      'titles?|captions?|legends?|labels?|axis|axes|columns?|rows?|bars?|colou?rs?|shad(?:e|es|ing)|arrows?',
      String.raw` (?:is|are|shows?|indicates?|represents?|refers?|means?|gives?|contains?|marks?|stands?)\b`,
    ),
    among('^for (?:the )?', 'charts?|graphs?|figures?|tables?|plots?', String.raw`\b`),
    among(String.raw`\b`, 'error bars|please let us know', String.raw`\b`),
    among(String.raw`\b`, 'hover', String.raw`\b.{0,30}\b(?:chart|bar|more|details?)\b`),
  ),
  fr: any(
    String.raw`^(?:(?:cette année|ici|ensuite|enfin|d[’']abord|pour la première fois),? )?(?:nous (?:avons|leur avons|lui avons)|j[’']ai)(?: aussi| également| ensuite| donc)? (?:demandé|interrogé|sondé|examiné|étudié|analysé|regardé|passé en revue|cherché à savoir|voulu (?:savoir|comprendre))(?!\p{L})${without('constaté|trouvé|montre\\p{L}*|appris|vu')}`,
    String.raw`^(?:le|la|les|tous les|toutes les|l[’'])\s?(?:détails?|listes?|résultats?|données|rapports?|textes?|codes?|comptes? rendus?|enregistrements?)(?!\p{L}).{0,40} (?:est|sont|se trouve|se trouvent|peut être|peuvent être) (?:désormais |aussi |tous )?(?:disponibles?|consultables?|accessibles?|publiée?s?|téléchargeables?|en ligne|sur|ici)(?!\p{L})`,
    String.raw`^(?:(?:maintenant|alors|d[’']abord|ensuite),? )?(?:regardons|voyons|passons|commençons|examinons|jetons un (?:\p{L}+ )?œil)(?!\p{L})`,
    String.raw`^(?:retour|zoom|le point|tour d[’']horizon|décryptage|gros plan|éclairage) sur(?!\p{L})`,
    String.raw`^(?:dans|au fil de) (?:cet article|ce billet|cette section|ce guide|ce rapport|les lignes qui suivent)(?!\p{L})`,
    String.raw`^voici (?:comment|ce que|pourquoi|quelques|les|nos|la|le|deux|trois|quatre|cinq|un|une)(?!\p{L})`,
    String.raw`^il (?:existe|y a) (?:plusieurs|différentes?|de nombreu\p{L}+|deux|trois|quatre|cinq) (?:raisons|façons|manières|choses|facteurs|options|types|étapes|points|moyens)(?!\p{L})`,
    String.raw`^(?:le titre|la légende|l[’']axe|chaque (?:barre|colonne|ligne|couleur|point)|les (?:barres|colonnes|couleurs|axes)) (?:est|sont|indiquent?|montrent?|représentent?|correspond(?:ent)?|donnent?)(?!\p{L})`,
  ),
  de: any(
    String.raw`^(?:(?:in diesem jahr|dieses jahr|zum ersten mal|außerdem|zudem|anschließend) )?(?:wir haben|ich habe|haben wir|habe ich)(?!\p{L}).{0,90}(?:gefragt|befragt|untersucht|ausgewertet|analysiert|betrachtet|angesehen|angeschaut)[.!]$`,
    String.raw`^(?:(?:nun|jetzt|zuerst|zunächst) )?(?:schauen|sehen|betrachten|kommen|beginnen|fangen) wir(?!\p{L})`,
    String.raw`^(?:in (?:diesem|dieser) (?:artikel|beitrag|abschnitt|leitfaden|bericht|serie|text)|im folgenden)(?!\p{L})`,
    String.raw`^(?:hier|es) (?:ist|sind|folgt|folgen|kommt|kommen) (?:die|der|das|unsere?|ein\p{L}*|einige|zwei|drei|vier|fünf)(?!\p{L})`,
    String.raw`^es gibt (?:mehrere|verschiedene|viele|einige|zwei|drei|vier|fünf) (?:gründe|möglichkeiten|wege|arten|faktoren|punkte|dinge|schritte)(?!\p{L})`,
    String.raw`^(?:alle |weitere |die )?(?:details|einzelheiten|ergebnisse|daten|zahlen|liste|aufzeichnung)(?!\p{L}).{0,40}(?:finden sich|finden sie|stehen|steht|gibt es|sind|ist)(?!\p{L}).{0,40}(?:verfügbar|abrufbar|veröffentlicht|online|auf der (?:seite|website)|unter|hier)(?!\p{L})`,
    String.raw`^(?:der titel|die legende|die achse|jede\p{L}* (?:balken|spalte|zeile|farbe|punkt)|die (?:balken|spalten|farben|achsen)) (?:ist|sind|zeigt|zeigen|steht|stehen|gibt|geben)(?!\p{L})`,
  ),
  es: any(
    String.raw`^(?:(?:este año|además|también|después|por primera vez),? )?(?:también )?(?:preguntamos|les preguntamos|encuestamos|examinamos|analizamos|revisamos|hemos (?:preguntado|encuestado|examinado|analizado|revisado))(?!\p{L})${without('encontra\\p{L}*|vimos|muestra\\p{L}*|descubri\\p{L}*')}`,
    String.raw`^(?:(?:ahora|primero|entonces),? )?(?:veamos|pasemos|empecemos|comencemos|examinemos|echemos un vistazo)(?!\p{L})`,
    String.raw`^en (?:este artículo|esta entrada|esta sección|esta guía|este informe)(?!\p{L})`,
    String.raw`^(?:estos son|estas son|he aquí|aquí (?:está|están|tienes)) (?:los|las|nuestr[ao]s|algun[ao]s|dos|tres|cuatro|cinco)(?!\p{L})`,
    String.raw`^hay (?:vari[ao]s|much[ao]s|algun[ao]s|divers[ao]s|dos|tres|cuatro|cinco) (?:razones|maneras|formas|cosas|factores|opciones|tipos|pasos|puntos)(?!\p{L})`,
    String.raw`^(?:el|la|los|las|todos los) (?:detalles?|lista|resultados|datos|informe)(?!\p{L}).{0,40} (?:está|están|se encuentran?|pueden? (?:verse|consultarse)) (?:disponibles?|publicad[ao]s?|en)(?!\p{L})`,
  ),
  it: any(
    String.raw`^(?:(?:quest[’']anno|inoltre|poi|per la prima volta),? )?(?:abbiamo|ho)(?: anche| inoltre| poi)? (?:chiesto|intervistato|esaminato|analizzato|studiato|guardato)(?!\p{L})${without('scoperto|trovato|visto|mostra\\p{L}*')}`,
    String.raw`^in (?:questo articolo|questo post|questa sezione|questa guida|questo rapporto)(?!\p{L})`,
    String.raw`^ecco (?:come|cosa|perché|i|gli|le|la|il|alcun[ei]|due|tre|quattro|cinque)(?!\p{L})`,
    String.raw`^ci sono (?:molt[ei]|divers[ei]|alcun[ei]|vari[ei]?|due|tre|quattro|cinque) (?:ragioni|motivi|modi|cose|fattori|opzioni|tipi|passi|punti)(?!\p{L})`,
  ),
  pt: any(
    String.raw`^(?:(?:este ano|além disso|depois|pela primeira vez),? )?(?:também )?(?:perguntamos|perguntámos|entrevistamos|examinamos|examinámos|analisamos|analisámos|revisamos)(?!\p{L})${without('encontr\\p{L}*|vimos|mostra\\p{L}*|descobri\\p{L}*')}`,
    String.raw`^n(?:este artigo|este post|esta seção|esta secção|este guia|este relatório)(?!\p{L})`,
    String.raw`^(?:aqui (?:está|estão)|eis) (?:os|as|o|a|nossos|nossas|alguns|algumas|dois|duas|três|quatro|cinco)(?!\p{L})`,
    String.raw`^(?:há|existem) (?:vári[ao]s|muit[ao]s|algun?s|algumas|divers[ao]s|dois|duas|três|quatro|cinco) (?:razões|maneiras|formas|coisas|fatores|opções|tipos|passos|pontos)(?!\p{L})`,
  ),
  nl: any(
    String.raw`^(?:(?:dit jaar|ook|daarnaast|vervolgens|voor het eerst) )?(?:we hebben|wij hebben|hebben we|hebben wij|ik heb|heb ik)(?!\p{L}).{0,90}(?:gevraagd|ondervraagd|onderzocht|geanalyseerd|bekeken|bestudeerd)[.!]$`,
    String.raw`^in (?:dit (?:artikel|bericht|hoofdstuk|rapport)|deze (?:gids|blog|sectie|paragraaf))(?!\p{L})`,
    String.raw`^hier (?:is|zijn|volgt|volgen) (?:de|het|onze|een|enkele|twee|drie|vier|vijf)(?!\p{L})`,
    String.raw`^er zijn (?:meerdere|verschillende|veel|enkele|twee|drie|vier|vijf) (?:redenen|manieren|dingen|factoren|opties|soorten|stappen|punten)(?!\p{L})`,
  ),
  ru: any(
    String.raw`^(?:в этом году |также |затем |впервые )?мы (?:также |затем )?(?:спросили|опросили|изучили|рассмотрели|проанализировали)(?!\p{L})${without('выяснили|обнаружили|увидели|показал\\p{L}*|и \\p{L}+ли')}`,
    String.raw`^в (?:этой статье|этом разделе|этом отчёте|этом отчете|этом руководстве)(?!\p{L})`,
    String.raw`^(?:вот|ниже) (?:как|что|почему|наши|несколько|основные|два|три|четыре|пять)(?!\p{L})`,
    String.raw`^(?:есть|существует) (?:несколько|много|множество|две|два|три|четыре|пять) (?:причин\p{L}*|способ\p{L}*|фактор\p{L}*|вариант\p{L}*|вид\p{L}*|шаг\p{L}*)(?!\p{L})`,
  ),
  ja: /^(?:この|本)(?:記事|節|章|レポート|ガイド)では|^(?:以下|次)(?:は|に|の(?:通り|とおり))|(?:について|かを?)(?:も)?(?:尋ね|質問し|聞き)ました。$/u,
  zh: /^(?:在)?(?:本文|本节|本章|这篇文章|本报告|本指南)(?:中|里)?|^(?:以下|下面)(?:是|为|列出)|^我们(?:还|也)?(?:询问|调查|分析|考察)了[^，；]*。$/u,
  ko: /^(?:이 (?:글|기사|절|장|보고서)|본 (?:글|기사|보고서))(?:에서는|에서)|^다음(?:은| \S+(?: \S+)?(?:는|은|이|가) )|(?:물어보았습니다|질문했습니다|조사했습니다)\.$/u,
  ar: /^(?:في (?:هذا المقال|هذه المقالة|هذا القسم|هذا التقرير)|فيما يلي)(?!\p{L})/u,
  he: /^(?:במאמר (?:זה|הזה)|בפרק (?:זה|הזה)|בסעיף (?:זה|הזה)|להלן)(?!\p{L})/u,
}

/** What sends the listener somewhere instead of answering, by language: `Check out our page.` */
export const CALLS: ByLanguage = {
  en: /^(?:please |then |just )?(?:check (?:out|it)|let us know|contact|visit|join|see|read|click|sign up|subscribe|follow|head (?:over )?to|drop us|email|write to us|tell us|reach out|get in touch|take a look|come)\b/i,
  fr: /^(?:consultez|contactez|visitez|rejoignez|voyez|lisez|cliquez|inscrivez-vous|abonnez-vous|suivez|écrivez-nous|dites-nous|rendez-vous|faites-nous)(?!\p{L})/iu,
  de: /^(?:besuche\p{L}*|kontaktiere\p{L}*|schau\p{L}*|sieh|lies|lesen sie|klick\p{L}*|abonnier\p{L}*|folge\p{L}*|schreib\p{L}*|melde\p{L}*|sag\p{L}* (?:es )?uns)(?!\p{L})/iu,
  es: /^(?:consult[ae]|contact[ae]|visit[ae]|únete|mira|vea|lee|haz clic|suscríbete|síguenos|escríbenos|cuéntanos|dinos)(?!\p{L})/iu,
  it: /^(?:consulta|contatta\p{L}*|visita|unisciti|guarda|leggi|clicca|iscriviti|seguici|scrivici|facci sapere)(?!\p{L})/iu,
  pt: /^(?:consulte|contacte|contate|visite|junte-se|veja|leia|clique|inscreva-se|siga-nos|escreva-nos|conte-nos|diga-nos)(?!\p{L})/iu,
  nl: /^(?:bekijk|bezoek|neem contact|lees|klik|meld je aan|schrijf je in|volg|mail|laat (?:het )?ons)(?!\p{L})/iu,
  ru: /^(?:посетите|свяжитесь|смотрите|читайте|нажмите|подпишитесь|напишите|сообщите|расскажите|присоединяйтесь)(?!\p{L})/iu,
}

/** A question about those of whom was spoken before, by language: `Do they sum it up?` */
export const ASKS_OF_SOMEBODY: ByLanguage = {
  en: /^(?:\p{L}+ ){0,3}(?:do|does|did|are|is|was|were|have|has|had|can|will|would|should)(?:n[’']t)? (?:they|he|she|it|this|that|these|those)(?!\p{L})/iu,
  fr: /^(?:[\p{L}’']+\s){0,3}\p{L}+(?:-t)?-(?:ils?|elles?|ce)(?!\p{L})/iu,
  de: /^(?:\p{L}+ ){0,2}\p{L}+ (?:sie|er|es|diese[rs]?)(?!\p{L})/u,
  es: /^¿?(?:\p{L}+ ){0,3}(?:ellos|ellas|él|ella|esto|eso)(?!\p{L})/iu,
}

/** What invites the audience to take part, wherever it says so, by language: `We welcome your ideas.` */
export const INVITES: TestByLanguage = {
  en: anyOf(
    among(
      String.raw`(?<!\p{L})(?:we|i)(?:[’'](?:d|re)| would| are)?(?: also| always)? `,
      'welcome|invite|encourage|urge|hope you|hope to see|love to (?:hear|see)|look forward|looking forward|excited to (?:hear|see)',
      String.raw`(?!\p{L})`,
    ),
    among(
      String.raw`(?<!\p{L})`,
      'join us|get involved|get in touch|reach out to us|stay tuned|happy coding',
      String.raw`(?!\p{L})`,
    ),
  ),
  fr: /(?<!\p{L})(?:nous|je) (?:vous )?(?:invitons|invite|encourageons|encourage|espérons vous|avons hâte)(?!\p{L})|(?<!\p{L})(?:rejoignez|contactez|écrivez|suivez)-(?:nous|moi)(?!\p{L})|n[’']hésitez pas/iu,
  de: /(?<!\p{L})(?:wir|ich) (?:laden|lade|ermutigen|freuen uns auf|freue mich auf|hoffen,? sie)(?!\p{L})|(?<!\p{L})(?:machen sie mit|mach mit|macht mit|bleiben sie dran)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:(?:te|os|les|lo) )?(?:invitamos|animamos|esperamos (?:verte|verle|contar))(?!\p{L})|(?<!\p{L})(?:únete|únase|participa con)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:(?:ti|vi) )?(?:invitiamo|incoraggiamo|aspettiamo)(?!\p{L})|(?<!\p{L})(?:unisciti|unitevi|partecipa a)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:convidamos|incentivamos|esperamos (?:você|vê-lo))(?!\p{L})|(?<!\p{L})(?:junte-se|participe)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:wij|we) (?:nodigen|moedigen|hopen u|hopen je)(?!\p{L})|(?<!\p{L})(?:doe mee|sluit je aan)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:приглашаем|призываем|ждём вас|ждем вас|присоединяйтесь)(?!\p{L})/iu,
  ja: /(?:ご参加ください|お待ちしてい?ます|ぜひ.{0,30}ください|楽しみにしています)/u,
  zh: /(?:欢迎(?:您|你|大家|加入|参与)|邀请(?:您|你|大家)|期待(?:您|你|与))/u,
  ko: /(?:참여해 주(?:세요|시기)|함께해 주|기대합니다|초대합니다|환영합니다)/u,
}

/** What is only supposed: one of several cases, which says nothing without the others, by language. */
export const SUPPOSES: ByLanguage = {
  en: /^(?:maybe|perhaps|suppose|imagine|what if|say)(?!\p{L})/iu,
  fr: /^(?:peut-être|supposons|imaginez|imaginons)(?!\p{L})/iu,
  de: /^(?:vielleicht|angenommen|möglicherweise)(?!\p{L})/iu,
  es: /^(?:quizás?|tal vez|supongamos|imagina\p{L}*)(?!\p{L})/iu,
  it: /^(?:forse|supponiamo|immagina\p{L}*)(?!\p{L})/iu,
  pt: /^(?:talvez|suponha\p{L}*|imagin\p{L}+)(?!\p{L})/iu,
  nl: /^(?:misschien|stel|wellicht)(?!\p{L})/iu,
  ru: /^(?:может быть|возможно|предположим|представьте)(?!\p{L})/iu,
  ja: /^(?:もしかすると|おそらく|仮に)/u,
  zh: /^(?:也许|或许|可能|假设)/u,
  ko: /^(?:아마|어쩌면|가령)/u,
}

/** What says which of several things come first, by language: `The top three complaints were …` */
export const RANKS_THINGS: ByLanguage = {
  en: /^(?:the|our|their) (?:top|main|biggest|greatest|largest|most (?:common|frequent|popular|important|cited)|key|leading|chief) (?:\p{L}+ ){0,6}(?:is|are|was|were|remains?|remained)\s(?!not\b|also\b|being\b)/iu,
  fr: /^(?:les (?:deux|trois|quatre|cinq) (?:principa\p{L}+|premi\p{L}+|plus)|l[ae]s? (?:principa\p{L}+|plus (?:grand|gros|fréquent|courant|important)\p{L}*)) (?:\p{L}+ ){0,6}(?:est|sont|était|étaient|reste|restent)(?!\p{L})/iu,
  de: /^(?:die|der|das) (?:(?:zwei|drei|vier|fünf) )?(?:größte|wichtigste|häufigste)[ns]? (?:\p{L}+ ){0,6}(?:ist|sind|war|waren|bleibt|bleiben)(?!\p{L})/iu,
  es: /^(?:los|las|el|la) (?:(?:dos|tres|cuatro|cinco) )?(?:principal(?:es)?|mayor(?:es)?) (?:\p{L}+ ){0,6}(?:es|son|fue|fueron|era|eran)(?!\p{L})/iu,
}

/** What gives an example of what was said before, by language. */
export const GIVES_AN_EXAMPLE: ByLanguage = {
  en: /^(?:for (?:example|instance)|e\.g\.|such as)(?!\p{L})/iu,
  fr: /^(?:par exemple|ainsi)(?!\p{L})/iu,
  de: /^(?:zum Beispiel|beispielsweise|etwa)(?!\p{L})/iu,
  es: /^por ejemplo(?!\p{L})/iu,
  it: /^(?:per|ad) esempio(?!\p{L})/iu,
  pt: /^por exemplo(?!\p{L})/iu,
  nl: /^bijvoorbeeld(?!\p{L})/iu,
  ru: /^например(?!\p{L})/iu,
  ja: /^(?:例えば|たとえば)/u,
  zh: /^(?:例如|比如)/u,
  ko: /^예를 들어/u,
  ar: /^(?:على سبيل المثال|مثلا)(?!\p{L})/u,
  he: /^(?:לדוגמה|למשל)(?!\p{L})/u,
}

/** After an opening phrase, a pronoun for somebody whom the sentence does not name: `As a beginner, |he| …`. */
export const SPEAKS_OF_SOMEBODY: ByLanguage = {
  en: /^[^,.;:]{3,50}, (?:s?he|they) /iu,
  fr: /^[^,.;:]{3,50}, (?:ils?|elles?) (?!y a|faut|s[’']agit|est (?:possible|important))/iu,
}

function any(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join('|'), 'iu')
}

/** None of these words in the rest of the sentence: with one it tells what came of it. */
function without(words: string): string {
  return String.raw`(?!.*(?<!\p{L})(?:${words})(?!\p{L}))`
}
