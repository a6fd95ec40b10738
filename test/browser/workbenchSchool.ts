/** A process of its own for the browser tests: serves the workbench on a small school. */
import { serveWorkbench } from '../../build/workbench/serveWorkbench';
import { openSchool } from '../school/openSchool';

const school = openSchool({
  classes: {
    '6A1': ['Nguyễn Minh Anh', 'Trần Gia Bảo', 'Lê Thị Cúc', 'Phạm Văn Dũng'],
    '7A2': ['Đỗ Quốc Hưng', 'Vũ Thị Lan'],
  },
});
school.teacher('6A1').paste("'6A1'!B3", [
  ['Nguyễn Minh Anh', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', '05/05/2026', 'Biết sử dụng'],
  ['Trần Gia Bảo', 'NT1', 'Bà nội', 'Từ 60', 'Gọi video', '12/05/2026', 'Đang hướng dẫn'],
]);
const served = await serveWorkbench(school, { port: 0 });
if (!served) throw new Error('There was no free port');
// The test that started this process reads the address from here.
console.log(served.address);
