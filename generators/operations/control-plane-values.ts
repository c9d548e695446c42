import fc, { type Arbitrary } from 'fast-check';
import type { Json, JsonObject } from '../../src/json/json.js';

/** Settings of the Kubernetes components of a control plane. */
export const controlPlaneValues = {
  kubeApiServerConfig: fc.constantFrom<JsonObject[]>(
    { eventTtl: '1h' },
    { serviceNodePortRange: { minPort: 30_000, maxPort: 32_767 } },
  ),
  kubeSchedulerConfig: fc.constant<JsonObject>({
    nodeResourcesFit: {
      scoringStrategy: { type: 'MostAllocated', resources: [{ name: 'cpu', weight: 1 }] },
    },
  }),
  kubeControllerManagerConfig: fc.constantFrom<JsonObject[]>(
    { podGcControllerConfig: { terminatedPodGcThreshold: 1000 } },
    { horizontalPodAutoscalerControllerConfig: { horizontalPodAutoscalerSyncPeriod: '15s' } },
  ),
} as const satisfies Readonly<Record<string, Arbitrary<Json>>>;
