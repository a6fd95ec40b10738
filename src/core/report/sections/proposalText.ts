import type { ProposalLine, SupportLine } from '../reportInput';

/** `Chi đội 7A1: Một số gia đình chưa có điện thoại thông minh.` */
export function proposalText({ className, text }: ProposalLine): string {
  return `${className === undefined ? '' : `Chi đội ${className}: `}${unstopped(text)}.`;
}

/** `Hỗ trợ kích hoạt định danh VNeID mức 2 (chi đội 6A1).`, under the agency it asks. */
export function supportText({ className, text }: SupportLine): string {
  const from = className === undefined ? '' : ` (chi đội ${className})`;
  return `${unstopped(text)}${from}.`;
}

/** A typed sentence without its own stop, which people set or leave out. */
function unstopped(typed: string): string {
  return typed.trim().replace(/[.;]+$/, '');
}
