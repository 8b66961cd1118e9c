import type { Dice } from './dice.ts';
import { headline, paragraph, personName, sentence } from './sentences.ts';

/** How a page calls its elements: by what they are, or by nothing that says anything. */
export type Naming = (name: string) => string;

export const plainly: Naming = name => name;
/** Names as a bundler makes them: always the same nonsense for one name. */
export const mangled = (dice: Dice): Naming => {
  const names = new Map<string, string>();
  return name =>
    name
      .split(' ')
      .map(word => {
        const known = names.get(word) ?? `${dice.nonsense()}${dice.int(0, 9)}`;
        names.set(word, known);
        return known;
      })
      .join(' ');
};

/** What a piece of furniture is made with. */
export interface Workshop {
  readonly dice: Dice;
  readonly name: Naming;
}

type Maker = (shop: Workshop) => string;

export const link = ({ dice }: Workshop, text = headline(dice)): string =>
  `<a href="/bai-${dice.int(1_000, 9_999)}-post${dice.int(100_000, 999_999)}.html">${text}</a>`;

const listOfLinks = (shop: Workshop, count: number): string =>
  `<ul>${Array.from({ length: count }, () => `<li>${link(shop)}</li>`).join('')}</ul>`;

export const teaser = (shop: Workshop): string => {
  const { dice, name } = shop;
  const title = headline(dice);
  return `<article class="${name('story')}"><a href="/x-${dice.int(1, 999)}.html"><img src="t.jpg" alt="${title}"></a><h3 class="${name('story__heading')}">${link(shop, title)}</h3><span class="${name('story__time')}">${dice.int(1, 28)}/${dice.int(1, 12)}/2025</span><p class="${name('story__summary')}">${sentence(dice)} ${sentence(dice)}</p></article>`;
};

/** What stands among an article's paragraphs and is not the article's. */
export const inside: Readonly<Record<string, Maker>> = {
  'related box': shop =>
    `<div class="${shop.name('related-news')}"><h4>Tin liên quan</h4>${listOfLinks(shop, shop.dice.int(1, 4))}</div>`,
  'related list without a box': shop =>
    `<p><strong>${shop.dice.pick(['Tin liên quan', 'Xem thêm:', 'Đọc thêm', 'Có thể bạn quan tâm'])}</strong></p>${listOfLinks(shop, shop.dice.int(2, 3))}`,
  'teaser card': shop =>
    `<div class="${shop.name('link-content')}"><a href="/k.html"><img src="k.jpg"></a><div><h4>${link(shop)}</h4><p>${sentence(shop.dice)} ${sentence(shop.dice)}</p></div></div>`,
  'reading tip': shop =>
    shop.dice.pick([
      `<p>&gt;&gt; ${link(shop)}</p>`,
      `<p><strong>&gt;&gt;&gt; Xem thêm:</strong> ${link(shop)}</p>`,
      `<p><em>${link(shop)}</em></p>`,
      `<p>Đọc thêm: ${link(shop)}</p>`,
    ]),
  advertisement: shop =>
    `<div class="${shop.name('ads-zone')}" id="${shop.name('ads')}"><span>Quảng cáo</span><ins></ins></div>`,
  figure: shop =>
    `<figure class="${shop.name('image')}"><img src="1.jpg" alt="x"><figcaption>${sentence(shop.dice)} Ảnh: ${personName(shop.dice)}</figcaption></figure>`,
  'caption in a table': shop =>
    `<table class="${shop.name('picture')}" align="center"><tbody><tr><td><img src="2.jpg"></td></tr><tr><td class="${shop.name('pCaption')}"><p>${sentence(shop.dice)}</p></td></tr></tbody></table>`,
  'caption in a paragraph': shop =>
    `<p style="text-align:center"><img src="3.jpg"></p><p style="text-align: center;"><em>${sentence(shop.dice)} Ảnh: ${personName(shop.dice)}.</em></p>`,
  film: shop =>
    `<div class="${shop.name('video-box')}"><video src="v.mp4"></video><p class="${shop.name('video-caption')}">Video: ${sentence(shop.dice)}</p></div>`,
  'hidden pop-up': () =>
    `<div style="display:none"><p>Nhấp vào nút bên dưới để chọn chúng tôi làm nguồn tin ưu tiên trên công cụ tìm kiếm của bạn.</p></div>`,
};

/** What stands right before the text: beside the headline. */
export const before: Readonly<Record<string, Maker>> = {
  'share bar': ({ name }) =>
    `<div class="${name('social-share')}"><a href="#">Facebook</a> <a href="#">Zalo</a> <a href="#">Copy link</a></div>`,
  'reading aloud': ({ name }) =>
    `<div class="${name('audio-player')}"><span>Nghe đọc bài</span><span>00:00</span><span>05:12</span><span>1x</span></div>`,
  'size of letters': ({ name }) =>
    `<div class="${name('font-size')}"><span>Cỡ chữ</span><button>A-</button><button>A+</button></div>`,
  'trail of sections': ({ name }) =>
    `<ul class="${name('breadcrumb')}"><li><a href="/">Trang chủ</a></li><li><a href="/kinh-te">Kinh tế</a></li></ul>`,
};

