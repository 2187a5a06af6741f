import { language, type Language } from '../language';

const english = {
  title: 'Playground – quanhe',
  name: 'Playground',
  skip: 'Skip to the editor',
  navigation: 'Pages',
  viewer: 'Graph',
  about: 'The data',
  otherLanguage: 'Tiếng Việt',
  share: 'Copy link',
  shared: 'Link copied',
  notShared: 'The link is in the address bar',
  loading: 'Loading the editor…',
  examples: 'Examples',
  examplesHint: 'One click runs one. Change it and run it again.',
  explorer: 'Explorer',
  queryEditor: 'Query; Escape leaves the editor',
  variableEditor: 'Variables as JSON; Escape leaves the editor',
  responseEditor: 'Answer; Escape leaves it',
  unreachable: 'The server does not answer. It is asked again every two seconds.',
  notSent: 'The server does not answer. Is it running? Run the query again when it is back.',
  noAnswer: (status: number) => `The server answered with status ${status} and without JSON.`,
  refused: 'The server does not take subscriptions here: it closed the connection',
};

const vietnamese: typeof english = {
  title: 'Bảng truy vấn – quanhe',
  name: 'Bảng truy vấn',
  skip: 'Chuyển đến khung soạn',
  navigation: 'Trang',
  viewer: 'Đồ thị',
  about: 'Dữ liệu',
  otherLanguage: 'English',
  share: 'Chép liên kết',
  shared: 'Đã chép liên kết',
  notShared: 'Liên kết nằm trong thanh địa chỉ',
  loading: 'Đang tải khung soạn…',
  examples: 'Ví dụ',
  examplesHint: 'Bấm một lần là chạy. Sửa rồi chạy lại tùy ý.',
  explorer: 'Dựng truy vấn',
  queryEditor: 'Truy vấn; phím Escape để rời khung soạn',
  variableEditor: 'Biến dạng JSON; phím Escape để rời khung soạn',
  responseEditor: 'Kết quả; phím Escape để rời khung',
  unreachable: 'Máy chủ không trả lời. Cứ hai giây sẽ hỏi lại một lần.',
  notSent: 'Máy chủ không trả lời. Máy chủ có đang chạy không? Khi có lại, hãy chạy truy vấn lần nữa.',
  noAnswer: (status) => `Máy chủ trả lời với mã ${status} và không có JSON.`,
  refused: 'Máy chủ không nhận theo dõi ở đây: kết nối đã bị đóng',
};

const all: Record<Language, typeof english> = { en: english, vi: vietnamese };

/** What the playground says, in the reader's language. GraphiQL's own words are in graphiql-elements.ts. */
export const words = (): typeof english => all[language()];
