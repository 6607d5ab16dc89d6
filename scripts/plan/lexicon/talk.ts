import type { ByLanguage } from './by-language.ts'

export { isSuch } from './by-language.ts'

// What belongs to an article and not to a talk, by language.

/** Headings of sections that follow an article's end rather than being it. */
export const AFTER_THE_END: ByLanguage = {
  en: /^\W*(?:(?:survey |our |the )?(?:methodology|appendix|acknowledge?ments?|references|footnotes|further reading|resources|related|credits|about|supporting|support us|licen[cs]e|notes|sources|contact)\b)/i,
  fr: /^\W*(?:annexe|remerciements|références|bibliographie|ressources|pour aller plus loin|à propos|méthodologie|notes|sources|licence|contact)/i,
  de: /^\W*(?:anhang|danksagung|literatur|quellen|weiterführend|weiterlesen|ressourcen|über (?:uns|den|die)|methodik|anmerkungen|fußnoten|lizenz|kontakt|impressum)/i,
  es: /^\W*(?:anexo|agradecimientos|referencias|bibliografía|recursos|acerca de|metodología|notas|fuentes|licencia|contacto)/i,
  it: /^\W*(?:appendice|ringraziamenti|riferimenti|bibliografia|risorse|informazioni su|metodologia|note|fonti|licenza|contatti)/i,
  pt: /^\W*(?:anexo|agradecimentos|referências|bibliografia|recursos|sobre|metodologia|notas|fontes|licença|contato)/i,
  nl: /^\W*(?:bijlage|dankwoord|referenties|literatuur|bronnen|verder lezen|over (?:ons|de)|methodologie|noten|licentie|contact)/i,
  ru: /^\P{L}*(?:приложение|благодарности|литература|источники|ссылки|об авторе|методология|примечания|лицензия|контакты)/iu,
  ja: /^\P{L}*(?:付録|謝辞|参考文献|参考資料|関連|脚注|について$|ライセンス|お問い合わせ)/u,
  zh: /^\P{L}*(?:附录|致谢|参考文献|参考资料|相关|脚注|关于|许可|联系)/u,
  ko: /^\P{L}*(?:부록|감사|참고|관련|각주|라이선스|문의)/u,
}

