/** One step through a page: a comment, a script or style with its text, a tag, or plain text. */
const step =
  /<!--[\s\S]*?-->|<(script|style|textarea|title)\b(?:"[^"]*"|'[^']*'|[^'"<>])*>[\s\S]*?<\/\1\s*>|<(?!(?:script|style|textarea|title)\b)[/!?]?[a-z](?:"[^"]*"|'[^']*'|[^'"<>])*>|<(?![/!?]?[a-z]|!--)|[^<]+/giy;

/**
 * Where a page's HTML breaks off: a comment, tag, quoted attribute, script or style that is never
 * closed. Tags without their end tag are no fault: browsers mend them. `undefined` where it is whole.
 */
export function brokenHtml(html: string): string | undefined {
  step.lastIndex = 0;
  while (step.lastIndex < html.length) {
    const at = step.lastIndex;
    if (!step.test(html)) return html.slice(at, at + 40);
  }
  return undefined;
}
