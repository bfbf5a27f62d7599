import type { CheckName } from '#ledger';

/** What a check of the ledger's own contract looks at, and what to do where the store does not keep to it. */
export const checkWords: Readonly<Record<CheckName, readonly [looksAt: string, nextStep: string]>> = {
  'append-reads-back': ['ghi rồi đọc lại', 'Không dùng kho này: ghi mà đọc không thấy.'],
  'bytes-are-kept': ['giữ đúng từng byte', 'Không dùng kho này: byte đã ghi bị đổi.'],
  'second-first-append-refused': [
    'không mở một luồng hai lần',
    'Không dùng kho này: hai người cùng ghi sẽ mất việc của nhau.',
  ],
  'stale-revision-refused': [
    'không nhận phiên bản cũ',
    'Không dùng kho này: hai người cùng ghi sẽ mất việc của nhau.',
  ],
  'same-append-is-stored-once': [
    'gửi lại không ghi hai lần',
    'Không dùng kho này: gửi lại sẽ ghi thành hai việc.',
  ],
  'reused-id-refused': ['một mã sự kiện chỉ dùng một lần', 'Không dùng kho này: mã sự kiện bị dùng lại.'],
  'one-of-two-writers-wins': [
    'hai người cùng ghi, một người được',
    'Không dùng kho này: hai người cùng ghi sẽ mất việc của nhau.',
  ],
  'thousand-events-at-once': [
    'ghi 1.000 sự kiện một lần',
    'Hãy tăng MaxAppendSize của cụm lên 16000000 byte (MaxAppendEventSize cũng vậy, nếu có).',
  ],
  'largest-event-is-taken': [
    'nhận sự kiện gần 1 MB',
    'Hãy tăng MaxAppendSize của cụm lên 16000000 byte (MaxAppendEventSize cũng vậy, nếu có).',
  ],
  'global-order': ['thứ tự và giờ ghi tăng dần', 'Không dùng kho này: thứ tự toàn sổ không chắc chắn.'],
  'live-event-arrives': [
    'sự kiện mới đến ngay',
    'Hãy kiểm tra tường lửa, proxy có cắt kết nối gRPC dài không.',
  ],
};
