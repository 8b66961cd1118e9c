/** Words that begin like a unit and are none, so that the longest phrase decides: "800 triệu, đồng thời". */
export const notUnits =
  'bảng xếp|bảng đấu|bảng tin|bảng điện|con số|con người|lần lượt|nước mắt|nước mắm|' +
  'nước ngoài|nước sạch|nước ta|nhà nước|năm ngoái|phần tử|điểm này|khối lượng|' +
  'cân bằng|ban đầu|kỳ vọng|phòng chống|' +
  'phòng , chống|trang bị|trang trí|bộ trưởng này|bàn về|bàn giao|bàn thảo|cầu thị|đơn giản|' +
  'cái gọi|cây cối|lá cờ|ông trời|bà con|chỗ này|nơi đây|nơi này|nhóm họp|khoảng cách|' +
  'ngày càng|ngày nay|hội đàm|hội nhập|đoàn kết|chương trình nghị sự|cấp cứu|vụ mùa|' +
  'loại trừ|loại bỏ|đôi khi|phân bổ|phân tích|phân bón|em trai|bài bản|mã số|thẻ vàng|' +
  'đồng thời|đồng minh|đồng lòng|đồng loạt|đồng chủ tịch|' +
  'đồng ý|đồng tình|đồng hồ|đồng ruộng|đồng cỏ|đồng tác giả|đồng bộ|đồng nhất|' +
  'đồng đều|đồng hành|đồng thuận|đồng cảm|đồng bằng|đồng nai|đồng tháp|đồng đồng|' +
  'bàn tay|bàn chân|bàn ghế|hạt nhân|bảo vệ môi|điều tra|điều chỉnh|điều hành|điều trị|điều động|bản thân|bản địa|sân nhà|sân khách|bằng cách|bằng lái|dòng tiền|dòng vốn|dòng chảy|cặp đấu|hạt giống|đồng sáng lập|đồng tổ chức|đồng chủ trì';

/** Nouns that stand behind "/" or "mỗi" but are no unit of a figure by themselves; all unit words do, too. */
export const perWords: ReadonlyMap<string, string> = new Map([
  ['bát', 'bowl'],
  ['bó', 'bunch'],
  ['công', 'cong'],
  ['bông', 'flower'],
  ['cành', 'flower'],
  ['giạ', 'bushel'],
  ['lần sạc', 'charge'],
  ['yêu cầu', 'request'],
  ['mớ', 'bunch'],
  ['chục', 'ten'],
  ['cốc', 'cup'],
  ['cuốc', 'ride'],
  ['cặp', 'pair'],
  ['gốc', 'tree'],
  ['cuốn', 'book'],
  ['đầu xe', 'vehicle'],
  ['vé', 'ticket'],
  ['đơn vị', 'unit'],
  ['cổ phiếu', 'share'],
  ['cp', 'share'],
  ['usd', 'USD'],
  ['số', 'kWh'],
  ['l', 'litre'],
  ['h', 'hour'],
  ['s', 'second'],
  ['hour', 'hour'],
  ['bữa', 'meal'],
  ['đầu người', 'person'],
  ['người', 'person'],
  ['khách', 'visitor'],
  ['capita', 'person'],
  ['head', 'person'],
  ['vụ', 'crop'],
  ['tô', 'bowl'],
  ['ly', 'cup'],
  ['ký tự', 'character'],
  ['tín chỉ', 'credit'],
  ['kỳ', 'term'],
  ['niên học', 'school-year'],
  ['năm học', 'school-year'],
  ['chuyến', 'trip'],
]);
