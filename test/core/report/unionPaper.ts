import { unionReport } from '../../../src/core/report/unionReport';
import { linesOf } from './paperText';
import { emptyMonth, sampleMonth } from './sampleMonth';

/** The report of the Liên đội on the sample month, made in each test that reads it. */
export const paper = () => unionReport(sampleMonth);
export const lines = () => linesOf(paper());
/** Where nothing was typed. */
export const empty = () => linesOf(unionReport(emptyMonth));
