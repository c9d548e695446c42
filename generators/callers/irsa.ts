import { addressPart, namePart, part } from '../part.js';
import { BOTO, GO } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { assumedRole } from './identities.js';
import { oidcProvider } from './oidc-provider.js';

/** How each SDK names itself, and the session it asks for when nobody tells it a name. */
const SDKS: Readonly<Record<string, { session: string; agent: string }>> = {
  go: { session: '0000000000000000000', agent: GO },
  boto: { session: 'botocore-session-0000000000', agent: BOTO },
};

export const irsa: Caller = {
  name: 'irsa',
  description: 'a pod with an IAM role for its service account; the SDK chooses the session name',
  parts: {
    role: namePart('platform-agent', 'eksctl-demo-addon-iamserviceaccount-ops-Role1-1A2B3C4D5E6F'),
    sdk: part(/^(?:go|boto)$/, ...Object.keys(SDKS)),
    address: addressPart(),
  },
  identify: (parts, context) => {
    const { session = '', agent = '' } = SDKS[chosen(parts, 'sdk')] ?? {};
    const provider = oidcProvider(context);
    return {
      userIdentity: assumedRole({ role: chosen(parts, 'role'), session, provider }, context),
      sourceIPAddress: chosen(parts, 'address'),
      userAgent: agent,
    };
  },
};
