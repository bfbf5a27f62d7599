import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { ThrottlerModule } from '@nestjs/throttler';
import { AccessModule } from '#access';
import { AppraisalModule, eventFamilies, projections } from '#appraisal';
import { EvidenceStoreModule } from '#evidence-store';
import { LedgerModule } from '#ledger';
import { ProjectionsModule } from '#projections';
import { AccountabilityController } from './accountability/accountability.controller.js';
import { AccessGuard } from './auth/access.guard.js';
import { DossierDoor } from './auth/dossier-door.js';
import { RouteAudit } from './auth/route-audit.js';
import { SessionsController } from './auth/sessions.controller.js';
import { TaskDoor } from './auth/task-door.js';
import { BranchController } from './branch/branch.controller.js';
import { CONFIG, type Config } from './config.js';
import { dutiesOf } from './duties.js';
import { dataFiles, ledgerOf, readModelsOf, type DataFiles } from './data-files.js';
import { CouncilController } from './council/council.controller.js';
import { SittingController } from './council/sitting.controller.js';
import { CycleBoardController } from './cycle/cycle-board.controller.js';
import { CyclesController } from './cycle/cycles.controller.js';
import { ReplayController } from './cycle/replay.controller.js';
import { YearEndController } from './cycle/year-end.controller.js';
import { DifferenceController } from './difference/difference.controller.js';
import { DossierCommandsController } from './dossier/dossier-commands.controller.js';
import { DossierReadsController } from './dossier/dossier-reads.controller.js';
import { DossierActs } from './dossier/acts.js';
import { EvidenceController } from './dossier/evidence.controller.js';
import { ExplanationsController } from './dossier/explanations.controller.js';
import { ReviewController } from './dossier/review.controller.js';
import { FrameworksController } from './framework/frameworks.controller.js';
import { AnswerInterceptor } from './http/answer.interceptor.js';
import { Clock } from './http/clock.js';
import { CommandDesk } from './http/command-desk.js';
import { ProblemFilter } from './http/problem.filter.js';
import { Reading } from './http/reading.js';
import { strictFields } from './http/validation.js';
import { LiveController } from './live/live.controller.js';
import { Moves } from './live/moves.js';
import { logModule } from './log.js';
import { CalendarController } from './obligation/calendar.controller.js';
import { EventLoopWatch } from './operations/event-loop-watch.js';
import { HealthController } from './operations/health.controller.js';
import { ProblemsController } from './operations/problems.controller.js';
import { Metrics } from './operations/metrics.js';
import { MetricsController } from './operations/metrics.controller.js';
import { MetricsOfState } from './operations/metrics-of-state.js';
import { observedLedger } from './operations/observed-ledger.js';
import { Processes } from './operations/processes.js';
import { readModelBuilder } from './operations/read-model-builder.js';
import { RebuildsController } from './operations/rebuilds.controller.js';
import { Rebuilds } from './operations/rebuilds.js';
import { Readiness } from './operations/readiness.js';
import { StatusController } from './operations/status.controller.js';
import { Stopping } from './operations/stopping.js';
import { Tracing } from './operations/tracing.js';
import { PublishedYearsController } from './publication/published-years.controller.js';
import { RankingsController } from './ranking/rankings.controller.js';
import { TrendController } from './ranking/trend.controller.js';
import { TargetsController } from './target/targets.controller.js';
import { AgenciesController } from './registry/agencies.controller.js';
import { TasksController } from './task/tasks.controller.js';

/** Sign-ins from one address in a minute: an office behind one address still gets in, a guessing machine does not. */
const SIGN_INS = { ttl: 60_000, limit: 60 };

const CONTROLLERS = [
  SessionsController,
  AgenciesController,
  FrameworksController,
  CyclesController,
  CycleBoardController,
  YearEndController,
  PublishedYearsController,
  ReplayController,
  DossierReadsController,
  DossierCommandsController,
  EvidenceController,
  ReviewController,
  ExplanationsController,
  CouncilController,
  SittingController,
  AccountabilityController,
  DifferenceController,
  BranchController,
  RankingsController,
  TrendController,
  TargetsController,
  TasksController,
  CalendarController,
  LiveController,
  StatusController,
  RebuildsController,
  ProblemsController,
] as const;

/** What every process answers, whatever it is there for. */
const ABOUT_ITSELF = [HealthController, MetricsController] as const;

const PROVIDERS = [
  Clock,
  CommandDesk,
  DossierActs,
  DossierDoor,
  MetricsOfState,
  Moves,
  Processes,
  Readiness,
  Reading,
  Rebuilds,
  EventLoopWatch,
  RouteAudit,
  Stopping,
  TaskDoor,
  Tracing,
] as const;

/** One process: all there is, or what its role leaves of it (duties.ts). */
@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    const metrics = new Metrics();
    return {
      module: AppModule,
      imports: [
        ...rooms(config, dataFiles(config.dataDir, config), metrics),
        DiscoveryModule,
        AppraisalModule,
      ],
      controllers: [...(dutiesOf(config).answers ? CONTROLLERS : []), ...ABOUT_ITSELF],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Metrics, useValue: metrics },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_PIPE, useFactory: strictFields },
        ...PROVIDERS,
      ],
    };
  }
}

/** What the application stands on, with its settings. */
const rooms = (config: Config, files: DataFiles, metrics: Metrics): readonly DynamicModule[] => [
  logModule(config.logLevel),
  LedgerModule.forRoot({
    ...ledgerOf(files, dutiesOf(config).writes ? 'owner' : 'reader'),
    families: eventFamilies,
    around: (ledger) => observedLedger(ledger, metrics),
  }),
  ProjectionsModule.forRoot({
    ...readModelsOf(files),
    mode: dutiesOf(config).feeds ? 'projector' : 'reader',
    projections,
    builder: () => readModelBuilder(files),
  }),
  EvidenceStoreModule.forRoot(
    config.evidenceBucket ? { s3: config.evidenceBucket } : { path: files.evidence },
  ),
  AccessModule.forRoot({ tokenSecret: config.tokenSecret, sampleAccounts: config.sample }),
  ThrottlerModule.forRoot([SIGN_INS]),
  TerminusModule.forRoot({ logger: false }),
];
