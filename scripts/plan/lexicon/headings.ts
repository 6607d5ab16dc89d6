import { among, anyOf, type Test } from '../../model/among.ts'
import type { TestByLanguage } from './by-language.ts'

/** What may stand around the words of a heading: numbers and signs. */
const FRONT = String.raw`^[^\p{L}]*`
const END = String.raw`[^\p{L}]*$`

/**
 * Headings of what a page needs and a talk does not: thanks, the author, a site's own lists and calls, licences. They
 * must be the whole heading, so that a section about one of these things stays.
 */
export const OF_THE_PAGE: TestByLanguage = {
  en: anyOf(
    wholeAmong(
      'acknowledge?ments?|thanks|thank you|special thanks|credits|about (?:the |this )?(?:authors?|writer|blog|us)|authors?|the authors?',
    ),
    wholeAmong(
      'check out|also check out|you can also check out|also see|also read|learn more.{0,30}|read more.{0,30}|find out more.{0,30}|related|see also|you (?:may|might) also like|up next|next steps? in this guide',
    ),
    among(
      String.raw`${FRONT}(?:further|more|related|recommended|additional|useful|helpful|other) `,
      'reading|posts?|articles?|stories|links|content|resources',
      END,
    ),
    wholeAmong(
      'subscribe.{0,40}|newsletter|follow us.{0,30}|comments?|reply|leave a (?:comments?|reply)|share this.{0,20}|sign up.{0,30}|explore (?:this|the|our) .{0,24}(?:report|guide|survey|results)|download the .{0,24}report',
    ),
    wholeAmong(
      'contents|table of contents|sections|in this (?:article|post|guide|report)|on this page|licen[cs]e|copyright|tags|categories|footnotes|references',
    ),
  ),
  fr: whole(
    String.raw`remerciements|crédits|à propos (?:de l[’']auteure?|des auteure?s|de nous)|(?:l[’']|les )?auteure?s?`,
    String.raw`(?:en savoir plus|pour aller plus loin|à lire aussi|lire aussi|voir aussi|ressources (?:complémentaires|supplémentaires|utiles)|liens utiles|articles (?:liés|similaires|connexes)).{0,30}`,
    String.raw`(?:abonnez-vous|suivez-nous|inscrivez-vous).{0,40}|commentaires?|partager.{0,20}|infolettre|newsletter`,
    String.raw`sommaire|table des matières|dans cet article|licence|mots[- ]clés|étiquettes|notes(?: de bas de page)?|références`,
  ),
  de: whole(
    String.raw`dank(?:sagung(?:en)?)?|mitwirkende|über (?:den autor|die autorin|die autoren|uns)|(?:der )?autor(?:en)?`,
    String.raw`mehr (?:erfahren|dazu|zum thema).{0,30}|weiterlesen|weiterführende.{0,20}|siehe auch|(?:weitere|nützliche) (?:informationen|ressourcen|links|materialien)|verwandte (?:artikel|beiträge)`,
    String.raw`(?:newsletter|abonnieren|folgen sie uns|folge uns).{0,30}|kommentare?|teilen`,
    String.raw`inhalt(?:sverzeichnis)?|in diesem (?:artikel|beitrag)|lizenz|impressum|schlagw(?:ort|örter)|fußnoten|einzelnachweise|literatur`,
  ),
  es: whole(
    String.raw`agradecimientos?|créditos|(?:acerca|sobre) (?:del? )?(?:(?:los |el |la )?autor(?:es|a)?|nosotros)|autor(?:es|a)?`,
    String.raw`(?:más información|saber más|para saber más|leer más|véase también|ver también|(?:más |otros )?recursos(?: (?:adicionales|relacionados|útiles))?|enlaces (?:útiles|de interés)|(?:artículos|entradas) relacionad[ao]s).{0,30}`,
    String.raw`(?:suscríbe[ts]e|síguenos|boletín).{0,30}|comentarios?|compartir.{0,20}`,
    String.raw`índice|contenidos?|en este artículo|licencia|etiquetas|notas(?: al pie)?|referencias`,
  ),
  it: whole(
    String.raw`ringraziamenti|crediti|(?:informazioni )?(?:su|sull[’']|sugli) ?(?:autor[ei]|autrice|noi)|(?:l[’']|gli )?autor[ei]`,
    String.raw`(?:per saperne di più|scopri di più|leggi anche|vedi anche|(?:altre )?risorse(?: (?:aggiuntive|utili))?|link utili|articoli correlati|letture consigliate).{0,30}`,
    String.raw`(?:iscriviti|seguici|newsletter).{0,30}|commenti?|condividi.{0,20}`,
    String.raw`indice|sommario|in questo articolo|licenza|tag|note(?: a piè di pagina)?|riferimenti`,
  ),
  pt: whole(
    String.raw`agradecimentos?|créditos|sobre (?:o autor|a autora|os autores|nós)|autor(?:es|a)?`,
    String.raw`(?:saiba mais|leia (?:mais|também)|veja também|(?:outros )?recursos(?: (?:adicionais|úteis))?|links úteis|(?:artigos|posts) relacionados).{0,30}`,
    String.raw`(?:inscreva-se|subscreva|assine|siga-nos).{0,30}|comentários?|compartilh.{0,20}|partilh.{0,20}`,
    String.raw`índice|sumário|neste artigo|licença|etiquetas|notas(?: de rodapé)?|referências`,
  ),
  nl: whole(
    String.raw`dankwoord|met dank aan.{0,30}|over (?:de auteurs?|ons)|(?:de )?auteurs?`,
    String.raw`(?:meer (?:lezen|weten|informatie)|lees (?:meer|ook|verder)|zie ook|verder lezen|(?:extra|aanvullende|andere) (?:bronnen|informatie)|nuttige links|gerelateerde? (?:artikelen|berichten)).{0,30}`,
    String.raw`(?:abonneer|schrijf je in|volg ons|nieuwsbrief).{0,30}|reacties?|delen`,
    String.raw`inhoud(?:sopgave)?|in dit artikel|licentie|tags|voetnoten|referenties|bronnen`,
  ),
  ru: whole(
    String.raw`благодарност[ьи]|об? автор(?:е|ах)|авторы?|о нас`,
    String.raw`(?:узнать больше|подробнее|читайте также|см\. также|смотрите также|похожие (?:статьи|записи)|по теме|дополнительные (?:материалы|ресурсы)|полезные ссылки).{0,30}`,
    String.raw`(?:подпи(?:шитесь|сывайтесь)|подписка|рассылка).{0,30}|комментарии|поделиться.{0,20}`,
    String.raw`содержание|оглавление|в этой статье|лицензия|метки|теги|примечания|сноски|ссылки`,
  ),
  ja: whole(
    String.raw`謝辞|著者(?:について|紹介|プロフィール)?|執筆者(?:について|紹介)?|私たちについて`,
    String.raw`(?:詳細|詳しく)(?:は|について|を見る).{0,12}|もっと(?:詳しく|知る|読む).{0,12}|関連(?:記事|リンク|情報|ページ|投稿)|あわせて読みたい|(?:追加|その他)の?(?:資料|リソース|リンク)|参考(?:文献|資料|リンク)`,
    String.raw`(?:購読|フォロー|ニュースレター).{0,16}|コメント|シェア.{0,8}|共有`,
    String.raw`目次|この記事(?:の内容|について)|ライセンス|タグ|脚注|注釈`,
  ),
  zh: whole(
    String.raw`[致鸣]谢|感谢|关于(?:作者|我们)|作者(?:简介|介绍)?`,
    String.raw`(?:了解|阅读)更多.{0,12}|延伸阅读|(?:其他|更多|附加)(?:资源|资料|链接)|相关(?:文章|阅读|链接|内容|资源)|参见|参考(?:文献|资料|链接)`,
    String.raw`(?:订阅|关注我们|新闻通讯).{0,12}|评论|留言|分享.{0,8}`,
    String.raw`目录|本文内容|许可证?|版权|标签|脚注|注释`,
  ),
  ko: whole(
    String.raw`감사(?:의 말|의 글|합니다)?|(?:저자|작성자|글쓴이)(?: 소개)?|우리에 대해`,
    String.raw`(?:더 (?:알아보기|읽기|보기)|자세히 (?:알아보기|보기)).{0,12}|관련 ?(?:글|기사|링크|문서)|추가 ?(?:자료|리소스|링크)|참고 ?(?:문헌|자료|링크)`,
    String.raw`(?:구독|팔로우|뉴스레터).{0,12}|댓글|공유.{0,8}`,
    String.raw`목차|이 글에서|라이선스|태그|각주`,
  ),
  ar: whole(
    String.raw`شكر(?: وتقدير)?|عن (?:الكاتب|المؤلف|الكاتبة)|من نحن`,
    String.raw`(?:اقرأ|اعرف) (?:المزيد|أيضا|أيضًا).{0,30}|مقالات ذات صلة|مواضيع ذات صلة|انظر أيضا`,
    String.raw`(?:اشترك|تابعنا|النشرة).{0,30}|التعليقات|شارك.{0,20}`,
    String.raw`المحتويات|جدول المحتويات|الترخيص|الوسوم|الهوامش|المراجع`,
  ),
  he: whole(
    String.raw`תודות|הוקרת תודה|על המחבר(?:ת|ים)?|על הכותב(?:ת|ים)?|אודות|מי אנחנו`,
    String.raw`(?:קראו|קרא) (?:עוד|גם).{0,30}|למידע נוסף.{0,30}|כתבות (?:נוספות|קשורות)|ראו גם|קריאה נוספת`,
    String.raw`(?:הירשמו|הרשמה|עקבו אחרינו|ניוזלטר).{0,30}|תגובות|שתפו.{0,20}`,
    String.raw`תוכן העניינים|תוכן|במאמר זה|רישיון|תגיות|הערות שוליים|מקורות`,
  ),
}

function whole(...parts: readonly string[]): RegExp {
  return new RegExp(`${FRONT}(?:${parts.join('|')})${END}`, 'iu')
}

function wholeAmong(alternatives: string): Test {
  return among(FRONT, alternatives, END)
}
