import { consoleSendsInBrowser } from '../habits/console.js';
import { addressPart, agentPart, part, sessionPart } from '../part.js';
import { Salt } from '../salt.js';
import { BROWSER, CLI } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { assumedRole } from './identities.js';

/** The home Region of Identity Center, which is in the path of its roles wherever they are used. */
const HOMES: Readonly<Record<string, string>> = {
  'aws-cn': 'cn-north-1',
  'aws-us-gov': 'us-gov-west-1',
};

export const ssoSession: Caller = {
  name: 'sso-session',
  description: 'a person signed in through IAM Identity Center, the user name being the session name',
  parts: {
    permissionSet: part(/^[\w+=,.@-]{1,32}$/, 'AdministratorAccess', 'PowerUserAccess', 'ClusterOps'),
    user: sessionPart('alice@example.com', 'bob'),
    address: addressPart(),
    agent: agentPart(CLI, BROWSER),
  },
  sends: consoleSendsInBrowser,
  identify: (parts, context) => {
    const set = chosen(parts, 'permissionSet');
    const role = `AWSReservedSSO_${set}_${new Salt(set).hex('permission set', 16)}`;
    const path = `aws-reserved/sso.amazonaws.com/${HOMES[context.place.partition] ?? 'eu-west-1'}`;
    const fromConsole = chosen(parts, 'agent') === BROWSER;
    return {
      userIdentity: assumedRole({ role, session: chosen(parts, 'user'), path, fromConsole }, context),
      sourceIPAddress: chosen(parts, 'address'),
      userAgent: chosen(parts, 'agent'),
      fromConsole,
    };
  },
};
