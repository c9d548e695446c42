import { BlockList, isIP } from 'node:net';

const networks = new Map<string, BlockList>();

/** Whether a text is an IP address inside a network given as `address/bits`. Any other text is in no network. */
export function isInNetwork(address: string, network: string): boolean {
  const version = isIP(address);
  if (version === 0 || address.includes('%')) return false;
  return listOf(network).check(address, version === 6 ? 'ipv6' : 'ipv4');
}

function listOf(network: string): BlockList {
  const known = networks.get(network);
  if (known !== undefined) return known;
  const [base = '', bits = ''] = network.split('/');
  const list = new BlockList();
  list.addSubnet(base, Number(bits), isIP(base) === 6 ? 'ipv6' : 'ipv4');
  networks.set(network, list);
  return list;
}
