import { DataList, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StatusAnswer } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';

/** How far everything is, and how long requests wait. */
export function Machine({
  status: { state, head, yearEnd, eventLoop, parked },
}: {
  readonly status: StatusAnswer;
}) {
  const { t } = useTranslation('operations');
  const { decimal } = useFormat();
  const { p50Ms, p99Ms, maxMs } = eventLoop;
  const facts = [
    ['head', decimal(head)],
    ['state', t(`state.${state}`)],
    ['yearEnd', t('machine.reached', { position: decimal(yearEnd.position) })],
    ['parked', String(parked.length)],
    ['eventLoop', t('machine.milliseconds', { p50Ms, p99Ms, maxMs })],
  ] as const;
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
      {facts.map(([name, value]) => (
        <DataList key={name} orientation="vertical">
          <DataList.Item>
            <DataList.ItemLabel>{t(`machine.${name}`)}</DataList.ItemLabel>
            <DataList.ItemValue>
              <Text className="numbers" fw={600}>
                {value}
              </Text>
            </DataList.ItemValue>
          </DataList.Item>
        </DataList>
      ))}
    </SimpleGrid>
  );
}
