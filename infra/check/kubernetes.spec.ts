import { existsSync, readdirSync } from 'node:fs';
import { knownSettings, manifestsOf, pathOf, textOf, yamlOf, type Tree } from './deployment-files.js';
import { describeWithTool, run } from './tools.js';

const FOLDER = 'infra/kubernetes';
const files = readdirSync(pathOf(FOLDER)).filter((name) => name.endsWith('.yaml'));
const manifests = files
  .filter((name) => name !== 'kustomization.yaml')
  .flatMap((name) => manifestsOf(`${FOLDER}/${name}`))
  .filter((manifest) => manifest !== null);
const ofKind = (kind: string) => manifests.filter((manifest) => manifest['kind'] === kind);
const at = (tree: Tree | undefined, ...path: readonly string[]): Tree | undefined =>
  path.reduce<Tree | undefined>((part, name) => part?.[name], tree);
const named = (manifest: Tree): string => `${manifest['kind']} ${at(manifest, 'metadata', 'name')}`;

/** What runs: the pods of deployments and of jobs. */
const pods = [
  ...ofKind('Deployment').map((manifest) => [named(manifest), at(manifest, 'spec', 'template')] as const),
  ...ofKind('CronJob').map(
    (manifest) => [named(manifest), at(manifest, 'spec', 'jobTemplate', 'spec', 'template')] as const,
  ),
];
const matches = (selector: Tree | undefined, labels: Tree | undefined): boolean =>
  Object.entries(selector ?? {}).every(([name, value]) => labels?.[name] === value);

/** Each kind with its version, and the fields of its spec that are used here: a slip of the pen is none of them. */
const FIELDS: Readonly<Record<string, readonly [version: string, fields: readonly string[]]>> = {
  Namespace: ['v1', []],
  ServiceAccount: ['v1', []],
  ConfigMap: ['v1', []],
  PersistentVolumeClaim: ['v1', ['accessModes', 'resources']],
  Service: ['v1', ['selector', 'ports']],
  Deployment: ['apps/v1', ['replicas', 'strategy', 'selector', 'template']],
  PodDisruptionBudget: ['policy/v1', ['minAvailable', 'selector']],
  Ingress: ['networking.k8s.io/v1', ['ingressClassName', 'tls', 'rules']],
  NetworkPolicy: ['networking.k8s.io/v1', ['podSelector', 'policyTypes', 'ingress', 'egress']],
  CronJob: [
    'batch/v1',
    [
      'schedule',
      'timeZone',
      'concurrencyPolicy',
      'startingDeadlineSeconds',
      'successfulJobsHistoryLimit',
      'failedJobsHistoryLimit',
      'jobTemplate',
    ],
  ],
};
const POD = [
  'serviceAccountName',
  'automountServiceAccountToken',
  'enableServiceLinks',
  'terminationGracePeriodSeconds',
  'securityContext',
  'topologySpreadConstraints',
  'containers',
  'volumes',
  'restartPolicy',
];
const CONTAINER = [
  'name',
  'image',
  'imagePullPolicy',
  'command',
  'env',
  'envFrom',
  'ports',
  'startupProbe',
  'readinessProbe',
  'livenessProbe',
  'lifecycle',
  'resources',
  'securityContext',
  'volumeMounts',
];

describeWithTool('the manifests, put together by kubectl', 'kubectl', () => {
  it('are one set, each in the namespace', () => {
    const { status, text } = run('kubectl', ['kustomize', pathOf(FOLDER)]);
    expect(status).toBe(0);
    expect(text.match(/^kind: /gm)).toHaveLength(manifests.length);
    expect(text.match(/^ {2}namespace: dti-ledger$/gm)).toHaveLength(manifests.length - 1);
    expect(text).toContain('image: dti-ledger:0.1.0');
  });
});

describe('the manifests', () => {
  it('are all named by kustomization.yaml', () =>
    expect([...(yamlOf(`${FOLDER}/kustomization.yaml`)['resources'] ?? [])].sort()).toEqual(
      files.filter((name) => name !== 'kustomization.yaml').sort(),
    ));

  it.each(manifests.map((manifest) => [named(manifest), manifest] as const))(
    '%s has the fields of its kind',
    (_, manifest) => {
      const [version, fields] = FIELDS[manifest['kind'] ?? ''] ?? ['', []];
      expect(manifest['apiVersion']).toBe(version);
      expect(Object.keys(manifest['spec'] ?? {}).filter((field) => !fields.includes(field))).toEqual([]);
      expect(at(manifest, 'metadata', 'name')).toMatch(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/);
    },
  );

  it('stand under one name once', () => {
    const names = manifests.map(named);
    expect(names.length).toBe(new Set(names).size);
  });
});

