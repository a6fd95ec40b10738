import { schoolPage } from '../../core/report/pageSetups';
import { paperToDocx } from '../../document/docx';
import { docxBlob, signedBytes } from '../../document/docxBlob';
import { listOwn } from '../../document/listOwn';
import { FOLDER, GOOGLE_DOC } from '../../document/mimeTypes';
import { type Assumption, expectSame } from './assumption';

const NAME = 'Tự kiểm tra (tự xóa)';

/** Without the advanced service no file can be tried; that it is missing is told by itself. */
export function driveFiles() {
  return typeof Drive === 'undefined' ? undefined : Drive.Files;
}

/** Drive under the scope `drive.file`. */
export const FILES: readonly Assumption[] = [
  { id: 'driveEnabled', source: 'platform 2.18', try: () => driveFiles() !== undefined },
  {
    id: 'foldersAndMarks',
    source: 'platform 2.7',
    try: (scratch) => {
      const files = driveFiles();
      if (!files) return false;
      const appProperties = { selfCheck: scratch.spreadsheet.getId() };
      const made = files.create({ name: NAME, mimeType: FOLDER, appProperties });
      const id = scratch.file(made.id as string);
      const value = appProperties.selfCheck;
      const found = listOwn([
        { key: 'selfCheck', value: `not ${value}` },
        { key: 'selfCheck', value, youngerThan: 60 },
      ]);
      return expectSame(
        [id],
        found.map((file) => file.id),
      );
    },
  },
  {
    id: 'docxBecomesDoc',
    source: 'platform 11.7',
    try: (scratch) => {
      const files = driveFiles();
      if (!files) return false;
      const runs = [{ text: 'Xin chào' }];
      const page = { page: schoolPage, blocks: [{ kind: 'text', style: 'body', runs } as const] };
      const bytes = signedBytes(paperToDocx({ title: NAME, sections: [page] }));
      const blob = docxBlob(bytes, NAME);
      const resource = { name: NAME, mimeType: GOOGLE_DOC };
      const made = files.create(resource, blob, { fields: 'id,mimeType' });
      scratch.file(made.id as string);
      return expectSame(GOOGLE_DOC, made.mimeType);
    },
  },
];
