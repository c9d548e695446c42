/** An operation of the EKS API: whether it only reads, and the members of its path, as CloudTrail names them. */
export interface EksOperation {
  readonly readOnly: boolean;
  readonly path: readonly string[];
}

function reads(...path: readonly string[]): EksOperation {
  return { readOnly: true, path };
}

function writes(...path: readonly string[]): EksOperation {
  return { readOnly: false, path };
}

/**
 * The operations of the EKS API without a schema of their own. Sources: the public service model (65 operations) and
 * the SDK of 2026 (five more, for certificate authorities); read or write by the IAM access level.
 */
export const otherOperations: ReadonlyMap<string, EksOperation> = new Map([
  ['ActivateCertificateAuthority', writes('name')],
  ['AssociateEncryptionConfig', writes('name')],
  ['AssociateIdentityProviderConfig', writes('name')],
  ['CancelUpdate', writes('name', 'updateId')],
  ['CreateAddon', writes('name')],
  ['CreateCapability', writes('name')],
  ['CreateCertificateAuthority', writes('name')],
  ['CreateEksAnywhereSubscription', writes()],
  ['CreateFargateProfile', writes('name')],
  ['CreateNodegroup', writes('name')],
  ['CreatePodIdentityAssociation', writes('name')],
  ['DeleteAddon', writes('name', 'addonName')],
  ['DeleteCapability', writes('name', 'capabilityName')],
  ['DeleteCertificateAuthority', writes('name')],
  ['DeleteEksAnywhereSubscription', writes('id')],
  ['DeleteFargateProfile', writes('name', 'fargateProfileName')],
  ['DeleteNodegroup', writes('name', 'nodegroupName')],
  ['DeletePodIdentityAssociation', writes('name', 'associationId')],
  ['DeregisterCluster', writes('name')],
  ['DescribeAccessEntry', reads('name', 'principalArn')],
  ['DescribeAddon', reads('name', 'addonName')],
  ['DescribeAddonConfiguration', reads()],
  ['DescribeAddonVersions', reads()],
  ['DescribeCapability', reads('name', 'capabilityName')],
  ['DescribeCertificateAuthority', reads('name')],
  ['DescribeCluster', reads('name')],
  ['DescribeClusterVersions', reads()],
  ['DescribeEksAnywhereSubscription', reads('id')],
  ['DescribeFargateProfile', reads('name', 'fargateProfileName')],
  ['DescribeIdentityProviderConfig', reads('name')],
  ['DescribeInsight', reads('name', 'id')],
  ['DescribeInsightsRefresh', reads('name')],
  ['DescribeNodegroup', reads('name', 'nodegroupName')],
  ['DescribePodIdentityAssociation', reads('name', 'associationId')],
  ['DescribeUpdate', reads('name', 'updateId')],
  ['DisassociateIdentityProviderConfig', writes('name')],
  ['ListAccessEntries', reads('name')],
  ['ListAccessPolicies', reads()],
  ['ListAddons', reads('name')],
  ['ListAssociatedAccessPolicies', reads('name', 'principalArn')],
  ['ListCapabilities', reads('name')],
  ['ListCertificateAuthorities', reads('name')],
  ['ListClusters', reads()],
  ['ListEksAnywhereSubscriptions', reads()],
  ['ListFargateProfiles', reads('name')],
  ['ListIdentityProviderConfigs', reads('name')],
  ['ListInsights', reads('name')],
  ['ListNodegroups', reads('name')],
  ['ListPodIdentityAssociations', reads('name')],
  ['ListTagsForResource', reads('resourceArn')],
  ['ListUpdates', reads('name')],
  ['RegisterCluster', writes()],
  ['StartInsightsRefresh', writes('name')],
  ['TagResource', writes('resourceArn')],
  ['UntagResource', writes('resourceArn')],
  ['UpdateAddon', writes('name', 'addonName')],
  ['UpdateCapability', writes('name', 'capabilityName')],
  ['UpdateClusterVersion', writes('name')],
  ['UpdateEksAnywhereSubscription', writes('id')],
  ['UpdateNodegroupConfig', writes('name', 'nodegroupName')],
  ['UpdateNodegroupVersion', writes('name', 'nodegroupName')],
  ['UpdatePodIdentityAssociation', writes('name', 'associationId')],
]);
