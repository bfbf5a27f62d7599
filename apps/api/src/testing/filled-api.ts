import type { OpenAPIObject } from '@nestjs/swagger';
import { ConveneSession } from '#appraisal/council';
import { ReportValue, SelfScore } from '#appraisal/dossier';
import { RegisterEntry } from '#appraisal/registry';
import { planImport, readAllData } from '#reference-data';
import { context, CYCLE, dossierOf, giver, startApi, type ApiFixture } from './app.fixture.js';
import { routes } from './contract.js';

export const FILLED_PERIOD = '2025-Q2';
const SESSION = 'thu-1';
const READER = { as: 'kt.giamsat' };
/** What the fixture and the real register both name, each in its own words. */
const OF_THE_FIXTURE = ['sokhcn', 'vpubnd', 'sotaichinh'];

/** A server in which every GET has something to answer with. */
export interface FilledApi extends ApiFixture {
  /** Of the evidence of dossier 1.1. */
  readonly digest: string;
  /** The address of a route of the document, with the names of things that are there. */
  addressOf(path: string, dossier?: string): string;
}

/** Reference data, a sitting, dossier 1.1 handed in, and sample data in 1.3. */
export async function startFilledApi(): Promise<FilledApi> {
  const api = await startApi();
  await importReferenceData(api);
  await sample(api, dossierOf('1.3'));
  await giver(api.app)(sitting());
  const digest = await handIn(api, dossierOf('1.1'));
  return { ...api, digest, addressOf: (path, dossier) => addressOf(path, { dossier, digest }) };
}

/** Templates of all GET routes: `/api/v1/cycles/{cycle}`. */
export const gets = (document: OpenAPIObject): readonly string[] =>
  routes(document).flatMap((route) => /^GET (.+)$/.exec(route)?.[1] ?? []);

function addressOf(
  path: string,
  { dossier = dossierOf('1.1'), digest }: { readonly dossier?: string | undefined; readonly digest: string },
): string {
  const names: Readonly<Record<string, string>> = {
    dossier,
    cycle: CYCLE,
    digest,
    code: 'THU1',
    unit: 'khanhhoa',
    session: SESSION,
    family: 'provinces',
    year: '2022',
    task: '954.07',
  };
  return path
    .replace('/agencies/{code}', '/agencies/sokhcn')
    .replace('/{code}/mappings/{other}', '/405/mappings/430')
    .replace(/\/difference$/, '/difference?from=0')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? name);
}

const sitting = (): ConveneSession =>
  new ConveneSession(
    { session: SESSION },
    {
      cycle: { unit: 'khanhhoa', year: 2025, framework: 'THU1' },
      heldOn: '2025-05-20',
      place: 'Phòng họp thử',
      members: [{ id: 'hd.vpubnd', agency: 'vpubnd', role: 'chair' }],
      quorum: { present: 1 },
      agenda: ['1.1'],
    },
    context(),
  );

async function importReferenceData({ app }: ApiFixture): Promise<void> {
  const give = giver(app);
  for (const { command } of planImport(readAllData().data, '2025-01-02')) {
    const isKnown = command instanceof RegisterEntry && OF_THE_FIXTURE.includes(command.target.code);
    if (!isKnown) await give(command);
  }
}

/** Sample data comes from the command line only. */
async function sample({ app }: ApiFixture, key: string): Promise<void> {
  const [unit = '', year = '', framework = '', ...code] = key.split('.');
  const id = { unit, year: Number(year), framework, indicator: code.join('.') };
  const given = () => ({ ...context(), today: '2025-05-20', synthetic: true as const });
  await giver(app)(new ReportValue(id, { period: FILLED_PERIOD, inputs: { answer: 'có' } }, given()));
  await giver(app)(new SelfScore(id, { period: FILLED_PERIOD }, given()));
}

/** Figures, evidence, score, submission: gives the digest of the evidence. */
async function handIn(api: ApiFixture, key: string): Promise<string> {
  const act = async (path: string, body: unknown, seen: string) =>
    api.ask('POST', `/api/v1/dossiers/${key}/${path}`, {
      as: 'cb.sokhcn',
      body,
      headers: { 'If-Match': seen },
    });
  const legalBasis = { number: '12/QĐ-UBND', issuedOn: '2025-05-01', clause: 'khoản 2' };
  const grounds = { reason: 'Số liệu quý II', legalBasis, effectiveOn: '2025-05-15' };
  await act('values', { period: FILLED_PERIOD, inputs: { value: '93,5' }, ...grounds }, '"new"');
  const form = new FormData();
  const citation = {
    number: '405/QĐ-BKHCN',
    title: 'Quyết định',
    issuedOn: '2025-04-01',
    summary: 'Ban hành',
  };
  for (const [name, value] of Object.entries({ period: FILLED_PERIOD, ...citation }))
    form.append(name, value);
  form.append('file', new Blob([PNG], { type: 'image/png' }), 'anh.png');
  const { headers } = await act('evidence', form, '"0"');
  await act('self-scores', { period: FILLED_PERIOD }, '"1"');
  const submitted = await act('submissions', { period: FILLED_PERIOD }, '"2"');
  await api.ask('GET', `/api/v1/dossiers/${key}?minPosition=${String(submitted.body.position)}`, READER);
  return /evidence\/(\w+)\/file/.exec(headers.get('location') ?? '')?.[1] ?? '';
}

/** The smallest picture: one grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);
