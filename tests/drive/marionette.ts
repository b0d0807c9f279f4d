import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { SurfaceClosedError } from './errors.ts';
import { within } from './timing.ts';

/** What Firefox answered instead of a result. */
class MarionetteError extends Error {
  override name = 'MarionetteError';
}

interface Waiting {
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

/**
 * A connection to Firefox's remote control: JSON packets, each after its length in bytes and a colon, over TCP.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export class Marionette {
  private readonly socket: Socket;
  private readonly waiting = new Map<number, Waiting>();
  private received = Buffer.alloc(0);
  private lastId = 0;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk) => this.take(Buffer.from(chunk)));
    socket.on('error', () => {});
    socket.on('close', () => this.end());
  }

  /** Connects to a port of this machine and starts the session, with every script in the browser's own context. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await within(5_000, 'Firefox to accept a connection', once(socket, 'connect'));
    socket.setNoDelay(true);
    const marionette = new Marionette(socket);
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return marionette;
  }

  /** Sends one command and answers its result. */
  send(command: string, parameters: object = {}, milliseconds = 35_000): Promise<unknown> {
    const id = ++this.lastId;
    const answer = new Promise<unknown>((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    if (this.socket.destroyed) this.end();
    else this.socket.write(packet([0, id, command, parameters]));
    return within(milliseconds, command, answer).finally(() => this.waiting.delete(id));
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received = Buffer.concat([this.received, chunk]);
    for (;;) {
      const colon = this.received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.received.toString('latin1', 0, colon));
      if (this.received.length < end) return;
      const message: unknown = JSON.parse(this.received.toString('utf8', colon + 1, end));
      this.received = this.received.subarray(end);
      this.answer(message);
    }
  }

  private answer(message: unknown): void {
    // The first packet is a greeting, not an answer.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message as [
      number,
      number,
      { error: string; message: string } | null,
      unknown,
    ];
    const waiting = this.waiting.get(id);
    if (error) waiting?.reject(new MarionetteError(`${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  private end(): void {
    for (const { reject } of this.waiting.values()) reject(new SurfaceClosedError('Firefox has ended'));
    this.waiting.clear();
  }
}

function packet(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`${body.length}:`), body]);
}
