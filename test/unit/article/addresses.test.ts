import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { siteOf } from '../../../src/article/sites.ts';

/** Forms of addresses that were seen on the sites, with slugs of our own. */
const articles = [
  'vnexpress.net/muoi-nam-giu-cay-cau-4812345.html',
  'vnexpress.net/tac-gia-90-tuoi-viet-ve-bien-4812346.html',
  'tuoitre.vn/muoi-nam-giu-cay-cau-20261005081234567.htm',
  'tuoitre.vn/muoi-nam-giu-cay-cau-198845.htm',
  'dantri.com.vn/xa-hoi/muoi-nam-giu-cay-cau-20261005081234567.htm',
  'thanhnien.vn/muoi-nam-giu-cay-cau-185261005081234567.htm',
  'vietnamnet.vn/muoi-nam-giu-cay-cau-2481234.html',
  'vov.vn/xa-hoi/muoi-nam-giu-cay-cau-641529.vov',
  'news.laodong.vn/society/ten-years-of-a-bridge-1697008.ldo',
  'vietnamplus.vn/muoi-nam-giu-cay-cau-post1081234.vnp',
  'vietnamplus.vn/muoi-nam-giu-cay-cau/123456.vnp',
  'nhandan.vn/muoi-nam-giu-cay-cau-post881234.html',
  'suckhoedoisong.vn/muoi-nam-giu-cay-cau-169261005081234567.htm',
  'bocongan.gov.vn/chinh-sach-phap-luat/bai-viet/muoi-nam-giu-cay-cau-1767186124',
  'bbc.com/vietnamese/vietnam/2016/03/160322_ten_years',
  'bbc.com/vietnamese/world-51025178',
  'thuonghieucongluan.com.vn/muoi-nam-giu-cay-cau-a292424.html',
  'dangcongsan.vn/xa-hoi/muoi-nam-giu-cay-cau-592693.html',
];
const others = [
  'vnexpress.net/thoi-su',
  'vnexpress.net/chu-de/cay-cau-979',
  'vnexpress.net/tac-gia-x/le-an-1074.html',
  'laodong.vn/tags/cay-cau-626.ldo',
  'nhandan.vn/cay-cau-prod545.html',
  'nhandan.vn/tag/cay-cau-53',
  'vtcnews.vn/cay-cau-c167.html',
  'baodautu.vn/doanh-nghiep-d3/',
  '24h.com.vn/cay-cau-cvd808.html',
  'tuoitre.vn/thoi-su.htm',
  'dantri.com.vn/xa-hoi.htm',
];

describe('addresses of listed sites', () => {
  for (const [addresses, isArticle] of [
    [articles, true],
    [others, false],
  ] as const) {
    for (const address of addresses) {
      it(`${address}: ${isArticle ? 'an article' : 'none'}`, () => {
        const { host, pathname } = new URL(`https://${address}`);
        const site = siteOf(host);
        const pattern = site?.article ?? site?.family?.article;
        assert.ok(pattern, 'no pattern');
        assert.equal(pattern.test(pathname), isArticle);
      });
    }
  }
});
