import { describe, expect, it } from 'vitest';
import { typeSettings } from '../school/openSchool';
import { openReportSchool } from './reportSchool';

const { school, made, records, question } = openReportSchool();

describe('delivery', () => {
  it('that Drive refuses half-way says what to do and enters nothing, and the next click makes it', () => {
    const { leader, google } = school;
    const before = records();
    google.faults.fail('Drive.Files.create');
    leader.click('Báo cáo tuần', { answers: [{ text: '19' }, 'OK', 'OK'] });
    google.faults.clear();
    expect(question()).toMatch(/^Google Drive chưa lưu được báo cáo\. Thầy\/cô thử lại/);
    expect(records()).toEqual(before);
    typeSettings(leader, { 'reports.principalEmail': 'ht@thcsmau.example' });
    made('Báo cáo tuần', { text: '19' }, 'OK');
    expect(records()).toHaveLength(before.length + 1);
    expect(records().at(-1)?.slice(0, 3)).toEqual(['Tuần 19', 'Báo cáo tuần của Liên đội', '1']);
    expect(google.drive.files().at(-1)?.permissions).toContainEqual(
      expect.objectContaining({ role: 'commenter', emailAddress: 'ht@thcsmau.example' }),
    );
  });

  it('that the book cannot take goes to the bin', () => {
    const { google, leader } = school;
    const papers = () => google.drive.files().filter(({ trashed }) => !trashed).length;
    const [entries, files] = [records(), papers()];
    google.faults.fail('SpreadsheetApp.Sheet.appendRow');
    leader.click('Báo cáo tuần', { answers: [{ text: '19' }, 'OK', 'CANCEL', 'OK'] });
    google.faults.clear();
    const said = question();
    expect(said).toContain('Google');
    expect(said).not.toContain('Google Drive chưa lưu được báo cáo');
    expect([records(), papers()]).toEqual([entries, files]);
    expect(google.drive.files().at(-1)?.trashed).toBe(true);
    // What kept it out of the book is told, also where the bin fails too.
    google.faults.fail('SpreadsheetApp.Sheet.appendRow');
    google.faults.fail('Drive.Files.update');
    leader.click('Báo cáo tuần', { answers: [{ text: '19' }, 'OK', 'CANCEL', 'OK'] });
    google.faults.clear();
    expect(question()).toBe(said);
  });

  it('bins what a run left that stopped before the entry; an old paper without a line is kept', () => {
    const { google, leader } = school;
    const unlist = () => {
      const row = records().length + 1;
      leader.clear(`Báo cáo đã lập!A${row}:F${row}`);
    };
    const ofWeek = () =>
      google.drive.files().filter(({ name, trashed }) => name.includes('tuần 20') && !trashed);
    const make = () => made('Báo cáo tuần', { text: '20' }, 'OK');
    make();
    unlist();
    google.clock.advance(14 * 60_000);
    make();
    expect(ofWeek()).toHaveLength(1);
    unlist();
    google.clock.advance(16 * 60_000);
    make();
    expect(ofWeek()).toHaveLength(2);
  });

  it('goes on from entries of an older release, which were worded otherwise', () => {
    const { leader } = school;
    const row = records().length + 2;
    leader.paste(`Báo cáo đã lập!A${row}`, [['12/2025', 'Báo cáo tháng của Liên đội', '7']]);
    made('Lập báo cáo tháng', { text: '12/2025' }, 'OK');
    expect(records().at(-1)?.slice(0, 3)).toEqual([
      'Tháng 12/2025',
      'Báo cáo tháng của Liên đội',
      '8',
    ]);
  });

  it('stands where Google cannot share it, and says so', () => {
    school.google.faults.fail('Drive.Permissions.create');
    made('Báo cáo tuần', { text: '19' }, 'OK');
    school.google.faults.clear();
    expect(school.leader.dialogs.at(-1)?.html).toContain('chưa chia sẻ được cho ht@thcsmau');
    expect(records().at(-1)?.[2]).toBe('2');
  });
});
