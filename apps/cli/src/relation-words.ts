import type { Relation } from '#appraisal/framework';

/** What became of an indicator, in the words that people read. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  same: 'giống',
  renamed: 'đổi tên',
  split: 'tách',
  merged: 'gộp',
  dropped: 'bỏ',
  added: 'thêm',
  unmapped: 'chưa đối chiếu được',
};
