import type { CycleShown, DossierAnswer } from '../client/types.gen.js';
import { openPeriods } from '../pages/queue/not-handed-in.js';
import { today } from '../format/dates.js';
import type { WebKit } from './web-kit.js';

/** Speaks to the API as one sample account. Throws with the problem's words when it refuses. */
export async function apiAs(web: WebKit, account: string) {
  const { token } = await web.signIn(account);
  const send = async <Given>(path: string, init: RequestInit = {}): Promise<Given> => {
    const headers = new Headers(init.headers);
    headers.set('Authorization', `Bearer ${token}`);
    const answer = await fetch(`${web.url}/api/v1${path}`, { ...init, headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as Given;
  };
  return {
    read: <Given>(path: string) => send<Given>(path),
    /** On top of what is there now, as somebody does who has just looked. */
    write: async (dossier: string, act: string, body: object | FormData) => {
      const { revision } = await send<DossierAnswer>(`/dossiers/${dossier}?minPosition=${position}`);
      const isForm = body instanceof FormData;
      const written = await send<{ readonly position: string }>(`/dossiers/${dossier}/${act}`, {
        method: 'POST',
        headers: {
          'If-Match': `"${revision ?? 'new'}"`,
          ...(!isForm && { 'Content-Type': 'application/json' }),
        },
        body: isForm ? body : JSON.stringify(body),
      });
      position = written.position;
    },
  };
}

/** Where the last write of a test stands: what is read after it shows it. */
let position = '0';

const LAST_YEAR = 'khanhhoa.2025.405';

/**
 * Hands in dossiers of the year that is open, with the figures of the year before, and assigns them to a helper.
 * `leads`: indicator → its leading agency, whose sample officer does it. Gives the keys of the dossiers.
 */
export async function handIn(
  web: WebKit,
  leads: Readonly<Record<string, string>>,
  reviewer: string,
): Promise<readonly string[]> {
  const admin = await apiAs(web, 'qt.sokhcn');
  const { items } = await admin.read<{ readonly items: readonly CycleShown[] }>('/cycles');
  const [open] = openPeriods(items, today());
  if (!open) throw new Error('the sample has no year that is open');
  const keys: string[] = [];
  for (const [indicator, agency] of Object.entries(leads)) {
    const officer = await apiAs(web, `cb.${agency}`);
    const dossier = `${open.cycle.key}.${indicator}`;
    const { periods } = await officer.read<DossierAnswer>(`/dossiers/${LAST_YEAR}.${indicator}`);
    const period = open.period.code;
    await officer.write(dossier, 'values', { period, inputs: periods.at(-1)?.inputs });
    await officer.write(dossier, 'evidence', documentOf(indicator, period));
    await officer.write(dossier, 'self-scores', { period, reason: 'Theo số liệu của năm trước (mẫu).' });
    await officer.write(dossier, 'submissions', { period });
    await admin.write(dossier, 'reviewers', { reviewer });
    keys.push(dossier);
  }
  return keys;
}

function documentOf(indicator: string, period: string): FormData {
  const form = new FormData();
  form.set('period', period);
  form.set('number', `${indicator.replace('.', '')}/BC-MAU`);
  form.set('title', 'Báo cáo (văn bản mẫu)');
  form.set('issuedOn', today());
  form.set('summary', 'V/v kết quả thực hiện chỉ số (văn bản mẫu)');
  const text = `%PDF-1.4\n% ${indicator}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
  form.set('file', new Blob([text], { type: 'application/pdf' }), `${indicator}.pdf`);
  return form;
}
