export { TitleRenderer as default } from './deck.ts'
