// The province's score, its indicators, and why one of them has its points: straight from the API.
const cycle = new URLSearchParams(location.search).get('cycle') ?? 'khanhhoa.2025.405';
const [unit, year, framework] = cycle.split('.');
const LIST = 'limit=200';
let token;

const part = (id) => document.getElementById(id);
const say = (text) => (part('message').textContent = text);
const number = (decimal) => {
  const [whole, places] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return places === undefined ? grouped : `${grouped},${places}`;
};
const day = (isoDate) => isoDate.slice(0, 10).split('-').reverse().join('/');
const moment = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** An element with its words; numbers stand at the right. */
function element(name, content, className = '') {
  const made = document.createElement(name);
  made.className = className;
  made.append(...[content].flat());
  return made;
}

const row = (...cells) =>
  element(
    'tr',
    cells.map((cell, index) => element('td', cell, index === 0 ? '' : 'number')),
  );

/** Asks the API; a problem becomes an Error with its Vietnamese sentence. */
async function ask(path, body) {
  const headers = {
    ...(token && { Authorization: `Bearer ${token}` }),
    ...(body && { 'Content-Type': 'application/json' }),
  };
  const request = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
  const response = await fetch(`/api/v1/${path}`, request).catch(() => {
    throw new Error(
      'Không nối được với máy chủ. Hãy kiểm tra máy chủ có đang chạy không, rồi tải lại trang.',
    );
  });
  const answer = await response.json().catch(() => ({}));
  if (response.status === 401 && token) signOut();
  if (!response.ok)
    throw new Error(answer.detail ?? `Máy chủ trả lời lỗi ${response.status}. Hãy thử lại sau.`);
  if (answer.synthetic) part('sample').hidden = false;
  if (answer.position) part('position').textContent = `vị trí ${answer.position}`;
  return answer;
}

async function showBoard() {
  const board = await ask(`cycles/${cycle}/scores?stage=self`);
  part('total').textContent = `${number(board.points)} / ${number(board.maxPoints)} điểm`;
  part('pillars').replaceChildren(
    ...board.pillars.map(({ pillar, name, points, maxPoints, scoredIndicators, indicators }) =>
      row(
        `${pillar}. ${name}`,
        `${number(points)} / ${number(maxPoints)}`,
        `${scoredIndicators}/${indicators}`,
      ),
    ),
  );
}

/** Before signing in: what the framework asks for. After: what the dossiers that this account may see hold. */
async function showIndicators() {
  const { indicators } = await ask(`frameworks/${framework}`);
  const dossiers = token ? (await ask(`cycles/${cycle}/dossiers?${LIST}`)).items : [];
  const held = new Map(dossiers.map((dossier) => [dossier.indicator, dossier]));
  const shown = token ? indicators.filter(({ code }) => held.has(code)) : indicators;
  part('indicators').replaceChildren(
    ...shown.map((indicator) => indicatorRow(indicator, held.get(indicator.code))),
  );
  if (shown.length === 0) part('indicators').append(row('Tài khoản này không có chỉ số nào để xem.', ''));
}

function indicatorRow({ code, name, maxPoints }, dossier) {
  const score = dossier?.scores.find(({ stage }) => stage === 'self');
  const points =
    dossier === undefined
      ? number(maxPoints)
      : `${score ? number(score.points) : '–'} / ${number(maxPoints)}`;
  if (!dossier) return row(`${code} ${name}`, points);
  const button = element('button', `${code} ${name}`);
  button.type = 'button';
  button.addEventListener(
    'click',
    guarded(() => showDossier(dossier)),
  );
  return row(button, points);
}

async function showDossier({ key, indicator, name }) {
  const [why, history] = await Promise.all([
    ask(`dossiers/${key}/why?stage=self`),
    ask(`dossiers/${key}/history?${LIST}`),
  ]);
  part('dossier-title').textContent = `${indicator} ${name}`;
  part('why').textContent = why.sentence;
  part('history').replaceChildren(...history.items.map((step) => element('li', stepInWords(step))));
  if (history.items.length === 0) part('history').append(element('li', 'Chưa có bước nào.'));
  part('dossier').hidden = false;
  part('dossier').focus();
}

function stepInWords({ effectiveOn, recordedAt, actor, sentence, reason, position }) {
  const when = effectiveOn ? day(effectiveOn) : moment.format(new Date(recordedAt));
  return `${when}, ${actor.id}: ${sentence}${reason ? ` Lý do: ${reason}` : ''} (vị trí ${position})`;
}

async function signIn(form) {
  const { username, password } = Object.fromEntries(new FormData(form));
  const session = await ask('sessions', { username, password });
  token = session.token;
  form.hidden = true;
  form.reset();
  part('account').textContent =
    `Đang xem với tài khoản ${session.account.displayName}. Tải lại trang để đăng xuất.`;
  await showIndicators();
}

function signOut() {
  token = undefined;
  part('sign-in').hidden = false;
  part('account').textContent = 'Phiên đăng nhập đã hết hạn. Hãy đăng nhập lại.';
}

/** Shows what goes wrong instead of leaving the page silent. */
const guarded = (work) => async () => {
  say('Đang tải…');
  try {
    await work();
    say('');
  } catch (error) {
    say(error.message);
  }
};

part('cycle').textContent =
  `${unit === 'khanhhoa' ? 'Tỉnh Khánh Hòa' : unit}, năm ${year}, bộ chỉ số ${framework}`;
part('sign-in').addEventListener('submit', (event) => {
  event.preventDefault();
  void guarded(() => signIn(event.target))();
});
void guarded(async () => {
  await showBoard();
  await showIndicators();
})();
