// Runs in every page before its own scripts: keeps what the browser tells of painting, long tasks and files.
const { PerformanceObserver, performance } = globalThis;

const seen = { paints: [], largest: 0, longTasks: [] };

const keep = (type, note) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });

keep('paint', ({ name, startTime }) => {
  if (name === 'first-contentful-paint') seen.paints.push(startTime);
});
keep('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
keep('longtask', ({ startTime, duration }) => seen.longTasks.push({ startTime, duration }));

globalThis.benchSeen = () => ({
  now: performance.now(),
  firstPaintMs: seen.paints[0] ?? null,
  largestPaintMs: seen.largest,
  longTasks: seen.longTasks,
  nodes: globalThis.document.getElementsByTagName('*').length,
  files: performance
    .getEntriesByType('resource')
    .map(({ name, startTime, responseEnd, encodedBodySize }) => ({
      url: name,
      startMs: startTime,
      endMs: responseEnd,
      bytes: encodedBodySize,
    })),
});
