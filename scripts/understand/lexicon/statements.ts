/** What makes the words before it a term and those after it its meaning, by language. */
export const DEFINES: Readonly<Record<string, RegExp>> = {
  en: /\s+(?:(?:is|are) (?:defined as|short for|the (?:term|name|word) for|a (?:term|name|word) for)|refers? to|stands? for)\s+/i,
  de: /\s+(?:bezeichnet|bezeichnen|steht für|stehen für|ist definiert als|ist die Abkürzung für)\s+/i,
  fr: /\s+(?:désigne|désignent|se définit comme|est défini(?:e)? comme|est l[’']abréviation de)\s+/i,
  es: /\s+(?:se define como|se refiere a|designa|es la abreviatura de|son las siglas de)\s+/i,
  it: /\s+(?:si definisce come|è definit[oa] come|indica|si riferisce a|è l[’']abbreviazione di)\s+/i,
  pt: /\s+(?:define-se como|é definid[oa] como|refere-se a|designa|é a sigla de)\s+/i,
  nl: /\s+(?:verwijst naar|staat voor|wordt gedefinieerd als|is een afkorting van)\s+/i,
  ru: /\s+[—–]\s+это\s+/i,
  ja: /とは、?/,
  zh: /(?:是指|指的是|的定义是)/,
}

/** A sentence that begins so draws what the article concludes, by language. */
export const CONCLUDES: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:in (?:short|conclusion|summary|sum|the end)|to (?:sum up|summari[sz]e|conclude)|overall|all in all|ultimately|consequently|therefore|as a result|taken together|the (?:bottom line|upshot|lesson|takeaway)),\s|(?:the|our|my) (?:bottom line|upshot|(?:main |key |biggest )?(?:lesson|takeaway|conclusion)) (?:is|was)\b|(?:this|that|which) (?:means|suggests|shows|proves|demonstrates|implies|confirms) (?:that )?(?!it\b|you\b|that\b|\p{L}+ing\b)|(?:these|the|our) (?:results|findings|numbers|data|figures) (?:show|suggest|prove|demonstrate|imply|confirm|mean)\b|we (?:conclude|concluded) that\b)/iu,
  de: /^(?:kurz (?:gesagt|um)|kurzum|zusammenfassend|insgesamt|letztlich|letzten Endes|im Ergebnis|unter dem Strich|folglich|das (?:heißt|bedeutet|zeigt)|daraus folgt|die Ergebnisse zeigen)(?=[\s,:])/i,
  fr: /^(?:en (?:bref|résumé|conclusion|somme|définitive|fin de compte)|pour (?:conclure|résumer)|bref|au final|par conséquent|cela (?:signifie|montre|prouve)|les résultats montrent)(?=[\s,:])/i,
  es: /^(?:en (?:resumen|conclusión|suma|definitiva)|para (?:concluir|resumir)|por (?:lo tanto|consiguiente)|esto (?:significa|demuestra|muestra)|los resultados muestran)(?=[\s,:])/i,
  it: /^(?:in (?:breve|sintesi|conclusione|definitiva)|per concludere|insomma|pertanto|ciò significa|questo (?:significa|dimostra))(?=[\s,:])/i,
  pt: /^(?:em (?:resumo|suma|conclusão)|para concluir|portanto|por conseguinte|isso (?:significa|mostra))(?=[\s,:])/i,
  nl: /^(?:kortom|samengevat|samenvattend|tot slot|uiteindelijk|al met al|daarom|dit betekent|de resultaten laten zien)(?=[\s,:])/i,
  ru: /^(?:итак|таким образом|в итоге|в заключение|короче говоря|это (?:значит|означает))(?=[\s,:])/i,
  ja: /^(?:つまり|要するに|結論として|結局|まとめると|したがって)/,
  zh: /^(?:总之|综上所述|总而言之|因此|由此可见|这意味着)/,
  ko: /^(?:결론적으로|요컨대|결국|따라서)/,
}
