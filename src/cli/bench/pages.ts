import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of generated pages on this machine. */
export interface BenchSite {
  put(path: string, body: string): void;
  url(path: string): string;
  close(): void;
}

/** Opens the site on a free port. */
export async function openBenchSite(): Promise<BenchSite> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const body = pages.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    });
    response.end(body ?? '');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    put: (path, body) => pages.set(path, body),
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
