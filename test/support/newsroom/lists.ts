import { Dice } from './dice.ts';
import { beside, footer, header, plainly, teaser, type Workshop } from './furniture.ts';
import { headline, paragraph, personName, sentence } from './sentences.ts';

/** A page that is no article, on a host with that path. */
export interface ListPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

interface Kind {
  readonly name: string;
  readonly host?: string;
  readonly path: string;
  readonly head?: (shop: Workshop) => string;
  readonly body: (shop: Workshop) => string;
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n');
const teasers = (shop: Workshop, count: number): string => times(count, () => teaser(shop));
const data = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const item = ({ dice }: Workshop): unknown => ({
  '@type': 'NewsArticle',
  headline: headline(dice),
  datePublished: '2025-05-08T09:10:00+07:00',
  url: `https://trang.example.vn/bai-${dice.int(1_000, 9_999)}.html`,
});
const films = (shop: Workshop): string =>
  times(
    12,
    () =>
      `<div class="video-item"><img src="v.jpg"><h4><a href="/video/x.html">${headline(shop.dice)}</a></h4><span>03:12</span></div>`,
  );
const longTeaser = ({ dice }: Workshop): string =>
  `<div class="lead-story"><h2><a href="/tin-chinh-12345.html">${headline(dice)}</a></h2><p>${paragraph(dice)} ${paragraph(dice)}</p></div>`;

const kinds: readonly Kind[] = [
  { name: 'home', path: '/', body: shop => longTeaser(shop) + teasers(shop, 40) },
  {
    name: 'home that calls itself an article',
    path: '/',
    head: shop =>
      `<meta property="og:type" content="article">${data([item(shop), item(shop), item(shop)])}`,
    body: shop => `<h1>Báo Mẫu</h1>${teasers(shop, 30)}`,
  },
  { name: 'section', path: '/kinh-te', body: shop => `<h1>Kinh tế</h1>${teasers(shop, 20)}` },
  {
    name: 'section with a long first teaser',
    path: '/doi-song-nong-thon.htm',
    body: shop => `<h1>Đời sống nông thôn</h1>${longTeaser(shop)}${teasers(shop, 14)}`,
  },
  {
    name: 'section whose one article is described',
    path: '/thoi-su',
    head: shop => data({ '@graph': [{ '@type': 'CollectionPage' }, item(shop)] }),
    body: shop => `<h1>Thời sự</h1>${teasers(shop, 20)}`,
  },
  {
    name: 'section as ItemList',
    path: '/the-gioi.html',
    head: shop =>
      data({
        '@type': 'ItemList',
        itemListElement: times(5, () => '')
          .split('\n')
          .map((_, position) => ({ '@type': 'ListItem', position, item: item(shop) })),
      }),
    body: shop => `<h1>Thế giới</h1>${teasers(shop, 20)}`,
  },
  { name: 'second page of a section', path: '/kinh-te/trang-2', body: shop => teasers(shop, 20) },
  {
    name: 'section with summaries and no pictures',
    path: '/tin-tuc-su-kien',
    body: ({ dice }) =>
      `<h2>Tin tức</h2><div class="news">${times(15, () => `<div class="row"><a class="tit" href="/a.aspx">${headline(dice)}</a><div>${sentence(dice)} ${sentence(dice)}</div><span>08/05/2025</span></div>`)}</div>`,
  },
  {
    name: 'tag',
    path: '/tag/muoi-sach-1234.html',
    body: shop => `<h1>muối sạch</h1>${teasers(shop, 12)}`,
  },
  {
    name: 'topic with a foreword',
    path: '/chu-de/lang-muoi-cat-lam-vao-mua-thu-hoach-456',
    body: shop =>
      `<h1>Làng muối Cát Lâm vào mùa thu hoạch</h1><p class="desc">${paragraph(shop.dice)}</p>${teasers(shop, 12)}`,
  },
  {
    name: 'event with a long slug',
    path: '/su-kien/lang-muoi-cat-lam-vao-mua-thu-hoach-789.html',
    body: shop =>
      `<h1>Làng muối Cát Lâm vào mùa thu hoạch</h1><p>${sentence(shop.dice)}</p>${teasers(shop, 15)}`,
  },
  {
    name: 'search',
    path: '/tim-kiem.htm?keywords=muoi',
    body: shop => `<h1>Kết quả cho: muối</h1>${teasers(shop, 10)}`,
  },
  {
    name: 'author',
    path: '/tac-gia/minh-chau-12.htm',
    body: shop =>
      `<h1>${personName(shop.dice)}</h1><p>${paragraph(shop.dice)}</p>${teasers(shop, 10)}`,
  },
  {
    name: 'film',
    path: '/video/lop-hoc-ngay-tren-ruong-muoi-cat-lam-123456.htm',
    head: () => data({ '@type': 'VideoObject', name: 'x' }),
    body: shop =>
      `<h1>${headline(shop.dice)}</h1><video src="v.mp4"></video><p>${sentence(shop.dice)} ${sentence(shop.dice)}</p>${films(shop)}`,
  },
  {
    name: 'film on a host of films',
    host: 'video.vnexpress.net',
    path: '/tin-tuc/phap-luat/lop-hoc-ngay-tren-ruong-muoi-4175404.html',
    body: shop =>
      `<h1>${headline(shop.dice)}</h1><video src="v.mp4"></video><p class="lead">${sentence(shop.dice)}</p><p>${sentence(shop.dice)}</p>${films(shop)}`,
  },
  {
    name: 'podcast',
    path: '/podcast/chuyen-nguoi-lam-muoi-987654.html',
    body: shop =>
      `<h1>${headline(shop.dice)}</h1><audio src="a.mp3"></audio><p>${sentence(shop.dice)} ${sentence(shop.dice)}</p><ul>${times(9, index => `<li><a href="/podcast/${index}">Tập ${index}: ${headline(shop.dice)}</a></li>`)}</ul>`,
  },
  {
    name: 'photographs with captions',
    path: '/anh/mot-ngay-tren-canh-dong-muoi-cat-lam-123456.html',
    body: shop =>
      `<h1>${headline(shop.dice)}</h1><p class="sapo">${sentence(shop.dice)}</p>${times(12, () => `<figure><img src="p.jpg"><figcaption>${sentence(shop.dice)} Ảnh: ${personName(shop.dice)}</figcaption></figure>`)}`,
  },
  {
    name: 'infographic',
    path: '/infographic/nghe-muoi-qua-nhung-con-so-123456.html',
    body: shop =>
      `<h1>${headline(shop.dice)}</h1><p>${sentence(shop.dice)}</p><img src="i.png"><p>Đồ họa: ${personName(shop.dice)}</p>${teasers(shop, 6)}`,
  },
  {
    name: 'live report',
    path: '/truc-tiep/bao-so-5-do-bo-vao-hai-lam-123456.html',
    head: () => data({ '@type': 'LiveBlogPosting', headline: 'x' }),
    body: ({ dice }) =>
      `<h1>${headline(dice)}</h1>${times(14, index => `<div class="live-item"><time>${8 + index}:10</time><p>${sentence(dice)} ${sentence(dice)}</p></div>`)}`,
  },
  {
    name: 'live report without structured data',
    path: '/bao-so-5-do-bo-vao-hai-lam-123456.html',
    body: ({ dice }) =>
      `<h1>${headline(dice)}</h1><div class="timeline">${times(14, index => `<div><b>${8 + index}:10</b><p>${sentence(dice)}</p></div>`)}</div>`,
  },
  {
    name: 'score board',
    path: '/lich-thi-dau-bong-da-hom-nay.html',
    body: ({ dice }) =>
      `<h1>Lịch thi đấu bóng đá hôm nay</h1><table>${times(30, () => `<tr><td>${dice.int(10, 23)}:00</td><td>Hải Lâm</td><td>${dice.int(0, 5)} - ${dice.int(0, 5)}</td><td>Tân Lập</td></tr>`)}</table>`,
  },
  {
    name: 'weather',
    path: '/thoi-tiet.html',
    body: shop =>
      `<h1>Dự báo thời tiết</h1>${times(10, () => Object.values(beside)[2]?.(shop) ?? '')}`,
  },
  {
    name: 'not found',
    path: '/bai-khong-con-123456.html',
    body: shop =>
      `<h1>Trang không tồn tại</h1><p>Đường dẫn bạn vừa mở không còn, hoặc đã được chuyển đi nơi khác.</p><p>Mời bạn về trang chủ.</p>${teasers(shop, 6)}`,
  },
  {
    name: 'login',
    path: '/dang-nhap.html',
    body: () =>
      '<h1>Đăng nhập tài khoản bạn đọc</h1><form><input name="a"><input type="password"></form><p>Bằng việc đăng nhập, bạn đồng ý với điều khoản sử dụng và chính sách bảo mật của tòa soạn chúng tôi.</p>',
  },
  {
    name: 'terms',
    path: '/dieu-khoan-su-dung.html',
    body: ({ dice }) => `<h1>Điều khoản sử dụng</h1>${times(8, () => `<p>${paragraph(dice)}</p>`)}`,
  },
  {
    name: 'comments alone',
    path: '/binh-luan/123456.html',
    body: ({ dice }) =>
      `<div class="comment-list"><h3>Bình luận (12)</h3>${times(12, () => `<div class="comment-item"><b>${personName(dice)}</b><p>${sentence(dice)} ${sentence(dice)}</p></div>`)}</div>`,
  },
  {
    name: 'robot check',
    path: '/bai-nao-do-123456.html',
    body: () =>
      '<h1>Just a moment...</h1><p>Checking your browser before accessing the site. Please enable JavaScript and cookies to continue to the page.</p>',
  },
];

/** Where the paths of the kinds are tried: an unknown paper, and papers of the table. */
const hosts = [
  'trang.example.vn',
  'nhandan.vn',
  'tuoitre.vn',
  'vnexpress.net',
  'hanoimoi.vn',
  'congthuong.vn',
];

/** Every kind of page that is no article, on every host. */
export function makeLists(seed: number): ListPage[] {
  const shop: Workshop = { dice: new Dice(seed), name: plainly };
  return kinds.flatMap(({ name, host, path, head, body }) =>
    (host ? [host] : hosts).map(paper => ({
      name: `${name} (${paper})`,
      url: `https://${paper}${path}`,
      html: `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${name} - Báo Mẫu</title>${head?.(shop) ?? ''}</head><body>${header(shop)}<div class="container">${body(shop)}</div>${footer(shop)}</body></html>`,
    })),
  );
}
