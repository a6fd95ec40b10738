import { it } from 'vitest';
import { openSchool } from './openSchool';
it('probe', () => {
  const t0 = Date.now();
  const school = openSchool({ classes: { '6A1': ['Nguyễn Văn An', 'Lê Na', 'Trần Thị Ánh', 'Đặng Đức'], '6/2': ['Trần Tú'] } });
  console.log('open', Date.now() - t0);
  const t = school.teacher('6A1');
  const cases: [string, (string|null)[]][] = [
    ['nfd', ['Trần Thị Ánh'.normalize('NFD'), 'NT1', 'Mẹ'.normalize('NFD'), '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng', '', '', '']],
    ['eth', ['\u00d0\u1eb7ng \u00d0\u1ee9c', 'NT1', 'Bố', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng']],
    ['spaces', ['  Lê \u00a0 Na ', ' NT1', 'Bà  nội', 'Từ\u00a060', 'Quét mã QR ', '05/10/2025', ' Biết sử  dụng ']],
    ['caps', ['NGUYỄN VĂN AN', 'nt1', 'MẸ', 'DƯỚI 18', 'QUÉT MÃ QR', '05/10/2025', 'BIẾT SỬ DỤNG']],
    ['31/02', ['Lê Na', 'NT2', 'Mẹ', '40–59', 'Quét mã QR', '31/02/2026', 'Biết sử dụng']],
    ['future', ['Lê Na', 'NT2', 'Mẹ', '40–59', 'Quét mã QR', '01/06/2026', 'Biết sử dụng']],
    ['before', ['Lê Na', 'NT2', 'Mẹ', '40–59', 'Quét mã QR', '31/08/2025', 'Biết sử dụng']],
    ['time', ['Lê Na', 'NT2', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025 14:30', 'Biết sử dụng']],
    ['number', ['Lê Na', 'NT2', 'Mẹ', '40–59', 'Quét mã QR', '46000', 'Biết sử dụng']],
    ['number5', ['Lê Na', 'NT2', 'Mẹ', '40–59', 'Quét mã QR', '5', 'Biết sử dụng']],
    ['us', ['Lê Na', 'NT2', 'Mẹ', '40–59', 'Quét mã QR', '10/25/2025', 'Biết sử dụng']],
    ['dots', ['Lê Na', 'NT2', 'Mẹ', '40–59', 'Quét mã QR', '05.10.2025', 'Biết sử dụng']],
    ['d/m/yy', ['Lê Na', 'NT2', 'Mẹ', '40–59', 'Quét mã QR', '5-9-25', 'Biết sử dụng']],
    ['bome', ['Lê Na', 'NT2', 'Bố mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng']],
    ['ong', ['Lê Na', 'NT2', 'Ông', '65', 'Quét mã QR', '05/10/2025', 'Biết sử dụng']],
    ['me', ['Lê Na', 'NT2', 'me', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng']],
    ['meoi', ['Lê Na', 'NT2', 'Mẹ ơi', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng']],
    ['65', ['Lê Na', 'NT2', 'Mẹ', '65', 'Quét mã QR', '05/10/2025', 'Biết sử dụng']],
    ['biết', ['Lê Na', 'NT2', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'biết']],
    ['2', ['Lê Na', 'NT2', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025', '2']],
    ['two skills', ['Lê Na', 'NT2', 'Mẹ', '40–59', 'VNeID, chuyển khoản', '05/10/2025', 'Biết sử dụng']],
    ['x', ['Lê Na', 'x', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'TRUE']],
    ['nostudent', ['', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng']],
    ['notinclass', ['Trần Tú', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng']],
    ['ref', ['=#REF!', 'NT1', '=1/0', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng']],
    ['tcvn note', ['Lê Na', 'NT3', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng', '', '', 'MÑ ®i lµm']],
    ['=cmd', ['Lê Na', 'NT3', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng', '', '=IMPORTXML("x")', '+84 912 345 678']],
  ];
  for (const [name, cells] of cases) {
    t.clear('6A1!B3:K10');
    for (const mode of ['type', 'paste'] as const) {
      t.clear('6A1!B3:K10');
      try {
        if (mode === 'paste') t.paste('6A1!B3', [cells as string[]]);
        else cells.forEach((c, i) => { if (c) t.type(`6A1!${'BCDEFGHIJK'[i]}3`, c); });
      } catch (e) { console.log(name, mode, 'THROW', String(e)); continue; }
      console.log(name, mode, JSON.stringify(school.book.displays('6A1!A3:L3')[0]), '|', school.book.cell('6A1!C1').display);
    }
  }
  console.log('done', Date.now() - t0, JSON.stringify(school.google.logs));
});
