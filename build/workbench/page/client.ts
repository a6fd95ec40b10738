import type { Question, QuestionAnswer, Reply, RequestName, Requests, Turn } from '../contract';

/** Says the script's question to the person and brings the answer. */
export type Questioner = (question: Question) => Promise<QuestionAnswer>;

/** The page's line to the server: a request may come back with questions before its reply. */
export class Client {
  private readonly page = crypto.randomUUID();

  constructor(private readonly questioner: Questioner) {}

  async ask<Name extends RequestName>(name: Name, request: Requests[Name]): Promise<Reply> {
    let turn = await this.post(`/ask/${this.page}/${name}`, request);
    while ('question' in turn) {
      turn = await this.post(`/answer/${this.page}`, await this.questioner(turn.question));
    }
    return turn.reply;
  }

  /** Grows with every change that anybody makes to the book. */
  async version(): Promise<number> {
    const answer = await fetch('/version');
    return (await answer.json()) as number;
  }

  private async post(path: string, body: unknown): Promise<Turn> {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as Turn;
  }
}
