import type { ByLanguage } from './by-language.ts'

/** What a sentence begins with that only leads to its main clause, by language. */
export const LEADS_TO_THE_CLAUSE: ByLanguage = {
  en: /^(?:because|since|as|if|when|whenever|once|while|although|though|even (?:if|though|when)|unless|until|before|after|by|to|in|on|at|for|with|without|from|despite|due to|thanks to|given|like|unlike|instead of|rather than|through|under|over|during|within|across|among|between|besides|beyond|according to|based on|compared (?:to|with)|of (?:the|all|those)|(?:\p{L}+|\d+) (?:years?|months?|weeks?|days?) (?:ago|later|before|after)|(?:this|last|next|every|each) (?:year|month|week|time|day)|not (?:much|long) (?:later|after)|long story short|today|now|so far|also|finally|first|second|third|lastly|however|therefore|meanwhile|additionally|ultimately|importantly|\p{L}+ly)(?!\p{L})/iu,
  de: /^(?:weil|da|wenn|falls|sobald|während|obwohl|bevor|nachdem|bis|seit(?:dem)?|um|indem|trotz|dank|wegen|im|in|am|an|auf|bei|mit|ohne|nach|vor|für|durch|laut|heute|zudem|außerdem|allerdings|jedoch)(?!\p{L})/iu,
  fr: /^(?:parce que|puisque|comme|si|quand|lorsqu[e’']|dès que|pendant|alors que|bien que|avant|après|pour|afin|dans|en|à|au|aux|sur|avec|sans|selon|grâce|malgré|depuis|aujourd[’']hui|enfin|cependant|toutefois|par)(?!\p{L})/iu,
  es: /^(?:porque|como|si|cuando|mientras|aunque|antes|después|para|en|al|a|con|sin|según|gracias|pese|desde|hoy|además|finalmente|sin embargo|por)(?!\p{L})/iu,
  it: /^(?:perché|poiché|come|se|quando|mentre|sebbene|prima|dopo|per|in|nel|nella|a|al|con|senza|secondo|grazie|nonostante|da|oggi|inoltre|infine|tuttavia)(?!\p{L})/iu,
  pt: /^(?:porque|como|se|quando|enquanto|embora|antes|depois|para|em|no|na|a|ao|com|sem|segundo|graças|apesar|desde|hoje|além|finalmente|no entanto|por)(?!\p{L})/iu,
  nl: /^(?:omdat|als|wanneer|terwijl|hoewel|voordat|nadat|om|in|op|bij|met|zonder|volgens|dankzij|ondanks|sinds|vandaag|daarnaast|echter|voor|door)(?!\p{L})/iu,
}

/** What goes on after the main clause behind a comma, by language. */
export const GOES_ON_AFTER_A_COMMA: ByLanguage = {
  en: /^(?:which|who|whose|where|when|while|whereas|and (?:we|i|you|it|they|he|she|there|this|that|is|are|was|were|has|have|will|can|in|to|so|the)|but|so|yet|or (?:we|you|it|they)|because|since|as|if|although|though|even|unless|until|including|such as|especially|particularly|like|with|without|by|for|from|in|on|at|to|after|before|during|through|thanks to|\p{Ll}+ing|not|rather|instead|according|due|despite|except|both|one|something|then)(?!\p{L})/u,
  de: /^(?:der|die|das|dessen|deren|welche[rsmn]?|wo|wobei|während|und (?:wir|ich|sie|er|es)|aber|sondern|doch|denn|weil|da|wenn|falls|obwohl|sodass|damit|um|ohne|indem|darunter|nachdem|bevor|bis|nicht)(?!\p{L})/u,
  fr: /^(?:qui|que|dont|où|alors que|tandis que|et (?:nous|je|il|elle|ils|elles|on|ce)|mais|donc|car|parce que|puisque|si|bien que|afin|pour|avec|sans|y compris|notamment|comme|en|dans|après|avant|grâce)(?!\p{L})/u,
  es: /^(?:que|quien|cuyo|cuya|donde|mientras|y (?:nosotros|yo|él|ella|ellos)|pero|sino|porque|ya que|si|aunque|para|con|sin|incluyendo|incluido|como|en|tras|antes|gracias)(?!\p{L})/u,
  it: /^(?:che|cui|dove|mentre|ma|però|perché|poiché|se|sebbene|per|con|senza|tra cui|compres[oaei]|come|in|dopo|prima|grazie)(?!\p{L})/u,
  pt: /^(?:que|quem|cujo|cuja|onde|enquanto|mas|porém|porque|pois|se|embora|para|com|sem|incluindo|como|em|após|antes|graças)(?!\p{L})/u,
  nl: /^(?:die|dat|wat|waar|waarbij|terwijl|en (?:we|ik|ze|hij|zij|het)|maar|want|omdat|als|hoewel|zodat|om|met|zonder|waaronder|zoals|in|na|voor|dankzij)(?!\p{L})/u,
}

