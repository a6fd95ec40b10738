import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Question, QuestionAnswer } from '../contract';

/** Between the thread of the scripts, which waits, and the thread of the pages, which does not. */
export interface QuestionLine {
  /** One number: raised when an answer lies in the port. */
  readonly signal: Int32Array;
  readonly port: MessagePort;
}

/** Puts a question to the page and stops this thread until the answer is there. */
export function askAndWait({ signal, port }: QuestionLine, question: Question): QuestionAnswer {
  Atomics.store(signal, 0, 0);
  port.postMessage(question);
  for (;;) {
    const received = receiveMessageOnPort(port);
    if (received) return received.message as QuestionAnswer;
    Atomics.wait(signal, 0, 0);
    Atomics.store(signal, 0, 0);
  }
}

/** Answers the thread that waits. */
export function answer({ signal, port }: QuestionLine, given: QuestionAnswer): void {
  port.postMessage(given);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}
