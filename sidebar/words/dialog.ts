export const dialog = {
  cancel: 'Không, để sau',
  close: 'Đóng',
  working: 'Đang thực hiện…',
  patience: 'Việc này có thể mất đến một phút. Thầy/cô giữ bảng này mở.',
  reading: 'Đang xem trước…',
} as const;