/** What speaks of the article rather than of its matter. */
export const OF_THE_ARTICLE: ByLanguage = {
  en: /\b(?:this (?:article|post|blog|guide|story|piece)|(?:originally|first) (?:published|appeared)|version of this|newsletter|subscribe|follow us)\b/i,
  fr: /\b(?:cet article|ce (?:billet|guide|texte)|publié (?:initialement|à l[’']origine)|newsletter|lettre d[’']information|abonnez-vous|suivez-nous)/i,
  de: /\b(?:dieser (?:Artikel|Beitrag|Leitfaden|Text)|diesem (?:Artikel|Beitrag)|(?:zuerst|ursprünglich) (?:veröffentlicht|erschienen)|Newsletter|abonnieren|folgen Sie uns)\b/i,
  es: /\b(?:este (?:artículo|texto)|esta (?:entrada|guía)|publicado originalmente|boletín|suscríb|síguenos)/i,
  it: /\b(?:questo (?:articolo|post|testo)|questa guida|pubblicato originariamente|newsletter|iscriviti|seguici)/i,
  pt: /\b(?:este (?:artigo|texto|guia)|publicado originalmente|newsletter|subscreva|assine|siga-nos)/i,
  nl: /\b(?:dit (?:artikel|bericht|stuk)|deze (?:gids|blog)|oorspronkelijk (?:gepubliceerd|verschenen)|nieuwsbrief|abonneer|volg ons)\b/i,
  ru: /(?:эт(?:а|ой) стать|этот (?:пост|текст)|впервые опубликован|рассылк|подпишитесь|подписывайтесь)/i,
  ja: /(?:この記事|本記事|本稿|このブログ|ニュースレター|フォローして|購読)/,
  zh: /(?:本文|这篇文章|本指南|首发于|订阅|关注我们)/,
  ko: /(?:이 글|이 기사|본 글|뉴스레터|구독|팔로우)/,
}

/** What speaks to the reader rather than of the matter names no page. */
export const SPEAKS_TO_THE_READER: ByLanguage = {
  en: /^(?:without|please|thank|here|see|read|click|check|note|stay|join|contact|sign|enjoy|welcome)\b|^as a\b|\b(?:let[’']s|let us|you|your|it|this|that)\b/i,
  fr: /^(?:merci|voici|voir|lisez|cliquez|notez|rejoignez|contactez|bienvenue|découvrez)(?=\P{L})|(?<!\p{L})(?:vous|votre|vos|tu|ton|ce|cela|ça|il|elle)(?!\p{L})/iu,
  de: /^(?:danke|bitte|hier|siehe|lesen|klicken|beachten|willkommen)\b|\b(?:Sie|Ihr|Ihre|du|dein|deine|es|dies|das)\b/,
  es: /^(?:gracias|aquí|vea|lee|haga clic|únete|bienvenid)|(?<!\p{L})(?:usted|tú|tu|su|esto|eso|ello)(?!\p{L})/iu,
  it: /^(?:grazie|ecco|vedi|leggi|clicca|benvenut)|(?<!\p{L})(?:tu|tuo|tua|voi|vostro|questo|ciò)(?!\p{L})/iu,
  pt: /^(?:obrigad|aqui|veja|leia|clique|bem-vind)|(?<!\p{L})(?:você|vocês|seu|sua|isto|isso)(?!\p{L})/iu,
  nl: /^(?:bedankt|hier|zie|lees|klik|welkom)\b|\b(?:je|jij|jouw|uw|het|dit|dat)\b/i,
  ru: /^(?:спасибо|вот|см\.|читайте|нажмите|добро пожаловать)|(?<!\p{L})(?:вы|ваш\p{L}*|ты|тво\p{L}*|это|оно)(?!\p{L})/iu,
  ja: /(?:あなた|皆さん|ください|ようこそ|ありがとう|これ|それ)/,
  zh: /(?:你|您|请|欢迎|感谢|谢谢|这|那)/,
  ko: /(?:당신|여러분|세요|십시오|환영|감사|이것|그것)/,
}

/** What draws a conclusion from the sentence before it, which must stand with it. */
export const FOLLOWS: ByLanguage = {
  en: /^(?:consequently|therefore|thus|hence|so|as a result|(?:this|that|which) (?:means|suggests|shows|proves|demonstrates|implies|confirms))\b/i,
  fr: /^(?:par conséquent|donc|ainsi|cela|c[’']est pourquoi)(?=[\s,])/i,
  de: /^(?:folglich|daher|deshalb|daraus folgt|das (?:heißt|bedeutet|zeigt))(?=[\s,])/i,
  es: /^(?:por (?:lo tanto|consiguiente|eso)|así|esto)(?=[\s,])/i,
  it: /^(?:pertanto|quindi|perciò|ciò|questo)(?=[\s,])/i,
  pt: /^(?:portanto|por conseguinte|assim|isso)(?=[\s,])/i,
  nl: /^(?:daarom|dus|dit betekent)(?=[\s,])/i,
  ru: /^(?:таким образом|поэтому|это (?:значит|означает))(?=[\s,])/i,
  ja: /^(?:したがって|そのため|だから)/,
  zh: /^(?:因此|所以|由此可见|这意味着)/,
  ko: /^(?:따라서|그러므로)/,
}

/** A sentence that begins so says nothing without the one before it. */
export const POINTS_BACK: ByLanguage = {
  en: /^(?:this|these|that|those|it|they|he|she|both|such)\b/i,
  fr: /^(?:ceci|cela|ça|ces|cette|il|elle|ils|elles)(?!\p{L})/iu,
  de: /^(?:dies\p{L}*|das|diese|es|sie|er|beide\p{L}*)(?!\p{L})/iu,
  es: /^(?:est[aeo]s?|es[ao]s?|ell[ao]s?|él|ambos)(?!\p{L})/iu,
  it: /^(?:quest[aeio]|ciò|ess[aei]|egli|lui|lei|loro|entramb[ei])(?!\p{L})/iu,
  pt: /^(?:ist?so|isto|est[ae]s?|ess[ae]s?|el[ae]s?|ambos)(?!\p{L})/iu,
  nl: /^(?:dit|deze|dat|die|het|hij|zij|ze|beide)(?!\p{L})/iu,
  ru: /^(?:это|эти|они|он[ао]?|такие)(?!\p{L})/iu,
  ja: /^(?:これ|それ|この|その|彼)/,
  zh: /^(?:这|那|它|他|她)/,
  ko: /^(?:이것|그것|이는|이들)/,
}

/** What comes next is named: `the following rates`. */
export const NAMES_WHAT_FOLLOWS: ByLanguage = {
  en: /\bthe following \p{L}/iu,
  fr: /(?<!\p{L})(?:les|la|le) \p{L}+ suivante?s?(?!\p{L})/iu,
  de: /(?<!\p{L})(?:die|der|das) folgende[nr]? \p{Lu}/u,
  es: /(?<!\p{L})(?:los|las|el|la) siguientes? \p{L}/iu,
  it: /(?<!\p{L})(?:i|le|il|la) seguent[ei] \p{L}/iu,
  pt: /(?<!\p{L})(?:os|as|o|a) seguintes? \p{L}/iu,
  nl: /(?<!\p{L})(?:de|het) volgende \p{L}/iu,
}

/** A person without a name as the subject: whoever reads it must know who. */
export const SPEAKS_OF_ONE: ByLanguage = {
  en: /^(?:he|she|they)\b/iu,
  fr: /^(?:il|elle|ils|elles)(?!\p{L})(?! (?:s[’']agit|y a|faut|existe))/iu,
  de: /^(?:er|sie)(?!\p{L})/iu,
  es: /^(?:él|ella|ellos|ellas)(?!\p{L})/iu,
  it: /^(?:egli|ella|lui|lei|loro|essi)(?!\p{L})/iu,
  pt: /^(?:ele|ela|eles|elas)(?!\p{L})/iu,
  nl: /^(?:hij|zij|ze)(?!\p{L})/iu,
  ru: /^(?:он|она|они)(?!\p{L})/iu,
}

/** What asks the audience whether it knows of what follows: no name for that, by language. */
export const ASKS_THE_READER: ByLanguage = {
  en: /^(?:did|do|have|are|can|were|would|ever) (?:you|we)(?!\p{L})|^ever wonder/iu,
  fr: /^(?:le )?(?:savez|saviez|avez|connaissez|connaissiez|voulez|pouvez)-vous(?!\p{L})|^(?:sais|savais|connais)-tu(?!\p{L})/iu,
  de: /^(?:wussten|wissen|kennen|kannten|haben|möchten) sie(?!\p{L})|^(?:wusstest|weißt|kennst|hast) du(?!\p{L})|^(?:schon )?gewusst(?!\p{L})/iu,
  es: /^¿?(?:sab(?:ías?|es?|éis|ían)|conoc(?:es?|ías?)|has|ha) (?:que|usted|cómo)(?!\p{L})/iu,
  it: /^(?:(?:lo )?sapev(?:i|ate)|sai|sapete|conosc(?:i|ete)|hai|avete)(?!\p{L})/iu,
  pt: /^(?:você )?(?:sabia|sabe|conhece|sabias|sabes)(?!\p{L})/iu,
  nl: /^(?:wist|weet|ken|heb|hebt|kent|wisten) (?:je|u|jij|jullie)(?!\p{L})/iu,
  ru: /^(?:знаете|знали|вы знали|а знаете|слышали)(?!\p{L})/iu,
  ja: /(?:ご存じ|ご存知|知って(?:い)?(?:ます|ました)か)/u,
  zh: /^(?:您?你?(?:知道|是否知道)|你知道吗)/u,
  ko: /(?:알고 계|아시나요|아십니까)/u,
}
