import type {
  CallName,
  Input,
  Output,
  PageReply,
  PageRequest,
  Refusal,
} from '../src/page/contract';
import { words } from './words';

/**
 * Asks the server. Never rejects: a call that failed on its way is a refusal as well.
 *
 * Codes of its own: those of `failures` below.
 */
export function askServer<N extends CallName>(
  call: N,
  input: Input<N>,
): Promise<PageReply<Output<N>>> {
  return new Promise((resolve) => {
    const begun = Date.now();
    const fail = (text: string) => resolve(lost({ text, lasted: Date.now() - begun }));
    google.script.run
      .withSuccessHandler((value) => (isReply<Output<N>>(value) ? resolve(value) : fail('')))
      .withFailureHandler((error) => fail(error?.message ?? ''))
      .callFromPage({ call, input } satisfies PageRequest<N>);
  });
}

interface Failure {
  /** Google's text in the person's language, often empty. */
  text: string;
  /** Milliseconds that the call took. */
  lasted: number;
}

/** Google ends a script after six minutes and says so in the person's language (platform 7.10). */
const NEARLY_SIX_MINUTES = 350_000;

/**
 * Which failure it is, by what no language changes (platform 10.2); the first that fits counts.
 * Several Google accounts signed in: the call runs as the wrong one, PERMISSION_DENIED. Not
 * authorised: the text names a scope's address. `noReply` is anything else.
 */
const failures: readonly { code: keyof typeof words.failures; fits(failure: Failure): boolean }[] =
  [
    { code: 'offline', fits: ({ text }) => !navigator.onLine || text.includes('NetworkError') },
    { code: 'authorisation', fits: ({ text }) => text.includes('googleapis.com/auth/') },
    { code: 'accounts', fits: ({ text }) => text.includes('PERMISSION_DENIED') },
    { code: 'timeLimit', fits: ({ lasted }) => lasted > NEARLY_SIX_MINUTES },
    { code: 'noReply', fits: () => true },
  ];

function lost(failure: Failure): Refusal {
  const code = failures.find(({ fits }) => fits(failure))?.code ?? 'noReply';
  return { ok: false, code, message: words.failures[code] };
}

/** A value that Google could not carry arrives as `null` (platform 5.4). */
function isReply<T>(value: unknown): value is PageReply<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
