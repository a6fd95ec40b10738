import { expect, test } from 'vitest';
import type { Question, QuestionAnswer, Reply } from '../../build/workbench/contract';
import { Turns } from '../../build/workbench/server/turns';

const question = (text: string): Question => ({
  title: '',
  text,
  buttons: ['OK'],
  asksText: false,
});
const reply = (problem: string): Reply => ({ update: { version: 1 }, problem });

/** A script that asks, and stops until it is answered. */
function scripts() {
  const answers: QuestionAnswer[] = [];
  let goOn: ((answer: QuestionAnswer) => void) | undefined;
  const turns = new Turns((answer) => {
    answers.push(answer);
    goOn?.(answer);
  });
  const asks = (text: string) =>
    new Promise<QuestionAnswer>((resolve) => {
      goOn = resolve;
      turns.question(question(text));
    });
  return { turns, answers, asks };
}

test('a request comes back as its questions one by one, then as its reply', async () => {
  const { turns, answers, asks } = scripts();
  const first = turns.ask('a', async () => {
    const told = [await asks('1'), await asks('2')];
    return reply(told.join(' '));
  });
  expect(await first).toEqual({ question: question('1') });
  expect(await turns.answer('a', 'YES')).toEqual({ question: question('2') });
  expect(await turns.answer('a', 'NO')).toEqual({ reply: reply('YES NO') });
  expect(answers).toEqual(['YES', 'NO']);
});

test('requests of several pages are done one after the other', async () => {
  const { turns, asks } = scripts();
  const first = turns.ask('a', async () => reply(String(await asks('1'))));
  const second = turns.ask('b', async () => reply('second'));
  expect(await first).toEqual({ question: question('1') });
  expect(turns.answer('b', 'OK')).toBeUndefined();
  expect(await turns.answer('a', 'OK')).toEqual({ reply: reply('OK') });
  expect(await second).toEqual({ reply: reply('second') });
});

test('a page that was left closes its questions; its late answer is no answer to another', async () => {
  const { turns, answers, asks } = scripts();
  const first = turns.ask('a', async () => reply([await asks('1'), await asks('2')].join(' ')));
  expect(await first).toEqual({ question: question('1') });
  turns.leave();
  const second = turns.ask('b', async () => reply(String(await asks('3'))));
  expect(await second).toEqual({ question: question('3') });
  expect(await turns.answer('a', 'YES')).toEqual({ reply: reply('CLOSE CLOSE') });
  expect(await turns.answer('b', 'OK')).toEqual({ reply: reply('OK') });
  expect(answers).toEqual(['CLOSE', 'CLOSE', 'OK']);
});

test('with no question open there is nothing to leave', async () => {
  const { turns, answers, asks } = scripts();
  turns.leave();
  const first = turns.ask('a', async () => reply(String(await asks('1'))));
  expect(await first).toEqual({ question: question('1') });
  expect(await turns.answer('a', 'OK')).toEqual({ reply: reply('OK') });
  expect(answers).toEqual(['OK']);
});

test('what fails is told, also after a question, and the next request is done', async () => {
  const { turns, asks } = scripts();
  const first = turns.ask('a', async () => {
    await asks('1');
    throw new Error('broken');
  });
  await first;
  await expect(turns.answer('a', 'OK')).rejects.toThrow('broken');
  await expect(
    turns.ask('a', async () => {
      throw new Error('broken at once');
    }),
  ).rejects.toThrow('broken at once');
  expect(await turns.ask('a', async () => reply('goes on'))).toEqual({ reply: reply('goes on') });
});
