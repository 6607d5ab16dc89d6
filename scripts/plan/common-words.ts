import { formsOf } from '../model/one-of.ts'
import { remember } from '../model/remember.ts'

/** Shorter words of alphabets hold sentences together rather than say what they are about. */
const SHORTEST = 4
/** So many characters at the beginning make two words forms of one. */
const STEM = 5
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Katakana}]{2,}/gu
/** Long words that are in every text, and the names of large numbers, which say nothing of what is counted. */
const EVERYWHERE = formsOf(
  'thousands? millions? billions? trillions? percent millionen milliarden? milliards? millones milioni miliardi? ' +
    'milhões bilhões miljoen miljard about after again also been before being between both could does doing during ' +
    'each even every from have having here into just like made make many more most much must only other over should ' +
    'some such than that their them then there these they this those through very want were what when where which ' +
    'while with within would year years your avec cette comme dans des elle entre leur leurs mais même nous notre ' +
    'pour plus sans sont tous tout toute très vous votre aber auch beim dass dem denn dieser diese eine einem einen ' +
    'einer haben mehr nicht noch oder sehr sich sind über werden wird como cuando desde donde ella entre esta este ' +
    'hasta para pero porque sobre también anche come della delle dello questa questo sono mais pela pelo também ' +
    'deze door hebben meer naar niet onze voor worden zijn быть было есть или который чтобы этого',
)

/** Whether two texts share a word that says what they are about. */
export function haveAWordInCommon(a: string, b: string): boolean {
  const stems = new Set(stemsOf(b))
  return stemsOf(a).some(stem => stems.has(stem))
}

/** The beginnings of the words that say what a text is about. */
export const stemsOf = remember((text): readonly string[] => {
  const lower = text.toLowerCase()
  const words = lower.match(/[\p{L}\p{N}]+/gu) ?? []
  const pairs = (lower.match(WITHOUT_SPACES) ?? []).flatMap(run =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  )
  const own = words.filter(word => word.length >= SHORTEST && !EVERYWHERE.has(word)).map(word => word.slice(0, STEM))
  return [...own, ...pairs]
}, 4000)
