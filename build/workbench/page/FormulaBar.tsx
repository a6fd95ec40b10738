import { FLAG } from '../contract';
import { blockName, cellName } from './cellName';
import type { Controller } from './controller';
import { words } from './words';

/** The name of the selected cell and what it holds, formula or text. */
export function FormulaBar({ controller }: { controller: Controller }) {
  const { area, bar } = controller.state;
  const isMerged = controller.model?.head.merges.some(
    (each) => blockName(each) === blockName(area),
  );
  const cell = controller.model?.cell(area.row, area.column);
  const isLink = ((cell?.flags ?? 0) & FLAG.link) !== 0;
  return (
    <div class="formula-bar">
      <output class="cell-name">
        {isMerged ? cellName(area.row, area.column) : blockName(area)}
      </output>
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <output class="cell-content" aria-label={`${words.bar} ${cellName(area.row, area.column)}`}>
        {bar}
      </output>
      {isLink && cell && (
        <button type="button" onClick={() => controller.follow(cell.text)}>
          {words.openLink}
        </button>
      )}
    </div>
  );
}
