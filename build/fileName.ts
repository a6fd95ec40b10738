/** A title as the name of a file: without what file systems refuse. */
export function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|]/g, '-');
}
