import { EdgeProblem } from './problem.js';

/** Names from an address stand in a sentence only when they are short and plain. */
const shown = (name: string): string => (/^[\p{L}\p{N}._-]{1,60}$/u.test(name) ? `“${name}”` : 'có mã này');

/** What a read does not find, in the words that the slices use for it. */
export const unknownAgency = (code: string): EdgeProblem =>
  new EdgeProblem(
    'registry.entry-unknown',
    `Danh bạ không có cơ quan ${shown(code)}. Hãy tra lại mã trong danh sách cơ quan.`,
  );

export const unknownFramework = (code: string): EdgeProblem =>
  new EdgeProblem(
    'framework.unknown',
    `Không có bộ chỉ số ${shown(code)}. Hãy xem danh sách bộ chỉ số đã công bố.`,
  );

export const unknownMapping = (code: string, other: string): EdgeProblem =>
  new EdgeProblem(
    'framework.mapping-unknown',
    `Chưa có đối chiếu giữa bộ ${shown(code)} và bộ ${shown(other)}. Hãy kiểm tra lại mã hai bộ chỉ số.`,
  );

export const unknownCycle = (key: string): EdgeProblem =>
  new EdgeProblem('cycle.unknown', `Chưa mở kỳ đánh giá ${shown(key)}. Hãy xem danh sách kỳ đánh giá.`);

export const unknownUnit = (code: string): EdgeProblem =>
  new EdgeProblem(
    'registry.entry-unknown',
    `Danh bạ không có đơn vị ${shown(code)}. Hãy kiểm tra lại mã đơn vị.`,
  );

export const unknownRanking = (key: string): EdgeProblem =>
  new EdgeProblem(
    'ranking.undescribed',
    `Không có xếp hạng ${shown(key)}. Hãy kiểm tra lại nhóm đơn vị và năm.`,
  );

export const unknownSession = (session: string): EdgeProblem =>
  new EdgeProblem(
    'session.unknown',
    `Không có phiên họp ${shown(session)}. Hãy chọn lại trong danh sách phiên họp của kỳ.`,
  );

export const unknownTask = (key: string): EdgeProblem =>
  new EdgeProblem('task.unknown', `Không có nhiệm vụ ${shown(key)}. Hãy xem danh sách nhiệm vụ.`);

/** A dossier that is there now, else its door had not let the request in, but was not then. */
export const notThereYet = (): EdgeProblem =>
  new EdgeProblem(
    'http.dossier-not-found',
    'Vào thời điểm này chưa có hồ sơ này. Hãy chọn một thời điểm sau.',
  );

export const unknownEvidence = (): EdgeProblem =>
  new EdgeProblem(
    'dossier.evidence-unknown',
    'Hồ sơ không có minh chứng này. Hãy tải lại danh sách minh chứng.',
  );
