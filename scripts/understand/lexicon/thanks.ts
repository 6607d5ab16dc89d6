import { among, anyOf, type Test } from '../../model/among.ts'

/**
 * Sentences that thank somebody, by language: they are for those who are thanked and say nothing of the matter. What
 * happened `thanks to` something is told, and is no thanks.
 */
export const THANKS: Readonly<Record<string, Test>> = {
  en: anyOf(
    // `To Ann Bo for lighting the lamps.`, one of those who are thanked
    /^To \p{Lu}[^.:;]{1,60},? for (?:\p{L}+ing|the|your|their|his|her|all|being) /u,
    among(
      '^(?:(?:once again|again|finally|lastly|and|so)[, ]+)*(?:(?:an?|our|my) )?(?:(?:very|huge|big|tremendous|special|heartfelt|sincere|warm|many|great|enormous|massive|deep|deepest) )*',
      String.raw`thanks(?! to [^,.!]+, \p{Ll})|thank[- ]you|shout-?outs?|kudos|gratitude`,
      String.raw`(?!\p{L})`,
    ),
    among(
      "^(?:[^,.]{0,40}, )?(?:we|i)(?:[’']d| would)?(?: also| really| sincerely| truly)?(?: want to| like to| wish to| must)? ",
      String.raw`thank|express our (?:thanks|gratitude)|extend (?:our|my)(?: \p{L}+)? (?:thanks|gratitude)`,
      String.raw`(?!\p{L})`,
    ),
    among(
      "^(?:we|i)(?:[’'](?:re|m)| are| am) (?:very |deeply |so |incredibly |extremely |truly |immensely )?",
      'grateful|thankful|indebted',
      String.raw` (?:to|for)(?!\p{L})`,
    ),
    among('', 'thanks|gratitude', String.raw` goe?s? (?:out )?to(?!\p{L})`),
    // `Until then, our thanks to the keepers …`
    /^(?:[^,.]{0,40}, )?(?:our|my) (?:\p{Ll}+ )?thanks to(?!\p{L})/iu,
  ),
  fr: any(
    String.raw`^(?:(?:encore une fois|enfin|pour finir|et),? )*(?:(?:un|nos|mes|encore) )*(?:(?:grand|immense|énorme|très|chaleureux|sincères|vifs|tout particulier) )*(?:merci|remerciements?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:nous|je) (?:(?:tenons|tiens|souhaitons|souhaite|voudrions|voudrais|voulons) (?:à |également |aussi |encore )*)?(?:vous |les |tous )?remerci(?:er|ons|e)(?!\p{L})`,
  ),
  de: any(
    String.raw`^(?:(?:noch einmal|nochmals|zum schluss|abschließend|und) )*(?:ein(?:en)? |unser |mein )?(?:(?:herzliche\p{L}*|große\p{L}*|besondere\p{L}*|riesige\p{L}*|vielen|tausend|ganz) )*dank(?:e|eschön)?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:wir|ich)(?: \p{L}+){0,4} (?:danken|danke|bedanken|bedanke)(?!\p{L})|^(?:wir|ich) (?:danken|danke|bedanken|bedanke)(?!\p{L})`,
  ),
  es: any(
    String.raw`^(?:(?:una vez más|de nuevo|por último|y),? )*(?:(?:muchas|mil|nuestro más sincero) )?(?:gracias(?! a [^,.!]+, \p{Ll})|agradecimiento)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:agradecemos|agradezco|(?:queremos|quisiéramos|quiero|nos gustaría|deseamos) (?:también )?(?:agradecer|dar las gracias))(?!\p{L})`,
  ),
  it: any(
    String.raw`^(?:(?:ancora una volta|infine|e),? )*(?:(?:un|mille|tante) )*(?:(?:grande|enorme|sentito|caloroso|speciale) )*(?:grazie(?! a [^,.!]+, \p{Ll})|ringraziament[oi])(?!\p{L})`,
    String.raw`(?<!\p{L})(?:ringraziamo|ringrazio|(?:vogliamo|vorremmo|vorrei|desideriamo) (?:anche )?ringraziare)(?!\p{L})`,
  ),
  pt: any(
    String.raw`^(?:(?:mais uma vez|novamente|por fim|e),? )*(?:(?:um|muito|nosso|mais) )*(?:(?:grande|enorme|sincero|especial) )*(?:obrigad[oa]s?|agradecimentos?)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:agradecemos|agradeço|(?:queremos|gostaríamos de|gostaria de|quero) (?:também )?agradecer)(?!\p{L})`,
  ),
  nl: any(
    String.raw`^(?:(?:nogmaals|opnieuw|ten slotte|tot slot|en),? )*(?:(?:een|heel|veel|hartelijk|hartelijke|grote?|speciale?|onze) )*(?:dank(?:jewel|uwel)?|bedankt)(?!\p{L})`,
    String.raw`^(?:wij|we|ik) (?:danken|dank|bedanken|bedank|(?:willen|wil) .{0,60}(?:be)?danken)(?!\p{L})`,
  ),
  ru: any(
    String.raw`^(?:(?:ещё раз|еще раз|наконец|и),? )*(?:огромное |большое |отдельное |особое |искреннее )*(?:спасибо|благодарность)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:благодарим|благодарю|(?:хотим|хотели бы|хочу) поблагодарить)(?!\p{L})`,
  ),
  ja: /(?:ありがとうございま(?:す|した)|感謝(?:いた|申し上げ|し)(?:します|ます|たい)?|御礼申し上げ|お礼申し上げ)[^。]{0,12}。?$/u,
  zh: /^(?:最后|再次|在此|特别|衷心|非常)*[,，]?(?:我们|我)?(?:再次|特别|衷心|非常|要|想)*(?:感谢|谢谢|致谢|鸣谢)/u,
  ko: /(?:감사(?:합니다|드립니다|의 말씀|를 전합니다|를 드립니다)|고맙습니다)[^.]{0,12}\.?!?$/u,
}

function any(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join('|'), 'iu')
}