/** What stands right behind the text. */
export const after: Readonly<Record<string, Maker>> = {
  tags: shop =>
    `<div class="${shop.name('article__tag')}"><strong>Từ khóa:</strong> <a href="/t1">muối sạch</a> <a href="/t2">Cát Lâm</a> <a href="/t3">diêm dân</a></div>`,
  comments: shop =>
    `<div class="${shop.name('comment-box')}"><h3>Bình luận (${shop.dice.int(1, 9)})</h3>${Array.from({ length: 3 }, () => `<div><b>${personName(shop.dice)}</b><p>${sentence(shop.dice)} ${sentence(shop.dice)}</p><span>Thích</span></div>`).join('')}</div>`,
  'same section': shop =>
    `<section class="${shop.name('same-category')}"><h2>Tin cùng chuyên mục</h2>${Array.from({ length: shop.dice.int(4, 10) }, () => teaser(shop)).join('')}</section>`,
  'most read': shop =>
    `<div class="${shop.name('most-read')}"><h3>Đọc nhiều</h3>${listOfLinks(shop, 8)}</div>`,
  'letter by mail': shop =>
    `<div class="${shop.name('newsletter')}"><p>Đăng ký nhận bản tin của chúng tôi mỗi sáng, gồm những bài đáng đọc nhất trong ngày do tòa soạn chọn lọc.</p><input type="email"></div>`,
  'about the author': shop =>
    `<div class="${shop.name('author-bio')}"><b>Về tác giả</b><p>Phóng viên mảng nông thôn, từng công tác tại ba tòa soạn ở miền Trung và là tác giả của nhiều phóng sự về nghề muối.</p></div>`,
  'original source': shop =>
    `<div class="${shop.name('link-source')}"><span>Theo Nhịp sống Mẫu</span> <span>Copy link</span> <a href="https://mau.example.vn/bai.html">Link bài gốc</a></div>`,
};

/** What stands beside the text, in a column of its own. */
export const beside: Readonly<Record<string, Maker>> = {
  'column of teasers': shop =>
    `<div class="${shop.name('right-col')}"><h3>Tin mới</h3>${Array.from({ length: shop.dice.int(4, 12) }, () => teaser(shop)).join('')}</div>`,
  'table of prices': shop =>
    `<div class="${shop.name('box-price')}"><h3>Giá vàng</h3><table>${Array.from({ length: 8 }, () => `<tr><td>Vàng miếng loại ${shop.dice.int(1, 9)}</td><td>${shop.dice.int(80, 150)},${shop.dice.int(0, 9)}</td></tr>`).join('')}</table></div>`,
  weather: shop =>
    `<div class="${shop.name('weather')}"><p>Hải Lâm: ${shop.dice.int(18, 38)}°C, có mưa rào rải rác và có nơi có giông, gió nhẹ, độ ẩm ${shop.dice.int(50, 95)}%.</p></div>`,
  poll: shop =>
    `<div class="${shop.name('poll')}"><p>Bạn có ủng hộ việc đưa nghề muối vào chương trình ngoại khóa của trường học hay không?</p><label><input type="radio">Có</label><label><input type="radio">Không</label><button>Bình chọn</button></div>`,
};

/** What every page has around its columns. */
export const header = ({ name }: Workshop): string =>
  `<header class="${name('site-header')}"><a href="/"><img src="/logo.png" alt="Báo Mẫu"></a><nav class="${name('main-nav')}"><ul>${[
    'Chính trị',
    'Xã hội',
    'Kinh tế',
    'Thế giới',
    'Văn hóa',
  ]
    .map(text => `<li><a href="/s">${text}</a></li>`)
    .join('')}</ul></nav></header>`;

export const footer = ({ name }: Workshop): string =>
  `<footer class="${name('site-footer')}"><p>Cơ quan chủ quản: Sở Thông tin tỉnh Hải Lâm. Giấy phép số 12/GP do Cục Báo chí cấp ngày 01/02/2020. Tổng biên tập: Trần Văn Mẫu.</p><p>Địa chỉ: 12 đường Biển, thị trấn Hải Lâm. Điện thoại: 0123 456 789. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></footer>
<div class="${name('cookie-consent')}"><p>Chúng tôi dùng cookie để trang chạy ổn định và để đo lượng người đọc; khi tiếp tục đọc, bạn đồng ý với chính sách bảo mật của chúng tôi.</p><button>Đồng ý</button></div>`;

/** The next article that an endless page has put behind this one. */
export const nextArticle = (shop: Workshop, body: (inner: string) => string): string =>
  body(
    `<h1>${headline(shop.dice)}</h1>${Array.from({ length: 6 }, () => `<p>${paragraph(shop.dice)}</p>`).join('')}`,
  );

/** Some pieces of each kind, by chance. */
export const someOf = (
  shop: Workshop,
  kinds: Readonly<Record<string, Maker>>,
  most: number,
): string[] => shop.dice.some(Object.values(kinds), shop.dice.int(0, most)).map(make => make(shop));
