import fc, { type Arbitrary } from 'fast-check';
import { remembered } from './remembered.js';

/** Where a call is made: its Region, the partition the Region belongs to, and the account that receives the record. */
export interface Place {
  readonly region: string;
  readonly partition: string;
  readonly account: string;
}

/** The documentation accounts: the one whose trail we read, and another. */
const ACCOUNT = '111122223333';
export const OTHER_ACCOUNT = '123456789012';

const PARTITIONS: ReadonlyMap<string, string> = new Map([
  ['us-east-1', 'aws'],
  ['us-west-2', 'aws'],
  ['eu-west-1', 'aws'],
  ['ap-southeast-2', 'aws'],
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
]);

/** The Regions that events are generated in. */
export const REGIONS: readonly string[] = [...PARTITIONS.keys()];

export const placeIn = remembered((region: string): Place => ({
  region,
  partition: PARTITIONS.get(region) ?? 'aws',
  account: ACCOUNT,
}));

/** The domain of AWS's endpoints in a Region. */
export function domainIn({ partition }: Place): string {
  return partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
}

/** Regions, mostly of the commercial partition; shrinks to us-east-1. */
export function regions(): Arbitrary<string> {
  return fc.constantFrom(...REGIONS);
}

/** Fills `{partition}`, `{account}` and `{region}` in a text, so that ARNs agree with the place. */
export function inPlace(text: string, { region, partition, account }: Place): string {
  return text.replaceAll(/\{(?:partition|account|region)\}/g, (template) => {
    if (template === '{partition}') return partition;
    return template === '{account}' ? account : region;
  });
}
