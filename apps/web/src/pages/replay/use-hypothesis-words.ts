import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.js';
import type { HypothesisDto } from './hypotheses.js';

/** A hypothesis in words, before it is asked; the answer says it again in the server's own. */
export function useHypothesisWords(): (hypothesis: HypothesisDto) => string {
  const { t } = useTranslation('replay');
  const { decimal } = useFormat();
  return (hypothesis) => {
    switch (hypothesis.kind) {
      case 'framework':
        return t('words.framework', { framework: hypothesis.framework });
      case 'move':
        return t('words.move', {
          position: decimal(hypothesis.position ?? ''),
          days: hypothesis.byDays ?? 0,
        });
      case 'leave-out':
        return t('words.leave-out', { position: decimal(hypothesis.position) });
      case 'judge':
        return t('words.judge', {
          position: decimal(hypothesis.position),
          points: decimal(hypothesis.points),
        });
      case 'figures': {
        const inputs = Object.entries(hypothesis.inputs).map(([name, text]) => `${name} = ${text}`);
        return t('words.figures', { position: decimal(hypothesis.position), inputs: inputs.join('; ') });
      }
      default:
        return JSON.stringify(hypothesis);
      case 'peers':
        return t('words.peers', {
          indicator: hypothesis.indicator,
          best: hypothesis.best ?? '–',
          worst: hypothesis.worst ?? '–',
        });
    }
  };
}
