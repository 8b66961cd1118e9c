/** A newspaper whose article pages append the next article as the reader scrolls, and say so in the address. */
import type { DemoArticle } from '../../scripts/newspaper/article.ts';
import { escapeHtml } from '../../scripts/newspaper/page.ts';
import { foldMarks } from '../../src/text/fold.ts';

/** How the articles stand in the page. */
export type EndlessLayout = 'each in an element of its own' | 'flat in one element';

/** One article of an endless page. */
export interface EndlessArticle {
  /** Under which it is also served by itself (with those that follow it). */
  readonly path: string;
  readonly title: string;
}

const slugOf = (title: string): string =>
  foldMarks(title)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

/** Runs in the page: appends what comes next near the end, and gives the headline that was passed last its address. */
function scrollOn(): void {
  const main = document.querySelector('main');
  const next = document.querySelectorAll<HTMLTemplateElement>('template.next');
  let appended = 0;
  addEventListener('scroll', () => {
    const template = next[appended];
    if (template && innerHeight + scrollY > document.documentElement.scrollHeight - 300) {
      appended++;
      main?.append(template.content.cloneNode(true));
    }
    const passed = [...document.querySelectorAll<HTMLElement>('h1[data-path]')].filter(
      headline => headline.getBoundingClientRect().top < innerHeight / 2,
    );
    const path = passed.at(-1)?.dataset.path;
    if (path && path !== location.pathname) history.replaceState(null, '', path);
  });
}

/** The pages of an endless newspaper by path, and its articles in the order in which they follow each other. */
export function endlessPages(
  articles: readonly DemoArticle[],
  layout: EndlessLayout,
): { readonly pages: Readonly<Record<string, string>>; readonly list: readonly EndlessArticle[] } {
  const list = articles.map(({ title }, index) => ({
    title,
    path: `/kinh-te/${slugOf(title)}-${layout.length}0${1001 + index}.html`,
  }));
  const parts = articles.map(({ title, lead, published, body }, index) => {
    const inner = `<h1 data-path="${list[index]?.path}">${escapeHtml(title)}</h1>
<p class="when">${published.slice(0, 10).split('-').reverse().join('/')} 08:30</p>
<p><b>${escapeHtml(lead)}</b></p>
${body
  .map(text =>
    text.startsWith('## ') ? `<h2>${escapeHtml(text.slice(3))}</h2>` : `<p>${escapeHtml(text)}</p>`,
  )
  .join('\n')}`;
    return layout === 'flat in one element' ? `${inner}<hr>` : `<article>${inner}</article>`;
  });
  const pages: Record<string, string> = {};
  for (const [index, { path, title }] of list.entries()) {
    const following = parts.slice(index + 1);
    pages[path] = `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<title>${escapeHtml(title)} - Tờ Mẫu</title>
<link rel="canonical" href="{origin}${path}"><meta property="og:title" content="${escapeHtml(title)}">
<style>body{font:20px/1.8 serif} main{max-width:640px;margin:auto} p{margin:1.2em 0 2em}</style></head>
<body><nav><a href="/">Trang chủ</a></nav><main>${parts[index]}</main>
${following.map(part => `<template class="next">${part}</template>`).join('')}
<script>(${scrollOn})();</script></body></html>`;
  }
  return { pages, list };
}
