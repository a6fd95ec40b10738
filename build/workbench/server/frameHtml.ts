/** A script's page with the bridge before anything of its own runs. */
export function frameHtml(html: string, bridge: string): string {
  const script = `<script>${bridge}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (!head) return `<!doctype html>${script}${html}`;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
