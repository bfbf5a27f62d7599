import type { ParkedReport, ProjectionStatus, RunnerState, RunnerStatus } from '#projections';
import type { ProcessStatus } from '#ledger';
import { Field, type EveryOf } from '../http/answer-field.js';
import { ReadAnswer } from '../http/read.answer.js';
import { RebuildShown } from './rebuilds.answer.js';

/** Positions of any size are text in JSON. */
type OnWire<Row> = { readonly [Key in keyof Row]: Row[Key] extends bigint ? string : Row[Key] };

const RUNNER_STATES = {
  stopped: 'stopped',
  standby: 'standby',
  running: 'running',
  retrying: 'retrying',
  halted: 'halted',
} satisfies EveryOf<RunnerState>;

const PROJECTION_STATES = {
  live: 'live',
  building: 'building',
  retrying: 'retrying',
  halted: 'halted',
} satisfies EveryOf<ProjectionStatus['status']>;

class ProjectionShown implements OnWire<ProjectionStatus> {
  @Field.text('bảng số liệu', { example: 'timeline' })
  readonly name!: string;

  @Field.whole('phiên bản cách đọc')
  readonly version!: number;

  @Field.whole('lần dựng')
  readonly generation!: number;

  @Field.position('đã tới vị trí')
  readonly position!: string;

  @Field.position('còn bao nhiêu vị trí', { example: '0' })
  readonly lag!: string;

  @Field.choice(PROJECTION_STATES, 'đang dùng, đang dựng, đang thử lại, hay đã dừng')
  readonly status!: ProjectionStatus['status'];

  @Field.whole('số việc bị gác lại')
  readonly parked!: number;

  @Field.text('vì sao thử lại hoặc dừng', { optional: true })
  readonly reason?: string;
}

class ParkedShown implements OnWire<ParkedReport> {
  @Field.text('bảng số liệu', { example: 'timeline' })
  readonly projection!: string;

  @Field.position('vị trí của việc')
  readonly position!: string;

  @Field.text('luồng', { example: 'dossier-khanhhoa.2025.405.8_1' })
  readonly stream!: string;

  @Field.text('loại việc')
  readonly type!: string;

  @Field.text('lỗi')
  readonly error!: string;

  @Field.instant('lúc gác lại')
  readonly parkedAt!: string;
}

class ProcessTroubleShown implements OnWire<NonNullable<ProcessStatus['trouble']>> {
  @Field.position('việc đang vướng')
  readonly position!: string;

  @Field.text('lỗi của lần thử gần nhất')
  readonly message!: string;
}

class ProcessShown {
  @Field.position('đã làm xong tới vị trí')
  readonly position!: string;

  @Field.part(ProcessTroubleShown, 'đang vướng ở đâu; vẫn tự thử lại; null: không vướng', { nullable: true })
  readonly trouble!: ProcessTroubleShown | null;
}

class EventLoopShown {
  @Field.whole('trung vị, mili giây')
  readonly p50Ms!: number;

  @Field.whole('99 % không quá, mili giây')
  readonly p99Ms!: number;

  @Field.whole('lâu nhất, mili giây')
  readonly maxMs!: number;
}

export class StatusAnswer
  extends ReadAnswer
  implements OnWire<Omit<RunnerStatus, 'projections' | 'rebuild'>>
{
  @Field.choice(RUNNER_STATES, 'việc cập nhật các bảng số liệu')
  readonly state!: RunnerState;

  @Field.text('vì sao thử lại hoặc dừng', { optional: true })
  readonly reason?: string;

  @Field.position('vị trí cuối của sổ cái')
  readonly head!: string;

  @Field.parts(ProjectionShown, 'từng bảng số liệu')
  readonly projections!: readonly ProjectionShown[];

  @Field.parts(ParkedShown, 'các việc bị gác lại, nhiều nhất 100')
  readonly parked!: readonly ParkedShown[];

  @Field.part(EventLoopShown, 'yêu cầu phải đợi luồng phục vụ bao lâu, trong khoảng một phút gần đây')
  readonly eventLoop!: EventLoopShown;

  @Field.part(RebuildShown, 'đang dựng lại tới đâu; bỏ trống: không dựng', { optional: true })
  readonly rebuild?: RebuildShown;

  @Field.part(
    ProcessShown,
    'việc cuối năm theo sau các quyết định: khóa, mở lại, kết quả, quyết định của Hội đồng',
  )
  readonly yearEnd!: ProcessShown;
}
