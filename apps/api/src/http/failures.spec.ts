import { HttpException } from '@nestjs/common';
import { AccountLocked } from '#access';
import { EvidenceStoreFull, EvidenceUnknown } from '#evidence-store';
import { EventUnstorable, LedgerFailed, LedgerFull, RevisionStale, StreamMoved } from '#ledger';
import { ReadModelBehind } from '#projections';
import { problemOf } from './failures.js';
import { problemBody, problemKinds } from './problem.js';

const statusOf = (error: unknown): number => problemKinds[problemOf(error).code].status;

describe('problemOf', () => {
  it.each([
    [new RevisionStale('dossier-x', 1n, 2n), 412],
    [new ReadModelBehind(9n, 3n), 503],
    [new StreamMoved('dossier-x', 1n, 2n), 503],
    [new LedgerFailed('EIO'), 503],
    [new LedgerFull('ENOSPC'), 507],
    [new EvidenceStoreFull('ENOSPC'), 507],
    [new EvidenceUnknown('ab'), 503],
    [new EventUnstorable('too large'), 422],
    [new AccountLocked(5, new Date(Date.now() + 60_000)), 429],
    [new HttpException('', 405), 405],
    [new HttpException('', 418), 400],
    [new HttpException('', 502), 500],
    [Object.assign(new Error(''), { code: 'FST_FILES_LIMIT', statusCode: 413 }), 413],
    [Object.assign(new Error(''), { code: 'ENOENT', statusCode: 404 }), 500],
    [new Error('secret path /srv/x'), 500],
    ['a text', 500],
    [undefined, 500],
  ])('answers %p with %i', (error, status) => {
    expect(statusOf(error)).toBe(status);
  });

  it('tells nothing of the inside of a failure that nobody foresaw', () => {
    const body = problemBody(problemOf(new Error('secret path /srv/x')), { instance: '/a', traceId: 't' });
    expect(JSON.stringify(body)).not.toContain('secret');
  });

  it('says how long to wait', () => {
    expect(problemOf(new ReadModelBehind(9n, 3n)).headers).toEqual({ 'Retry-After': '1' });
    expect(problemOf(new LedgerFailed('EIO')).headers).toEqual({ 'Retry-After': '30' });
  });

  it('lets no detail of a refusal take the place of a standard member', () => {
    const body = problemBody(
      {
        code: 'dossier.submitted',
        detail: 'Đã nộp.',
        details: { status: 200, detail: 'x', period: '2025-Q2' },
      },
      { instance: '/a', traceId: 't' },
    );
    expect(body).toMatchObject({ status: 409, detail: 'Đã nộp.', period: '2025-Q2' });
  });
});
