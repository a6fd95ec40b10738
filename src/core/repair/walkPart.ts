import type { TabKey } from '../workbook/tabNames';

/** A class's stretch of a walk through the book. */
export type ClassPart = `class:${string}`;

/** A stretch that is short enough for one call, by a name that is kept between calls. */
export type WalkPart = 'frame' | 'order' | 'protections' | 'pages' | TabKey | ClassPart;

const CLASS = 'class:';

export function classPart(className: string): ClassPart {
  return `${CLASS}${className}`;
}

/** The class that a part is about; `undefined` for any other part. */
export function classOfPart(part: WalkPart): string | undefined {
  return part.startsWith(CLASS) ? part.slice(CLASS.length) : undefined;
}
