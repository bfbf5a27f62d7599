import { Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading.js';
import { frameworksListOptions, frameworksOneOptions } from '../../client/@tanstack/react-query.gen.js';
import type { FrameworkShown } from '../../client/types.gen.js';
import { Empty } from '../../states/empty.js';
import { PageFrame } from '../../states/page-frame.js';
import { Section } from '../../states/section.js';
import { Shown } from '../../states/shown.js';
import { Mapping } from './mapping.js';
import { Rows } from './rows.js';
import { Weights } from './weights.js';

const route = getRouteApi('/bo-chi-so');

export function Page() {
  const { t } = useTranslation('frameworks');
  const frameworks = useRead((moment) => frameworksListOptions({ query: { ...moment, limit: 200 } }));
  return (
    <PageFrame title="frameworks" question={t('question')}>
      <Shown read={frameworks}>{({ items }) => <Chosen frameworks={items} />}</Shown>
    </PageFrame>
  );
}

function Chosen({ frameworks }: { readonly frameworks: readonly FrameworkShown[] }) {
  const { t } = useTranslation('frameworks');
  const { framework: named } = route.useSearch();
  const navigate = route.useNavigate();
  const newest = frameworks.toSorted((a, b) => b.year - a.year);
  const chosen = newest.find(({ code }) => code === named) ?? newest[0];
  if (!chosen) return <Empty title={t('none')} next={t('noneNext')} />;
  const choose = (framework: string | null) =>
    framework !== null && void navigate({ search: ({ other: _, ...before }) => ({ ...before, framework }) });
  return (
    <>
      <Select
        label={t('framework')}
        maw={960}
        allowDeselect={false}
        data={newest.map(({ code, name }) => ({ value: code, label: `${code}: ${name}` }))}
        value={chosen.code}
        onChange={choose}
      />
      <Framework
        key={chosen.code}
        code={chosen.code}
        others={newest.filter(({ code }) => code !== chosen.code)}
      />
    </>
  );
}

interface FrameworkProps {
  readonly code: string;
  readonly others: readonly FrameworkShown[];
}

function Framework({ code, others }: FrameworkProps) {
  const { t } = useTranslation('frameworks');
  const framework = useRead((moment) => frameworksOneOptions({ path: { code }, query: { ...moment } }));
  return (
    <Shown read={framework} lines={8}>
      {(shown) => (
        <>
          <Weights framework={shown} />
          <Section title={t('rows.title')}>
            <Rows framework={shown} />
          </Section>
          {others.length > 0 && (
            <Section title={t('mapping.title')}>
              <Mapping code={code} others={others} />
            </Section>
          )}
        </>
      )}
    </Shown>
  );
}
