import type { Confirmations, Rehearsed } from '#appraisal/dossier';
import { finalScores } from './comparison.js';
import type { DossierBranch } from './dossier-branch.js';
import type { OtherSet } from './other-framework.js';

const ALWAYS =
  'Nhánh chỉ tính trong bộ nhớ, bằng chính quy tắc của sổ; việc không nêu trong giả thiết giữ nguyên người, ngày, lý do.';
const DUE_DAYS = 'Hạn nộp của mỗi việc lấy như sổ đã ghi khi việc đó diễn ra.';
const LATER: Readonly<Record<Confirmations, string>> = {
  stand:
    'Quyết định của Hội đồng và của Bộ giữ nguyên số điểm đã cho, kể cả khi chỉ chuyển tiếp điểm của bước trước; điểm mất giữ lại như vậy được ghi là không còn căn cứ ban đầu.',
  follow:
    'Quyết định của Hội đồng và của Bộ trước đây chỉ giữ điểm của bước trước thì theo điểm mới của bước trước; quyết định cho số điểm khác giữ nguyên số đã cho.',
};
const LOST_GROUND =
  'Quyết định điều chỉnh không còn căn cứ thì coi như Tổ giúp việc chấp nhận điểm tự chấm (giả định, không ai quyết định như vậy).';
const PLACE_KEPT =
  'Có việc được dời ngày nhưng giữ nguyên thứ tự so với các việc khác, vì xếp đúng theo ngày thì việc đó hoặc việc đã ghi sau nó không diễn ra được: ';
const SIGNED_EARLIER =
  'Văn bản có ngày ban hành sau ngày nộp giả thiết thì coi như được ban hành đúng ngày nộp giả thiết: ';
const NOT_RESCALED =
  'Điểm do người quyết định không được quy đổi theo điểm tối đa của bộ kia; điểm theo quy tắc tính lại từ chính số liệu đã báo cáo.';
const BY_CODE = 'Hai bộ chỉ số chưa có bảng đối chiếu: ghép theo mã chỉ số trùng nhau.';

/** What a branch takes for granted, each as a sentence; nothing of it stands in the ledger. */
export function assumptionsOf(
  dossiers: readonly DossierBranch[],
  { laterDecisions, other }: { readonly laterDecisions: Confirmations; readonly other: OtherSet | undefined },
): readonly string[] {
  const codes = (of: readonly DossierBranch[]) => of.map(({ indicator }) => indicator.code).join(', ');
  const kept = dossiers.filter(({ placeKept }) => placeKept);
  const signed = dossiers.filter(({ after }) => after.some(isSignedEarlier));
  const rules = dossiers.flatMap(({ before, after }) => {
    const known = spoken(before);
    return spoken(after).filter((each) => !known.includes(each));
  });
  return [
    ALWAYS,
    DUE_DAYS,
    LATER[laterDecisions],
    ...(dossiers.some(({ after }) => after.some(({ replaced }) => replaced)) ? [LOST_GROUND] : []),
    ...(kept.length > 0 ? [`${PLACE_KEPT}${codes(kept)}.`] : []),
    ...(signed.length > 0 ? [`${SIGNED_EARLIER}${codes(signed)}.`] : []),
    ...(other ? [NOT_RESCALED] : []),
    ...(other?.byCode ? [BY_CODE] : []),
    ...new Set(rules),
  ];
}

const spoken = (steps: readonly Rehearsed[]): readonly string[] => finalScores(steps).self?.assumptions ?? [];

/** The recorded citation names a later day than the one that the branch takes. */
function isSignedEarlier({ act }: Rehearsed): boolean {
  const [recorded] = act.events;
  return (
    act.command.type === 'UploadEvidence' &&
    recorded?.type === 'EvidenceUploaded' &&
    recorded.data.citation.issuedOn !== act.command.data.citation.issuedOn
  );
}
