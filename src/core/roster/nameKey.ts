import { tidyText } from '../text/tidyText';

/** Equal for two students of one class whose names differ at most in letter case and spaces. */
export function nameKey({ className, name }: { className: string; name: string }): string {
  return `${className}\n${tidyText(name).replace(/\s+/g, ' ').toLowerCase()}`;
}
