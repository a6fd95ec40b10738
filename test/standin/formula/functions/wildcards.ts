const ESCAPED = /~([*?~])/g;
const PIECE = /~([*?~])|([*?])|([\s\S])/g;

/** Whether a text holds `*` or `?` that is not taken literally by a `~` before it. */
export function hasWildcard(text: string): boolean {
  return /[*?]/.test(text.replace(ESCAPED, ''));
}

/** The whole-text pattern of a text with wildcards: `*` any run, `?` any one, `~` takes them literally. */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(PIECE, (_, escaped?: string, wildcard?: string, other?: string) => {
    if (wildcard) return wildcard === '*' ? '[\\s\\S]*' : '[\\s\\S]';
    return (escaped ?? other ?? '').replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
  });
  return new RegExp(`^${source}$`);
}

/** `~*` as the star it stands for. */
export function unescapeWildcards(text: string): string {
  return text.replace(ESCAPED, '$1');
}
