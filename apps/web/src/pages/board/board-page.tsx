import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CycleShown } from '../../client/types.gen.js';
import { useFormat } from '../../format/use-format.js';
import { Empty } from '../../states/empty.js';
import { Failure } from '../../states/failure.js';
import { Loading } from '../../states/loading.js';
import { PageFrame } from '../../states/page-frame.js';
import { Shown } from '../../states/shown.js';
import { BoardControls } from './board-controls.js';
import { BoardSheets } from './board-sheets.js';
import { CopyBoard } from './copy-board.js';
import { isOpen } from './board-model.js';
import { chosenCycle, peersOf, useBoard, useCycles, type Board } from './use-board.js';

const route = getRouteApi('/bang-diem');

/** Who is out of line. */
export function Page() {
  const cycles = useCycles();
  const { cycle: asked } = route.useSearch();
  const { t } = useTranslation('board');
  const cycle = cycles.data && chosenCycle(cycles.data.items, asked);
  if (cycle) return <BoardOf cycle={cycle} cycles={cycles.data?.items ?? []} />;
  return (
    <PageFrame title="board" question={t('question')}>
      <Shown read={cycles}>{() => <Empty title={t('noCycle')} next={t('noCycleNext')} />}</Shown>
    </PageFrame>
  );
}

interface BoardOfProps {
  readonly cycle: CycleShown;
  readonly cycles: readonly CycleShown[];
}

function BoardOf({ cycle, cycles }: BoardOfProps) {
  const { t } = useTranslation('board');
  const search = route.useSearch();
  const peers = peersOf(cycles, cycle);
  const { board, error, retry } = useBoard(cycle, search);
  return (
    <PageFrame
      title="board"
      question={t('question')}
      {...(board && { answer: <Answer board={board} />, actions: <CopyBoard board={board} /> })}
    >
      <BoardControls cycle={cycle} cycles={cycles} peers={peers.length} board={board} />
      {error !== null && <Failure error={error} onRetry={retry} />}
      {!board && error === null && <Loading lines={8} />}
      {board && <BoardSheets board={board} />}
    </PageFrame>
  );
}

function Answer({ board }: { readonly board: Board }) {
  const { t } = useTranslation('board');
  const { decimal } = useFormat();
  const judged = board.all.filter(({ rank }) => rank !== undefined);
  const [best, worst] = [judged[0], judged.at(-1)];
  const stage = t(`stage.${board.stage}`);
  if (!best || !worst) return t('answer.nothing', { stage, year: board.cycle.year });
  const side = ({ name, total }: typeof best) => ({
    name,
    points: decimal(total.points),
    max: decimal(total.maxPoints),
  });
  const open = judged.some(({ total }) => isOpen(total));
  return (
    <>
      {t('answer.best', { stage, count: judged.length, ...side(best) })}{' '}
      {worst !== best && t('answer.worst', side(worst))} {open && t('answer.provisional')}
    </>
  );
}
