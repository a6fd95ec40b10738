import type { BalanceNote } from '../../rollup/openingBalances';
import { text } from '../blocks';
import type { Block } from '../paper';
import type { ReportInput } from '../reportInput';

/** What a calendar year's figures could not take from other books. */
export function balanceNotes({ balanceNotes: notes }: ReportInput): Block[] {
  return notes.map((note) => text('tableNote', `Ghi chú: ${sentence(note)}`));
}

function sentence({ code, params }: BalanceNote): string {
  switch (code) {
    case 'balanceNotSplit':
      return `Số liệu các năm chỉ có cả năm học ${params.schoolYear}, không tách được phần thuộc năm ${params.year}; báo cáo chỉ tính sổ năm học này.`;
    case 'balanceWithoutDetails':
      return `Phần chuyển từ sổ trước của năm ${params.year} không có nhóm tuổi, người xung quanh và nhóm kỹ năng; các số này chỉ tính sổ năm học này.`;
    case 'balanceOfSchool':
      return `Số liệu các năm có cả dòng toàn trường và dòng từng lớp của năm ${params.year}; báo cáo chỉ lấy dòng toàn trường.`;
  }
}
