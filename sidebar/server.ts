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
 * Codes of its own: `offline`, `accounts` (several Google accounts signed in: the call runs as the
 * wrong one and Google answers PERMISSION_DENIED), `noReply` (anything else; often without a text).
 */
export function askServer<N extends CallName>(
  call: N,
  input: Input<N>,
): Promise<PageReply<Output<N>>> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((value) => resolve(isReply<Output<N>>(value) ? value : lost('')))
      .withFailureHandler((error) => resolve(lost(error?.message ?? '')))
      .callFromPage({ call, input } satisfies PageRequest<N>);
  });
}

/**
 * Which failure it is, by the parts of Google's texts that are not translated (platform 10.2);
 * the first that fits counts.
 */
const failures: readonly { code: keyof typeof words.failures; fits(text: string): boolean }[] = [
  { code: 'offline', fits: (text) => !navigator.onLine || text.includes('NetworkError') },
  { code: 'accounts', fits: (text) => text.includes('PERMISSION_DENIED') },
  { code: 'noReply', fits: () => true },
];

function lost(text: string): Refusal {
  const code = failures.find((failure) => failure.fits(text))?.code ?? 'noReply';
  return { ok: false, code, message: words.failures[code] };
}

/** A value that Google could not carry arrives as `null` (platform 5.4). */
function isReply<T>(value: unknown): value is PageReply<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
