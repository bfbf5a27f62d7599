import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { ListCycles } from '#appraisal/cycle';
import { ListDossiers } from '#appraisal/dossier';
import { GetWorkList, type WorkItem } from '../queries.js';
import { agencyWork, byUrgency, ministryWork, reviewWork, type DossierOfYear } from '../work.js';

@QueryHandler(GetWorkList)
export class GetWorkListHandler implements IQueryHandler<GetWorkList> {
  constructor(private readonly queries: QueryBus) {}

  async execute({ worker, today }: GetWorkList): Promise<readonly WorkItem[]> {
    const { codes, reviewer, ministry = false } = worker;
    const all = await this.#dossiers(today);
    return all
      .flatMap((of) => [
        ...(codes && answersFor(of, codes) ? agencyWork(of) : []),
        ...(reviewer !== undefined && of.dossier.reviewer === reviewer ? reviewWork(of) : []),
        ...(ministry ? ministryWork(of) : []),
      ])
      .sort(byUrgency);
  }

  /** Of every year that is not closed. */
  async #dossiers(today: string): Promise<readonly DossierOfYear[]> {
    const cycles = (await this.queries.execute(new ListCycles())).filter(({ lock }) => lock !== 'final');
    const lists = await Promise.all(
      cycles.map(async (cycle) =>
        (await this.queries.execute(new ListDossiers(cycle))).map((dossier) => ({ cycle, dossier, today })),
      ),
    );
    return lists.flat();
  }
}

const answersFor = ({ dossier }: DossierOfYear, codes: readonly string[]): boolean =>
  [dossier.lead, ...dossier.coLeads, ...dossier.coordinating].some((code) => codes.includes(code));
