import type { TFunction } from 'i18next';
import { ApiProblem } from '../api/problem.js';

const OWN = { 'web.offline': 'problem.web_offline', 'web.unreadable': 'problem.web_unreadable' } as const;

const isOwn = (code: string): code is keyof typeof OWN => code in OWN;

/** The sentence of a failure for people: the API's own, which names the next step, or ours. */
export function sentenceOf(error: unknown, t: TFunction): string {
  if (!(error instanceof ApiProblem)) return t('problem.web_unknown');
  return isOwn(error.code) ? t(OWN[error.code]) : error.message;
}
