import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves one HTML file on this machine only; resolves to its address. Lasts as long as the process. */
export async function serveFile(file: string): Promise<string> {
  const server = createServer((request, response) => {
    const wanted = request.url === '/';
    response.writeHead(wanted ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(wanted ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
