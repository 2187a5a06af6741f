// What GraphiQL lacks: words in Vietnamese, and tabs that screen readers understand. Both are put in as it makes its
// elements: vite.config.ts gives this module to it, and to the dialogs it uses, in the place of react/jsx-runtime.
import type { ElementType, Key, ReactNode } from 'react';
import * as react from 'react/jsx-runtime';
import { language } from '../language';

const phrases: Record<string, string> = {
  // Editor
  'Operation Editor': 'Khung soạn truy vấn',
  'Result Window': 'Khung kết quả',
  'Editor Commands': 'Lệnh của khung soạn',
  'Select active operation': 'Chọn truy vấn đang mở',
  Variables: 'Biến',
  'Show editor tools': 'Hiện khung biến',
  'Hide editor tools': 'Ẩn khung biến',
  'New tab': 'Thẻ mới',
  'Close Tab': 'Đóng thẻ',
  // Documentation
  Docs: 'Tài liệu',
  'Documentation Explorer': 'Tài liệu',
  'A GraphQL schema provides a root type for each kind of operation.': 'Lược đồ GraphQL có một kiểu gốc cho mỗi loại thao tác.',
  'Root Types': 'Các kiểu gốc',
  'All Schema Types': 'Mọi kiểu trong lược đồ',
  Arguments: 'Tham số',
  'Deprecated Arguments': 'Tham số sắp bỏ',
  'Show Deprecated Arguments': 'Hiện tham số sắp bỏ',
  Fields: 'Trường',
  'Deprecated Fields': 'Trường sắp bỏ',
  'Show Deprecated Fields': 'Hiện trường sắp bỏ',
  'Enum Values': 'Giá trị liệt kê',
  'Deprecated Enum Values': 'Giá trị sắp bỏ',
  'Show Deprecated Values': 'Hiện giá trị sắp bỏ',
  Implements: 'Thực hiện giao diện',
  Implementations: 'Các kiểu thực hiện',
  'Possible Types': 'Các kiểu có thể',
  Directives: 'Chỉ thị',
  Type: 'Kiểu',
  Deprecated: 'Sắp bỏ',
  'No results found': 'Không tìm thấy',
  'Other results': 'Kết quả khác',
  'Error fetching schema': 'Không lấy được lược đồ',
  'No GraphQL schema available': 'Không có lược đồ GraphQL',
  // History
  History: 'Lịch sử',
  Clear: 'Xóa',
  Cleared: 'Đã xóa',
  'Failed to Clear': 'Không xóa được',
  'Edit label': 'Sửa nhãn',
  'Type a label': 'Nhập nhãn',
  'Add favorite': 'Đánh dấu',
  'Remove favorite': 'Bỏ dấu',
  'Delete from history': 'Xóa khỏi lịch sử',
  'Set active': 'Mở lại',
  // Dialogs
  'Open short keys dialog': 'Mở bảng phím tắt',
  'Open settings dialog': 'Mở phần cài đặt',
  'Close dialog': 'Đóng',
  'Short Keys': 'Phím tắt',
  'This modal provides a list of available keyboard shortcuts and their functions.': 'Các phím tắt và công dụng của chúng.',
  'Short Key': 'Phím',
  Function: 'Công dụng',
  'Search in editor': 'Tìm trong khung soạn',
  'Search in documentation': 'Tìm trong tài liệu',
  'Execute query': 'Chạy truy vấn',
  'Open the Command Palette (you must have focus in the editor)': 'Mở bảng lệnh (khi đang ở trong khung soạn)',
  'Prettify editors': 'Sắp xếp lại văn bản',
  'Merge fragments definitions into operation definition': 'Gộp các đoạn vào truy vấn',
  'Copy query': 'Chép truy vấn',
  'Re-fetch schema using introspection': 'Lấy lại lược đồ',
  'This Graph': 'Khung soạn Graph',
  'QL editor uses': 'QL dùng',
  'Monaco editor shortcuts': 'phím tắt của Monaco',
  ', with keybindings similar to VS Code. See the full list of shortcuts for': ', giống như VS Code. Xem danh sách đầy đủ cho',
  or: 'hoặc',
  Settings: 'Cài đặt',
  'This modal lets you adjust header persistence, interface theme, and clear local storage.': 'Xóa những gì trang này đã lưu trong trình duyệt.',
  'Clear storage': 'Xóa dữ liệu đã lưu',
  'Remove all locally stored data and start fresh.': 'Xóa mọi thứ đã lưu trong trình duyệt và bắt đầu lại.',
  'Clear data': 'Xóa dữ liệu',
  'Cleared data': 'Đã xóa dữ liệu',
  Failed: 'Không được',
};

// Phrases with something in them that is not translated, or is translated by itself.
const patterns: [RegExp, (...parts: string[]) => string][] = [
  [/^Show (.+)$/, (what) => `Hiện ${say(what)}`],
  [/^Hide (.+)$/, (what) => `Ẩn ${say(what)}`],
  [/^Search (.+)\.\.\.$/, (what) => `Tìm trong ${say(what)}…`],
  [/^Go back to (.+)$/, (what) => `Trở lại ${say(what)}`],
  [/^Execute query \((.+)\)$/, (keys) => `Chạy truy vấn (${keys})`],
  [/^Stop query \((.+)\)$/, (keys) => `Dừng (${keys})`],
  [/^Prettify query \((.+)\)$/, (keys) => `Sắp xếp lại (${keys})`],
  [/^Merge fragments into query \((.+)\)$/, (keys) => `Gộp các đoạn vào truy vấn (${keys})`],
  [/^Copy query \((.+)\)$/, (keys) => `Chép truy vấn (${keys})`],
  [/^Re-fetch GraphQL schema \((.+)\)$/, (keys) => `Lấy lại lược đồ (${keys})`],
];

function say(phrase: string): string {
  if (Object.hasOwn(phrases, phrase)) return phrases[phrase]!;
  for (const [pattern, translated] of patterns) {
    const parts = pattern.exec(phrase);
    if (parts) return translated(...parts.slice(1));
  }
  return phrase;
}

const spoken = ['children', 'aria-label', 'placeholder', 'title', 'label'];

// A list of children that is written out has no keys, one that is an array has them: the list stays what it was.
function translated(props: Record<string, unknown>): Record<string, unknown> {
  const result = { ...props };
  for (const name of spoken) {
    const value = result[name];
    if (typeof value === 'string') result[name] = say(value);
    else if (name === 'children' && Array.isArray(value)) result[name] = value.map((child: unknown) => (typeof child === 'string' ? say(child) : child));
  }
  return result;
}

// Each tab of GraphiQL is an element with the role of a tab around a button, which hides the button from screen readers: the
// tabs are told as a list of buttons instead, of which one is the current one.
function withoutTabs(props: Record<string, unknown>): Record<string, unknown> {
  if (props.role === 'tablist') return { ...props, role: undefined };
  if (props.role === 'tab') return { ...props, role: undefined, 'aria-selected': undefined, 'aria-current': props['aria-selected'] };
  return props;
}

type Make = (type: ElementType, props: Record<string, unknown>, key?: Key) => ReactNode;

const inVietnamese = language() === 'vi';

const mended =
  (make: Make): Make =>
  (type, props, key) => {
    const told = withoutTabs(props);
    return make(type, inVietnamese && typeof type === 'string' ? translated(told) : told, key);
  };

export const Fragment = react.Fragment;
export const jsx = mended(react.jsx as Make);
export const jsxs = mended(react.jsxs as Make);
