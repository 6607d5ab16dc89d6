import { among, anyOf } from '../../model/among.ts'
import type { ByLanguage, TestByLanguage } from './by-language.ts'

// What says something to the reader and nothing to an audience. A language without an entry has none.

/** Thanks and greetings. */
export const THANKS: TestByLanguage = {
  en: anyOf(
    among(
      String.raw`\b`,
      'thank[- ]you|thanks (?:again|so much|to (?:everyone|everybody|all))|many thanks',
      String.raw`\b`,
    ),
    among('^(?:once again,? )?', String.raw`thanks(?! to [^,.!]+, \p{L})`),
    among('^(?:once again,? )?a (?:huge|big|special|tremendous|heartfelt|warm) ', 'thank|welcome'),
    among(String.raw`\bwe(?:[’']re| are) (?:so |very |deeply |incredibly )*`, 'grateful|thankful', String.raw`\b`),
    among(String.raw`\bwe (?:really |greatly )?`, 'appreciate (?:your|the|all)', String.raw`\b`),
    among('^', 'you know who you are', String.raw`\b`),
    /^(?:my|our) (?:\p{L}+ ){0,2}gratitude(?!\p{L})/iu,
    // So many words hold `hi` that it does not belong to the next.
    /^hi\b/iu,
    among(
      '^',
      String.raw`hello|welcome|congratulations|happy \p{L}+day|good (?:morning|afternoon|evening)`,
      String.raw`\b`,
    ),
  ),
  fr: /(?<!\p{L})(?:merci|remercions|remercie|reconnaissants?|félicitations|bienvenue)(?!\p{L})|^bonjour/iu,
  de: /(?<!\p{L})(?:danken|vielen dank|dankbar|bedanken|glückwunsch|willkommen)(?!\p{L})|^(?:danke|hallo|guten tag)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:gracias a|muchas gracias|agradecemos|agradecid[ao]s|felicidades|bienvenid[ao]s?)(?!\p{L})|^(?:gracias|hola)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:grazie (?:a|mille)|ringraziamo|grat[ei]|congratulazioni|benvenut[aeio])(?!\p{L})|^(?:grazie|ciao|buongiorno)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:obrigad[ao]s?|agradecemos|grat[ao]s|parabéns|bem-vind[ao]s?)(?!\p{L})|^olá(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:bedankt|bedanken|dankbaar|gefeliciteerd|welkom)(?!\p{L})|^(?:dank|hallo)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:спасибо|благодарим|благодарны|поздравляем|добро пожаловать)(?!\p{L})|^(?:привет|здравствуйте)/iu,
  ja: /ありがとう|感謝(?:し|申し|いた)|^(?:こんにちは|はじめまして|ようこそ)/u,
  zh: /(?:感谢|谢谢|祝贺|欢迎)(?:大家|各位|你|您|所有)|^(?:你好|大家好|感谢|谢谢)/u,
  ko: /감사(?:합니다|드립니다|의 말)|고맙습니다|^(?:안녕하세요|환영합니다)/u,
  ar: /(?:شكرا|شكرًا|نشكر|ممتنون)|^(?:مرحبا|أهلا)/u,
  he: /(?:תודה|מודים|אסירי תודה)|^(?:שלום|ברוכים הבאים)/u,
}

/** The beginning of an answer to a question in the room, with or without who gives it. */
export const ANSWERS_SOMEBODY =
  /^(?:\p{Lu}[\p{L}. ]{0,24}(?:(?: and | & |, )\p{Lu}[\p{L}. ]{0,24})*:\s+)?(?:yes|no|yeah|sure|right|exactly|absolutely|definitely|oui|non|ja|nein|sí|sì|sim|não|да|нет|はい|いいえ|是的|不是)[,.!，。、]/iu

/** `JS and NF: …`: initials in front of what an interview's partners say. */
export const LABEL_OF_A_SPEAKER = /^\p{Lu}{2,4}(?:(?: and | & |, | et | und | y )\p{Lu}{2,4})*:\s/u

const DO_YOU_HAVE = '^(?:do you )?(?:have|got) (?:you )?'

