/**
 * The lines that the local run prints: `  3. Nhập danh sách học sinh: 800 em, 20 lớp (412 ms)`.
 * Plain text, one line a step, nothing overwritten, so that a log file reads the same.
 */
export interface Progress {
  /**
   * Runs one step and prints it with what came of it.
   * @param told makes the words after the colon from the result.
   */
  step<T>(title: string, work: () => T | Promise<T>, told?: (result: T) => string): Promise<T>;
  /** A line of its own, indented under the step above. */
  note(text: string): void;
  /** The closing line with the time of the whole run. */
  done(text: string): void;
}

/**
 * @param print takes one line without its line break.
 * @param now milliseconds.
 */
export function createProgress(print: (line: string) => void, now: () => number): Progress {
  const begun = now();
  let steps = 0;
  const took = (since: number) => `(${grouped(Math.round(now() - since))} ms)`;
  return {
    async step(title, work, told) {
      steps += 1;
      const label = `${String(steps).padStart(3)}. ${title}`;
      const since = now();
      try {
        const result = await work();
        print(`${label}: ${told ? told(result) : 'xong'} ${took(since)}`);
        return result;
      } catch (failure) {
        print(`${label}: KHÔNG XONG ${took(since)}`);
        throw failure;
      }
    },
    note(text) {
      print(`     - ${text}`);
    },
    done(text) {
      print(`${text} ${took(begun)}`);
    },
  };
}

/** 12345 as `12.345`. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
