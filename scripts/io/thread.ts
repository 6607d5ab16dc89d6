import { existsSync } from 'node:fs'
import { Worker, parentPort, workerData } from 'node:worker_threads'
import { Trouble } from '../model/trouble.ts'
import type { TroubleCode } from '../model/trouble.ts'

type Message<Answer> =
  | { readonly told: string }
  | { readonly answer: Answer }
  | { readonly trouble: { readonly code: TroubleCode; readonly message: string; readonly hint?: string | undefined } }

/** A thread that has answered and goes on with what it was started for. */
export interface Answered<Answer> {
  readonly answer: Answer
  end(): Promise<void>
}

/**
 * What a file, run in a thread of its own, answers to a question; `undefined` where the file is not there. `tell` hears
 * what the thread has to say before. Question and answer are copied. Throws the thread's `Trouble`, and an ordinary error
 * for everything else that ends it.
 */
export async function askThread<Question, Answer>(
  file: string,
  question: Question,
  tell: (text: string) => void = () => {},
): Promise<Answered<Answer> | undefined> {
  if (!existsSync(file)) return undefined
  const thread = new Worker(file, { workerData: question })
  const message = await new Promise<Exclude<Message<Answer>, { readonly told: string }>>((done, fail) => {
    thread.on('message', (heard: Message<Answer>) => ('told' in heard ? tell(heard.told) : done(heard)))
    thread.once('error', fail)
    thread.once('exit', code => fail(new Error(`${file} ended with ${code} and without an answer`)))
  })
  const end = async () => void (await thread.terminate())
  if ('answer' in message) return { answer: message.answer, end }
  await end()
  const { code, message: text, hint } = message.trouble
  throw new Trouble(code, text, hint)
}

/** The thread's side: answers the question that it was started with. */
export async function answerInThread<Question, Answer>(
  work: (question: Question, tell: (text: string) => void) => Promise<Answer>,
): Promise<void> {
  const post = (message: Message<Answer>) => parentPort!.postMessage(message)
  const message = await work(workerData as Question, told => post({ told })).then(
    (answer): Message<Answer> => ({ answer }),
    (error: unknown): Message<Answer> => {
      if (!(error instanceof Trouble)) throw error
      const { code, message: text, hint } = error
      return { trouble: { code, message: text, hint } }
    },
  )
  post(message)
}
