import { Box, Drawer, Flex, Paper } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../../api/moment.js';
import { dossierReadsOneOptions } from '../../client/@tanstack/react-query.gen.js';
import { EvidenceBeside } from './evidence-beside.js';
import { focusRow, neighbourOf } from './focus-next.js';
import { LowerDialog } from './lower-dialog.js';
import type { QueueRow } from './queue-rows.js';
import { QueueTable, type RowActs } from './queue-table.js';
import { StaleVerdict } from './stale-verdict.js';
import type { useVerdicts } from './use-verdicts.js';

export interface QueueDeskProps {
  readonly rows: readonly QueueRow[];
  readonly verdicts: ReturnType<typeof useVerdicts>;
  /** In the past nothing is decided. */
  readonly readOnly: boolean;
}

/** The rows, the evidence of the one in hand beside them, and the dialog that lowers its score. */
export function QueueDesk({ rows, verdicts, readOnly }: QueueDeskProps) {
  const queries = useQueryClient();
  const moment = useMoment();
  const [current, setCurrent] = useState<string>();
  const [beside, setBeside] = useState(false);
  const [lowering, setLowering] = useState<QueueRow>();
  const close = (next: string | undefined) => {
    setLowering(undefined);
    focusRow(next);
  };
  const inHand = rows.find(({ key }) => key === current);
  const acts: RowActs = {
    readOnly,
    onCurrent: ({ key }) => {
      setCurrent(key);
      void queries.prefetchQuery(dossierReadsOneOptions({ path: { dossier: key }, query: { ...moment } }));
    },
    onAccept: (row) => {
      focusRow(neighbourOf(row.key));
      void verdicts.say({ row });
    },
    onLower: setLowering,
    onEvidence: ({ key }) => {
      setBeside(key !== current || !beside);
      setCurrent(key);
    },
  };
  return (
    <Flex gap="md" align="flex-start">
      <Box flex={1} miw={0}>
        <QueueTable rows={rows} current={inHand?.key} narrow={beside && inHand !== undefined} {...acts} />
      </Box>
      {beside && inHand && <Beside row={inHand} acts={acts} onClose={() => setBeside(false)} />}
      {lowering && (
        <LowerDialog
          key={lowering.key}
          row={lowering}
          next={() => neighbourOf(lowering.key)}
          say={verdicts.say}
          onClose={close}
        />
      )}
      <StaleVerdict verdicts={verdicts} />
    </Flex>
  );
}

interface BesideProps {
  readonly row: QueueRow;
  readonly acts: RowActs;
  readonly onClose: () => void;
}

/** Beside the rows where there is room, else over them. */
function Beside({ row, acts, onClose }: BesideProps) {
  const { t } = useTranslation('queue');
  const hasRoom = useMediaQuery('(min-width: 62em)', matchMedia('(min-width: 62em)').matches);
  const evidence = <EvidenceBeside key={row.key} row={row} acts={acts} onClose={onClose} />;
  if (hasRoom)
    return (
      <Paper
        component="aside"
        aria-label={t('evidence.title')}
        withBorder
        p="md"
        w={420}
        pos="sticky"
        top={76}
      >
        {evidence}
      </Paper>
    );
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="85%"
      withCloseButton={false}
      attributes={{ content: { 'aria-label': t('evidence.title') } }}
    >
      {evidence}
    </Drawer>
  );
}
