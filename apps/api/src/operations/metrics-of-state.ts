import { statfs } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { LEDGER, type Ledger } from '#ledger';
import { ProjectionRunner, type RunnerState, type RunnerStatus } from '#projections';
import { CONFIG, type Config } from '../config.js';
import { EventLoopWatch } from './event-loop-watch.js';
import { Metrics } from './metrics.js';
import { Processes } from './processes.js';
import { Rebuilds } from './rebuilds.js';

const STATES: readonly RunnerState[] = ['stopped', 'running', 'retrying', 'halted'];
const MS = 1_000;

/** Gauges that are set when somebody looks: how far everything is, and what stands in the way. */
@Injectable()
export class MetricsOfState {
  readonly #gauges;

  constructor(
    private readonly metrics: Metrics,
    private readonly runner: ProjectionRunner,
    private readonly processes: Processes,
    private readonly rebuilds: Rebuilds,
    private readonly eventLoop: EventLoopWatch,
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.#gauges = gaugesIn(metrics);
    metrics.collectProcess();
  }

  /** Everything, in Prometheus's text. Throws what the ledger and the read models throw. */
  async text(): Promise<string> {
    const status = await this.runner.status();
    this.#setProjections(status);
    this.#gauges.lagSeconds.set(await this.#lagSeconds(status));
    this.#setRebuild(status);
    this.#setProcess(status);
    await this.#setDisk();
    return this.metrics.registry.metrics();
  }

  #setProjections({ head, projections, state }: RunnerStatus): void {
    const { position, lagEvents, parked, projector } = this.#gauges;
    position.set(Number(head));
    for (const gauge of [lagEvents, parked]) gauge.reset();
    for (const { name, status, lag, parked: count } of projections) {
      if (status === 'building') continue;
      lagEvents.set({ projection: name }, Number(lag));
      parked.set({ projection: name }, count);
    }
    for (const each of STATES) projector.set({ state: each }, each === state ? 1 : 0);
  }

  /** How long the oldest event that is not shown yet has been waiting. */
  async #lagSeconds({ head, position }: RunnerStatus): Promise<number> {
    if (position >= head) return 0;
    const [waiting] = await this.ledger.readAll({ after: position, limit: 1 });
    return waiting ? Math.max(0, (Date.now() - Date.parse(waiting.recordedAt)) / MS) : 0;
  }

  #setRebuild({ rebuild }: RunnerStatus): void {
    const { rebuildRunning, rebuildDone, rebuildTotal, rebuildFailed } = this.#gauges;
    rebuildRunning.set(rebuild ? 1 : 0);
    rebuildDone.set(Number(rebuild?.done ?? 0n));
    rebuildTotal.set(Number(rebuild?.total ?? 0n));
    rebuildFailed.set(this.rebuilds.last?.outcome === 'failed' ? 1 : 0);
  }

  #setProcess({ head }: RunnerStatus): void {
    const { yearEndLag, yearEndTrouble, eventLoop } = this.#gauges;
    const { position, trouble } = this.processes.yearEnd;
    yearEndLag.set(Number(head > position ? head - position : 0n));
    yearEndTrouble.set(trouble ? 1 : 0);
    const { p50Ms, p99Ms, maxMs } = this.eventLoop.delay;
    eventLoop.set({ quantile: '0.5' }, p50Ms / MS);
    eventLoop.set({ quantile: '0.99' }, p99Ms / MS);
    eventLoop.set({ quantile: '1' }, maxMs / MS);
  }

  async #setDisk(): Promise<void> {
    const { bavail, blocks, bsize } = await statfs(this.config.dataDir);
    this.#gauges.diskFree.set(bavail * bsize);
    this.#gauges.diskSize.set(blocks * bsize);
  }
}

function gaugesIn({ registry }: Metrics) {
  const gauge = <Label extends string = never>(
    name: string,
    help: string,
    labelNames: readonly Label[] = [],
  ) => new Gauge({ name, help, labelNames, registers: [registry] });
  return {
    position: gauge('dti_ledger_position', 'Position of the last event'),
    lagEvents: gauge('dti_projection_lag_events', 'Positions a read model has still to take', ['projection']),
    lagSeconds: gauge('dti_projection_lag_seconds', 'Age of the oldest event that is not shown yet'),
    parked: gauge('dti_projection_parked_events', 'Events a read model could not take', ['projection']),
    projector: gauge('dti_projector_state', '1 for the state that feeding the read models is in', ['state']),
    rebuildRunning: gauge('dti_rebuild_running', '1 while read models are built anew'),
    rebuildDone: gauge('dti_rebuild_position', 'Position that the rebuild has reached'),
    rebuildTotal: gauge('dti_rebuild_total', 'Position that the rebuild goes to'),
    rebuildFailed: gauge('dti_rebuild_failed', '1 when the last rebuild somebody asked for was cut short'),
    yearEndLag: gauge('dti_year_end_lag_events', 'Positions that the year-end process has still to take'),
    yearEndTrouble: gauge('dti_year_end_trouble', '1 while the year-end process cannot go on'),
    eventLoop: gauge('dti_event_loop_delay_seconds', 'How long requests wait for the serving thread', [
      'quantile',
    ]),
    diskFree: gauge('dti_data_disk_free_bytes', 'Room left where DATA_DIR lies'),
    diskSize: gauge('dti_data_disk_size_bytes', 'Size of the disk where DATA_DIR lies'),
  };
}
