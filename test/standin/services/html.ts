import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Pane } from '../model/deskState';
import type { Execution } from '../runtime/execution';
import { Host } from '../runtime/host';
import { navigation, type ServiceClass } from '../runtime/serviceClass';
import { Trouble } from '../runtime/trouble';
import { SandboxMode, XFrameOptionsMode } from './enums';
import { brokenHtml } from './wellFormed';

export class HtmlServiceHost extends Host {
  readonly service = 'HtmlService';
}

export class HtmlOutputHost extends Host {
  readonly service = 'HtmlService.HtmlOutput';
  title = '';
  width: number | undefined;
  height: number | undefined;

  constructor(
    run: Execution,
    public html: string,
  ) {
    super(run);
  }

  /** As it is shown: what is broken by then is refused. */
  asPane(): Pane {
    checkHtml(this.html);
    const { title, html, width, height } = this;
    return { title, html, width, height };
  }
}

function checkHtml(html: string): void {
  const broken = brokenHtml(html);
  if (broken !== undefined) throw new Trouble('malformedHtml', { html: broken });
}

function checkedPage(run: Execution, html: string): HtmlOutputHost {
  checkHtml(html);
  return new HtmlOutputHost(run, html);
}

/** The tags that may be added (reference: HtmlOutput.addMetaTag). */
const metaTags = new Set([
  'apple-mobile-web-app-capable',
  'apple-mobile-web-app-title',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

/** The project file's name goes without `.html` (platform 5.13). */
function fromFile({ run }: HtmlServiceHost, name: string): HtmlOutputHost {
  const file = path.join(run.setting.dist, `${name}.html`);
  if (name.endsWith('.html') || !existsSync(file)) throw new Trouble('noHtml', { name });
  return checkedPage(run, readFileSync(file, 'utf8'));
}

export const htmlService: ServiceClass = {
  name: 'HtmlService',
  enums: { SandboxMode, XFrameOptionsMode },
  methods: {
    createHtmlOutput: navigation(' | String', ({ run }: HtmlServiceHost, html = '') =>
      checkedPage(run, html),
    ),
    createHtmlOutputFromFile: navigation('String', fromFile),
  },
};

function setter<Value>(change: (page: HtmlOutputHost, value: Value) => void) {
  return (page: HtmlOutputHost, value: Value): HtmlOutputHost => {
    change(page, value);
    return page;
  };
}

export const htmlOutputClass: ServiceClass = {
  name: 'HtmlService.HtmlOutput',
  methods: {
    getContent: navigation('', ({ html }: HtmlOutputHost) => html),
    setContent: navigation(
      'String',
      setter<string>((page, html) => {
        page.html = html;
      }),
    ),
    append: navigation(
      'String',
      setter<string>((page, html) => {
        page.html += html;
      }),
    ),
    getTitle: navigation('', ({ title }: HtmlOutputHost) => title),
    setTitle: navigation(
      'String',
      setter<string>((page, title) => {
        page.title = title;
      }),
    ),
    getWidth: navigation('', ({ width }: HtmlOutputHost) => width ?? null),
    setWidth: navigation(
      'Integer',
      setter<number>((page, width) => {
        page.width = width;
      }),
    ),
    getHeight: navigation('', ({ height }: HtmlOutputHost) => height ?? null),
    setHeight: navigation(
      'Integer',
      setter<number>((page, height) => {
        page.height = height;
      }),
    ),
    addMetaTag: navigation(
      'String, String',
      setter<string>((_, name) => {
        if (!metaTags.has(name)) throw new Trouble('metaTag', { name });
      }),
    ),
    setSandboxMode: navigation(
      'SandboxMode',
      setter(() => {}),
    ),
    setXFrameOptionsMode: navigation(
      'XFrameOptionsMode',
      setter(() => {}),
    ),
  },
};
