import type { SignatureStyle } from '../school/reportSettings';
import type { Settings } from '../school/settings';
import type { Block, ColumnsBlock } from './paper';
import { recipientStack, type Signer, signerStack } from './signatureStacks';

const BETWEEN_SIGNERS: Block = { kind: 'gap', heightMm: 5 };

/**
 * `Nơi nhận` and the signer side by side; under them, in the default style, the principal's
 * approval (design 4, domain 2.2). All of it is one row, which a page never splits: an approval
 * alone on a page of its own would approve nothing.
 */
export function unionSignatures(
  settings: Settings,
  style: SignatureStyle,
  recipients: readonly string[],
): ColumnsBlock {
  const { signer, approver } = signersOf(settings)[style];
  const side: ColumnsBlock = {
    kind: 'columns',
    widthsMm: [80, 80],
    rows: [[recipientStack(recipients), signerStack(signer)]],
  };
  if (!approver) return side;
  const whole = [side, BETWEEN_SIGNERS, ...signerStack(approver)];
  return { kind: 'columns', widthsMm: [160], rows: [[whole]] };
}

/** Who the paper goes to, where the settings name nobody (plan, end; domain 2.2). */
export function defaultRecipients(settings: Settings): string[] {
  return [
    'BGH nhà trường (để b/c)',
    ...(settings.unionCouncil.trim() === '' ? [] : [`${settings.unionCouncil} (để b/c)`]),
    'Các chi đội (để t/h)',
    'Lưu: LĐ',
  ];
}

function signersOf(
  settings: Settings,
): Record<SignatureStyle, { signer: Signer; approver?: Signer }> {
  const leader: Signer = { titles: ['TỔNG PHỤ TRÁCH ĐỘI'], name: settings.unionLeader };
  const principal: Signer = { titles: ['HIỆU TRƯỞNG'], name: settings.principal };
  const approval = { ...principal, titles: ['DUYỆT CỦA BAN GIÁM HIỆU', ...principal.titles] };
  return {
    leaderWithApproval: { signer: leader, approver: approval },
    leader: { signer: leader },
    principal: { signer: principal },
  };
}
