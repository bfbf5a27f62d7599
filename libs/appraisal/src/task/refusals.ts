import { Refusal } from '#kernel';

export class TaskUnknown extends Refusal {
  readonly code = 'task.unknown';
  constructor(task: string) {
    super(`Không có nhiệm vụ “${task}”. Hãy xem danh sách nhiệm vụ.`, { task });
  }
}

export class TaskDiffers extends Refusal {
  readonly code = 'task.differs';
  constructor(task: string) {
    super(`Nhiệm vụ “${task}” đã giao với nội dung khác. Hãy kiểm tra lại tệp nhập với văn bản giao.`, {
      task,
    });
  }
}

export class TaskFaulty extends Refusal {
  readonly code = 'task.faulty';
  constructor(faults: readonly string[]) {
    super(`Nhiệm vụ chưa dùng được. ${faults.join(' ')} Hãy sửa rồi nhập lại.`, { faults });
  }
}

export class TaskPeriodUnknown extends Refusal {
  readonly code = 'task.period-unknown';
  constructor(period: string) {
    super(
      'Nhiệm vụ không có kỳ báo cáo này. Hãy ghi tháng (2025-05) hoặc quý (2025-Q2), từ khi văn bản giao nhiệm vụ được ban hành.',
      { period },
    );
  }
}

export class TaskPeriodNotBegun extends Refusal {
  readonly code = 'task.period-not-begun';
  constructor(period: string, from: string) {
    super('Kỳ báo cáo chưa bắt đầu. Hãy chờ tới ngày đầu kỳ rồi báo cáo.', { period, from });
  }
}

export class TaskProgressMissing extends Refusal {
  readonly code = 'task.progress-missing';
  constructor() {
    super('Báo cáo phải nói đã làm được gì. Hãy ghi tiến độ rồi gửi lại.');
  }
}

export class TaskPercentOutOfRange extends Refusal {
  readonly code = 'task.percent-out-of-range';
  constructor(percent: string) {
    super(
      'Tỷ lệ hoàn thành phải là số từ 0 tới 100, hợp với tình trạng: chưa bắt đầu là 0, đã xong là 100. Hãy sửa hoặc bỏ trống.',
      { percent },
    );
  }
}

export class TaskReasonMissing extends Refusal {
  readonly code = 'task.reason-missing';
  constructor() {
    super('Báo cáo vướng mắc hoặc sửa báo cáo đã gửi phải kèm lý do. Hãy ghi lý do rồi gửi lại.');
  }
}

export const taskRefusals = [
  'task.unknown',
  'task.differs',
  'task.faulty',
  'task.period-unknown',
  'task.period-not-begun',
  'task.progress-missing',
  'task.percent-out-of-range',
  'task.reason-missing',
] as const;