describe.each(pods)('a pod of %s', (owner, template) => {
  const spec = at(template, 'spec');
  const containers = [...(spec?.['containers'] ?? [])];

  it('has fields that Kubernetes knows', () => {
    expect(Object.keys(spec ?? {}).filter((field) => !POD.includes(field))).toEqual([]);
    for (const container of containers)
      expect(Object.keys(container).filter((field) => !CONTAINER.includes(field))).toEqual([]);
  });

  it('runs as nobody special, on a file system that it cannot change, and cannot ask the cluster', () => {
    expect(spec).toMatchObject({
      automountServiceAccountToken: false,
      serviceAccountName: 'dti-ledger',
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    });
    for (const { securityContext } of containers)
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
  });

  it('says what it needs and how much it may take', () => {
    for (const { resources } of containers)
      for (const part of ['requests', 'limits'])
        expect(Object.keys(at(resources, part) ?? {}).sort()).toEqual(['cpu', 'ephemeral-storage', 'memory']);
  });

  it('mounts volumes that it has, and has none besides', () => {
    const volumes = [...(spec?.['volumes'] ?? [])].map(({ name }) => name).sort();
    const mounts = containers.flatMap(({ volumeMounts }) =>
      [...(volumeMounts ?? [])].map(({ name }) => name),
    );
    expect(mounts.sort()).toEqual(volumes);
  });

  it('starts a program that exists', () => {
    for (const { command } of containers) {
      const [node, file = ''] = [...(command ?? [])];
      expect(node).toBe('node');
      const source = file.replace(/^dist\//, '').replace(/\.js$/, '.ts');
      expect([file, existsSync(pathOf(file.startsWith('dist/') ? source : file))]).toEqual([file, true]);
    }
  });

  if (owner.startsWith('Deployment'))
    it('is watched, and taken out of service before it stops', () => {
      const [container] = containers;
      expect(at(container, 'readinessProbe', 'httpGet')).toEqual({ path: '/health/ready', port: 'http' });
      expect(at(container, 'startupProbe', 'httpGet')).toEqual({ path: '/health/ready', port: 'http' });
      expect(at(container, 'livenessProbe', 'httpGet')).toEqual({ path: '/health/live', port: 'http' });
      // What the server itself takes at most (serve.ts) and the pause before it.
      const stop =
        Number(/STOP_MS_MAX = ([\d_]+)/.exec(textOf('apps/api/src/serve.ts'))?.[1]?.replace('_', '')) / 1_000;
      expect(Number(spec?.['terminationGracePeriodSeconds'])).toBeGreaterThan(stop + 5);
    });
});

describe('what belongs together', () => {
  const deployments = ofKind('Deployment');
  const templates = deployments.map((manifest) => at(manifest, 'spec', 'template'));
  const labelsOf = (template: Tree | undefined) => at(template, 'metadata', 'labels');

  it('each deployment selects its own pods, runs them twice and keeps one in any disruption', () => {
    for (const manifest of deployments) {
      const selector = at(manifest, 'spec', 'selector', 'matchLabels');
      expect(templates.filter((template) => matches(selector, labelsOf(template)))).toEqual([
        at(manifest, 'spec', 'template'),
      ]);
      expect(at(manifest, 'spec', 'replicas')).toBe(2);
      const budgets = ofKind('PodDisruptionBudget').filter(
        (budget) =>
          JSON.stringify(at(budget, 'spec', 'selector', 'matchLabels')) === JSON.stringify(selector),
      );
      expect(budgets.map((budget) => at(budget, 'spec', 'minAvailable'))).toEqual([1]);
    }
  });

  it('each service leads to a port that a pod has, and the ingress to services that exist', () => {
    for (const service of ofKind('Service').filter((each) => at(each, 'spec', 'selector'))) {
      const target = templates.find((template) =>
        matches(at(service, 'spec', 'selector'), labelsOf(template)),
      );
      const ports = [...(at(target, 'spec', 'containers')?.[0]?.['ports'] ?? [])].map(({ name }) => name);
      for (const { targetPort } of at(service, 'spec', 'ports') ?? []) expect(ports).toContain(targetPort);
    }
    const services = ofKind('Service').map((each) => at(each, 'metadata', 'name'));
    const paths = ofKind('Ingress').flatMap((each) => [
      ...(at(each, 'spec', 'rules')?.[0]?.['http']?.['paths'] ?? []),
    ]);
    for (const path of paths) expect(services).toContain(at(path, 'backend', 'service', 'name'));
    expect(paths.map(({ path }) => path)).toEqual(['/metrics', '/']);
  });

  it('settings are those that the server knows, and no secret is among them', () => {
    const [settings] = ofKind('ConfigMap');
    const given = Object.entries(settings?.['data'] ?? {});
    expect(given.filter(([name]) => !knownSettings().has(name))).toEqual([]);
    expect(
      given.filter(([name, value]) => typeof value !== 'string' || /SECRET|TOKEN|PASSWORD|_KEY/.test(name)),
    ).toEqual([]);
    expect(ofKind('Secret')).toEqual([]);
  });

  it('nothing is reached that no policy names', () => {
    const [nothing, ...others] = ofKind('NetworkPolicy');
    expect(nothing?.['spec']).toEqual({ podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
    for (const policy of others) {
      const rules = [...(at(policy, 'spec', 'ingress') ?? []), ...(at(policy, 'spec', 'egress') ?? [])];
      expect(rules.length).toBeGreaterThan(0);
      // A rule without sides or without ports would let everything through.
      for (const rule of rules)
        expect([rule['from'] ?? rule['to'], rule['ports']]).toEqual([expect.any(Array), expect.any(Array)]);
    }
  });

  it('backups run every night, one at a time, the log before the evidence', () => {
    const jobs = ofKind('CronJob');
    const hours = jobs.map((job) => [
      at(job, 'metadata', 'name'),
      /^\d+ (\d+) \* \* \*$/.exec(at(job, 'spec', 'schedule') ?? '')?.[1],
    ]);
    expect(hours).toEqual([
      ['backup-eventstoredb', '1'],
      ['backup-evidence', '2'],
    ]);
    for (const job of jobs)
      expect(job['spec']).toMatchObject({ concurrencyPolicy: 'Forbid', timeZone: 'Asia/Ho_Chi_Minh' });
  });
});
