import { domainIn } from '../place.js';
import { Salt } from '../salt.js';
import { BOTO, GO } from '../user-agents.js';
import { roleCaller } from './role-caller.js';

export const irsa = roleCaller({
  name: 'irsa',
  description: 'a pod with an IAM role for its service account; the SDK chooses the session name',
  roles: ['platform-agent', 'eksctl-demo-addon-iamserviceaccount-ops-Role1-1A2B3C4D5E6F'],
  sessions: ['botocore-session-1767225600', '1767225600123456789', 'aws-sdk-js-session-1767225600123'],
  agents: [BOTO, GO],
  provider: ({ place }) => {
    const { partition, account, region } = place;
    const id = new Salt(`arn:${partition}:eks:${region}:${account}:cluster/demo`)
      .hex('cluster', 32)
      .toUpperCase();
    return `arn:${partition}:iam::${account}:oidc-provider/oidc.eks.${region}.${domainIn(place)}/id/${id}`;
  },
});
