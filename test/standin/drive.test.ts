import { describe, expect, it } from 'vitest';
import { stage } from './bundle';
import { wordFile } from './wordFile';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const doc = 'application/vnd.google-apps.document';
const folder = 'application/vnd.google-apps.folder';

const make = `
  var folder = Drive.Files.create({ name: 'Báo cáo', mimeType: '${folder}' });
  var file = Drive.Files.create({ name: 'Tháng 5', mimeType: '${doc}', parents: [folder.id] },
    Utilities.newBlob([${wordFile()}], '${docx}', 'a.docx'), { fields: 'id,webViewLink' });
`;

describe('Drive v3 under drive.file (platform 2.7, 2.11, 11.7)', () => {
  it('imports a document and keeps its bytes', () => {
    const { run, google } = stage();
    const made = run(`${make} return file;`) as { id: string; webViewLink: string };
    expect(made.webViewLink).toContain(made.id);
    expect([...new Int8Array(google.drive.bytes(made.id))]).toEqual(wordFile());
    expect(google.drive.files().map(({ name, mimeType }) => [name, mimeType])).toEqual([
      ['Báo cáo', folder],
      ['Tháng 5', doc],
    ]);
    expect(() =>
      run(`Drive.Files.create({ mimeType: '${doc}' }, Utilities.newBlob('x', 'image/png'));`),
    ).toThrow('failed with error');
  });

  it('finds by query', () => {
    const { run } = stage();
    run(make);
    const count = (q: string) =>
      run(`return Drive.Files.list({ q: ${JSON.stringify(q)} }).files.length;`);
    expect(count(`name = 'Báo cáo' and mimeType = '${folder}' and trashed = false`)).toBe(1);
    expect(count(`name = 'It\\'s and more'`)).toBe(0);
    expect(count(`mimeType != '${folder}'`)).toBe(1);
    expect(() => count('modifiedTime > x')).toThrow('Invalid Value');
    expect(() => count("trashed = 'false")).toThrow('Invalid Value');
    expect(() => count(`modifiedTime > 'x'`)).toThrow('Invalid Value');
    expect(() => count(`(name = 'Báo cáo'`)).toThrow('Invalid Value');
    expect(() => count(`name = 'Báo cáo' and`)).toThrow('Invalid Value');
    expect(count(`name = 'Báo cáo' or name = 'Tháng 5'`)).toBe(2);
    expect(count(`trashed = false and (name = 'x and y' or mimeType = '${folder}')`)).toBe(1);
    expect(count(`createdTime > '2020-01-01T00:00:00Z'`)).toBe(2);
    expect(count(`createdTime > '2120-01-01'`)).toBe(0);
    expect(
      run(`var id = Drive.Files.list({ q: "name = 'Báo cáo'" }).files[0].id;
      return Drive.Files.list({ q: "'" + id + "' in parents" }).files[0].name;`),
    ).toBe('Tháng 5');
  });

  it('answers with the fields that were asked for, else with few', () => {
    const { run } = stage();
    run(make);
    const list = (fields: string) =>
      run(`return Drive.Files.list({ q: "name = 'Tháng 5'"${fields} }).files[0];`);
    expect(Object.keys(list('') as object)).toEqual(['kind', 'id', 'name', 'mimeType']);
    expect(Object.keys(list(`, fields: 'files(id,parents)'`) as object)).toEqual(['id', 'parents']);
    expect(() => list(`, fields: 'files(idd)'`)).toThrow('Invalid argument');
    expect(
      run(
        `return Drive.Files.list({ orderBy: 'createdTime' }).files.map(function (file) { return file.name; });`,
      ),
    ).toEqual(['Báo cáo', 'Tháng 5']);
  });

  it('moves, renames, trashes and shares', () => {
    const { run, google } = stage();
    run(`${make}
      var other = Drive.Files.create({ name: 'Năm', mimeType: '${folder}' });
      Drive.Files.update({ name: 'Tháng 05' }, file.id, null, { addParents: other.id, removeParents: folder.id });
      Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: 'ht@thcsmau.example' }, file.id);
      Drive.Files.update({ trashed: true }, folder.id);`);
    const [first, file, other] = google.drive.files();
    expect(file).toMatchObject({
      name: 'Tháng 05',
      parents: [other?.id],
      permissions: [{ role: 'reader', emailAddress: 'ht@thcsmau.example' }],
    });
    expect(first?.trashed).toBe(true);
  });

  it('does not see what is not its own', () => {
    const { run, runAs, colleague } = stage();
    expect(() => run(`Drive.Files.get('1xyz');`)).toThrow('File not found: 1xyz.');
    run(make);
    const teacher = colleague('gvcn@thcsmau.example');
    expect(runAs(teacher, `return Drive.Files.list().files.length;`)).toBe(0);
    expect(() => run(`Drive.Files.create({ name: 'x', parents: ['nope'] });`)).toThrow(
      'File not found',
    );
    expect(() => run(`Drive.Files.create({ title: 'x' });`)).toThrow('Invalid argument: title');
  });

  it('refuses what a file cannot hold, or would lose', () => {
    const { run } = stage();
    run(make);
    const create = (properties: string) =>
      `Drive.Files.create({ name: 'x', appProperties: ${properties} });`;
    run(create(`{ ma: 'x'.repeat(122) }`));
    expect(() => run(create(`{ ma: 'ế'.repeat(41) }`))).toThrow('Invalid argument: appProperties');
    expect(() => run(create(`{ ma: 1 }`))).toThrow('Invalid argument: appProperties');
    expect(() => run(`${make} Drive.Files.update({ mimeType: 'text/plain' }, file.id);`)).toThrow(
      'Invalid argument: mimeType',
    );
  });

  it('downloads what was uploaded, but no Google Doc', () => {
    const { run } = stage();
    expect(
      run(`var text = Drive.Files.create({ name: 'x' }, Utilities.newBlob('ế', 'text/plain'));
        return Drive.Files.get(text.id, { alt: 'media' }).getDataAsString();`),
    ).toBe('ế');
    expect(() => run(`${make} Drive.Files.get(file.id, { alt: 'media' });`)).toThrow(
      'Only files with binary content',
    );
  });

  it('lets those change a file who may write it, and its owner alone remove it', () => {
    const { run, runAs, colleague } = stage();
    const teacher = colleague('gvcn@thcsmau.example');
    const id = run(`${make} return folder.id;`);
    const share = (role: string) =>
      run(
        `Drive.Permissions.create({ type: 'user', role: '${role}', emailAddress: 'gvcn@thcsmau.example' }, '${id}');`,
      );
    share('reader');
    expect(runAs(teacher, `return Drive.Files.get('${id}').name;`)).toBe('Báo cáo');
    const changes = [
      `Drive.Files.update({ name: 'Khác' }, '${id}');`,
      `Drive.Permissions.create({ type: 'anyone', role: 'reader' }, '${id}');`,
      `Drive.Files.create({ name: 'x', parents: ['${id}'] });`,
    ];
    for (const change of changes) {
      expect(() => runAs(teacher, change), change).toThrow('sufficient permissions');
    }
    share('writer');
    for (const change of changes) runAs(teacher, change);
    expect(() => runAs(teacher, `Drive.Files.remove('${id}');`)).toThrow('sufficient permissions');
  });

  it('bins and removes a folder with what lies in it', () => {
    const { run, google } = stage();
    run(`${make} Drive.Files.update({ trashed: true }, folder.id);`);
    expect(run(`return Drive.Files.list({ q: 'trashed = true' }).files.length;`)).toBe(2);
    const [folder] = google.drive.files();
    run(`Drive.Files.remove('${folder?.id}');`);
    expect(google.drive.files()).toEqual([]);
  });
});
