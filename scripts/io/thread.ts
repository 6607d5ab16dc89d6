import { existsSync } from 'node:fs'
import { Worker, parentPort, workerData } from 'node:worker_threads'
import { Trouble } from '../model/trouble.ts'
import type { TroubleCode } from '../model/trouble.ts'

type Message<Answer> =
  | { readonly answer: Answer }
  | { readonly trouble: { readonly code: TroubleCode; readonly message: string; readonly hint?: string | undefined } }

/** A thread that has answered and goes on with what it was started for. */
export interface Answered<Answer> {
  readonly answer: Answer
  end(): Promise<void>
}

/**
 * What a file, run in a thread of its own, answers to a question; `undefined` where the file is not there. Question and
 * answer are copied. Throws the thread's `Trouble`, and an ordinary error for everything else that ends it.
 */
export async function askThread<Question, Answer>(
  file: string,
  question: Question,
): Promise<Answered<Answer> | undefined> {
  if (!existsSync(file)) return undefined
  const thread = new Worker(file, { workerData: question })
  const message = await new Promise<Message<Answer>>((done, fail) => {
    thread.once('message', done).once('error', fail)
    thread.once('exit', code => fail(new Error(`${file} ended with ${code} and without an answer`)))
  })
  const end = async () => void (await thread.terminate())
  if ('answer' in message) return { answer: message.answer, end }
  await end()
  const { code, message: text, hint } = message.trouble
  throw new Trouble(code, text, hint)
}

/** The thread's side: answers the question that it was started with. */
export async function answerInThread<Question, Answer>(work: (question: Question) => Promise<Answer>): Promise<void> {
  const message = await work(workerData as Question).then(
    (answer): Message<Answer> => ({ answer }),
    (error: unknown): Message<Answer> => {
      if (!(error instanceof Trouble)) throw error
      const { code, message: text, hint } = error
      return { trouble: { code, message: text, hint } }
    },
  )
  parentPort!.postMessage(message)
}
