import { epochTime } from '../time.js';
import type { Operation } from './operation.js';
import { schemaOperation } from './schema-operation.js';
import { startedUpdate } from './started-update.js';

/** How long an update has run when it is cancelled, in seconds. */
const RUNNING = 300;

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
  schemaOperation('DescribeUpdate'),
  schemaOperation('ListUpdates'),
  schemaOperation('UpdateClusterVersion', {
    respond: ({ version }, context) => ({
      update: startedUpdate(
        'VersionUpdate',
        [
          ['Version', version],
          ['PlatformVersion', 'eks.7'],
        ],
        context,
      ),
    }),
  }),
];
