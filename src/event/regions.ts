/** Regions of one partition, which one account may use. */
export const COMMERCIAL_REGIONS: readonly string[] = [
  'us-east-1',
  'us-west-2',
  'eu-west-1',
  'ap-southeast-2',
];

/** The Regions that rules are tried on, of three partitions. */
export const REGIONS: readonly string[] = [...COMMERCIAL_REGIONS, 'cn-north-1', 'us-gov-west-1'];
