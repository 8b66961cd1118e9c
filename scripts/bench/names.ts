const families =
  'Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trịnh|Mai|Đào';
const middles =
  'Văn|Thị|Đức|Minh|Quang|Thanh|Hữu|Ngọc|Xuân|Hồng|Thu|Anh|Gia|Bảo|Quốc|Thế|Kim|Phương|Tuấn|Hải';
const givens =
  'An|Bình|Châu|Dung|Giang|Hà|Hạnh|Hiếu|Hòa|Hùng|Hương|Huy|Khánh|Lan|Linh|Long|Mai|Nam|Nga|Nhung|Phúc|Phong|Quân|Quỳnh|Sơn|' +
  'Tâm|Thảo|Thắng|Thủy|Tiến|Trang|Trung|Tú|Tuyết|Uyên|Vân|Việt|Vinh|Yến|Đạt|Đông|Hiền|Kiên|Liên|Loan|Lợi|Nghĩa|Oanh|Tài|Toàn';

/** `known` and as many made-up names of people as make `count` in all: 20 × 20 × 50 are at hand. */
export function manyNames(known: readonly string[], count: number): string[] {
  const names = new Set(known);
  for (const given of givens.split('|')) {
    for (const middle of middles.split('|')) {
      for (const family of families.split('|')) {
        if (names.size >= count) return [...names];
        names.add(`${family} ${middle} ${given}`);
      }
    }
  }
  return [...names];
}
