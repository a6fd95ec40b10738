import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeServer } from './fakeServer';
import { gate } from './gate';
import type { Server } from './sidebarPage';
import { sidebarScenario } from './sidebarScenario';

const { open, button, sees, goOffline, passTime } = sidebarScenario();

// What the dispatch logs of a handler that throws.
const log = vi.spyOn(console, 'error');
beforeEach(() => {
  log.mockImplementation(() => {});
});
afterEach(() => {
  log.mockReset();
});

function throwing(text: string): () => never {
  return () => {
    throw new Error(text);
  };
}

const denied =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

const failures: [string, Server, string][] = [
  ['several accounts are signed in', throwing(denied), 'đang đăng nhập nhiều tài khoản Google'],
  [
    'the network is gone',
    throwing('NetworkError: Connection failure due to HTTP 0'),
    'Không kết nối được với Google.',
  ],
  [
    'the add-on is not authorised',
    throwing(
      'Các quyền được chỉ định không đủ để gọi SpreadsheetApp.getActiveSpreadsheet. Quyền cần thiết: https://www.googleapis.com/auth/spreadsheets.currentonly',
    ),
    'chưa được cấp quyền',
  ],
  ['the failure has no text', throwing(''), 'Google chưa trả lời.'],
  ['the server gives nothing', () => null, 'Google chưa trả lời.'],
  ['the value could not be carried', () => new Date(), 'Google chưa trả lời.'],
  [
    'a handler throws',
    fakeServer({ classProgress: throwing('Service Spreadsheets timed out') }),
    'Có lỗi ngoài dự kiến',
  ],
];

test.each(failures)('a Vietnamese sentence says what to do when %s', async (_when, server, say) => {
  const sidebar = await open(server);
  const alert = sidebar.getByRole('alert');
  await alert.getByText(say).waitFor();
  expect(await alert.textContent()).not.toContain("We're sorry");
  await button('Làm mới').waitFor();
});

test('a call that Google ended after six minutes is told by how long it took', async () => {
  const answered = gate();
  const sidebar = await open(
    async (name, args) => {
      const reply = await fakeServer()(name, args);
      if (!JSON.stringify(args).includes('checkClass')) return reply;
      await answered.opened;
      throw new Error('Vượt quá thời gian thực thi tối đa');
    },
    { clock: true },
  );
  await button('Làm sạch và kiểm tra').click();
  await passTime(361_000);
  answered.open();
  await sidebar.getByRole('alert').getByText('vì chạy quá sáu phút').waitFor();
  await sidebar.getByRole('alert').getByText('làm tiếp phần còn lại').waitFor();
});

test('an offline machine is told from a silent server', async () => {
  let online = true;
  const sidebar = await open((name, args) => (online ? fakeServer() : throwing(''))(name, args));
  await sees('23/44 em hoàn thành');
  online = false;
  await goOffline();
  await button('Làm mới').click();
  await sidebar.getByRole('alert').getByText('Không kết nối được với Google.').waitFor();
  expect(await sidebar.getByText('23/44').count()).toBe(0);
});
