import { addressedTo } from '../report/addressedTo';
import { itemsOrNone, keepWithNext, text } from '../report/blocks';
import { momentInWords } from '../report/dates';
import { narrative } from '../report/narrative';
import { formatCount } from '../report/numbers';
import { unionPage } from '../report/pageSetups';
import type { Block, ColumnsBlock, Paper } from '../report/paper';
import { MODEL, planGround, TABLE_NOTE } from '../report/planWords';
import { proposalText } from '../report/sections/proposalText';
import { recipientStack, signerStack } from '../report/signatureStacks';
import { monthInWords, shortMonth } from '../school/month';
import { classFigureTable } from './classFigureTable';
import { classLetterhead, parentBody } from './classLetterhead';
import type { ClassReportInput } from './classReportInput';
import { classSkillTable } from './classSkillTable';

/**
 * One class's month report to its Liên đội (clause G4), signed by the homeroom teacher. Pure. What a
 * teacher has to judge is a dotted line.
 */
export function classReport(input: ClassReportInput): Paper {
  const { settings, month, date } = input;
  const unit = unitName(input);
  return {
    title: `Báo cáo tháng ${shortMonth(month)} - Lớp ${input.class.name}`,
    sections: [
      {
        page: unionPage,
        blocks: [
          classLetterhead(settings, input.class, date),
          text('kindOfPaper', 'BÁO CÁO'),
          text('subject', `Kết quả thực hiện ${MODEL} ${monthInWords(month)} của ${unit}`),
          { kind: 'rule', lengthMm: 35 },
          { kind: 'gap', heightMm: 2 },
          ...addressedTo([parentBody(settings, input.class.unit)]),
          text(
            'body',
            `${planGround(settings)}, ${unit} báo cáo kết quả ${monthInWords(month)} như sau:`,
          ),
          ...results(input),
          text('section', 'II. KHÓ KHĂN, VƯỚNG MẮC'),
          ...itemsOrNone(input.difficulties.map(sentence)),
          text('section', 'III. NHẬN XÉT CỦA GIÁO VIÊN CHỦ NHIỆM'),
          ...narrative(''),
          text('section', 'IV. ĐỀ XUẤT, KIẾN NGHỊ'),
          ...itemsOrNone(input.requests.map(sentence)),
          keepWithNext(
            text('body', `Trên đây là báo cáo kết quả ${monthInWords(month)} của ${unit}./.`),
          ),
          signatures(input),
        ],
      },
    ],
  };
}

/** `chi đội 6A1`. */
function unitName({ class: { unit, name } }: ClassReportInput): string {
  return `${unit.toLowerCase()} ${name}`;
}

function results(input: ClassReportInput): Block[] {
  const { invalid, pending } = input.rowsLeftOut;
  const leftOut =
    invalid + pending === 0
      ? ''
      : ` Chưa tính ${formatCount(invalid)} dòng cần sửa và ${formatCount(pending)} dòng còn thiếu.`;
  return [
    text('section', 'I. KẾT QUẢ THỰC HIỆN'),
    text(
      'body',
      `Số liệu lấy từ sổ của lớp lúc ${momentInWords(input.asOf)}; sĩ số ${formatCount(input.enrolment)} học sinh.${leftOut}`,
    ),
    text('tableCaption', 'Bảng 1. Kết quả của lớp'),
    classFigureTable(input),
    text('tableNote', TABLE_NOTE),
    text('tableCaption', 'Bảng 2. Lượt hướng dẫn theo nhóm kỹ năng'),
    classSkillTable(input),
    { kind: 'gap', heightMm: 3 },
  ];
}

function signatures({ class: { unit, teacher } }: ClassReportInput): ColumnsBlock {
  const recipients = ['Như trên (để b/c)', `Lưu: ${unit.toLowerCase()}`];
  return {
    kind: 'columns',
    widthsMm: [80, 80],
    rows: [
      [recipientStack(recipients), signerStack({ titles: ['GIÁO VIÊN CHỦ NHIỆM'], name: teacher })],
    ],
  };
}

function sentence(text: string): string {
  return proposalText({ text });
}
