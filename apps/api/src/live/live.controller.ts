import { Controller, Sse, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import {
  ApiExtraModels,
  ApiHeader,
  ApiOperation,
  ApiResponse,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { finalize, from, fromEvent, map, merge, takeUntil, timer, type Observable } from 'rxjs';
import { Policy } from '../auth/policy.decorator.js';
import { ApiProblems } from '../http/api-problems.js';
import { headerOf, type ApiRequest } from '../http/api-request.js';
import { CurrentRequest } from '../http/current-request.js';
import { LiveMoveView } from './live.answer.js';
import { Moves, type Move } from './moves.js';

/** Then the client comes again with its token: one that is no longer good does not listen on. */
const LISTEN_MS_MAX = 900_000;

/** Server-sent events: that something moved, and where; what it is now, a read says, which asks who reads. */
@ApiTags('live')
@ApiExtraModels(LiveMoveView)
@Controller('api/v1/live')
export class LiveController implements OnModuleDestroy {
  readonly #stopping = new AbortController();

  constructor(private readonly moves: Moves) {}

  @Sse()
  @Policy('read-status', 'ledger')
  @ApiOperation({
    summary: 'Báo mỗi khi số liệu có việc mới: tới vị trí nào, loại việc nào; không có nội dung',
  })
  @ApiHeader({ name: 'Last-Event-ID', required: false, description: 'vị trí của tin cuối đã nhận' })
  @ApiResponse({
    status: 200,
    description: 'một dòng tin; im lặng quá 20 giây thì có một dòng chú thích',
    content: { 'text/event-stream': { schema: { $ref: getSchemaPath(LiveMoveView) } } },
  })
  @ApiProblems(401, 503)
  async listen(@CurrentRequest() request: ApiRequest): Promise<Observable<MessageEvent>> {
    // Before the answer begins: what is written after that is told.
    const seen = await this.moves.beginning(lastSeen(request));
    const left = new AbortController();
    const signal = AbortSignal.any([left.signal, this.#stopping.signal]);
    const ends = merge(timer(LISTEN_MS_MAX), fromEvent(this.#stopping.signal, 'abort'));
    return from(this.moves.after(seen, signal)).pipe(
      map(messageOf),
      takeUntil(ends),
      finalize(() => left.abort()),
    );
  }

  onModuleDestroy(): void {
    this.#stopping.abort();
  }
}

/** The position that the client saw last; anything else begins now. */
function lastSeen(request: ApiRequest): bigint | undefined {
  const id = headerOf(request, 'last-event-id') ?? '';
  return /^\d{1,18}$/.test(id) ? BigInt(id) : undefined;
}

const messageOf = (move: Move | null): MessageEvent =>
  move === null
    ? { comment: 'ping' }
    : { id: move.position.toString(), data: { position: move.position.toString(), kinds: move.kinds } };
