import type { DemoArticle } from './article.ts';

/** Text made safe to stand between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const style = `
body{margin:0;font:18px/1.65 Georgia,'Noto Serif',serif;color:#1b1b1b;background:#fffdf9}
header.masthead{border-bottom:3px double #999;text-align:center;padding:14px}
header.masthead a{font:700 30px Georgia,'Noto Serif',serif;color:inherit;text-decoration:none}
nav.menu{font:14px system-ui,sans-serif;text-align:center;padding:8px;border-bottom:1px solid #ddd}
nav.menu a{margin:0 10px;color:#555}
main{max-width:700px;margin:24px auto 90px;padding:0 16px}
h1{font-size:32px;line-height:1.25}
img{max-width:100%;height:auto;display:block}
table{border-collapse:collapse}
figcaption,.caption p,td.caption{font:14px system-ui,sans-serif;color:#666}
.article__sapo,.detail-sapo,.article-detail-desc,.sc-longform-header-sapo,.sumary,.description{font-weight:700;font-size:18px}
.related-news,.c-box,.other-news,.box-tinlienquanv2,.box-comm,.teaser{font:15px/1.5 system-ui,sans-serif;border-top:1px solid #ddd;padding:8px 0}
html.dark body{background:#14161a;color:#e4e2dd}
html.dark header.masthead,html.dark nav.menu{border-color:#444}
html.dark a{color:#9db8e8}
`;

/** A whole page: masthead, menu, what the layout prints, foot. `/…?dark` shows it dark. */
export function page({
  article,
  title,
  head = '',
  main,
}: {
  readonly article?: DemoArticle;
  readonly title?: string;
  readonly head?: string;
  readonly main: string;
}): string {
  const heading = article ? `${article.title} - Tờ Mẫu` : (title ?? 'Tờ Mẫu');
  const meta = article
    ? `<link rel="canonical" href="{origin}${article.path}">
<meta property="og:type" content="article"><meta property="og:title" content="${escapeHtml(article.title)}">
<meta name="description" content="${escapeHtml(article.lead)}">
<meta property="article:published_time" content="${article.published}">`
    : '<meta property="og:type" content="website">';
  return `<!doctype html>
<html lang="${article?.lang ?? 'vi'}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(heading)}</title>
<link rel="icon" href="data:,">
${meta}
${head}
<style>${style}</style>
<script>if (location.search.includes('dark')) document.documentElement.className = 'dark';</script>
</head>
<body>
<header class="masthead"><a href="/">Tờ Mẫu</a></header>
<nav class="menu"><a href="/">Trang chủ</a><a href="/thoi-su">Thời sự</a><a href="/thoi-su">Kinh tế</a></nav>
<main>
${main}
</main>
<footer><p style="text-align:center;font:13px system-ui,sans-serif">Tờ báo thử nghiệm của Chú giải. Mọi bài viết ở đây là hư cấu quanh số liệu có thật.</p></footer>
</body>
</html>`;
}
