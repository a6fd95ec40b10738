import { call, formula } from '../../core/formula/expression';
import { block } from '../../core/formula/reference';
import { type Assumption, expectSame, type Scratch } from './assumption';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Dresses the scratch tab like a class tab in small. */
function dress({ sheet }: Scratch): Sheet {
  sheet.getRange('A1:A2').setValues([[1], [2]]);
  const sum = call('SUM', block({ column: 1, firstRow: 1, lastRow: 2 }));
  sheet.getRange('B1').setFormula(formula(sum)).setNote('ghi chú');
  const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  sheet.getRange('C1').setDataValidation(rule);
  const colour = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula(true))
    .setBackground('#fce8e6')
    .setRanges([sheet.getRange('A1')])
    .build();
  sheet.setConditionalFormatRules([colour]);
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 210);
  return sheet;
}

/** Tabs: copies, protections, ids. */
export const TABS: readonly Assumption[] = [
  {
    id: 'copyKeepsAll',
    source: 'platform 9.9',
    try: (scratch) => {
      const copy = scratch.another(dress(scratch));
      copy.getRange('A1').setValue(10);
      return expectSame(
        [12, 'ghi chú', true, 1, 1, 210],
        [
          copy.getRange('B1').getValue(),
          copy.getRange('B1').getNote(),
          copy.getRange('C1').getDataValidation() !== null,
          copy.getConditionalFormatRules().length,
          copy.getFrozenRows(),
          copy.getColumnWidth(1),
        ],
      );
    },
  },
  {
    id: 'copyIsShown',
    source: 'platform 9.11',
    try: (scratch) => {
      const copy = scratch.another(scratch.sheet).showSheet();
      return expectSame(false, copy.isSheetHidden());
    },
  },
  {
    id: 'copyIsOpen',
    source: 'platform 9.9',
    try: (scratch) => {
      scratch.sheet.protect().setWarningOnly(true);
      const copy = scratch.another(scratch.sheet);
      return expectSame(0, copy.getProtections(SpreadsheetApp.ProtectionType.SHEET).length);
    },
  },
  {
    id: 'rangeCopiesBetweenTabs',
    source: 'platform 9.12',
    try: (scratch) => {
      const other = scratch.another();
      dress(scratch).getRange('A1:C2').copyTo(other.getRange('A1:C2'));
      other.getRange('A1').setValue(10);
      return expectSame(
        [12, true],
        [other.getRange('B1').getValue(), other.getRange('C1').getDataValidation() !== null],
      );
    },
  },
  {
    id: 'idsStay',
    source: 'platform 8.5',
    try: ({ sheet }) => {
      const [id, name] = [sheet.getSheetId(), sheet.getName()];
      const renamed = sheet.setName(`${name} x`).getSheetId();
      sheet.setName(name);
      return expectSame(id, renamed);
    },
  },
  {
    id: 'oneProtectionATab',
    source: 'platform 9.4',
    try: ({ sheet }) => {
      sheet.protect().setWarningOnly(true);
      sheet.protect();
      return expectSame(1, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length);
    },
  },
  {
    id: 'warningIsNoObstacle',
    source: 'platform 9.6, 9.7',
    try: ({ sheet }) => {
      sheet.protect().setWarningOnly(true);
      return expectSame(true, sheet.getRange('A1').canEdit());
    },
  },
  {
    id: 'ownProtectionLetsIn',
    source: 'platform 9.2, 9.3',
    try: ({ sheet }) => {
      const protection = sheet.protect();
      protection.addEditor(Session.getEffectiveUser());
      protection.removeEditors(protection.getEditors());
      const seen = [protection.canEdit(), sheet.getRange('A1').setValue('x').getValue()];
      protection.remove();
      return expectSame([true, 'x'], seen);
    },
  },
  {
    id: 'frozenTogether',
    source: 'design 2',
    try: ({ sheet }) => {
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(2);
      const seen = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      sheet.setFrozenRows(0);
      sheet.setFrozenColumns(0);
      return expectSame([2, 2], seen);
    },
  },
];
