import { describe, expect, it } from 'vitest';
import { RIGHT_ROW, rowWith } from '../school/classRows';
import { openSchool } from '../school/openSchool';

const classes = { '6A1': ['Lê Na', 'Trần Bình'], '6/2': ['Lê Na'] };

describe('the ready messages', () => {
  const school = openSchool({ classes, today: '2026-06-02' });
  const { leader } = school;
  school.teacher('6A1').paste('6A1!B3', [[...RIGHT_ROW]]);
  school.teacher('6A1').tick('6A1!A1');
  school.teacher('6/2').paste('6-2!B3', [rowWith('D', 'Ông')]);
  leader.click('Soạn tin nhắc', { answers: [{ text: '' }] });
  const html = leader.dialogs.at(-1)?.html ?? '';

  it('one for all, one for each class that is missing', () => {
    expect(html.match(/<textarea/g)).toHaveLength(2);
    expect(html).toContain('Đến nay 1/2 lớp đã nộp số liệu “Bình dân học vụ số” tháng 05/2026.');
    expect(html).toContain('chủ nhiệm lớp 6/2');
    expect(html).toContain('0/1 em hoàn thành; sổ lớp còn 1 dòng cần sửa.');
    expect(html).not.toContain('chủ nhiệm lớp 6A1');
  });

  it('names no student', () => {
    for (const name of ['Lê Na', 'Trần Bình']) expect(html).not.toContain(name);
  });

  it('offers copying and the person’s own mail, without a call to the server', () => {
    expect(html.match(/<button data-copies=/g)).toHaveLength(2);
    expect(html).toContain('href="mailto:gvcn.6-2%40thcsmau.example?subject=');
    expect(html).not.toContain('google.script');
  });
});

it('what a person typed is text on the page', () => {
  const { leader } = openSchool({ classes: { '6A1': ['Lê Na'] }, today: '2026-06-02' });
  leader.type('Nộp số liệu!J3', 'trả lại: <img src=x onerror=alert(1)>');
  leader.click('Soạn tin nhắc', { answers: [{ text: '5/2026' }] });
  const html = leader.dialogs.at(-1)?.html ?? '';
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x');
});

describe('difficulties and commendations', () => {
  const school = openSchool({ classes, today: '2026-05-31' });
  const { leader, book } = school;
  const gather = () => leader.click('Gom khó khăn của các lớp', { answers: ['OK'] });
  const proposals = () => book.displays('Khó khăn, đề xuất!A2:G6').filter(([day]) => day !== '');

  it('difficulties come without names, unticked; personal data is left out and counted', () => {
    school
      .teacher('6A1')
      .paste('6A1!B3', [
        rowWith('J', 'Mẹ bạn Trần Bình chưa có điện thoại'),
        rowWith('J', 'Xin gọi 0912 345 678'),
      ]);
    gather();
    expect(proposals()).toEqual([
      ['05/10/2025', '6A1', 'Khó khăn', 'Mẹ một em chưa có điện thoại', '', 'Mới', 'FALSE'],
    ]);
    expect(leader.alerts.at(-1)?.text).toContain('6A1 (1)');
  });

  it('never twice, whatever the TPT made of the words', () => {
    leader.type('Khó khăn, đề xuất!D2', 'Thiếu điện thoại');
    gather();
    expect(proposals()).toHaveLength(1);
    expect(leader.alerts.at(-1)?.text).toContain('Không có khó khăn nào mới');
  });

  it('suggests a student with three able relatives by initials, once', () => {
    const row = (person: string, relation: string) => {
      const cells: string[] = [...RIGHT_ROW];
      [cells[1], cells[2]] = [person, relation];
      return cells;
    };
    school
      .teacher('6/2')
      .paste('6-2!B3', [row('NT1', 'Mẹ'), row('NT2', 'Bố'), row('NT3', 'Bà nội')]);
    leader.click('Gợi ý khen thưởng', { answers: ['OK', 'OK'] });
    const question = leader.alerts.at(-2)?.text ?? '';
    expect(question).toContain('Lê Na → “L.N., lớp 6/2: hướng dẫn được 3 người thân biết sử dụng”');
    expect(proposals()[1]).toEqual([
      '31/05/2026',
      '6/2',
      'Khen thưởng cá nhân',
      'L.N., lớp 6/2: hướng dẫn được 3 người thân biết sử dụng',
      '',
      'Mới',
      'FALSE',
    ]);
    leader.click('Gợi ý khen thưởng', { answers: ['OK'] });
    expect(leader.alerts.at(-1)?.text).toContain('Không có gợi ý');
    expect(JSON.stringify(book.displays('Khó khăn, đề xuất!A1:I6'))).not.toContain('Lê Na');
  });
});
