import { it } from 'vitest';
import { isDeepStrictEqual } from 'node:util';
import { newBook, openSchool, typeSettings } from './openSchool';
const YEAR = {'schoolYear.start': '01/09/2025','schoolYear.end': '31/08/2026'};
function ready() { const s = newBook(); s.leader.click('Thiết lập sổ', {answers:['OK']}); typeSettings(s.leader, YEAR); return s; }
function g(...lines: string[]) { return lines.map(l => l.split('|').map(c => c.trim())); }
function run(name: string, rows: string[][], s = ready(), answers: any[] = ['OK','OK']) {
  s.leader.paste('Nhập danh sách!A1', rows);
  const n = s.leader.alerts.length;
  try { s.leader.click('Nhập danh sách học sinh', { answers }); } catch (e) { console.log(name, 'THROW', String(e)); }
  console.log('=== ' + name + '\n' + s.leader.alerts.slice(n).map(a => a.text + ' [' + a.buttons.join() + ']').join('\n---\n'));
  console.log(JSON.stringify(s.book.displays('Học sinh!A2:D8').filter(r => r.join('')!=='')), JSON.stringify(s.book.displays('Chi đội!A2:C6').filter(r => r.join('')!=='')), s.book.sheets().map(x=>x.name).filter(n=>/^\d/.test(n)).join(), 'last', s.book.sheets().find(x=>x.name==='Nhập danh sách')?.lastRow, JSON.stringify(s.book.errors().slice(0,3)));
  return s;
}
it('probe', () => {
  const t0 = Date.now();
  run('titles+footers', g('SỞ GD&ĐT HẢI PHÒNG', 'DANH SÁCH HỌC SINH LỚP 6A1', '', 'STT | Họ và tên | Ngày sinh', '1 | Lê Na | 22/01/2014', '2 | Vũ An | 23/01/2014', 'Danh sách này gồm có 02 em', 'Giáo viên chủ nhiệm: Trần Văn Bốn'));
  run('header row 30', [...Array.from({length:29},()=>['']), ...g('STT | Họ và tên | Lớp','1 | Lê Na | 6A1')]);
  run('header row 31', [...Array.from({length:30},()=>['']), ...g('STT | Họ và tên | Lớp','1 | Lê Na | 6A1')]);
  run('dates', g('STT | Họ và tên | Lớp','1 | Lê Na | 6/1', '2 | Vũ An | 06/01/2026', '3 | Vũ Ý | 6a1 ', '4 | Vũ Ỳ | Lớp 6A1', '5 | TrÇn §øc | 6A1', '6 | | 6A1', '7 | Vũ X | 6*1'));
  run('empty', [['']]);
  run('noheader', g('Lê Na | 6A1','Vũ An | 6A1'));
  run('noclass', g('STT | Họ và tên','1 | Lê Na'));
  const s = run('three', g('STT | Họ và tên | Lớp','1 | Lê Na | 6A1','2 | LÊ NA | 6A1','3 | Lê Na | 6A1', '4 | VŨ AN | 6A1'));
  run('again', g('STT | Họ và tên | Lớp','1 | Lê Na | 6A1','2 | LÊ NA | 6A1','3 | Lê Na | 6A1', '4 | VŨ AN | 6A1'), s);
  run('newcomers', g('STT | Họ và tên | Lớp','1 | Bùi An | 6A1', '2 | Lê Na | 6A1','3 | LÊ NA | 6A1','4 | Lê Na | 6A1', '5 | VŨ AN | 6A1', '6 | Vũ An | 6A1', '1 | Đỗ Tú | 6A2'), s);
  console.log(JSON.stringify(s.book.displays('6A1!B3:C10')));
  const c = ready(); c.leader.paste('Nhập danh sách!A1', g('STT | Họ và tên | Lớp','1 | Lê Na | 6A1'));
  const before = c.book.view(); c.leader.click('Nhập danh sách học sinh', {answers:['CANCEL']}); console.log('cancel same', isDeepStrictEqual(before, c.book.view()));
  const d = newBook(); d.leader.click('Thiết lập sổ', {answers:['OK']}); console.log(d.leader.alerts.map(a=>a.text).join('\n'));
  run('no year', g('STT | Họ và tên | Lớp','1 | Lê Na | 6A1'), d);
  const school = openSchool({classes:{'6A1':['Lê Na'],'6A2':[]}});
  const v = school.book.view(); school.google.calls.reset(); school.leader.click('Thiết lập sổ', {answers:['OK']});
  console.log('setup twice', isDeepStrictEqual(v, school.book.view()), JSON.stringify(school.google.calls.snapshot()), school.leader.alerts.at(-1)?.text);
  const before2 = school.leader.alerts.length; school.leader.click('Thiết lập sổ', {answers:['OK']});
  console.log(school.book.sheets().map(x=>`${x.hidden?'-':''}${x.name}`).join(', '));
  console.log(Date.now()-t0);
});
