/**
 * Why points are lost. Every lost point has exactly one of these causes; there is none for "unknown".
 * In the order of the work, so that tables read like the year.
 */
export const CAUSES = [
  'not-reported',
  'reported-late',
  'below-target',
  'no-evidence',
  'evidence-late',
  'evidence-rejected',
  'appraised-down',
  'explanation-not-sent',
  'explanation-refused',
  'peers-rose',
  'rule-changed',
] as const;
export type Cause = (typeof CAUSES)[number];

/** What the helper group and the council may say. Whether it is so, the dossier itself must show. */
export const APPRAISAL_CAUSES = [
  'reported-late',
  'below-target',
  'no-evidence',
  'evidence-late',
  'evidence-rejected',
  'appraised-down',
  'rule-changed',
] as const satisfies readonly Cause[];
export type AppraisalCause = (typeof APPRAISAL_CAUSES)[number];

/** What the Ministry's letter or result may say. */
export const MINISTRY_CAUSES = [
  'below-target',
  'no-evidence',
  'appraised-down',
  'peers-rose',
  'rule-changed',
] as const satisfies readonly Cause[];
export type MinistryCause = (typeof MINISTRY_CAUSES)[number];

const NAMES: Readonly<Record<Cause, string>> = {
  'not-reported': 'chưa báo cáo',
  'reported-late': 'báo cáo trễ hạn',
  'below-target': 'chưa đạt mức yêu cầu',
  'no-evidence': 'không có minh chứng',
  'evidence-late': 'minh chứng nộp trễ hạn',
  'evidence-rejected': 'minh chứng bị bác',
  'appraised-down': 'bị hạ điểm khi thẩm định',
  'explanation-not-sent': 'không gửi giải trình',
  'explanation-refused': 'giải trình không được chấp nhận',
  'peers-rose': 'các đơn vị khác cao hơn (Min-Max)',
  'rule-changed': 'cách tính điểm thay đổi',
};

/** A cause in the users' own words. */
export const causeName = (cause: Cause): string => NAMES[cause];
