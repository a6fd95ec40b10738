import type { Question, QuestionAnswer, Reply, Turn } from '../contract';

/** A request of a page: its questions in their order, then its reply; each is fetched once. */
class Exchange {
  /** Its page has gone: nobody answers its questions. */
  isLeft = false;
  private readonly told: (() => Turn)[] = [];
  private wake: (() => void) | undefined;

  constructor(readonly page: string) {}

  tell(turn: () => Turn): void {
    this.told.push(turn);
    this.wake?.();
  }

  /** The next turn, as soon as there is one; throws what the request failed with. */
  async next(): Promise<Turn> {
    for (;;) {
      const turn = this.told.shift();
      if (turn) return turn();
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }
}

/**
 * Whose turn it is: requests are done one after the other, and a script's question belongs to the
 * request that is being done. An answer reaches a script only while its own question is open.
 */
export class Turns {
  private queue: Promise<unknown> = Promise.resolve();
  private current: Exchange | undefined;
  /** The request whose question the script waits for. */
  private open: Exchange | undefined;
  /** By page, the request whose question it has on the screen. */
  private readonly asked = new Map<string, Exchange>();

  /** @param settle gives an answer to the script that waits */
  constructor(private readonly settle: (answer: QuestionAnswer) => void) {}

  /** Does a page's request after those before it. @returns its reply, or the first question */
  ask(page: string, work: () => Promise<Reply>): Promise<Turn> {
    const exchange = new Exchange(page);
    this.queue = this.queue.then(async () => {
      this.current = exchange;
      try {
        const reply = await work();
        exchange.tell(() => ({ reply }));
      } catch (error) {
        exchange.tell(() => {
          throw error;
        });
      }
    });
    return exchange.next();
  }

  /** The running script has a question, and waits. */
  question(question: Question): void {
    const { current } = this;
    if (!current) throw new Error('A question without a request');
    if (current.isLeft) {
      this.settle('CLOSE');
      return;
    }
    this.open = current;
    this.asked.set(current.page, current);
    current.tell(() => ({ question }));
  }

  /**
   * A page's answer. One that comes too late, after `leave`, tells the script nothing.
   * @returns what comes next of that page's request; `undefined` where it was asked nothing
   */
  answer(page: string, answer: QuestionAnswer): Promise<Turn> | undefined {
    const exchange = this.asked.get(page);
    if (!exchange) return undefined;
    this.asked.delete(page);
    if (exchange === this.open) {
      this.open = undefined;
      this.settle(answer);
    }
    return exchange.next();
  }

  /** Closes the open question and those that follow it, so that others need not wait for its page. */
  leave(): void {
    if (!this.open) return;
    this.open.isLeft = true;
    this.open = undefined;
    this.settle('CLOSE');
  }
}
