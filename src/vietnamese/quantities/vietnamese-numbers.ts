/** What part a word plays in a number. */
export interface VietnameseWord {
  readonly role:
    | 'digit'
    /** "không" before "trăm". */
    | 'zero'
    /** "mười". */
    | 'ten'
    /** "mươi". */
    | 'tens'
    /** "chục": tens, and a number by itself. */
    | 'dozen'
    | 'hundred'
    | 'scale'
    /** Only behind tens: "mốt", "tư", "lăm". */
    | 'tail'
    /** "linh", "lẻ". */
    | 'link'
    /** "rưỡi" behind a number, "nửa" before one. */
    | 'half'
    /** "vài", "mấy", "hàng". */
    | 'vague';
  readonly value: number;
}

const entry = (role: VietnameseWord['role'], value: number): VietnameseWord => ({ role, value });

/** Every word that can be part of a number, by `Token.norm`. */
export const vietnameseWords: ReadonlyMap<string, VietnameseWord> = new Map([
  ['không', entry('zero', 0)],
  ['một', entry('digit', 1)],
  ['hai', entry('digit', 2)],
  ['ba', entry('digit', 3)],
  ['bốn', entry('digit', 4)],
  ['năm', entry('digit', 5)],
  ['sáu', entry('digit', 6)],
  ['bảy', entry('digit', 7)],
  ['bẩy', entry('digit', 7)],
  ['tám', entry('digit', 8)],
  ['chín', entry('digit', 9)],
  ['mười', entry('ten', 10)],
  ['mươi', entry('tens', 10)],
  ['chục', entry('dozen', 10)],
  ['trăm', entry('hundred', 100)],
  ['nghìn', entry('scale', 1e3)],
  ['ngàn', entry('scale', 1e3)],
  ['vạn', entry('scale', 1e4)],
  ['triệu', entry('scale', 1e6)],
  ['tỷ', entry('scale', 1e9)],
  ['tỉ', entry('scale', 1e9)],
  ['mốt', entry('tail', 1)],
  ['tư', entry('tail', 4)],
  ['lăm', entry('tail', 5)],
  ['nhăm', entry('tail', 5)],
  ['linh', entry('link', 0)],
  ['lẻ', entry('link', 0)],
  ['rưỡi', entry('half', 0.5)],
  ['rưởi', entry('half', 0.5)],
  ['nửa', entry('half', 0.5)],
  ['vài', entry('vague', 0)],
  ['mấy', entry('vague', 0)],
  ['dăm', entry('vague', 0)],
  ['đôi', entry('vague', 0)],
  ['hàng', entry('vague', 0)],
]);
