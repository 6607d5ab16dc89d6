import { answerInThread } from '../io/thread.ts'
import { prepareForPrint } from './prepare.ts'

// A deck is made ready on one processor while the browser's driver is loaded on another.
void answerInThread(prepareForPrint)
