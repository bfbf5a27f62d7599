import {
  dossierEventNames,
  type EvidenceRow,
  type KeptCitation,
  type ScoreHistoryRow,
  type StoredFile,
  type TimelineRow,
} from '#appraisal/dossier';
import { ROLES, type Actor, type Role } from '#kernel';
import { Field } from '../http/answer-field.js';
import { LegalBasisDto } from '../http/fields.js';
import { PageOf } from '../http/read.answer.js';
import { ScoreShown } from './dossier.answer.js';

export class ActorShown implements Actor {
  @Field.text('mã tài khoản', { example: 'cb.sokhcn' })
  readonly id!: string;

  @Field.choice(ROLES, 'vai trò khi làm việc này')
  readonly role!: Role;

  @Field.text('mã cơ quan', { optional: true, example: 'sokhcn' })
  readonly agency?: string;
}

class ScoreHistoryShown extends ScoreShown implements ScoreHistoryRow {
  @Field.position('điểm này có từ vị trí')
  readonly fromPosition!: string;

  @Field.position('tới trước vị trí; null: vẫn là điểm hiện tại', { nullable: true })
  readonly toPosition!: string | null;

  @Field.part(ActorShown, 'ai chấm')
  readonly actor!: ActorShown;
}

export class ScoreHistoryPage extends PageOf(ScoreHistoryShown) {}

export class TimelineShown implements TimelineRow {
  @Field.position('vị trí trong sổ cái')
  readonly position!: string;

  @Field.text('thứ tự trong hồ sơ, từ 0', { example: '3' })
  readonly revision!: string;

  @Field.choice(Object.keys(dossierEventNames), 'loại việc')
  readonly type!: string;

  @Field.text('việc này trong một câu')
  readonly sentence!: string;

  @Field.part(ActorShown, 'ai làm')
  readonly actor!: ActorShown;

  @Field.instant('lúc ghi vào sổ cái')
  readonly recordedAt!: string;

  @Field.day('đúng tại ngày nào, nếu khác ngày ghi', { nullable: true })
  readonly effectiveOn!: string | null;

  @Field.text('lý do', { nullable: true })
  readonly reason!: string | null;

  @Field.part(LegalBasisDto, 'căn cứ pháp lý', { nullable: true })
  readonly legalBasis!: LegalBasisDto | null;

  @Field.flag('dữ liệu mẫu')
  readonly synthetic!: boolean;
}

export class TimelinePage extends PageOf(TimelineShown) {}

class StoredFileShown implements StoredFile {
  @Field.text('SHA-256 của tệp, viết hex', { example: 'ab'.repeat(32) })
  readonly digest!: string;

  @Field.whole('cỡ tệp, byte')
  readonly size!: number;

  @Field.text('loại tệp', { example: 'application/pdf' })
  readonly mediaType!: string;

  @Field.text('tên tệp như khi nộp', { example: 'Quyết định 405.pdf' })
  readonly fileName!: string;
}

class CitationShown implements KeptCitation {
  @Field.text('số/ký hiệu như người nộp ghi', { example: '4636/KH-UBND' })
  readonly number!: string;

  @Field.text('số/ký hiệu viết thống nhất; null: không nhận ra', { nullable: true, example: '4636/KH-UBND' })
  readonly normalisedNumber!: string | null;

  @Field.text('tên văn bản')
  readonly title!: string;

  @Field.day('ngày ban hành')
  readonly issuedOn!: string;

  @Field.text('trích yếu')
  readonly summary!: string;
}

export class EvidenceShown implements EvidenceRow {
  @Field.part(StoredFileShown, 'tệp')
  readonly file!: StoredFileShown;

  @Field.part(CitationShown, 'trích dẫn văn bản')
  readonly citation!: CitationShown;

  @Field.text('mã kỳ báo cáo', { example: '2025-Q2' })
  readonly period!: string;

  @Field.flag('nộp sau hạn')
  readonly late!: boolean;

  @Field.instant('lúc tải lên')
  readonly uploadedAt!: string;

  @Field.text('tài khoản đã tải lên', { example: 'cb.sokhcn' })
  readonly uploadedBy!: string;

  @Field.position('vị trí của lần tải lên')
  readonly position!: string;

  @Field.instant('lúc rút; null: còn giá trị', { nullable: true })
  readonly withdrawnAt!: string | null;

  @Field.instant('lúc bị bác; null: không bị bác', { nullable: true })
  readonly rejectedAt!: string | null;

  @Field.text('ai bác', { nullable: true })
  readonly rejectedBy!: string | null;

  @Field.text('lý do bác', { nullable: true })
  readonly rejectionReason!: string | null;

  @Field.flag('dữ liệu mẫu')
  readonly synthetic!: boolean;
}

export class EvidencePage extends PageOf(EvidenceShown) {}
