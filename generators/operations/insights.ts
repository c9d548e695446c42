import fc from 'fast-check';
import type { JsonObject } from '../../src/json/json.js';
import type { Operation } from './operation.js';
import { schemaOperation } from './schema-operation.js';

const FILTERS: readonly JsonObject[] = [
  { categories: ['UPGRADE_READINESS'] },
  { categories: ['MISCONFIGURATION'], statuses: ['WARNING', 'ERROR'] },
];

export const insights: readonly Operation[] = [
  schemaOperation('DescribeInsight', {
    members: {
      id: fc.constantFrom('a0a0a0a0-1b1b-4c2c-8d3d-4e4e4e4e4e4e', 'b1b1b1b1-2c2c-4d3d-9e4e-5f5f5f5f5f5f'),
    },
  }),
  schemaOperation('DescribeInsightsRefresh'),
  schemaOperation('ListInsights', {
    members: { filter: fc.constantFrom(...FILTERS), maxResults: fc.constantFrom(100, 20) },
  }),
  schemaOperation('StartInsightsRefresh', {
    respond: () => ({ message: 'Insights refresh is in progress', status: 'IN_PROGRESS' }),
  }),
];
