import type { Answer } from '../../model/deskState';
import type { EnumValue } from '../../runtime/enumeration';
import { Halt } from '../../runtime/halt';
import { navigation, type ServiceClass, ui } from '../../runtime/serviceClass';
import { Button, ButtonSet } from '../enums';
import type { HtmlOutputHost } from '../html';
import { scopes } from '../scopes';
import { MenuHost, PromptResponseHost, type UiHost } from './uiHosts';

/** Title of an add-on's menu: the add-on's name (platform 4.1). */
const addOnName = 'Sổ Bình dân học vụ số';

type Texts = readonly (string | EnumValue)[];

/** `(text)`, `(text, buttons)`, `(title, text, buttons)`. */
function ask({ run }: UiHost, given: Texts, asksText = false): Answer {
  const { desk } = run.setting;
  if (desk.phone) return 'CLOSE';
  const texts = given.filter((value) => typeof value === 'string');
  const set = given.find((value) => typeof value !== 'string') ?? ButtonSet.OK;
  const buttons = set.name.split('_');
  const text = texts.at(-1) ?? '';
  const alert = { title: texts.length > 1 ? (texts[0] ?? '') : '', text, buttons };
  desk.alerts.push(alert);
  const answer = desk.answers.shift() ?? desk.person?.(alert, asksText);
  if (answer === undefined) throw new Halt(`Nobody answers: "${text}"`, 'unanswered');
  if (typeof answer !== 'string' && !asksText) {
    throw new Halt(`"${text}" takes no text`, 'unanswered');
  }
  const pressed = typeof answer === 'string' ? answer : 'OK';
  if (pressed !== 'CLOSE' && !buttons.includes(pressed)) {
    throw new Halt(`"${text}" has no button ${pressed}`, 'unanswered');
  }
  return answer;
}

function buttonOf(answer: Answer): EnumValue {
  return typeof answer === 'string' ? Button[answer] : Button.OK;
}

function showDialog({ run }: UiHost, page: HtmlOutputHost, title: string): void {
  run.setting.desk.dialogs.push({ ...page.asPane(), title });
}

const texts = 'String | String, ButtonSet | String, String, ButtonSet';

/** The person's screen. Alerts and prompts stop the script until they are answered (5.14). */
export const uiClass: ServiceClass = {
  name: 'Ui',
  mode: 'NONE',
  enums: { Button, ButtonSet },
  methods: {
    createMenu: navigation('String', ({ run }: UiHost, label: string) => new MenuHost(run, label)),
    createAddonMenu: navigation('', ({ run }: UiHost) => new MenuHost(run, addOnName)),
    alert: ui(texts, (host: UiHost, ...given: never[]) => buttonOf(ask(host, given)), {
      mode: 'LIMITED',
    }),
    prompt: ui(
      texts,
      (host: UiHost, ...given: never[]) => {
        const answer = ask(host, given, true);
        const text = typeof answer === 'string' ? '' : answer.text;
        return new PromptResponseHost(host.run, buttonOf(answer), text);
      },
      { mode: 'LIMITED' },
    ),
    // Not from a simple trigger (platform 3.11).
    showSidebar: ui(
      'HtmlOutput',
      ({ run }: UiHost, page: HtmlOutputHost) => {
        run.setting.desk.sidebar = page.asPane();
      },
      { mode: 'FULL', scopes: scopes.ui },
    ),
    showModalDialog: ui('HtmlOutput, String', showDialog, { mode: 'FULL', scopes: scopes.ui }),
    showModelessDialog: ui('HtmlOutput, String', showDialog, { mode: 'FULL', scopes: scopes.ui }),
  },
};

export const promptResponseClass: ServiceClass = {
  name: 'PromptResponse',
  methods: {
    getResponseText: navigation('', ({ text }: PromptResponseHost) => text),
    getSelectedButton: navigation('', ({ button }: PromptResponseHost) => button),
  },
};

export const menuClass: ServiceClass = {
  name: 'Menu',
  mode: 'NONE',
  methods: {
    addItem: navigation('String, String', (menu: MenuHost, label: string, functionName: string) => {
      menu.items.push({ label, functionName });
      return menu;
    }),
    addSeparator: navigation('', (menu: MenuHost) => {
      menu.items.push({ separator: true });
      return menu;
    }),
    addSubMenu: navigation('Menu', (menu: MenuHost, sub: MenuHost) => {
      menu.items.push(sub.asData());
      return menu;
    }),
    // One menu a name: the same name replaces (platform 4.2).
    addToUi: ui('', (menu: MenuHost) => {
      const { menus } = menu.run.setting.desk;
      const place = menus.findIndex(({ label }) => label === menu.label);
      menus.splice(place < 0 ? menus.length : place, place < 0 ? 0 : 1, menu.asData());
    }),
  },
};
