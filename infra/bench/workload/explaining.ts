import { OUTCOMES } from '#appraisal/dossier';
import { documentOf } from './scoring.js';
import { pointsText } from './story.js';
import { admin, officerOf, type Teller } from './telling.js';

const LAPSED_PERCENT = 20;

const asked: Teller = (story) => {
  const now = story.latest;
  if (!now || now.to === story.maxPoints) return undefined;
  story.round += 1;
  story.roundStatus = 'asked';
  story.asked = story.maxPoints - now.to;
  const data = {
    round: story.round,
    question: 'Đề nghị giải trình số liệu và gửi bổ sung minh chứng còn thiếu theo biểu mẫu của Bộ',
    points: pointsText(now.to),
    cause: 'no-evidence',
    dueBefore: `${story.id.year + 1}-04-20`,
    document: documentOf('11/CV-MAU', story.id.year),
  } as const;
  return { event: { type: 'ExplanationAsked', data: { ...story.id, ...data } }, actor: admin };
};

const sent: Teller = (story, numbers) => {
  story.roundStatus = 'sent';
  const data = {
    round: story.round,
    document: documentOf('12/CV-MAU', story.id.year),
    text: 'Số liệu lấy từ Hệ thống thông tin giải quyết thủ tục hành chính của tỉnh, có xác nhận kèm theo.',
    manifest: story.documents
      .filter(({ rejected }) => !rejected)
      .slice(0, 1)
      .map(({ digest, number }) => ({ digest, number })),
    pointsAsked: pointsText(story.asked),
    late: false,
  };
  return {
    event: { type: 'ExplanationSent', data: { ...story.id, ...data } },
    actor: officerOf(story.lead, numbers),
  };
};

const lapsed: Teller = (story) => {
  story.roundStatus = 'lapsed';
  return {
    event: { type: 'ExplanationLapsed', data: { ...story.id, round: story.round } },
    actor: { id: 'he-thong', role: 'system' },
  };
};

const answered: Teller = (story, numbers) => {
  story.roundStatus = 'answered';
  const outcome = numbers.oneOf(OUTCOMES);
  const recovered = { accepted: story.asked, partly: Math.floor(story.asked / 2), refused: 0 }[outcome];
  const data = {
    round: story.round,
    outcome,
    pointsAsked: pointsText(story.asked),
    recovered: pointsText(recovered),
    document: documentOf('13/CV-MAU', story.id.year),
  };
  return { event: { type: 'ExplanationAnswered', data: { ...story.id, ...data } }, actor: admin };
};

/** The next step of a round of giải trình; a new round is asked for when none is open. */
export const explained: Teller = (story, numbers) => {
  switch (story.roundStatus) {
    case 'asked':
      return numbers.upTo(100) < LAPSED_PERCENT ? lapsed(story, numbers) : sent(story, numbers);
    case 'sent':
      return answered(story, numbers);
    default:
      return asked(story, numbers);
  }
};
