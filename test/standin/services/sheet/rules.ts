import { checkEditor } from '../../model/access';
import type { EnumValue } from '../../runtime/enumeration';
import { type Method, protection, read, write } from '../../runtime/serviceClass';
import { Trouble } from '../../runtime/trouble';
import { ProtectionType } from '../enums';
import { ProtectionHost, type SheetHost } from '../hosts';
import { protect } from '../protect';
import { ConditionalFormatRuleHost } from '../rules/ruleHosts';

/** Protections, conditional formats. */
export const sheetRules: Readonly<Record<string, Method>> = {
  protect: protection(
    '',
    ({ run, book, sheet }: SheetHost) => {
      checkEditor(book, run.setting.user);
      return protect(run, sheet, undefined);
    },
    { unguarded: true },
  ),
  getProtections: read('ProtectionType', ({ run, book, sheet }: SheetHost, type: EnumValue) =>
    book.protections
      .filter(
        (state) =>
          state.sheetId === sheet.id &&
          (state.area === undefined) === (type === ProtectionType.SHEET),
      )
      .map((state) => new ProtectionHost(run, state)),
  ),
  getConditionalFormatRules: read('', ({ run, sheet }: SheetHost) =>
    sheet.conditional.map((rule) => new ConditionalFormatRuleHost(run, sheet, rule)),
  ),
  // Replaces the whole list (platform 10.33).
  setConditionalFormatRules: write(
    'ConditionalFormatRule[]',
    ({ sheet }: SheetHost, rules: ConditionalFormatRuleHost[]) => {
      if (rules.some((rule) => rule.sheet !== sheet)) throw new Trouble('otherSheet');
      sheet.conditional = rules.map(({ rule }) => rule);
    },
  ),
  clearConditionalFormatRules: write('', ({ sheet }: SheetHost) => {
    sheet.conditional = [];
  }),
};
