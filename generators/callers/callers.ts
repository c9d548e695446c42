import { awsService } from './aws-service.js';
import type { Caller } from './caller.js';
import { cloudformation } from './cloudformation.js';
import { consoleSession } from './console-session.js';
import { crossAccountRole } from './cross-account-role.js';
import { eksServiceLinkedRole } from './eks-service-linked-role.js';
import { eksctl } from './eksctl.js';
import { githubActions } from './github-actions.js';
import { iamUser } from './iam-user.js';
import { roleSession } from './role-session.js';
import { root } from './root.js';
import { ssoSession } from './sso-session.js';
import { terraform } from './terraform.js';

/** Every caller, the simplest first: counterexamples shrink towards it. */
export const callers: readonly Caller[] = [
  iamUser,
  roleSession,
  root,
  ssoSession,
  consoleSession,
  crossAccountRole,
  terraform,
  eksctl,
  githubActions,
  cloudformation,
  eksServiceLinkedRole,
  awsService,
];

export function callerNamed(name: string): Caller {
  const found = callers.find((caller) => caller.name === name);
  if (found === undefined) throw new Error(`no caller is named ${name}`);
  return found;
}
