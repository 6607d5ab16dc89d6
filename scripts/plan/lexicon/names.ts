/** Small words inside a name or title that have no capital: `Department of the Interior`, `Ministère de la Culture`. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and as at by for from in into of on or the to vs via with',
    'à au aux avec dans de des du en et la le les ou par pour sur un une',
    'am an auf aus bei das dem den der des die ein eine für im in mit über und vom von zu zum zur',
    'al con de del e el en la las los o para por su y',
    'ai alla da dal dei del della di e gli i il in la le lo nel per sul',
    'com da das do dos e em na nas no nos o os para',
    'aan bij de een en het in met naar op te van voor',
  ].flatMap(words => words.split(' ')),
)
