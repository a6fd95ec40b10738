import type { Settings } from '../school/settings';
import type { ColumnsBlock } from './paper';
import { recipientStack, type Signer, signerStack } from './signatureStacks';

/** Who signs for the school: the principal, or a deputy in the principal's place (KT.). */
export type SchoolSigner = { post: 'principal' } | { post: 'deputy'; name: string };

/**
 * `Nơi nhận` and who signs for the school, side by side in one row that no page splits (layout A of
 * domain 2.1).
 */
export function schoolSignatures(
  settings: Settings,
  recipients: readonly string[],
  signer: SchoolSigner = { post: 'principal' },
): ColumnsBlock {
  return {
    kind: 'columns',
    widthsMm: [80, 85],
    rows: [[recipientStack(recipients), signerStack(signerOf(settings, signer))]],
  };
}

function signerOf({ principal }: Settings, signer: SchoolSigner): Signer {
  return signer.post === 'principal'
    ? { titles: ['HIỆU TRƯỞNG'], name: principal }
    : { titles: ['KT. HIỆU TRƯỞNG', 'PHÓ HIỆU TRƯỞNG'], name: signer.name };
}
