import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Inject, NotFoundException, UnauthorizedException } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { Public } from '../auth/policy.decorator.js';
import { CONFIG, type Config } from '../config.js';
import type { ApiRequest } from '../http/api-request.js';
import { headerOf } from '../http/api-request.js';
import { CurrentRequest } from '../http/current-request.js';
import { MetricsOfState } from './metrics-of-state.js';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip'];

/**
 * For Prometheus. With METRICS_TOKEN whoever brings it as a bearer token may read; without one only this machine
 * may, and nobody through a proxy on it. The figures hold no names and no scores, but they tell who works when.
 */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly state: MetricsOfState,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Public()
  @ApiExcludeEndpoint()
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  text(@CurrentRequest() request: ApiRequest): Promise<string> {
    this.#admit(request);
    return this.state.text();
  }

  #admit(request: ApiRequest): void {
    const { metricsToken } = this.config;
    if (metricsToken === undefined) {
      if (!isFromHere(request)) throw new NotFoundException();
    } else if (!isSame(headerOf(request, 'authorization'), `Bearer ${metricsToken}`))
      throw new UnauthorizedException();
  }
}

const isFromHere = ({ ip, headers }: ApiRequest): boolean =>
  LOOPBACK.has(ip) && FORWARDED.every((name) => headers[name] === undefined);

/** Takes as long whatever the difference is. */
const isSame = (given: string | undefined, wanted: string): boolean =>
  given !== undefined && timingSafeEqual(hash(given), hash(wanted));

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
