/** The sentences of `dispatch`; everything else a person reads comes from the handlers. */
export const words = {
  badRequest:
    'Bảng bên này và tiện ích không còn cùng phiên bản. Thầy/cô đóng bảng rồi mở lại từ menu.',
  unexpected: (detail: string): string =>
    'Có lỗi ngoài dự kiến. Thầy/cô thử lại sau ít phút; nếu vẫn lỗi, thầy/cô báo người phụ trách ' +
    `sổ kèm dòng này: ${detail}`,
};
