import { answerInThread } from '../io/thread.ts'
import { serveForPrint } from './prepare.ts'
import type { PrepareQuestion } from './prepare.ts'

// A deck is made ready and served on one processor while the browser's driver is loaded and talks on another.
void answerInThread(async (question: PrepareQuestion) => (await serveForPrint(question)).answer)
