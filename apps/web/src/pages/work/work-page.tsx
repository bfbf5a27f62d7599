import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { accountabilityWorkOptions } from '../../client/@tanstack/react-query.gen.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';

export function Page() {
  const { t } = useTranslation('work');
  const work = useRead((moment) => accountabilityWorkOptions({ query: { ...moment, limit: 200 } }));
  return (
    <PageFrame title="work" question={t('question')}>
      <Shown read={work}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('done')} />
          ) : (
            <List>
              {items.map((item) => (
                <List.Item key={`${item.kind} ${item.dossier} ${item.period}`}>{item.sentence}</List.Item>
              ))}
            </List>
          )
        }
      </Shown>
    </PageFrame>
  );
}
