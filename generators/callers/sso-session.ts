import { consoleSendsInBrowser } from '../habits/console.js';
import { addressPart, agentPart, part, sessionPart } from '../part.js';
import { Salt } from '../salt.js';
import { BROWSER, CLI } from '../user-agents.js';
import { chosen, type Caller } from './caller.js';
import { assumedRole } from './identities.js';

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
    // The home Region of Identity Center is in the path, unless that is us-east-1.
    const { region } = context.place;
    const path = `aws-reserved/sso.amazonaws.com${region === 'us-east-1' ? '' : `/${region}`}`;
    const fromConsole = chosen(parts, 'agent') === BROWSER;
    return {
      userIdentity: assumedRole({ role, session: chosen(parts, 'user'), path, fromConsole }, context),
      sourceIPAddress: chosen(parts, 'address'),
      userAgent: chosen(parts, 'agent'),
      fromConsole,
    };
  },
};
