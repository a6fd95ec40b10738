/**
 * The parts of packages that papers are made with, and nothing else of them: what is not named here
 * does not reach Google. A test holds the names to those that `src/document` declares.
 */
export {
  Document,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
export { zipSync } from 'fflate';