/** What goes on after the main clause without a comma, by language. */
export const GOES_ON: ByLanguage = {
  en: /^(?:because|so that|in order to|which|while|whereas|although|though|rather than|instead of|even if|even though|but|and (?:we|i|you|it|they|he|she))(?!\p{L})/u,
  de: /^(?:weil|damit|sodass)(?!\p{L})/u,
  fr: /^(?:parce qu[e’']|afin (?:de|que)|pour que|alors que|tandis que|mais)(?!\p{L})/u,
  es: /^(?:porque|para que|aunque|pero|sino)(?!\p{L})/u,
  it: /^(?:perché|affinché|sebbene|ma)(?!\p{L})/u,
  pt: /^(?:porque|para que|embora|mas)(?!\p{L})/u,
  nl: /^(?:omdat|zodat|hoewel|maar)(?!\p{L})/u,
}

/** Where a sentence turns from what it grants to what it says, by language. */
export const TURNS_TO: ByLanguage = {
  en: /(?:(?:,|\s?[—–]|\s-)\s?(?:but|yet)(?: (?:rather|instead|also))?|[.!?] (?:But|Yet|However,))\s/u,
  de: /, (?:aber|doch)\s/u,
  fr: /, mais\s/u,
  es: /, pero\s/u,
  it: /, ma\s/u,
  pt: /, mas\s/u,
  nl: /, maar\s/u,
}

/** A phrase with which a long main clause goes on and without which it is as true, by language: no place, time or condition. */
export const PHRASE_BEHIND: ByLanguage = {
  en: /^(?:by|through|throughout|via|from|to (?!(?:be|do|have|the|our|your|their|its|his|her|all|each|every|this|that|these|those|some|any|other)\b)\p{Ll}{3,})(?!\p{L})/u,
}

/** What needs more behind it, so that no part of a sentence ends with it, by language. */
export const ASKS_FOR_MORE: ByLanguage = {
  en: /(?:^|\s)(?:the|an?|of|to|in|on|at|for|from|with|by|as|than|and|or|not|no|that|which|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|should|must|may|might|need|needs|needed|want|wants|wanted|able|going|likely|ready|due|according|compared|related|relative|up|more|less|most|how|what|where|when|why|whether|if|our|your|their|its|his|her|my|this|these|those|such|other|between|both|either|depends?|depended|rel(?:y|ies|ied)|consists?|range[sd]?|ability|access|ways?|chance|opportunity|attempt|effort|plans?|time|try|trying|tried|aims?|used|continue[sd]?|begin|began|start(?:ed)?|help(?:s|ed|ing)?|decided|hope|easy|hard|difficult|important|possible|there|comes?|came|go|goes|went|move[sd]?|moving|gets?|got|look(?:s|ed)?|accounts?|refer(?:s|red)?|leads?|led|works?|focus(?:ed)?|participate[sd]?|available|responsible|committed|dedicated|associated|known|based|deal|next|close|thanks|prior|similar|developed|along|specify|decide|know|understand|determine|explain|wonder|learn|choose|say|see|\p{L}+n[’']t|for(?: [^\s,]+){1,3}|(?:allow|enabl|help|ask|want|requir|encourag|urg|invit|expect|need)\p{L}*\s(?:\p{L}+\s)?\p{L}+)$/iu,
}
