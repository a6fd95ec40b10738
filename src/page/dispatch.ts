import * as z from 'zod/mini';
import { messageOf } from '../core/messageOf';
import { PAGE_OUTDATED, unexpectedSentence } from '../words/troubles';
import { type CallName, type CallSchemas, calls, type Handlers, type PageReply } from './contract';
import type { Json } from './json';

const names = Object.keys(calls) as [CallName, ...CallName[]];
const requestSchema = z.object({ call: z.enum(names), input: z.unknown() });

/** The handlers as `dispatch` sees them: the schemas have checked what the types then forget. */
type AnyHandler = (input: Json) => PageReply<Json>;

/** Enough of a technical message to recognise it by, short enough for a 300 px page. */
const DETAIL_LENGTH = 200;

/**
 * Answers one request of the page; never throws, for google.script.run would strip the error of
 * everything but its text (platform 5.7).
 *
 * Codes of its own: `badRequest` (a page left open over an update, or no page at all), `unexpected`
 * (a handler threw, or answered outside the contract).
 *
 * @param request what `callFromPage` was given, unchecked.
 */
export function dispatch(handlers: Handlers, request: unknown): PageReply<Json> {
  try {
    return answer(handlers, request);
  } catch (error) {
    console.error(error);
    const detail = messageOf(error).slice(0, DETAIL_LENGTH);
    return { ok: false, code: 'unexpected', message: unexpectedSentence(detail) };
  }
}

function answer(handlers: Handlers, request: unknown): PageReply<Json> {
  const read = requestSchema.safeParse(request);
  if (!read.success) return badRequest();
  const { call } = read.data;
  const schemas: CallSchemas = calls[call];
  const input = schemas.input.safeParse(read.data.input);
  if (!input.success) return badRequest();
  const reply = (handlers[call] as AnyHandler)(input.data);
  if (!reply.ok) return { ok: false, code: reply.code, message: reply.message };
  const output = schemas.output.safeParse(reply.value);
  if (!output.success) throw outsideContract(call, output.error);
  return { ok: true, value: output.data };
}

function badRequest(): PageReply<Json> {
  return { ok: false, code: 'badRequest', message: PAGE_OUTDATED };
}

/** Names the fields that are wrong, never their contents, which may be about students. */
function outsideContract(call: CallName, error: z.core.$ZodError): Error {
  const fields = error.issues.map((issue) => issue.path.join('.') || '(value)');
  return new Error(`${call}: ${fields.join(', ')}`);
}
