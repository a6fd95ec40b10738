import { COLUMNS, type Column } from '../ledger/columns';
import { NOTICE_TEXT, SAFETY_RULE } from '../papers/noticeText';

/** `Hướng dẫn sử dụng` as rows of heading or text; the columns' part comes from the column table. */
export interface GuideLine {
  text: string;
  kind: 'title' | 'heading' | 'text';
}

const heading = (text: string): GuideLine => ({ text, kind: 'heading' });
const line = (text: string): GuideLine => ({ text, kind: 'text' });

export function guideLines(columns: readonly Column[] = COLUMNS): GuideLine[] {
  return [
    { text: 'SỔ THEO DÕI PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ”', kind: 'title' },
    heading('Thầy cô chủ nhiệm làm gì?'),
    line('1. Mở tab mang tên lớp mình, trên máy tính hoặc điện thoại.'),
    line('2. Mỗi dòng: một học sinh, một người được hướng dẫn, một kỹ năng, một ngày.'),
    line('3. Nhìn cột TT: ✓ đã tính, … còn thiếu, ! cần sửa; cột Kiểm tra dòng nói rõ vì sao.'),
    line(
      '4. Cuối tháng, tích vào ô góc trên bên trái để xác nhận số liệu tháng đúng với thực tế lớp.',
    ),
    line('Xin không chèn, xóa hay sắp xếp dòng. Muốn bỏ một dòng thì xóa trắng các ô của dòng đó.'),
    heading('Ghi gì vào từng cột?'),
    ...columns.map(({ header, help, required }) =>
      line(`${header}${required ? ' (bắt buộc)' : ''}: ${help}`),
    ),
    heading('Sổ thu thập gì và không thu thập gì?'),
    line(NOTICE_TEXT),
    line(
      'Ai mở được sổ đều đọc được mọi tab. Xin chỉ chia sẻ cho tài khoản có tên, không dùng đường dẫn công khai.',
    ),
    heading('An toàn cho học sinh'),
    line(SAFETY_RULE),
    heading('Hết năm học'),
    line(
      'Năm học mới: Tổng phụ trách Đội chọn Tệp > Tạo bản sao, mở bản sao rồi chọn “Bắt đầu năm học mới”. Lớp, cài đặt, danh mục và chỉ tiêu theo sang; học sinh thì nhập mới.',
    ),
    line(
      'Sau khi chọn “Kết thúc năm học”, lịch sử phiên bản của tệp vẫn còn dữ liệu học sinh; xin tạo bản sao (bản sao không có lịch sử) rồi xóa tệp cũ, cả trong Thùng rác.',
    ),
  ];
}
