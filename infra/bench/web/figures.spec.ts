import { blockingMs, isAnswer, lastBusyMs, type Load } from './figures.js';
import { tableOf, verdictsOf } from './table.js';

it('counts of each task what is beyond 50 ms, and only what came after the first paint', () => {
  const tasks = [
    { startTime: 0, duration: 400 },
    { startTime: 450, duration: 100 },
    { startTime: 900, duration: 50 },
    { startTime: 1_000, duration: 51 },
  ];
  expect(blockingMs(tasks, 500)).toBe(1);
  expect(blockingMs(tasks, 0)).toBe(350 + 50 + 1);
  expect(blockingMs(tasks, 300)).toBe(50 + 50 + 1);
});

it('waits for answers that are on their way, but not for the stream that never ends', () => {
  const fetched = (url: string) => ({ url, startMs: 10, endMs: 0, bytes: 0 });
  expect(isAnswer(fetched('http://localhost/api/v1/cycles?limit=200'))).toBe(true);
  expect(isAnswer(fetched('http://localhost/api/v1/live'))).toBe(false);
  expect(isAnswer(fetched('http://localhost/assets/index.js'))).toBe(false);
  const longTasks = [{ startTime: 5, duration: 60 }];
  expect(lastBusyMs({ longTasks, files: [] })).toBe(65);
  expect(lastBusyMs({ longTasks, files: [{ ...fetched('x'), startMs: 90 }] })).toBe(90);
  expect(lastBusyMs({ longTasks: [], files: [] })).toBe(0);
});

it('tells the median with its range, and what misses its goal by how much', () => {
  const load = (lcpMs: number): Load => ({
    fcpMs: 800,
    lcpMs,
    tbtMs: 150,
    shownMs: 1_300,
    busyMs: 900,
    scriptGzipKb: 205.4,
    answers: 3,
    answersKb: 12,
    answeredMs: 1_100,
    nodes: 128,
  });
  const sightings = [{ name: 'Bảng', loads: [load(2_400), load(3_000), load(2_600)] }];
  expect(tableOf(sightings).split('\n')[2]).toMatch(/^\| Bảng \| 800 \| 2,600 \(2,400–3,000\) \| 150 \|/);
  expect(verdictsOf(sightings)).toEqual([
    'Bảng: LCP ≤ 2500 ms: **2600**, short of the goal by 100 ms',
    'Bảng: TBT ≤ 200 ms: **150**, met',
  ]);
});
