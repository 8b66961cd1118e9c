/**
 * The sites, one row each (papers that need no more than their family share
 * one), as in the research table. Text, because a page needs one row of it and
 * the content script carries all:
 *
 *     hosts ; family ; pattern of an article's path ; part: CSS ; part: CSS …
 *
 * Hosts that stand in one row are sites of their own; "=" joins another host of
 * the same site that is no sub-domain. The parts are those of `Rules` (only what
 * neither the family nor the generic reader finds) and `under`.
 */
export const siteTable = String.raw`
nhandan.vn en.nhandan.vn vietnamplus.vn en.vietnamplus.vn tienphong.vn plo.vn sggp.org.vn tinnhanhchungkhoan.vn;epi
cand.vn=cand.com.vn;epi;-(post\d+\.html|i\d+/?)$;lead:.box-des-detail;body:.article__body | .detail-content-body | .box-content-detail;junk:.contref
tuoitre.vn baochinhphu.vn soha.vn suckhoedoisong.vn;vccorp
vtv.vn=vtv.gov.vn;vccorp;-\d{12,20}\.htm$|^/news/[^/]+;body:.afcbc-body | [data-field="body"] | .ta-justify | #entry-body
thanhnien.vn;vccorp;-(\d{9,20}\.htm|post\d+\.html)$
nld.com.vn;vccorp;;body:.content-news-detail
cafef.vn;vccorp;;body:#mainContent.detail-cmain
vietnambiz.vn;vccorp;-\d{6,20}\.htm$;body:.vnbcbc-body;junk:.VnBizPreviewMode[type^="Related"], .vnbcbc-sapo
kenh14.vn;vccorp;;body:.afcbc-body | .knc-content | .klw-content
congthuong.vn baoquocte.vn;mastercms
thoibaotaichinhvietnam.vn;mastercms;;body:.article-content
hanoimoi.vn daibieunhandan.vn nguoiquansat.vn;onecms
tapchicongsan.org.vn;liferay
biengioilanhtho.gov.vn
mofa.gov.vn;;/chi-tiet/[^/]+-\d+\.html$
vnexpress.net e.vnexpress.net;;-\d{6,8}\.html$;lead:.lead_post_detail;body:.fck_detail;junk:.box-tinlienquanv2
dantri.com.vn;;-\d{14,20}\.htm$;body:[data-slot="content"] | .singular-content | .e-magazine__body | .dt-news__content;junk:.article-business
vietnamnet.vn;;-\d{5,8}\.html$;body:#maincontent | .maincontent;junk:.ck-cms-insert-neww-group, .ck-cms-wiki-news-full, .insert-wiki-content
qdnd.vn;;-\d{5,8}/?$;body:.post-content
vov.vn;;-(post)?\d{5,8}\.vov$;body:.text-long
znews.vn=zingnews.vn=news.zing.vn;;-post\d+\.html$;body:.the-article-body;junk:#innerarticle
laodong.vn;;-\d{5,8}\.ldo$;body:.art-body | #gallery-ctt
vneconomy.vn;;^/[a-z0-9-]{30,}\.htm$;body:main#article-editor | [data-field="body"] | .ct-edtior-web | .detail__content;junk:main#article-editor section, .list-detail-revert_item
24h.com.vn;;-c\d+a\d+\.html$;body:#article_body | .cate-24h-foot-arti-deta-content-main
baotintuc.vn;;-\d{14,20}\.htm$;body:.boxdetail .contents
thuonghieucongluan.com.vn;;-a\d+\.html$;body:#cotent_detail;junk:.highlight
vnanet.vn;;-\d{6,9}\.html$;body:#main_detail | #content_detail | .article-content
dangcongsan.vn;;^(/[^/]+)+/[^/]{20,}\.html$;body:.noidungtt | #noidung
vietnamnews.vn;;/\d{5,8}/[^/]+\.html$;body:.vnnews-text-post
bbc.com;;/(articles/[a-z0-9]{8,}|(?!institutional)[a-z-]+-\d{6,}|\d{6}_\w+)(\.amp|\.lite)?$;under:/vietnamese;body:main;junk:[data-e2e$="-heading"], [role="region"], header, time
voatiengviet.com;;^/a/([^/]+/)?\d{5,9}\.html$;body:#article-content .wsw | .wsw
rfi.fr;;/\d{8}-[^/]+$;under:/vi;body:.t-content__body | #main-content article;junk:.t-content__shares, .m-interstitial, .m-em-flash
bnews.vn;;^/[a-z0-9-]+/\d{4,8}\.html$;body:.lr-ct;junk:.insertImage
baodautu.vn;;-d\d+\.html$;body:#content_detail_news
bocongan.gov.vn;;/bai-viet/[^/]+-\d+/?$;lead:p.text-bca-gray-700;body:.tinymce-content
moit.gov.vn;;/[a-z0-9-]{15,}\.*html$
vtcnews.vn=vtc.vn;;-ar\d+\.html$;body:.edittor-content;junk:.relate-listnews, .keylink
`;
