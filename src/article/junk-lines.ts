import { foldMarks } from '../text/fold.ts';

/**
 * Lines that stand among an article's text and are not the article's. All are
 * matched against whole trimmed lines: "Xem thêm" and "theo dõi" also stand in
 * sentences. The patterns are for lines without marks (`foldMarks`), as pages
 * spell them "từ khoá" and "từ khóa"; where marks tell two words apart ("ảnh"
 * and "Anh") the line itself is looked at.
 */

/** Headings of boxes of links; what follows them is judged with them. */
const relatedHeading =
  /^(?:(?:cac )?(?:tin|bai|video|chu de|tin tuc|tin bai)(?: viet)? (?:lien quan|khac|nen doc|noi bat|doc nhieu|cung chuyen muc|moi nhat|moi|chinh|tiep theo|tai tro)|lien quan|(?:ban co the )?xem (?:them|tiep)|doc (?:them|tiep|nhieu(?: nhat)?)|bai doc (?:tiep|them|nhieu)|(?:moi (?:ban |quy vi )?|tham khao |xem )(?:doc )?them|co the ban (?:quan tam|thich|chua biet)|duoc quan tam(?: nhat)?|cung (?:chuyen muc|chu de|tac gia)|danh cho ban|bbc gioi thieu|see also|(?:read )?more(?: (?:news|stories))?|related(?: (?:news|stories|articles|posts))?|you may (?:also )?like|most (?:read|popular))$/;

/** Headings after which nothing belongs to the article. */
const endHeading =
  /^(?:(?:gui |viet |cac |tat ca )?binh luan|y kien(?: cua)?(?: ban| ban doc| doc gia)?|danh gia bai viet|phan hoi|(?:leave a )?comments?)(?: ?\(?\d+\)?)?$/;

/** Lines of the page's own furniture, dropped wherever they stand. */
const furniture =
  /^(?:quang cao|advertisements?|tu khoa|tags?|chu de|chia se(?: bai viet)?(?: (?:tren )?(?:facebook|zalo|twitter))?|share|luu bai viet|in bai(?: viet)?|gui(?: email)?|(?:tang |giam )?co chu|mac dinh|muc luc|noi dung chinh|moi nhat|google news|facebook|zalo|twitter|youtube|copy link|sao chep lien ket|nghe (?:doc )?bai(?: viet)?|video dang duoc phat|xem them video|tat quang cao|(?:tro|quay) lai|ve trang chu|dau trang|(?:thich|like)(?: \d+)?|print|email|(?:tro thanh )?nguoi dau tien tang sao cho bai viet|dang (?:nhap|ky)|dong|theo doi|thu gon|xem toan bo|phong to|next|previous)$/;

/** Promotion and notices, told by how they begin. */
const promotion =
  /^(?:moi (?:quy |cac )?(?:ban|doc gia|khan gia|vi|thinh gia)[^.]{0,60} (?:theo doi|don|xem|doc)|moi .{0,40}(?:xem|theo doi) |theo doi .{2,40} tren |dang nhap (?:de|hoac) |ban doc co the gui |nhap vao nut |tai trang vua mo |tang sao cho |ban quyen thuoc ve |(?:vui long )?nhap email |doc (?:bao|tin tuc) .{0,40}(?:tai|tren) |click (?:vao )?day|follow .{2,40} on )/;
/** Its first words, which tell almost every sentence apart from it (without folding every one). */
const promotionStart =
  /^[\s*([“"–-]*(?:[Mm]ời|[Tt]heo dõi|[ĐD]ăng nh|[Bb]ạn đọc|[Bb]ản q|[Nn]h[ấậ]p|[Tt]ại tr|[Tt]ặng s|[Vv]ui l|[Đđ]ọc|[Cc]lick|[Ff]ollow) ?/;
const copyright = /^(?:©|®)/;

const credit =
  /^(?:nguon (?:anh|hinh anh|video)|(?:(?:hinh )?anh|hinh)(?: co tinh)? minh hoa|chup lai hinh anh|do hoa|infographic|clip|photo|illustration|minh hoa|video|(?:hinh )?anh)(?:$|\s*[:,/])/;
/** A caption ends with its credit: "… (Ảnh: Tên)", "… Ảnh: Tên". */
const creditAtEnd =
  /(?:^|[\s.(])\(?(?:ảnh|ảnh minh họa|nguồn ảnh|đồ họa|nguồn|photo|video)\s*(?:(?::|minh h[oọ][aạ])\s*(?:[^.!?]|\.(?=[^\s)])){0,45}|[–-]\s*\p{Lu}[^.!?]{0,30})[).]?\s*[|]?$/u;
const arrow = /^(?:>{1,3}|»|→|->|=>|►)\s*\S|>>$/;

/** What a line is that is not the article's text. */
export type LineRole =
  | 'related'
  | 'end'
  | 'furniture'
  | 'promotion'
  | 'credit'
  | 'arrow'
  | 'byline';

const bare = (line: string): string =>
  foldMarks(line)
    .replace(/^[\s\p{P}\p{S}]+(?=\p{L})/u, '')
    .replace(/[\s:…>»|\])]+$/, '');

/** What a whole line is, if it is no text of the article; null if it may be. */
export function lineRole(line: string): LineRole | null {
  const { length } = line;
  if (length > 300) return null;
  if (arrow.test(line)) return 'arrow';
  if (copyright.test(line)) return 'promotion';
  if (length > 60 && !promotionStart.test(line) && !isCreditStart(line)) {
    return null;
  }
  const text = bare(line.slice(0, 120));
  if (!text) return length < 4 ? 'furniture' : null;
  if (length <= 60) {
    if (relatedHeading.test(text)) return 'related';
    if (endHeading.test(text) || endHeading.test(`${text})`)) return 'end';
    if (furniture.test(text)) return 'furniture';
  }
  if (promotion.test(`${text} `)) return 'promotion';
  return isCreditStart(line) && credit.test(text) ? 'credit' : null;
}

/** Whether a line may begin with a credit; the country "Anh" begins sentences. */
const isCreditStart = (line: string): boolean =>
  line.length <= 150 &&
  /^[\s*([–-]*(?:[Ảả]|[Hh]ình|[Nn]gu|[Vv]ideo|[Cc]lip|[Đđ]ồ|[Mm]inh|[Pp]hoto|[Ii]|[Cc]hụp)/.test(
    line,
  );

/** Whether a line ends in a photo credit, as captions do. */
export function endsWithCredit(line: string): boolean {
  const end = line.slice(-80).normalize('NFC');
  return (
    /ảnh|nguồn|photo|video|đồ họa/i.test(end) &&
    creditAtEnd.test(end.replace(/\p{L}+(?=\s*:|\s+minh h)/gu, word => word.toLowerCase()))
  );
}

/** Whether the last line of an article is its byline or its source. */
export const isByline = (line: string): boolean =>
  line.length <= 80 &&
  /^[([\s–—-]*(?:theo|nguồn|tổng hợp|bài(?: và|,)? ảnh|bài|tin|pv|btv|ctv|nhóm (?:pv|phóng viên)|thực hiện|biên (?:tập|dịch)|tác giả|vna|vns|ttxvn|by|source|lược ghi|ghi chép)(?:[\s:/.,)–-]|$)/.test(
    line.normalize('NFC').toLowerCase(),
  );
