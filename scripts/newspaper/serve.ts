/** Serves the demo newspaper on localhost. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { articles } from './articles/index.ts';
import { printHome, printSection } from './fronts.ts';
import { printArticle } from './layouts.ts';

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><rect width="640" height="360" fill="#c9d6df"/><path d="M0 300 180 170 300 260 430 120 640 290V360H0Z" fill="#8aa3b3"/><circle cx="520" cy="80" r="36" fill="#f4e3b5"/></svg>`;

/** A running server. */
export interface Newspaper {
  /** "http://localhost:PORT", without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Starts the newspaper on a free port (or the given one). `pages` adds or
 * replaces pages by path, for tests: HTML, or a function that is asked anew at
 * each request.
 */
export async function serveNewspaper({
  port = 0,
  pages = {},
}: {
  readonly port?: number;
  readonly pages?: Readonly<Record<string, string | (() => string)>>;
} = {}): Promise<Newspaper> {
  const printed = new Map<string, string | (() => string)>([
    ['/', printHome],
    ['/thoi-su', printSection],
    ...articles.map(article => [article.path, () => printArticle(article)] as const),
    ...Object.entries(pages),
  ]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/picture.svg') {
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(picture);
      return;
    }
    const entry = printed.get(decodeURI(pathname));
    if (entry === undefined) {
      response
        .writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        .end('Không có trang này.');
      return;
    }
    const html = typeof entry === 'function' ? entry() : entry;
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .end(html.replaceAll('{origin}', `http://${request.headers.host}`));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${actual}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
