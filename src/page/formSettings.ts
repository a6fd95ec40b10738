import {
  SETTING_ROWS,
  type SettingKey,
  type SettingKind,
  type SettingRow,
} from '../core/workbook/settingsTab';

/** A setting that the page asks for. */
export interface FormSetting extends SettingRow {
  key: SettingKey;
  kind: Exclude<SettingKind, 'formula'>;
}

/** Weights and levels of the points have good defaults and are changed in the tab. */
function isForm(row: SettingRow): row is FormSetting {
  return row.kind !== 'formula' && !row.key.startsWith('points.');
}

const rows: readonly SettingRow[] = SETTING_ROWS;

/** In the tab's order. */
export const FORM_SETTINGS: readonly FormSetting[] = rows.filter(isForm);
