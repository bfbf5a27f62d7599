import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface CuttingProxy extends AsyncDisposable {
  readonly url: string;
  /** Cuts every connection after so many pieces from the client, counted from now; the last one arrives or not. */
  cutAfter(pieces: number, arrives: boolean): void;
  /** Whether it has cut since. */
  readonly hasCut: boolean;
}

/** Stands between a client and a server, and lets the wire break at any moment. */
export async function cuttingProxy(serverUrl: string): Promise<CuttingProxy> {
  const target = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  let doesArrive = true;
  let hasCut = false;
  const cut = () => {
    hasCut = true;
    left = Number.POSITIVE_INFINITY;
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  const proxy = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => [client, server].forEach((each) => each.destroy()));
    }
    server.pipe(client);
    client.on('data', (piece) => {
      left -= 1;
      if (left > 0) server.write(piece);
      else if (doesArrive) server.write(piece, cut);
      else cut();
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const url = new URL(serverUrl);
  url.hostname = '127.0.0.1';
  url.port = String((proxy.address() as AddressInfo).port);
  return {
    url: url.href,
    cutAfter: (pieces, arrives) => {
      [left, doesArrive, hasCut] = [pieces, arrives, false];
    },
    get hasCut() {
      return hasCut;
    },
    [Symbol.asyncDispose]: async () => {
      cut();
      proxy.close();
    },
  };
}