/** What asks the reader for word, or to come along. */
export const ASKS_FOR_WORD: TestByLanguage = {
  en: anyOf(
    among(
      String.raw`(?<!\p{L})`,
      "let us know|tell us (?:about|what|how|your)|contact us|email us|write to us|reach out to us|drop us|ping us|get in touch|join (?:us|the (?:conversation|discussion|community))|follow us|get involved(?: here| at| on| by|:)|we’re listening|we're listening|share your (?:thoughts|ideas|feedback|experiences?)",
      String.raw`(?!\p{L})`,
    ),
    among(DO_YOU_HAVE, 'an idea|a question', String.raw`(?!\p{L})[^.!]*[?？]$`),
    among(
      `${DO_YOU_HAVE}(?:any )?`,
      'ideas|questions|feedback|thoughts|suggestions|comments',
      String.raw`(?!\p{L})[^.!]*[?？]$`,
    ),
    among('^(?:any )?', 'ideas|questions|feedback|thoughts|comments', String.raw`\?$`),
  ),
  fr: /(?<!\p{L})(?:(?:dites|contactez|écrivez|rejoignez|suivez|racontez)-nous|faites-(?:le-)?nous savoir|partagez vos (?:idées|avis|commentaires))(?!\p{L})|^(?:vous avez|avez-vous|une) (?:une |des )?(?:idées?|questions?|suggestions?|commentaires?)(?!\p{L})[^.!]*\?$/iu,
  de: /(?<!\p{L})(?:(?:lassen|schreiben|sagen|folgen|kontaktieren|erzählen) sie (?:es )?uns|(?:lass|schreib|sag|folg|lasst|schreibt|sagt|folgt)e? (?:es )?uns|(?:mach|macht|machen sie) mit|melde\p{L}* (?:dich|euch|sie sich))(?!\p{L})|^(?:haben sie|hast du|habt ihr) (?:eine |noch )?(?:idee|ideen|fragen?|anregungen)(?!\p{L})[^.!]*\?$/iu,
  es: /(?<!\p{L})(?:(?:cuén|escrí|contác|háblan|dí)[a-z]{0,4}nos|cuéntanos|escríbenos|contáctanos|síguenos|dinos|háganos saber|haznos saber|únete a|comparte tus (?:ideas|comentarios))(?!\p{L})|^¿(?:tiene|tienes|tienen) (?:una |alguna )?(?:ideas?|preguntas?|dudas?|sugerencias?)(?!\p{L})[^.!]*\?$/iu,
  it: /(?<!\p{L})(?:(?:scrivi|contatta|segui|racconta)(?:te)?ci|fa(?:cci|teci) sapere|unisciti a)(?!\p{L})|^(?:hai|avete) (?:un[’']idea|idee|domande|suggerimenti)(?!\p{L})[^.!]*\?$/iu,
  pt: /(?<!\p{L})(?:(?:escreva|contate|contacte|siga|conte|diga)-nos|fale conosco|junte-se a)(?!\p{L})|^(?:você )?(?:tem|têm) (?:uma |alguma )?(?:ideias?|perguntas?|dúvidas?|sugest(?:ão|ões))(?!\p{L})[^.!]*\?$/iu,
  nl: /(?<!\p{L})(?:laat (?:het )?ons weten|neem contact (?:met ons )?op|volg ons|schrijf ons|doe mee)(?!\p{L})|^(?:heb|hebt|heeft) (?:je|u|jij) (?:een |nog )?(?:idee|ideeën|vra(?:ag|gen)|suggesties)(?!\p{L})[^.!]*\?$/iu,
  ru: /(?<!\p{L})(?:(?:напишите|сообщите|расскажите) нам|свяжитесь с нами|присоединяйтесь|делитесь)(?!\p{L})|^(?:есть|у вас есть) (?:идея|идеи|вопросы?|предложения)(?!\p{L})[^.!]*\?$/iu,
  ja: /(?:お知らせください|ご連絡ください|お寄せください|フォローして|ご参加ください)/u,
  zh: /(?:(?:请|欢迎)(?:告诉|联系)我们|关注我们|欢迎(?:加入|参与|留言))/u,
  ko: /(?:알려 ?주(?:세요|십시오)|연락해? ?주(?:세요|십시오)|문의해? ?주(?:세요|십시오)|팔로우)/u,
}

/** What is to be looked at, which the page does not show. */
export const POINTS_AT_THE_PAGE: TestByLanguage = {
  en: anyOf(
    among(
      String.raw`\b(?:the )?(?:first|second|third|fourth|last|left|right|next|following|previous|above|below)(?:most|[- ]hand)? `,
      'columns?|rows?|lines?|panels?|charts?|figures?|tables?|graphs?|screenshots?|images?|pictures?|examples?',
      String.raw`\b`,
      'i',
    ),
    among(String.raw`\b`, String.raw`tables?|figures?|fig\.|charts?|listings?|appendix|bars?`, String.raw` \d`, 'i'),
    /\((?:red|blue|green|orange|yellow|gr[ae]y|purple|pink)(?: (?:bars?|lines?|dots?))?\)/i,
    among(String.raw`\b`, 'see (?:the )?(?:appendix|tables?|figures?|section)', String.raw`\b`, 'i'),
    among(
      String.raw`\b`,
      'shown|listed|described|seen|given|pictured|outlined',
      String.raw` (?:above|below|here)\b`,
      'i',
    ),
    among(String.raw`\b`, 'above|below|left|right', String.raw`\)?[.,]?$`, 'i'),
  ),
  fr: /(?:colonne|ligne|figure|tableau|graphique|image|schéma) (?:suivante?|précédente?|ci-(?:dessous|dessus|contre)|de (?:gauche|droite))(?!\p{L})|(?<!\p{L})ci-(?:dessous|dessus|contre)(?!\p{L})|(?:figure|tableau|annexe) \d/iu,
  de: /(?<!\p{L})(?:erste|zweite|dritte|linke|rechte|nächste|folgende)[nrs]? (?:spalte|zeile|abbildung|tabelle|grafik|darstellung)|(?:abbildung|tabelle|anhang) \d|(?<!\p{L})siehe (?:anhang|tabelle|abbildung)|(?:oben|unten) (?:gezeigt|aufgeführt|beschrieben|stehend)/iu,
  es: /(?:columna|fila|línea|figura|tabla|gráfic[ao]|imagen) (?:siguiente|anterior|de (?:abajo|arriba|la (?:izquierda|derecha)))|(?:figura|tabla|anexo) \d|(?<!\p{L})(?:véase|ver) (?:la|el) (?:tabla|figura|anexo)/iu,
  it: /(?:colonna|riga|figura|tabella|grafico|immagine) (?:seguente|precedente|(?:qui )?(?:sotto|sopra)|a (?:sinistra|destra))|(?:figura|tabella|appendice) \d/iu,
  pt: /(?:coluna|linha|figura|tabela|gráfico|imagem) (?:seguinte|anterior|abaixo|acima|à (?:esquerda|direita))|(?:figura|tabela|anexo) \d/iu,
  nl: /(?<!\p{L})(?:eerste|tweede|derde|linker|rechter|volgende|onderstaande|bovenstaande) ?(?:kolom|rij|regel|figuur|tabel|grafiek|afbeelding)|(?:figuur|tabel|bijlage) \d/iu,
  ru: /(?:на|в) (?:рисунке|таблице|графике|схеме|диаграмме)(?: \d| ниже| выше)|(?:рис\.|табл\.) ?\d/iu,
  ja: /(?:上|下|左|右|次|以下|前)の(?:図|表|グラフ|画像|例|列|行)|[図表]\s?\d/u,
  zh: /(?:上|下|左|右|如)[图表]|[图表]\s?\d|以下(?:图|表)/u,
  he: /ב(?:תרשים|גרף|טבלה|תמונה|דוגמה|איור) (?:הבאה?|שלמטה|להלן|שלעיל|הקודמת?)/u,
  ko: /(?:위|아래|다음|왼쪽|오른쪽)(?:의)? ?(?:그림|표(?!준|현|시|본|면)|그래프|이미지|열|행)|[그림표]\s?\d/u,
}

/** What tells the reader to do something with the page or to begin. */
export const CALLS_ON_THE_READER: ByLanguage = {
  en: /^(?:start|begin|try|remember|note|notice|see|check|click|read|visit|join|follow us|sign up|get (?:involved|started)|make sure|let[’']s|let us|feel free|don[’']t forget|do not forget|stay tuned|keep in mind|imagine|suppose|consider|use (?:it|them|this|these|those))\b/i,
  fr: /^(?:commencez|essayez|rappelez-vous|notez|voyez|voir|cliquez|lisez|visitez|rejoignez|inscrivez-vous|assurez-vous|n[’']oubliez pas|imaginez|supposons|utilisez-(?:le|la|les))(?!\p{L})/iu,
  de: /^(?:beginnen sie|fangen sie|versuchen sie|denken sie|beachten sie|siehe|klicken sie|lesen sie|besuchen sie|vergessen sie|stellen sie sich|nutzen sie (?:es|sie))(?!\p{L})/iu,
  es: /^(?:empiece|comience|empieza|comienza|intente|recuerde|recuerda|tenga en cuenta|vea|haga clic|lea|visite|únete|no olvide|imagine|asegúrese|úsel[ao]s?)(?!\p{L})/iu,
  it: /^(?:inizia|iniziate|prova|provate|ricorda|ricordate|nota|vedi|clicca|leggi|visita|unisciti|non dimenticare|immagina|assicurati)(?!\p{L})/iu,
  pt: /^(?:comece|tente|lembre-se|note|veja|clique|leia|visite|junte-se|não se esqueça|imagine|certifique-se)(?!\p{L})/iu,
  nl: /^(?:begin|probeer|onthoud|let op|zie|klik|lees|bezoek|doe mee|vergeet niet|stel je voor|zorg)(?!\p{L})/iu,
}

/** What goes on with something that was said before, inside the sentence. */
export const GOES_ON_INSIDE: ByLanguage = {
  en: /^(?:once|after|when|with|given|despite|because of|due to|until|before|by) (?:this|that|these|those|such) \p{L}+|^[^,]{0,40}, (?:however|though|too|then|therefore|instead|nevertheless)[,.]/iu,
  fr: /^[^,]{0,40}, (?:cependant|toutefois|pourtant|donc|néanmoins|aussi),|(?<!\p{L})(?:que|si) c[’'](?:est|était)(?!\p{L})/iu,
  es: /^[^,]{0,40}, (?:sin embargo|no obstante|entonces|por tanto|también),/iu,
  it: /^[^,]{0,40}, (?:tuttavia|però|quindi|dunque|anche),/iu,
  pt: /^[^,]{0,40}, (?:no entanto|contudo|porém|portanto|também),/iu,
  nl: /^[^,]{0,40}, (?:echter|daarom|dus|ook),/iu,
}
