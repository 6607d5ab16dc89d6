/**
 * The first index, from 0, at which `reached` holds, by halving; `length` where it never does. `reached` must hold for
 * all indices behind one for which it holds.
 */
export function firstIndex(length: number, reached: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(middle)) high = middle
    else low = middle + 1
  }
  return low
}
