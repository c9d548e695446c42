import { ack } from './ack.js';
import { awsAccount } from './aws-account.js';
import { awsService } from './aws-service.js';
import type { Caller } from './caller.js';
import { cdkCustomResource } from './cdk-custom-resource.js';
import { cdk } from './cdk.js';
import { cloudformationAsCaller } from './cloudformation-as-caller.js';
import { cloudformation } from './cloudformation.js';
import { cloudshell } from './cloudshell.js';
import { clusterRole } from './cluster-role.js';
import { consoleRole } from './console-role.js';
import { consoleSession } from './console-session.js';
import { crossAccountRole } from './cross-account-role.js';
import { ec2Instance } from './ec2-instance.js';
import { eksServiceLinkedRole } from './eks-service-linked-role.js';
import { eksctlCloudformation } from './eksctl-cloudformation.js';
import { eksctl } from './eksctl.js';
import { federatedUser } from './federated-user.js';
import { githubActions } from './github-actions.js';
import { iamUser } from './iam-user.js';
import { imitationRole } from './imitation-role.js';
import { imitationSession } from './imitation-session.js';
import { imitationUser } from './imitation-user.js';
import { irsa } from './irsa.js';
import { karpenter } from './karpenter.js';
import { lambda } from './lambda.js';
import { podIdentity } from './pod-identity.js';
import { pulumi } from './pulumi.js';
import { roleSession } from './role-session.js';
import { root } from './root.js';
import { ssoSession } from './sso-session.js';
import { terraform } from './terraform.js';

/** Every caller: people, pipelines, workloads, services, imitations. Counterexamples shrink towards the first. */
export const callers: readonly Caller[] = [
  iamUser,
  roleSession,
  root,
  ssoSession,
  consoleSession,
  consoleRole,
  cloudshell,
  federatedUser,
  crossAccountRole,
  awsAccount,
  terraform,
  pulumi,
  eksctl,
  eksctlCloudformation,
  cloudformation,
  cloudformationAsCaller,
  cdk,
  cdkCustomResource,
  githubActions,
  ec2Instance,
  irsa,
  podIdentity,
  lambda,
  ack,
  karpenter,
  clusterRole,
  eksServiceLinkedRole,
  awsService,
  imitationSession,
  imitationUser,
  imitationRole,
];

const byName = new Map(callers.map((caller) => [caller.name, caller]));

export function callerNamed(name: string): Caller {
  const found = byName.get(name);
  if (found === undefined) throw new Error(`no caller is named ${name}`);
  return found;
}
