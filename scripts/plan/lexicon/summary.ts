import type { ByLanguage } from './by-language.ts'

/** Headings over what an article says in short. They must be the whole heading. */
export const SUMMARY_HEADINGS: ByLanguage = {
  en: whole(
    String.raw`tl;?\s?dr|(?:executive )?summary|in (?:short|brief|a nutshell)|at a glance|(?:the )?(?:key|main|top|big(?:gest)?|quick|major) (?:findings|takeaways?|take-aways|points|insights|results|messages|facts|conclusions|highlights|lessons)|(?:survey |report )?highlights|takeaways|findings|(?:the )?short version|what we (?:found|learned|learnt)`,
  ),
  fr: whole(
    String.raw`en (?:bref|résumé|un coup d[’']œil)|(?:résumé|synthèse)|(?:l[’']essentiel|à retenir|ce qu[’']il faut retenir)|(?:les )?(?:principaux|principales|grands|grandes) (?:résultats|enseignements|constats|conclusions|points)|(?:les )?points (?:clés|essentiels)`,
  ),
  de: whole(
    String.raw`kurz(?:fassung|gefasst)?|das wichtigste(?: in kürze)?|zusammenfassung|auf einen blick|(?:die )?(?:wichtigsten|zentralen|wesentlichen) (?:ergebnisse|erkenntnisse|punkte|aussagen)|kernaussagen|in kürze`,
  ),
  es: whole(
    String.raw`en (?:resumen|breve|pocas palabras)|resumen(?: ejecutivo)?|(?:los )?(?:principales|grandes) (?:hallazgos|resultados|conclusiones|puntos)|(?:las )?(?:principales|grandes) conclusiones|puntos clave|lo esencial|de un vistazo`,
  ),
  it: whole(
    String.raw`in (?:breve|sintesi|poche parole)|sintesi|riassunto|(?:i |le )?(?:principali|maggiori) (?:risultati|conclusioni|punti)|punti chiave|a colpo d[’']occhio`,
  ),
  pt: whole(
    String.raw`em (?:resumo|síntese|poucas palavras)|resumo(?: executivo)?|(?:os |as )?(?:principais|grandes) (?:resultados|conclusões|achados|descobertas|pontos)|pontos[- ]chave|em destaque|destaques`,
  ),
  nl: whole(
    String.raw`(?:in het kort|kort samengevat|samenvatting)|(?:de )?(?:belangrijkste|voornaamste) (?:bevindingen|resultaten|conclusies|punten|inzichten)|in één oogopslag|hoofdpunten`,
  ),
  ru: whole(
    String.raw`(?:кратко|вкратце|коротко)(?: о главном)?|(?:краткое )?резюме|главное|(?:основные|главные|ключевые) (?:выводы|результаты|тезисы|моменты)|итоги`,
  ),
  ja: whole(String.raw`要約|まとめ|要点|概要|ハイライト|(?:主な|重要な)(?:ポイント|調査結果|結果|発見|知見)|サマリー`),
  zh: whole(String.raw`摘要|概要|要点|总结|概述|(?:主要|关键|核心)(?:发现|结论|结果|要点|观点)|一句话总结`),
  ko: whole(
    String.raw`요약|개요|핵심(?: 요약| 내용| 결과)?|(?:주요|핵심) (?:결과|내용|발견|시사점|포인트)|한눈에 보기`,
  ),
  he: whole(String.raw`תקציר|בקצרה|(?:ה)?ממצאים (?:ה)?(?:עיקריים|מרכזיים)|(?:ה)?נקודות (?:ה)?עיקריות|סיכום`),
  ar: whole(String.raw`ملخص|باختصار|(?:أهم|أبرز) (?:النتائج|النقاط|الاستنتاجات)|الخلاصة`),
}

/** What leads into a list of what an article found, up to its colon: `Our three biggest findings are:` */
export const SUMS_UP: ByLanguage = {
  en: ends(
    String.raw`(?:findings|conclusions|takeaways|take-aways|highlights|insights|key points|main points|main results|key results|lessons)`,
    String.raw`we (?:found|learned|learnt|discovered|concluded)(?: that)?`,
  ),
  fr: ends(
    String.raw`(?:constats|conclusions|enseignements|principaux résultats|points (?:clés|essentiels|forts)|grandes lignes)`,
    String.raw`(?:on retient|nous retenons|nous avons (?:constaté|appris))`,
  ),
  de: ends(String.raw`(?:ergebnisse|erkenntnisse|schlussfolgerungen|kernaussagen|befunde|wichtigsten punkte|lehren)`),
  es: ends(String.raw`(?:hallazgos|conclusiones|resultados principales|principales resultados|puntos clave|lecciones)`),
  it: ends(String.raw`(?:conclusioni|principali risultati|risultati principali|punti chiave|lezioni)`),
  pt: ends(String.raw`(?:conclusões|achados|descobertas|principais resultados|pontos[- ]chave|lições)`),
  nl: ends(String.raw`(?:bevindingen|conclusies|inzichten|belangrijkste resultaten|lessen)`),
  ru: ends(String.raw`(?:выводы|основные результаты|главные результаты|тезисы)`),
  ja: /(?:調査結果|結論|発見|要点|ポイント|知見)[^。]{0,16}[:：]$/,
  zh: /(?:发现|结论|要点|主要结果|亮点)[^。]{0,12}[:：]$/,
  ko: /(?:결과|결론|발견|요점|시사점)[^.]{0,16}[:：]$/,
  he: /(?:ממצאים|מסקנות|תובנות)[^.]{0,30}:$/,
}

/** What a title does without: where a list is shown, its heading need not say that it is there. */
export const SHOWS_THE_LIST: ByLanguage = {
  en: /^(?:here(?: are|[’']s| is)|these (?:are|were)|below are)\s+|\s+(?:are|were|is|include|included)(?: as follows| the following)?$/i,
  fr: /^(?:voici|ce sont)\s+|\s+(?:sont|étaient)(?: les suivant(?:e?s))?$/i,
  de: /^(?:hier sind|dies sind|das sind)\s+|\s+(?:sind|lauten|waren)$/i,
  es: /^(?:estos son|estas son|aquí están|he aquí)\s+|\s+(?:son|fueron)(?: l[ao]s siguientes)?$/i,
  it: /^(?:ecco|questi sono|queste sono)\s+|\s+sono(?: i seguenti| le seguenti)?$/i,
  pt: /^(?:eis|estes são|estas são|aqui estão)\s+|\s+(?:são|foram)(?: (?:os|as) seguintes)?$/i,
  nl: /^(?:dit zijn|hier zijn)\s+|\s+(?:zijn|waren)$/i,
}

function whole(...parts: readonly string[]): RegExp {
  return new RegExp(String.raw`^[^\p{L}]*(?:${parts.join('|')})[^\p{L}]*$`, 'iu')
}

/** One of the phrases, and not much more up to the colon. */
function ends(...parts: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${parts.join('|')})(?!\p{L})[^.:;!?]{0,40}[:：]$`, 'iu')
}
