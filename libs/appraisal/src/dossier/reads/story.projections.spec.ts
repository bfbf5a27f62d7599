import { projected } from '#projections/testing';
import type { DossierEvent } from '../events.js';
import { file, reported, target, uploaded } from '../testing/dossier.builder.js';
import { progress } from './progress.projection.js';
import { timeline } from './timeline.projection.js';

const dossier = 'khanhhoa.2025.405.8.1';
const withdrawn: DossierEvent = { type: 'EvidenceWithdrawn', data: { ...target, digest: file.digest } };
const submitted: DossierEvent = {
  type: 'DossierSubmitted',
  data: { ...target, period: '2025-Q2', points: '46.75', evidence: [], dueBefore: '2025-06-25', late: true },
};
const recalled: DossierEvent = { type: 'SubmissionRecalled', data: { ...target, period: '2025-Q2' } };

describe('evidence index', () => {
  const row = {
    dossier,
    digest: file.digest,
    period: '2025-Q2',
    file,
    citation: uploaded.data.citation,
    late: 0,
    position: 1,
    uploaded_at: '2026-01-01T00:00:01.000000Z',
    uploaded_by: 'tester',
    true_from: '2026-01-01',
    synthetic: 0,
  };

  it('says when a document was withdrawn', () =>
    projected(progress)
      .given([uploaded, withdrawn])
      .thenRows({
        evidence: [row],
        evidence_verdicts: [
          {
            dossier,
            digest: file.digest,
            position: 2,
            withdrawn_at: '2026-01-01T00:00:02.000000Z',
            rejected_at: null,
            rejected_by: null,
            rejection_reason: null,
            true_from: '2026-01-01',
          },
        ],
      }));

  it('counts a document as standing until it is rejected or withdrawn, and not twice less for both', () => {
    const about = { ...target, digest: file.digest, number: '01/BC-MAU' };
    const rejected: DossierEvent = { type: 'EvidenceRejected', data: about };
    const restored: DossierEvent = { type: 'EvidenceRestored', data: about };
    const standing = (events: readonly DossierEvent[], count: number, rejections: readonly string[] = []) =>
      projected(progress)
        .given(events)
        .thenRows({
          dossiers: [
            {
              key: dossier,
              cycle: 'khanhhoa.2025.405',
              indicator: '8.1',
              periods: [],
              standing_evidence: count,
              rejected_evidence: rejections,
              reviewer: null,
              lock: null,
              rounds: [],
              revision: events.length - 1,
              true_from: '2026-01-01',
              synthetic: 0,
            },
          ],
        });
    return Promise.all([
      standing([uploaded, rejected], 0, [file.digest]),
      standing([uploaded, rejected, restored], 1),
      standing([uploaded, rejected, withdrawn], 0),
      standing([uploaded, rejected, withdrawn, uploaded], 1),
    ]);
  });

  it('lets a document stand again after it came again', () =>
    projected(progress)
      .given([uploaded, withdrawn, uploaded])
      .thenRows({ evidence: [{ ...row, position: 3, uploaded_at: '2026-01-01T00:00:03.000000Z' }] }));
});

describe('progress', () => {
  const untouched = { reviewer: null, lock: null, rounds: [], synthetic: 0 };
  const row = {
    key: dossier,
    cycle: 'khanhhoa.2025.405',
    indicator: '8.1',
    standing_evidence: 0,
    rejected_evidence: [],
    true_from: '2026-01-01',
    ...untouched,
  };
  const period = {
    period: '2025-Q2',
    inputs: { value: '93.5' },
    late: false,
    submitted: false,
    returned: false,
  };

  it('follows figures, evidence and submissions by period', () =>
    projected(progress)
      .given([reported('90', '2025-Q1'), reported('93.5'), uploaded, submitted])
      .thenRows({
        dossiers: [
          {
            ...row,
            periods: [
              { ...period, period: '2025-Q1', inputs: { value: '90' } },
              { ...period, submitted: true },
            ],
            standing_evidence: 1,
            revision: 3,
          },
        ],
      }));

  it('takes back what is recalled and withdrawn, and remembers that a sample touched it', () =>
    projected(progress)
      .given([
        { ...reported('93.5'), metadata: { synthetic: true } },
        uploaded,
        submitted,
        recalled,
        withdrawn,
      ])
      .thenRows({ dossiers: [{ ...row, periods: [period], revision: 4, synthetic: 1 }] }));
});

describe('timeline', () => {
  it('tells every event in one sentence, with who, when and why', () =>
    projected(timeline)
      .given([
        {
          ...uploaded,
          metadata: {
            actor: { id: 'cb.congantinh', role: 'officer', agency: 'congantinh' },
            reason: 'Bổ sung',
            effectiveOn: '2025-06-16',
            synthetic: true,
          },
        },
      ])
      .thenRows({
        timeline: [
          {
            dossier,
            position: 1,
            revision: 0,
            type: 'EvidenceUploaded',
            sentence:
              'Nộp minh chứng quý II/2025: 01/BC-MAU ngày 15/06/2025 “Báo cáo kết quả cấp định danh điện tử ' +
              '(văn bản mẫu)” (tệp “Báo cáo định danh điện tử quý II.pdf”, mã aaaaaaaaaaaa).',
            actor: { id: 'cb.congantinh', role: 'officer', agency: 'congantinh' },
            recorded_at: '2026-01-01T00:00:01.000000Z',
            effective_on: '2025-06-16',
            true_from: '2025-06-16',
            reason: 'Bổ sung',
            legal_basis: null,
            synthetic: 1,
          },
        ],
      }));
});
