import fc from 'fast-check';
import type { EksAnywhereSubscription } from '../../src/generated/eks-calls.js';
import type { JsonObject } from '../../src/json/json.js';
import type { CallContext } from '../callers/caller.js';
import type { Place } from '../place.js';
import { epochTime } from '../time.js';
import { createdBefore } from './birth.js';
import { text, type Operation } from './operation.js';
import { anyResource, eksArn } from './resource-arns.js';
import { schemaOperation, type RequestOf } from './schema-operation.js';

const IDS = fc.constantFrom('0b1c2d3e-4f50-4617-8829-3a4b5c6d7e8f', '1a2b3c4d-5e6f-4708-8192-a3b4c5d6e7f8');
const TERMS: readonly JsonObject[] = [
  { duration: 12, unit: 'MONTHS' },
  { duration: 36, unit: 'MONTHS' },
];

function subscriptionArn(request: JsonObject, place: Place): string {
  return eksArn(place, `eks-anywhere-subscription/${text(request, 'id')}`);
}

function subscription(
  request: RequestOf<'CreateEksAnywhereSubscription'>,
  { place, salt, time }: CallContext,
  { id, status }: { readonly id: string; readonly status: 'CREATING' | 'UPDATING' | 'DELETING' },
): EksAnywhereSubscription {
  const created =
    status === 'CREATING' ? epochTime(time, salt.below('created', 999)) : createdBefore(time, id);
  const term = request.term ?? { duration: 12, unit: 'MONTHS' as const };
  return {
    id,
    arn: eksArn(place, `eks-anywhere-subscription/${id}`),
    createdAt: created,
    effectiveDate: created,
    expirationDate: monthsLater(created, term.duration ?? 0),
    licenseQuantity: request.licenseQuantity ?? 1,
    licenseType: 'Cluster',
    term,
    status,
    autoRenew: request.autoRenew ?? false,
    licenseArns: [],
    tags: request.tags ?? {},
  };
}

function monthsLater(seconds: number, months: number): number {
  const date = new Date(Math.round(seconds * 1000));
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.getTime() / 1000;
}

export const subscriptions: readonly Operation[] = [
  schemaOperation('CreateEksAnywhereSubscription', {
    members: { name: fc.constantFrom('edge-sites', 'factory'), term: fc.constantFrom(...TERMS) },
    resource: anyResource,
    respond: (request, context) => ({
      subscription: subscription(request, context, {
        id: context.salt.uuid('subscription'),
        status: 'CREATING',
      }),
    }),
  }),
  schemaOperation('DeleteEksAnywhereSubscription', {
    members: { id: IDS },
    resource: subscriptionArn,
    respond: ({ id = '' }, context) => ({
      subscription: subscription({}, context, { id, status: 'DELETING' }),
    }),
  }),
  schemaOperation('DescribeEksAnywhereSubscription', { members: { id: IDS }, resource: subscriptionArn }),
  schemaOperation('ListEksAnywhereSubscriptions', { resource: anyResource }),
  schemaOperation('UpdateEksAnywhereSubscription', {
    members: { id: IDS },
    resource: subscriptionArn,
    respond: ({ id = '', autoRenew = false }, context) => ({
      subscription: subscription({ autoRenew }, context, { id, status: 'UPDATING' }),
    }),
  }),
];
