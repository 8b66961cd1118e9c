/**
 * Lines that stand among an article's text and are not the article's. All are
 * matched against whole trimmed lines: "Xem thêm" and "theo dõi" also stand in
 * sentences.
 */

/** Headings of boxes of links; what follows them is judged with them. */
const relatedHeading =
  /^(?:(?:các )?(?:tin|bài|video|chủ đề|tin tức|bài viết)(?: viết)? (?:liên quan|khác|nên đọc|nổi bật|đọc nhiều|cùng chuyên mục|mới nhất|mới|chính|tiếp theo|tài trợ)|tin bài (?:liên quan|khác)|các tin khác|liên quan|(?:bạn có thể )?xem (?:thêm|tiếp)|đọc (?:thêm|tiếp|nhiều|nhiều nhất)|bài đọc (?:tiếp|thêm|nhiều)|mời (?:bạn |quý vị )?đọc thêm|tham khảo thêm|có thể bạn (?:quan tâm|thích|chưa biết)|được quan tâm(?: nhất)?|cùng (?:chuyên mục|chủ đề|tác giả)|dành cho bạn|bbc giới thiệu|tin tài trợ|read more|see also|more (?:news|stories)|related(?: (?:news|stories|articles|posts))?|you may (?:also )?like|most (?:read|popular))$/u;

/** Headings after which nothing belongs to the article. */
const endHeading =
  /^(?:(?:gửi |viết |các |tất cả )?bình luận(?: \(?\d+\)?)?|ý kiến(?: của)?(?: bạn| bạn đọc| độc giả)?(?: ?\(\d+\))?|đánh giá bài viết|phản hồi(?: \(\d+\))?|(?:leave a )?comments?(?: \(\d+\))?)$/u;

/** Lines of the page's own furniture, dropped wherever they stand. */
const furniture =
  /^(?:[[(]?quảng cáo[\])]?|advertisements?|từ khóa|từ khoá|tags?|chủ đề|chia sẻ(?: bài viết)?(?: (?:trên )?(?:facebook|zalo|twitter))?|share|lưu bài viết|in bài(?: viết)?|gửi email|cỡ chữ|mặc định|(?:tăng|giảm) cỡ chữ|mục lục|nội dung chính|được quan tâm nhất|mới nhất|google news|facebook|zalo|twitter|youtube|copy link|sao chép liên kết|nghe (?:bài viết|đọc bài)|video đang được phát|xem thêm video|tắt quảng cáo|trở lại|quay lại|về trang chủ|đầu trang|thích(?: \d+)?|like|print|email|(?:trở thành )?người đầu tiên tặng sao cho bài viết|gửi|đăng nhập|đăng ký|đóng|theo dõi|thu gọn|xem toàn bộ|phóng to|next|previous)$/u;

/** Promotion and notices, told by how they begin; only as short paragraphs. */
const promotion =
  /^(?:mời (?:quý |các )?(?:bạn|độc giả|bạn đọc|khán giả|quý vị|thính giả)[^.]{0,60} (?:theo dõi|đón|xem|đọc)|mời .{0,40}(?:xem|theo dõi) |theo dõi .{2,40} trên |đăng nhập (?:để|hoặc) |bạn đọc có thể gửi |nhấp vào nút |tại trang vừa mở |tặng sao cho |bản quyền thuộc về |(?:vui lòng )?nhập email |đọc (?:báo|tin tức) .{0,40}(?:mới nhất )?(?:tại|trên) |click (?:vào )?đây|© ?\d{4}|®|follow .{2,40} on )/u;

const credit =
  /^(?:ảnh|ảnh minh họa|ảnh minh hoạ|(?:ảnh|hình) có tính minh họa|hình ảnh|hình minh họa|video|clip|đồ họa|infographic|nguồn ảnh|nguồn hình ảnh|nguồn video|minh họa|photo|illustration|chụp lại hình ảnh)(?:$|\s*[:,/])/u;
/** A caption ends with its credit: "… (Ảnh: Tên)", "… Ảnh: Tên". */
const creditAtEnd =
  /(?:^|[\s.(])\(?(?:ảnh|ảnh minh họa|nguồn ảnh|đồ họa|nguồn|photo|video)\s*(?:(?::|minh h[oọ][aạ])\s*(?:[^.!?]|\.(?=[^\s)])){0,45}|[–-]\s*\p{Lu}[^.!?]{0,30})[).]?\s*[|]?$/u;
const arrow = /^(?:>{1,3}|»|→|->|=>|\u25ba|\u2192)\s*\S|\.\.>>$|>>$/u;

type LineRole = 'related' | 'end' | 'furniture' | 'promotion' | 'credit' | 'arrow';

const bare = (line: string): string =>
  line
    .normalize('NFC')
    .toLowerCase()
    .replace(/^[\s\p{P}\p{S}]+(?=\p{L})/u, '')
    .replace(/\s*[:…>»|]+\s*$/u, '');

/** What a whole line is, if it is no text of the article; null if it may be. */
export function lineRole(line: string): LineRole | null {
  const { length } = line;
  if (length > 400) return null;
  if (arrow.test(line)) return 'arrow';
  if (length > 300) return null;
  // Promotion is told by its beginning.
  const text = bare(line.slice(0, 120));
  if (!text) return length < 4 ? 'furniture' : null;
  if (length <= 60) {
    if (relatedHeading.test(text)) return 'related';
    if (endHeading.test(text)) return 'end';
    if (furniture.test(text)) return 'furniture';
  }
  if (promotion.test(text)) return 'promotion';
  return length <= 150 && credit.test(text) ? 'credit' : null;
}

/** Whether a line ends in a photo credit, as captions do. */
export function endsWithCredit(line: string): boolean {
  if (line.length > 400) return false;
  const end = line.slice(-80).normalize('NFC');
  return (
    /ảnh|nguồn|photo|video|đồ họa/i.test(end) &&
    creditAtEnd.test(end.replace(/\p{L}+(?=\s*:|\s+minh h)/gu, word => word.toLowerCase()))
  );
}

/** Whether the last line of an article is its byline or its source. */
export function isByline(line: string): boolean {
  return (
    line.length <= 80 &&
    /^[([\s–—-]*(?:theo|nguồn|tổng hợp|bài(?: và|,)? ảnh|bài|tin|pv|btv|ctv|nhóm (?:pv|phóng viên)|thực hiện|biên (?:tập|dịch)|tác giả|vna|vns|ttxvn|by|source|lược ghi|ghi chép)(?:[\s:/.,)–-]|$)/iu.test(
      line.normalize('NFC'),
    )
  );
}
