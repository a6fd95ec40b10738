/** The workbench: the book as in Sheets, its scripts run by the stand-in behind this page. */
import { render } from 'preact';
import { LEADER } from '../contract';
import { App } from './App';
import { Controller } from './controller';
import type { FrameHost } from './frameHost';

const asked = new URL(location.href).searchParams;
const controller = new Controller({
  person: asked.get('nguoi') ?? LEADER,
  phone: asked.has('dienThoai'),
});
(window as unknown as { workbench: FrameHost }).workbench = controller;
const root = document.getElementById('app');
if (root) render(<App controller={controller} />, root);
void controller.open().then(() => controller.watch());
