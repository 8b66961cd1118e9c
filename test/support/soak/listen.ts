import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Draft } from '../../../src/notes/draft.ts';

/** What a screen or page tells the soak, see `in-browser.ts`. */
export type Told =
  | { kind: 'begun' }
  | { kind: 'selected'; words: string }
  /** The words that stand in a note's field from now on. */
  | { kind: 'typed'; words: string }
  /** A draft is about to be written beside the database. */
  | { kind: 'drafted'; draft: Draft }
  | { kind: 'asked'; key: string; type: string; request: object }
  | { kind: 'answered'; key: string; answer?: unknown };

/** Hears what is told, in the order in which it happens, and answers at once. */
export async function listen(hear: (told: Told) => string) {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', chunk => {
      body += chunk;
    });
    request.on('end', () => {
      response
        .writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' })
        .end(hear(JSON.parse(body)));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
