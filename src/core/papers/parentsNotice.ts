import { orBlank } from '../report/blank';
import { keepWithNext, quoted, text } from '../report/blocks';
import { schoolPage } from '../report/pageSetups';
import type { Block, ColumnsBlock, Paper } from '../report/paper';
import { planGround, yearOf } from '../report/planWords';
import { schoolLetterhead } from '../report/schoolLetterhead';
import { schoolSignatures } from '../report/schoolSignatures';
import { signerStack } from '../report/signatureStacks';
import type { Day } from '../school/day';
import type { Settings } from '../school/settings';
import { NOTICE, SAFETY_RULE } from './noticeText';

export interface ParentsNoticeInput {
  settings: Settings;
  /** Empty = to be written by hand. */
  className: string;
  date: Day;
}

const DOTS = '……………………';
/** An empty box; nothing is ticked beforehand, since silence is no consent (domain 9). */
const BOX = '□';

/**
 * The notice to parents (domain 9): a page that the family keeps, and a page with both signatures
 * that goes back to the homeroom teacher.
 */
export function parentsNotice(input: ParentsNoticeInput): Paper {
  const name = input.className === '' ? '' : ` - Lớp ${input.className}`;
  return {
    title: `Thông báo gửi phụ huynh về phong trào Bình dân học vụ số${name}`,
    sections: [
      { page: { ...schoolPage, pageNumber: 'none' }, blocks: notice(input) },
      { page: { ...schoolPage, pageNumber: 'none' }, blocks: reply(input) },
    ],
  };
}

function notice({ settings, className, date }: ParentsNoticeInput): Block[] {
  return [
    schoolLetterhead(settings, date, 'TB'),
    text('kindOfPaper', 'THÔNG BÁO'),
    text('subject', `Về thông tin được ghi lại trong phong trào ${quoted('Bình dân học vụ số')}`),
    { kind: 'rule', lengthMm: 35 },
    { kind: 'gap', heightMm: 2 },
    text(
      'addressee',
      `Kính gửi: Cha mẹ, người giám hộ của học sinh lớp ${className === '' ? '…………' : className}`,
    ),
    text(
      'body',
      `${planGround(settings)}, mỗi học sinh hướng dẫn ít nhất một người thân biết sử dụng những kỹ năng số cơ bản. ${orBlank(settings.school)} thông báo:`,
    ),
    text('subsection', '1. Nhà trường ghi lại gì'),
    text('body', NOTICE.recorded),
    text('subsection', '2. Nhà trường không thu thập gì'),
    text('body', NOTICE.neverRecorded),
    text('subsection', '3. Lưu giữ và quyền của gia đình'),
    text(
      'body',
      `${NOTICE.kept} ${NOTICE.rights} Gia đình báo với giáo viên chủ nhiệm bất cứ lúc nào; việc không đồng ý không ảnh hưởng đến kết quả học tập của em.`,
    ),
    text('subsection', '4. An toàn khi hướng dẫn'),
    text('body', `${SAFETY_RULE} Người thân tự nhập mật khẩu, mã OTP của mình.`),
    keepWithNext(
      text(
        'body',
        'Đề nghị gia đình đọc, ghi phiếu trả lời ở trang sau và gửi lại giáo viên chủ nhiệm./.',
      ),
    ),
    schoolSignatures(settings, ['Như trên', 'Các giáo viên chủ nhiệm (để t/h)', 'Lưu: VT, LĐ']),
  ];
}

function reply({ settings, className }: ParentsNoticeInput): Block[] {
  const school = orBlank(settings.school);
  return [
    text('kindOfPaper', 'PHIẾU TRẢ LỜI CỦA GIA ĐÌNH'),
    text('subject', `Phong trào ${quoted('Bình dân học vụ số')}, năm học ${yearOf(settings)}`),
    { kind: 'rule', lengthMm: 35 },
    { kind: 'gap', heightMm: 2 },
    text(
      'addressee',
      `Kính gửi: Giáo viên chủ nhiệm lớp ${className === '' ? '…………' : className}, ${school}`,
    ),
    text('formField', `Họ và tên học sinh: ${DOTS}${DOTS}`),
    text(
      'body',
      `Gia đình đã đọc thông báo của ${school} về thông tin được ghi lại trong phong trào ${quoted('Bình dân học vụ số')} và trả lời như sau (đánh dấu x vào một ô của mỗi mục):`,
    ),
    text('subsection', '1. Ghi lại việc em hướng dẫn người thân'),
    text('body', NOTICE.recorded),
    ...answers(),
    text('subsection', '2. Nêu họ tên, lớp của em khi được đề nghị khen thưởng'),
    text(
      'body',
      'Chỉ trong danh sách đề nghị khen thưởng của nhà trường; nếu không đồng ý, danh sách chỉ ghi chữ cái đầu của họ tên.',
    ),
    ...answers(),
    text(
      'body',
      'Gia đình và em có thể rút lại ý kiến bằng văn bản bất cứ lúc nào; nhà trường thực hiện trong 15 ngày.',
    ),
    bothSignatures(settings),
  ];
}

function answers(): Block[] {
  return [text('formField', `${BOX} Đồng ý          ${BOX} Không đồng ý`)];
}

/** From seven years on a child consents together with the parent (domain 9, Điều 24). */
function bothSignatures({ place }: Settings): ColumnsBlock {
  const side: ColumnsBlock = {
    kind: 'columns',
    widthsMm: [82, 83],
    rows: [
      [
        signerStack({ titles: ['HỌC SINH'], name: '' }),
        signerStack({ titles: ['CHA, MẸ HOẶC NGƯỜI GIÁM HỘ'], name: '' }),
      ],
    ],
  };
  const day = text('signingDay', `${orBlank(place)}, ngày …… tháng …… năm 20……`);
  return { kind: 'columns', widthsMm: [165], rows: [[[day, side]]] };
}
