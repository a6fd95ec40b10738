import { DEFAULT_LISTS } from '../../src/core/ledger/lists';
import { classBook } from '../../src/core/papers/classBook';
import { classReport } from '../../src/core/papers/classReport';
import { classReportData } from '../../src/core/papers/classReportData';
import { parentsNotice } from '../../src/core/papers/parentsNotice';
import { studentSlip } from '../../src/core/papers/studentSlip';
import type { Block, Paper } from '../../src/core/report/paper';
import { schoolReport } from '../../src/core/report/schoolReport';
import { detailAnnex } from '../../src/core/report/sections/detailAnnex';
import { unionReport } from '../../src/core/report/unionReport';
import { asOf, sampleClass, sampleSettings } from '../core/papers/samplePapers';
import { sampleMonth } from '../core/report/sampleMonth';

/** A picture of one pixel. */
export const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const pictures: Block[] = ['Ảnh thứ nhất: “85%” & <2>', 'Ảnh thứ hai'].map((alt) => ({
  kind: 'picture',
  png: ONE_PIXEL,
  widthMm: 40,
  heightMm: 20,
  alt,
}));

const record = sampleClass('7A5');
/** Every kind of paper with the sample school's figures. */
export const allPapers: [string, Paper][] = [
  ["the Liên đội's report", unionReport(sampleMonth, { pictures })],
  ["the school's report", schoolReport(sampleMonth)],
  [
    'the annex with all figures',
    {
      title: '',
      sections: [detailAnnex(sampleMonth.classes, sampleMonth.school, { belongsTo: 'Báo cáo' })],
    },
  ],
  ["a class's report", classReport(classReportData(record, '2026-05', asOf))],
  ["a class's book", classBook({ ...record, asOf, verdicts: record.ledger.verdicts })],
  ['the slip', studentSlip({ settings: sampleSettings, className: '', lists: DEFAULT_LISTS })],
  ['the notice', parentsNotice({ settings: sampleSettings, className: '', date: asOf.day })],
];
