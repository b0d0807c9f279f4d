import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { buildDesk, type Asset } from './build-desk.ts';
import { deskShell } from './desk-shell.ts';
import { parseDeskAddress } from './desk/desk-address.ts';

/** A running practice desk. */
export interface RunningDesk {
  /** Where the pages are, as `http://127.0.0.1:40001`. */
  origin: string;
  /** The same pages from another host and port, as `http://localhost:40002`. */
  otherOrigin: string;
  close(): Promise<void>;
}

/** The ports to listen on; 0, the default, takes any that is free. */
export interface DeskPorts {
  port?: number;
  otherPort?: number;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('The practice desk has no port.'));
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

function send(
  response: ServerResponse,
  status: number,
  { type, body }: Asset | { type: string; body: string },
) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
}

function answer(assets: Map<string, Asset>, otherOrigin: () => string): RequestListener {
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://practice.invalid');
    const asset = assets.get(url.pathname);
    if (asset) return send(response, 200, asset);
    const address = parseDeskAddress(url);
    if (!address)
      return send(response, 404, { type: 'text/plain', body: 'The practice desk has no such page.' });
    const body = deskShell(address, otherOrigin());
    return send(response, 200, { type: 'text/html; charset=utf-8', body });
  };
}

/** Builds the practice desk and serves it on this machine only, at two origins, until it is closed. */
export async function startDesk({ port = 0, otherPort = 0 }: DeskPorts = {}): Promise<RunningDesk> {
  const assets = await buildDesk();
  const origins = { own: '', other: '' };
  const server = createServer(answer(assets, () => origins.other));
  const otherServer = createServer(answer(assets, () => origins.own));
  origins.own = `http://127.0.0.1:${await listen(server, port)}`;
  // Another host, not only another port: browsers grant and isolate sites by host, and ignore the port.
  origins.other = `http://localhost:${await listen(otherServer, otherPort)}`;
  return {
    origin: origins.own,
    otherOrigin: origins.other,
    close: async () => {
      await Promise.all([close(server), close(otherServer)]);
    },
  };
}
