/** A count in a frame of time: `12`, `twelve`. */
const N = String.raw`(?:\d{1,3}|[\p{L}-]{2,14})`

/**
 * Periods that are counted from the article’s own time, by language, as sources of regular expressions: `the past twelve
 * months`. They tell when something is so; their number counts nothing.
 */
export const TIME_FRAMES: Readonly<Record<string, string>> = {
  en: String.raw`(?:the|these|those|his|her|its|their|our|my)\s(?:last|past|previous|preceding|next|coming|following)\s${N}(?:\s(?:or|to|and)\s${N})?\s(?:calendar |fiscal |financial |academic |consecutive |full )?(?:years?|months?|weeks?|days?|hours?|decades|quarters|seasons)(?![\p{L}’'])`,
  fr: String.raw`${N}\s(?:derni(?:er|ère)s|prochain(?:e)?s|premiers\s(?=mois de cette))\s(?:années|ans|mois|semaines|jours|heures|décennies|trimestres)(?!\p{L})`,
  de: String.raw`(?:letzten|vergangenen|zurückliegenden|nächsten|kommenden|vorangegangenen)\s${N}\s(?:Jahren?|Monaten?|Wochen|Tagen?|Stunden|Jahrzehnten?|Quartalen?)(?!\p{L})`,
  es: String.raw`(?:últim|próxim|pasad)[oa]s\s${N}\s(?:años|meses|semanas|días|horas|décadas|trimestres)(?!\p{L})`,
  it: String.raw`(?:ultim|prossim|scors)[ie]\s${N}\s(?:anni|mesi|settimane|giorni|ore|decenni|trimestri)(?!\p{L})`,
  pt: String.raw`(?:últim|próxim|passad)[oa]s\s${N}\s(?:anos|meses|semanas|dias|horas|décadas|trimestres)(?!\p{L})`,
  nl: String.raw`(?:afgelopen|laatste|komende|voorbije|volgende)\s${N}\s(?:jaar|jaren|maanden|weken|dagen|uur|decennia|kwartalen)(?!\p{L})`,
  ru: String.raw`(?:последни[ехй]|ближайши[ехй]|прошедши[ехй]|предыдущи[ехй]|следующи[ехй])\s${N}\s(?:лет|года?|месяц(?:а|ев)|недел[иьюя]|дн(?:я|ей)|часов|десятилети[йя])(?!\p{L})`,
  ja: String.raw`(?:過去|今後|この|ここ|直近(?:の)?|向こう)\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:年間?|(?:か|カ|ヶ|ヵ|ケ)月間?|週間|日間|四半期)`,
  zh: String.raw`(?:过去|過去|未来|未來|最近|近|今后)的?\s?(?:\d{1,3}|[一二两兩三四五六七八九十]{1,3})\s?(?:年|个月|個月|周|週|天|个季度)`,
  ko: String.raw`(?:지난|최근|향후|앞으로)\s(?:\d{1,3}\s?|\p{L}{1,2}\s)(?:년|개월|주|일|분기)(?:간|동안)?`,
  ar: String.raw`آخر\s${N}\s(?:سنوات|سنة|أشهر|شهر[اًا]*|أسابيع|أيام|يوم[اًا]*)|(?:السنوات|الأعوام|الأشهر|الأسابيع|الأيام)\sال${N}\s(?:الماضية|الأخيرة|القادمة|المقبلة)`,
  he: String.raw`${N}\s(?:ה)?(?:שנים|חודשים|שבועות|ימים)\s(?:ה)?(?:אחרונ|קרוב|באו)(?:ים|ות)`,
}
