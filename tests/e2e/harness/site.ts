import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One page of the test site. */
export interface SitePage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site on this machine, for the pages of a test. */
export interface Site {
  /** Puts a page there; `path` begins with a slash. */
  put(path: string, page: string | SitePage): void;
  /** Its address on a host: `127.0.0.1` by default, `localhost` for another site of the same server. */
  url(path: string, host?: string): string;
  /** Every request that came in, as `host path`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Asked for by the browser itself, once for a site: the error would stand in the console of whichever page came first. */
const ICON: SitePage = { body: '', headers: { 'content-type': 'image/x-icon' } };

/** Opens a site on a free port. Unknown paths are 404; nothing is cached. */
export async function openSite(): Promise<Site> {
  const pages = new Map<string, SitePage>([['/favicon.ico', ICON]]);
  const requests: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    requests.push(`${request.headers.host} ${request.url}`);
    const page = pages.get(path);
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(page ? 200 : 404, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      ...page?.headers,
    });
    response.end(page?.body ?? '<title>Not here</title>');
  };
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    requests,
    put: (path, page) => pages.set(path, typeof page === 'string' ? { body: page } : page),
    url: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A whole HTML page around a body. */
export function html(body: string, title = 'A test page'): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:18px/1.6 serif;max-width:38em;margin:3em auto}</style></head><body>${body}</body></html>`;
}
