/**
 * What Google's services say to a person whose account is in Vietnamese (platform 10.2): the
 * default, so that no script can live by matching English texts. `{name}` takes a parameter.
 */
export const vi = {
  signature: 'Các tham số ({types}) không khớp với chữ ký phương thức cho {method}.',
  rowsDiffer:
    'Số hàng trong dữ liệu không khớp với số hàng trong dải ô. Dữ liệu có {data} nhưng dải ô có {range}.',
  columnsDiffer:
    'Số cột trong dữ liệu không khớp với số cột trong dải ô. Dữ liệu có {data} nhưng dải ô có {range}.',
  outsideGrid: 'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
  noRows: 'Số hàng trong dải ô tối thiểu phải là 1.',
  noColumns: 'Số cột trong dải ô tối thiểu phải là 1.',
  rowTooSmall: 'Hàng bắt đầu của dải ô quá nhỏ.',
  columnTooSmall: 'Cột bắt đầu của dải ô quá nhỏ.',
  rangeNotFound: 'Không tìm thấy dải ô',
  rowsOutOfBounds: 'Các hàng đó nằm ngoài giới hạn.',
  columnsOutOfBounds: 'Các cột đó nằm ngoài giới hạn.',
  allRows: 'Rất tiếc, không thể xóa tất cả các hàng không cố định.',
  allColumns: 'Rất tiếc, không thể xóa tất cả các cột không cố định.',
  freezeAllRows: 'Bạn không thể cố định tất cả các hàng hiển thị trong trang tính.',
  freezeAllColumns: 'Bạn không thể cố định tất cả các cột hiển thị trong trang tính.',
  freezeMerge: 'Bạn không thể chỉ cố định một phần của ô đã hợp nhất.',
  mergeFrozen: 'Bạn không thể hợp nhất ô đã cố định với ô không cố định.',
  oneCell: 'Dải ô phải là một ô duy nhất.',
  noDomain: 'Bảng tính không thuộc miền Google Workspace nào.',
  listTooLong:
    'Quy tắc xác thực dữ liệu có nhiều mục hơn giới hạn 500. Hãy dùng tiêu chí "Danh sách từ một dải ô".',
  malformedHtml: 'Nội dung HTML không đúng định dạng: {html}',
  metaTag: 'Không được dùng thẻ meta "{name}".',
  tabExists: 'Đã có trang tính tên là "{name}". Vui lòng nhập tên khác.',
  tabName: 'Tên trang tính không hợp lệ: "{name}".',
  lastTab: 'Bạn không thể xóa hoặc ẩn tất cả các trang tính hiển thị trong tài liệu.',
  tabGone: 'Không tìm thấy trang tính {id}',
  tabIndex: 'Chỉ mục trang tính {index} nằm ngoài giới hạn.',
  cellTooLong: 'Dữ liệu bạn nhập có nhiều hơn tối đa 50000 ký tự trong một ô.',
  bookTooLarge: 'Thao tác này sẽ tăng số ô trong sổ làm việc vượt quá giới hạn 10000000 ô.',
  protectedCell:
    'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa chế độ bảo vệ nếu bạn cần chỉnh sửa.',
  noAccess: 'Bạn không có quyền truy cập vào tài liệu được yêu cầu.',
  invalidData:
    'Dữ liệu bạn đã nhập vào ô {cell} vi phạm quy tắc xác thực dữ liệu được thiết lập trên ô này.{help}',
  invalidChoice:
    'Dữ liệu bạn đã nhập vào ô {cell} vi phạm quy tắc xác thực dữ liệu được thiết lập trên ô này. Vui lòng nhập một trong các giá trị sau: {values}.',
  warningProtection:
    'Bạn đang cố gắng chỉnh sửa một phần của trang tính này mà bạn không nên thay đổi do nhầm lẫn.',
  mergedRange: 'Dải ô này chứa các ô đã hợp nhất. Vui lòng tách các ô rồi thử lại.',
  mergePartial:
    'Bạn phải chọn tất cả các ô trong một dải ô đã hợp nhất để hợp nhất hoặc tách chúng.',
  invalidArgument: 'Đối số không hợp lệ: {name}',
  invalidColor: 'Màu không hợp lệ: {color}',
  otherSheet: 'Tất cả dải ô phải nằm trên cùng một trang tính.',
  noCondition: 'Quy tắc định dạng có điều kiện phải có một điều kiện và ít nhất một dải ô.',
  noCriteria: 'Quy tắc xác thực dữ liệu phải có tiêu chí.',
  unprotectedOutside: 'Dải ô không được bảo vệ phải nằm trong trang tính được bảo vệ.',
  notSheetProtection: 'Chỉ có thể đặt dải ô không được bảo vệ cho trang tính được bảo vệ.',
  namedRange: 'Tên dải ô không hợp lệ: {name}',
  scopes: 'Các quyền được chỉ định không đủ để gọi {method}. Quyền cần thiết: {scopes}',
  unauthorised: 'Bạn không có quyền gọi {method}. Quyền cần thiết: {scopes}',
  noHtml: 'Không tìm thấy tệp HTML nào có tên là {name}.',
  lockTimeout: 'Hết thời gian chờ khóa: một quy trình khác đã giữ khóa quá lâu.',
  propertyTooLarge:
    'Bạn đã vượt quá hạn mức lưu trữ thuộc tính. Vui lòng xóa một số thuộc tính rồi thử lại.',
  argumentTooLarge: 'Đối số quá lớn: {name}',
  quota: 'Dịch vụ được gọi quá nhiều lần trong một ngày: {service}.',
  serviceTimeout: 'Dịch vụ Bảng tính đã hết thời gian chờ khi truy cập tài liệu có mã {id}.',
  serviceError: 'Đã xảy ra lỗi máy chủ. Vui lòng chờ một lát rồi thử lại.',
  executionTime: 'Vượt quá thời gian thực thi tối đa',
  stopped: 'Tập lệnh đã bị dừng.',
  functionNotFound: 'Không tìm thấy hàm tập lệnh: {name}',
  driveNotFound: 'Lệnh gọi API tới drive.{method} không thành công với lỗi: File not found: {id}.',
  driveQuery: 'Lệnh gọi API tới drive.files.list không thành công với lỗi: Invalid Value',
  driveImport: 'Lệnh gọi API tới drive.files.create không thành công với lỗi: Bad Request',
  driveDownload:
    'Lệnh gọi API tới drive.files.get không thành công với lỗi: Only files with binary content can be downloaded. Use Export with Docs Editors files.',
  driveForbidden:
    'Lệnh gọi API tới drive.{method} không thành công với lỗi: The user does not have sufficient permissions for this file.',
  copyName: 'Bản sao của {name}',
  newTab: 'Trang tính{number}',
  conditionalTab: 'Quy tắc định dạng có điều kiện không thể tham chiếu đến một trang tính khác.',
} as const;
