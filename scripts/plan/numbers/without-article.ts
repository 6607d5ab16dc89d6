/** `about a 55% share`: the article belongs to the noun, which does not stand beside the number. */
const BEFORE_A_NUMBER = /(?<=\p{L}\s)(?:an?|une?|ein(?:e[mnr]?)?|una?|uma?|een)\s(?=[\d$€£])/u

/** What is said of a number as it stands without its noun. */
export const withoutArticle = (says: string): string => says.replace(BEFORE_A_NUMBER, '')
