/** How shares are drawn, for components, which meet the rest of the code only in this folder. */
export { shareDrawing, type ShareDrawing } from '../model/share-drawing.ts'
