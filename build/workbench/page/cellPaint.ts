import type { HyperFunc, VNode } from '@revolist/revogrid';
import { FLAG } from '../contract';
import { cellName } from './cellName';
import { type Layout, mergeWidth } from './layout';
import type { ShownCell, TabModel } from './tabModel';

/** Class and style of a cell's box. */
export function boxOf(model: TabModel, layout: Layout, row: number, column: number) {
  const cell = model.cell(row, column);
  const merge = layout.mergeOver(row, column);
  const begins = merge?.row === row && merge.column === column;
  const style: Record<string, string> = { ...cell?.look?.box };
  if (merge && begins) {
    style.minWidth = `${mergeWidth(model.head, layout, merge)}px`;
    style.zIndex = '2';
  } else if (merge) {
    style.visibility = 'hidden';
  } else if (overflows(cell)) {
    style.zIndex = '1';
  }
  const look = cell?.look;
  return {
    'data-cell': cellName(row, column),
    title: cell?.note ?? '',
    style,
    class: {
      cell: true,
      [`align-${look?.align ?? 'left'}`]: true,
      [`vertical-${look?.vertical ?? 'bottom'}`]: true,
      [`wrap-${look?.wrap ?? 'overflow'}`]: true,
      warned: has(cell, FLAG.warned),
      noted: cell?.note !== undefined,
      link: has(cell, FLAG.link),
      offers: cell?.rule?.options !== undefined,
    },
  };
}

/** What stands in a cell: text or checkbox, and the arrow of its drop-down. */
export function contentOf(
  h: HyperFunc<VNode>,
  model: TabModel,
  layout: Layout,
  row: number,
  column: number,
): VNode[] {
  const cell = model.cell(row, column);
  if (!cell) return [];
  if (has(cell, FLAG.checkbox)) {
    const on = has(cell, FLAG.ticked);
    return [
      h('span', {
        class: { checkbox: true, ticked: on },
        role: 'checkbox',
        'aria-checked': String(on),
        'aria-label': cellName(row, column),
      }),
    ];
  }
  const runsOn = overflows(cell);
  const style: Record<string, string> = { ...cell.look?.text };
  if (runsOn) style.maxWidth = `${freeWidth(model, layout, row, column)}px`;
  const text = h('span', { class: { text: true, 'runs-on': runsOn }, style }, cell.text);
  return cell.rule?.options ? [text, h('span', { class: { arrow: true } })] : [text];
}

function has(cell: ShownCell | undefined, flag: number): boolean {
  return ((cell?.flags ?? 0) & flag) !== 0;
}

/** A text that is left-aligned and not wrapped runs on over empty cells (Sheets' overflow). */
function overflows(cell: ShownCell | undefined): boolean {
  if (!cell || cell.text === '' || cell.rule?.options) return false;
  return cell.look?.wrap === 'overflow' && cell.look.align === 'left';
}

/** Pixels until the next cell of the pane that holds something. */
function freeWidth(model: TabModel, layout: Layout, row: number, column: number): number {
  const pane = layout.pinnedColumns.includes(column) ? layout.pinnedColumns : layout.bodyColumns;
  const merge = layout.mergeAt(row, column);
  if (merge) return mergeWidth(model.head, layout, merge);
  let width = layout.widthOf(column);
  for (const next of pane.slice(pane.indexOf(column) + 1)) {
    if (model.text(row, next) !== '' || layout.mergeOver(row, next)) break;
    width += layout.widthOf(next);
  }
  return width;
}
