export const settingsSavedSentence = (count: number) =>
  count === 0 ? 'Không có mục nào thay đổi.' : `Đã lưu ${count} mục.`;

export const classesAddedSentence = (added: readonly string[]) =>
  added.length === 0
    ? 'Các lớp này đã có trong sổ.'
    : `Đã thêm ${added.length} lớp: ${added.join(', ')}.`;
