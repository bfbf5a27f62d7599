import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { problemOfStatus } from './failures.js';
import { EdgeProblem } from './problem.js';

/** In milliseconds. Whoever is too slow is gone after both together. */
export interface SlownessPatience {
  /** A body that is no file, as a whole; and the time in which the least of a file, or of an answer, has to move. */
  readonly stall: number;
  /** How often bodies and answers are looked at. */
  readonly look: number;
}

/** Of a file, in each `stall`: with one of 20 s a line of 105 kbit/s. */
const UPLOAD_BYTES_MIN = 262_144;
/** Of an answer: one piece of a file that is read from the disk. */
const ANSWER_BYTES_MIN = 65_536;
const REQUEST_TIMEOUT = 408;

/** How much had moved at a moment; slowness is judged from the last one at which it was enough. */
interface Mark {
  readonly at: number;
  readonly bytes: number;
}

interface Pace {
  readonly stall: number;
  readonly bytesMin: number;
}

/** The mark to judge from at the next look; undefined when less than the least has moved for too long. */
export function judge(since: Mark, now: Mark, { stall, bytesMin }: Pace): Mark | undefined {
  if (now.bytes - since.bytes >= bytesMin) return now;
  return now.at - since.at < stall ? since : undefined;
}

/**
 * Ends what would hold a connection without getting on: a body that is no file and is not there after `stall`, a file of
 * which too little comes, and an answer of which too little is taken. A file that keeps coming has Node's request timeout.
 * Fastify's own timeouts know requests as a whole, whatever they carry, and nothing of answers.
 */
export function endSlowness(fastify: FastifyInstance, patience: SlownessPatience): void {
  const [bodies, answers] = [watchBodies(fastify, patience), watchAnswers(fastify, patience)];
  const looking = setInterval(() => {
    bodies();
    answers();
  }, patience.look).unref();
  fastify.addHook('onClose', (_instance, done) => {
    clearInterval(looking);
    done();
  });
}

interface Body {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly pace: Pace;
  readonly since: Mark;
  /** Told so; one who is still there at the next look is cut off. */
  readonly isRefused: boolean;
}

const isUpload = ({ headers }: FastifyRequest): boolean =>
  headers['content-type']?.startsWith('multipart/form-data') ?? false;

const bringsBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

/** Gives what looks at the bodies that are still coming. */
function watchBodies(fastify: FastifyInstance, { stall }: SlownessPatience): () => void {
  const coming = new Map<IncomingMessage, Body>();
  fastify.addHook('onRequest', (request, reply, done) => {
    const { raw } = request;
    if (bringsBody(raw)) {
      const bytesMin = isUpload(request) ? UPLOAD_BYTES_MIN : Number.POSITIVE_INFINITY;
      coming.set(raw, { request, reply, pace: { stall, bytesMin }, since: arrived(raw), isRefused: false });
      raw.once('end', () => coming.delete(raw));
    }
    done();
  });
  return () => {
    for (const [raw, body] of coming) {
      const since = waitsForUs(body) ? arrived(raw) : judge(body.since, arrived(raw), body.pace);
      // A request that was answered already counts as destroyed, and goes on coming.
      if (raw.complete || raw.socket.destroyed) coming.delete(raw);
      else if (since) coming.set(raw, { ...body, since });
      else if (body.isRefused) raw.socket.destroy();
      else {
        coming.set(raw, { ...body, isRefused: true });
        refuse(body);
      }
    }
  };
}

/** Of a file that waits for our disk, the next bytes cannot come yet. Once it is answered, nobody takes the rest. */
const waitsForUs = ({ request, reply, isRefused }: Body): boolean =>
  isUpload(request) && request.raw.readableLength > 0 && !isRefused && !reply.sent;

const arrived = ({ socket }: IncomingMessage): Mark => ({ at: performance.now(), bytes: socket.bytesRead });

/**
 * Whoever reads the body gets the problem as its end, and answers it; nothing that still comes becomes a request. Where
 * nobody reads, only the connection can be closed.
 */
function refuse({ request: { raw }, reply }: Body): void {
  const { code, detail } = problemOfStatus(REQUEST_TIMEOUT);
  if (reply.sent || raw.listenerCount('error') === 0) return void raw.socket.destroy();
  void reply.header('Connection', 'close');
  raw.emit('error', new EdgeProblem(code, detail));
}

/** Gives what looks at the answers that wait to be taken. */
function watchAnswers({ server }: FastifyInstance, { stall }: SlownessPatience): () => void {
  const marks = new Map<Socket, Mark | undefined>();
  server.on('connection', (socket: Socket) => {
    marks.set(socket, undefined);
    socket.once('close', () => marks.delete(socket));
  });
  return () => {
    for (const [socket, since] of marks) {
      const now = { at: performance.now(), bytes: socket.bytesWritten - socket.writableLength };
      const isWaiting = socket.writableLength > 0;
      const next = judge(since ?? now, now, { stall, bytesMin: ANSWER_BYTES_MIN });
      if (isWaiting && !next) socket.destroy();
      else marks.set(socket, isWaiting ? next : undefined);
    }
  };
}
