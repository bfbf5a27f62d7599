import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** A network between client and server that can be cut: every connection breaks, new ones may come. */
export class Link {
  readonly #sockets = new Set<Socket>();
  #passes = true;
  #cuts = 0;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async to(port: number): Promise<Link> {
    const accepted = Promise.withResolvers<Link>();
    const server = createServer((socket) => void accepted.promise.then((link) => link.#join(socket, port)));
    server.once('error', accepted.reject);
    server.listen(0, '127.0.0.1', () => {
      accepted.resolve(new Link(server, (server.address() as AddressInfo).port));
    });
    return accepted.promise;
  }

  /** How often it was cut. */
  get cuts(): number {
    return this.#cuts;
  }

  cut(): void {
    this.#cuts += 1;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Down: no connection comes through until it is up again. */
  set passing(passes: boolean) {
    this.#passes = passes;
    if (!passes) this.cut();
  }

  close(): Promise<void> {
    this.passing = false;
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  #join(near: Socket, port: number): void {
    if (!this.#passes) {
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(one);
      one.setNoDelay(true);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }
}
