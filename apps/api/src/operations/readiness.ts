import { access, constants } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { HealthIndicatorService, type HealthIndicatorResult } from '@nestjs/terminus';
import { LEDGER, type Ledger } from '#ledger';
import { ProjectionRunner } from '#projections';
import { CONFIG, type Config } from '../config.js';
import { dutiesOf } from '../duties.js';
import { rebuildShown } from './rebuilds.answer.js';
import { Stopping } from './stopping.js';

/** A projector that is this far behind is not merely busy. */
const LAG_MAX = 1_000n;

/** What must hold before callers are sent here. */
@Injectable()
export class Readiness {
  constructor(
    private readonly indicators: HealthIndicatorService,
    private readonly runner: ProjectionRunner,
    private readonly stopping: Stopping,
    @Inject(LEDGER) private readonly ledger: Ledger,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  serving(): HealthIndicatorResult {
    const check = this.indicators.check('serving');
    return this.stopping.begun ? check.down('đang dừng') : check.up();
  }

  /** The ledger answers and its folder can be written. */
  async store(): Promise<HealthIndicatorResult> {
    const check = this.indicators.check('store');
    try {
      await this.ledger.head();
      await access(this.config.dataDir, constants.W_OK);
      return check.up();
    } catch {
      return check.down('không đọc hoặc không ghi được sổ cái');
    }
  }

  /** The read models are fed, here or by another process, and nearly caught up. */
  async projections(): Promise<HealthIndicatorResult> {
    const check = this.indicators.check('projections');
    const { state, head, position, rebuild } = await this.runner.status();
    const lag = head - position;
    const rebuilding = rebuild && { rebuild: { ...rebuildShown(rebuild) } };
    const isFed = state === 'running' || state === 'standby' || !dutiesOf(this.config).feeds;
    if (isFed && lag <= LAG_MAX) return check.up(rebuilding);
    return check.down({ state, lag: lag.toString(), ...rebuilding });
  }
}
