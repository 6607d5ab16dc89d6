import type { ByLanguage } from './by-language.ts'

/** What introduces a table, by language: `Below are the results for the north pier.` */
export const INTRODUCES_A_TABLE: ByLanguage = {
  en: /[:：]$|\b(?:below|following|next) (?:are|is|table|results?|figures|numbers)\b|\b(?:tables?|results?|figures|numbers|data)\b.{0,60}\b(?:below|following|next)\b|\b(?:this|the|next) table (?:shows|lists|gives|compares|contains|sums)\b|^(?:here|these) are\b/iu,
  fr: /:$|(?<!\p{L})(?:ci-dessous|suivants?|suivantes?)(?!\p{L})|^(?:voici|le tableau|ce tableau)(?!\p{L})/iu,
  de: /:$|(?<!\p{L})(?:unten|folgende[nrs]?|nachstehende[nrs]?)(?!\p{L})|^(?:hier sind|die tabelle|diese tabelle)(?!\p{L})/iu,
  es: /:$|(?<!\p{L})(?:a continuación|siguientes?|abajo)(?!\p{L})|^(?:estos son|la tabla|esta tabla)(?!\p{L})/iu,
  it: /:$|(?<!\p{L})(?:seguenti?|qui sotto|di seguito)(?!\p{L})|^(?:ecco|la tabella|questa tabella)(?!\p{L})/iu,
  pt: /:$|(?<!\p{L})(?:seguintes?|abaixo|a seguir)(?!\p{L})|^(?:eis|a tabela|esta tabela)(?!\p{L})/iu,
  nl: /:$|(?<!\p{L})(?:hieronder|volgende|onderstaande)(?!\p{L})|^(?:hier zijn|de tabel|deze tabel)(?!\p{L})/iu,
  ru: /:$|(?<!\p{L})(?:ниже|следующ\p{L}+)(?!\p{L})|^(?:вот|в таблице|таблица)(?!\p{L})/iu,
  ja: /[:：]$|(?:以下|次|下)の?(?:表|結果|とおり|通り)/u,
  zh: /[:：]$|(?:以下|下面|下)(?:是|表|列出|的)/u,
  ko: /[:：]$|(?:다음|아래)(?:은|는| 표|의)/u,
}

/** Words with which a table is introduced whatever it holds, by language. */
export const OF_ANY_TABLE: ByLanguage = {
  en: /^(?:see|seen|result|results|table|tables|below|follow\p{L}*|show\p{L}*|list\p{L}*|given|gives?|numbers?|figures?|data|here|next|find|found)$/iu,
  fr: /^(?:voir|voici|résultats?|tableaux?|dessous|suivante?s?|montre\p{L}*|chiffres?|données)$/iu,
  de: /^(?:sehen|sieht|ergebnisse?|tabellen?|unten|folgend\p{L}*|zeig\p{L}*|zahlen|daten)$/iu,
  es: /^(?:ver|resultados?|tablas?|abajo|siguientes?|muestra\p{L}*|cifras|datos|continuación)$/iu,
}
