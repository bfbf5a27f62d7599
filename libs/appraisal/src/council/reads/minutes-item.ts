import { causeName } from '#appraisal/dossier';
import { formatDecimal } from '#kernel';
import type { AgendaItemView, DecisionView, MemberView, MinutesItem, ProposalView } from '../queries.js';
import { basisInWords, CHOICE_WORDS } from '../words.js';

type Members = readonly MemberView[];

/** What the minutes say of one agenda item. */
export function minutesItem(item: AgendaItemView, members: Members): MinutesItem {
  const { indicator, name, maxPoints, decision } = item;
  return {
    indicator,
    heading: `Chỉ số ${indicator}: ${name} (tối đa ${formatDecimal(maxPoints)} điểm).`,
    proposals: item.proposals.map((proposal) => proposalInWords(proposal, item)),
    withheld: withheldOf(item, members),
    result: decision ? resultOf(decision) : [],
    decision: decision ? decisionInWords(indicator, decision) : 'Chưa quyết định tại phiên họp này.',
    reason: decision?.reason ?? null,
    basis: decision?.legalBasis ? basisInWords(decision.legalBasis) : null,
  };
}

function proposalInWords(proposal: ProposalView, { maxPoints }: AgendaItemView): string {
  const { points, cause, reason, by } = proposal;
  const why = cause === null ? '' : `; nguyên nhân mất điểm: ${causeName(cause)}`;
  const led = by.lead === null ? '' : ', thuộc cơ quan phụ trách chỉ số';
  return (
    `Đề nghị số ${proposal.proposal} của ${by.id}${led}: ${formatDecimal(points)}/${formatDecimal(maxPoints)} điểm${why}. ` +
    `Lý do: ${ended(reason)}${outcomeInWords(proposal)}`
  );
}

function outcomeInWords({ outcome, withdrawnBecause, proposal, votes }: ProposalView): string {
  if (outcome === 'decided') return '';
  if (outcome === 'standing') return ' Đang chờ biểu quyết.';
  const lost = votes.length === 0 ? '' : ` ${votes.length} phiếu của đề nghị này không còn giá trị.`;
  if (outcome === 'withdrawn') return ` Đã rút: ${ended(withdrawnBecause ?? '')}${lost}`;
  return ` Đã thay bằng đề nghị số ${proposal + 1}.${lost}`;
}

/** Conflicts are known once they were checked, at the decision; recusals stand from the moment they are declared. */
function withheldOf({ decision, recusals }: AgendaItemView, members: Members): readonly string[] {
  const agencyName = (id: string, code: string): string =>
    members.find((member) => member.id === id)?.agencyName ?? code;
  const conflicted = (decision?.conflicted ?? []).map(
    ({ member, agency, leadName }) =>
      `${member} (${agencyName(member, agency)}) không biểu quyết do xung đột lợi ích: cơ quan phụ trách chỉ số là ${leadName}.`,
  );
  const recused = recusals.map(
    ({ member, agency, reason }) =>
      `${member} (${agencyName(member, agency)}) tự rút khỏi việc xét chỉ số này. Lý do: ${ended(reason)}`,
  );
  return [...conflicted, ...recused];
}

function resultOf({ votes, ballots, eligible, present, quorum }: DecisionView): readonly string[] {
  const count =
    `Có mặt ${present} thành viên, trong đó ${eligible} được biểu quyết (cần ít nhất ${quorum}): ` +
    `tán thành ${votes.for}, không tán thành ${votes.against}, không có ý kiến ${votes.abstain}, ` +
    `không bỏ phiếu ${eligible - votes.for - votes.against - votes.abstain}.`;
  const each = ballots.map(
    ({ member, choice }) => `${member}: ${choice === null ? 'không bỏ phiếu' : CHOICE_WORDS[choice]}.`,
  );
  return [count, ...each];
}

function decisionInWords(indicator: string, { points, maxPoints, cause }: DecisionView): string {
  const why = cause === null ? '' : ` Nguyên nhân mất điểm: ${causeName(cause)}.`;
  return `Hội đồng quyết định: chỉ số ${indicator} được ${formatDecimal(points)}/${formatDecimal(maxPoints)} điểm.${why}`;
}

/** A sentence that people wrote, with one full stop at its end. */
const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
