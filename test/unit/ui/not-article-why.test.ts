import './browser-double.ts';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayNotArticleWhy } from '../../../src/ui/notes-screen/not-article-why.ts';
import { speak } from './browser-double.ts';

const cases: readonly (readonly [why: string, words: RegExp])[] = [
  ['voted front-page-10', /trang đầu/],
  ['voted numbered-address+1 list-address-6 many-links-3', /danh sách/],
  ['voted article-address+3 media-address-5', /phim/],
  ['voted search-5 list-address-6', /danh sách/],
  ['voted search-5', /tìm kiếm/],
  ['little-text dated+1', /quá ít chữ/],
  ['language not-article-address-2', /tiếng Việt hay tiếng Anh/],
  ['no-body', /quá ít chữ/],
  ['unreadable: TypeError: x', /TypeError: x/],
  ['voted headline-and-paragraph+1', /Không đủ dấu hiệu/],
  ['voted json-ld-CollectionPage-2', /danh sách/],
];
for (const [why, words] of cases) {
  test(why, () => {
    speak('vi');
    assert.match(sayNotArticleWhy(why), words);
    speak('en');
    assert.doesNotMatch(sayNotArticleWhy(why), /voted|[a-z]-\d/);
  });
}
