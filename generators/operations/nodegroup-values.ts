import fc, { type Arbitrary } from 'fast-check';
import type { Json, JsonObject } from '../../src/json/json.js';

const TAINT: JsonObject = { key: 'dedicated', value: 'batch', effect: 'NO_SCHEDULE' };

/** Realistic settings of node groups, whose numbers agree with each other. */
export const nodegroupValues = {
  scalingConfig: fc.constantFrom<JsonObject[]>(
    { minSize: 1, maxSize: 3, desiredSize: 2 },
    { minSize: 0, maxSize: 10, desiredSize: 0 },
    { minSize: 3, maxSize: 50, desiredSize: 12 },
  ),
  diskSize: fc.constantFrom(20, 50, 100),
  instanceTypes: fc.constantFrom(['t3.medium'], ['m6i.large', 'm5.large']),
  amiType: fc.constantFrom('AL2023_x86_64_STANDARD', 'BOTTLEROCKET_x86_64', 'AL2023_ARM_64_STANDARD'),
  capacityType: fc.constantFrom('ON_DEMAND', 'SPOT'),
  releaseVersion: fc.constant('1.34.2-20260110'),
  remoteAccess: fc.constantFrom<JsonObject[]>(
    { ec2SshKey: 'ops' },
    { ec2SshKey: 'ops', sourceSecurityGroups: ['sg-0123456789abcdef0'] },
  ),
  labels: fc.constantFrom<JsonObject[]>({ workload: 'batch' }, { team: 'platform', tier: 'web' }),
  taints: fc.constantFrom<JsonObject[][]>([], [TAINT]),
  launchTemplate: fc.constantFrom<JsonObject[]>(
    { name: 'workers', version: '3' },
    { id: 'lt-0123456789abcdef0', version: '1' },
  ),
  updateConfig: fc.constantFrom<JsonObject[]>(
    { maxUnavailable: 1 },
    { maxUnavailablePercentage: 33 },
    { maxUnavailable: 2, updateStrategy: 'MINIMAL' },
  ),
  nodeRepairConfig: fc.constantFrom<JsonObject[]>({ enabled: true }, { enabled: false }),
  warmPoolConfig: fc.constantFrom<JsonObject[]>(
    { enabled: true, minSize: 1, poolState: 'STOPPED' },
    { enabled: false },
  ),
  /** Changes, as UpdateNodegroupConfig sends them. */
  labelChanges: fc.constantFrom<JsonObject[]>(
    { addOrUpdateLabels: { workload: 'web' } },
    { removeLabels: ['workload'] },
    { addOrUpdateLabels: { tier: 'db' }, removeLabels: ['team'] },
  ),
  taintChanges: fc.constantFrom<JsonObject[]>({ addOrUpdateTaints: [TAINT] }, { removeTaints: [TAINT] }),
} as const satisfies Readonly<Record<string, Arbitrary<Json>>>;
