/** Pages that scripts showed, each under an address of its own for the frame that shows it. */
export class Frames {
  private readonly pages = new Map<string, string>();

  add(html: string): string {
    const frame = String(this.pages.size + 1);
    this.pages.set(frame, html);
    return frame;
  }

  html(frame: string): string | undefined {
    return this.pages.get(frame);
  }
}
