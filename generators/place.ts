import { partId } from './part-id.js';
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

function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

export const placeIn = remembered((region: string): Place => ({
  region,
  partition: partitionOf(region),
  account: ACCOUNT,
}));

/** The domain of AWS's endpoints in a Region. */
export function domainIn({ partition }: Place): string {
  return partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
}

/**
 * Fills `{partition}`, `{account}` and `{region}` in a text, so that ARNs agree with the place, and `{workers}`, the id of
 * the node group of that name there.
 */
export function inPlace(text: string, { region, partition, account }: Place): string {
  return text.replaceAll(/\{(?:partition|account|region|workers)\}/g, (template) => {
    if (template === '{partition}') return partition;
    if (template === '{workers}') return partId(`${region} nodegroup demo workers`);
    return template === '{account}' ? account : region;
  });
}
