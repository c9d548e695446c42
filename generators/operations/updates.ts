import { epochTime } from '../time.js';
import type { Operation } from './operation.js';
import { schemaOperation, type RequestOf } from './schema-operation.js';
import { startedUpdate } from './started-update.js';

/** How long an update has run when it is cancelled, in seconds. */
const RUNNING = 300;

interface About {
  readonly nodegroupName?: string;
  readonly addonName?: string;
  readonly capabilityName?: string;
}

/** Updates are asked for of one thing: a node group, an add-on, a capability, or else the cluster. */
function aboutOne<Request extends About>(request: Request): Request {
  const { nodegroupName, addonName, capabilityName, ...rest } = request;
  if (nodegroupName !== undefined) return { ...rest, nodegroupName } as Request;
  if (addonName !== undefined) return { ...rest, addonName } as Request;
  return (capabilityName === undefined ? rest : { ...rest, capabilityName }) as Request;
}

/** Only a way back has settings of its own, and it cannot be forced. */
function agreeingVersion(
  request: RequestOf<'UpdateClusterVersion'>,
  wanted: ReadonlySet<string>,
): RequestOf<'UpdateClusterVersion'> {
  const { rollbackConfig, force, ...rest } = request;
  if (rollbackConfig !== undefined && wanted.has('rollbackConfig')) return { ...rest, rollbackConfig };
  return force === undefined ? rest : { ...rest, force };
}

export const updates: readonly Operation[] = [
  schemaOperation('CancelUpdate', {
    respond: ({ updateId = '' }, context) => ({
      update: {
        ...startedUpdate('VersionUpdate', [['Version', '1.34']], context),
        id: updateId,
        createdAt: epochTime(context.time - RUNNING, context.salt.below('update created', 999)),
        cancellation: { status: 'InProgress' },
      },
    }),
  }),
  schemaOperation('DescribeUpdate', { agree: aboutOne }),
  schemaOperation('ListUpdates', { agree: aboutOne }),
  schemaOperation('UpdateClusterVersion', {
    agree: agreeingVersion,
    respond: ({ version, rollbackConfig }, context) => ({
      update: startedUpdate(
        rollbackConfig === undefined ? 'VersionUpdate' : 'VersionRollback',
        [
          ['Version', version],
          ['PlatformVersion', 'eks.7'],
        ],
        context,
      ),
    }),
  }),
];
