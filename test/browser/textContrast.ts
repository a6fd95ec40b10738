import type { Frame } from 'playwright-core';

/** A text on the page and its contrast with what lies under it (WCAG 2, 1 to 21). */
export interface TextContrast {
  text: string;
  contrast: number;
}

/**
 * Every visible text of a page with its contrast. Colours are read as the browser computed them;
 * throws where one is neither opaque nor wholly transparent, which would have to be mixed first.
 */
export function textContrast(frame: Frame): Promise<TextContrast[]> {
  return frame.evaluate(measure);
}

/** Runs inside the page; the tests are compiled without its types, so it names what it uses. */
function measure(): TextContrast[] {
  interface Box {
    parentElement: Box | null;
    checkVisibility(): boolean;
  }
  const page = globalThis as unknown as {
    document: {
      body: Box;
      createTreeWalker(root: Box, what: number): { nextNode(): { data: string } & Box };
    };
    getComputedStyle(box: Box): { color: string; backgroundColor: string; opacity: string };
  };
  const SHOW_TEXT = 4;

  function channels(color: string): number[] {
    const found = color.match(/[\d.]+/g) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = found.map(Number);
    return [red, green, blue, alpha];
  }

  function refuseMixed(opacity: number | undefined): void {
    if (opacity !== 0 && opacity !== 1) throw new Error(`A colour is to be mixed: ${opacity}`);
  }

  function luminance(color: string): number {
    const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function background(box: Box | null): string {
    if (!box) return 'rgb(255, 255, 255)';
    const { backgroundColor, opacity } = page.getComputedStyle(box);
    const alpha = channels(backgroundColor)[3];
    refuseMixed(alpha);
    refuseMixed(Number(opacity));
    return alpha === 0 ? background(box.parentElement) : backgroundColor;
  }

  const found: TextContrast[] = [];
  const walker = page.document.createTreeWalker(page.document.body, SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement;
    const text = node.data.trim();
    if (!box || !text || !box.checkVisibility()) continue;
    const { color } = page.getComputedStyle(box);
    refuseMixed(channels(color)[3]);
    const [light = 0, dark = 0] = [color, background(box)].map(luminance).sort((a, b) => b - a);
    found.push({ text, contrast: (light + 0.05) / (dark + 0.05) });
  }
  return found;
}
