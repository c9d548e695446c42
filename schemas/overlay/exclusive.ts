/**
 * Request members that cannot come together, as groups of which a successful call has one. Source: EKS answers
 * `Only one type of update can be allowed.`
 */
export const exclusiveMembers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  UpdateClusterConfig: [
    ['logging'],
    ['resourcesVpcConfig'],
    ['accessConfig'],
    ['upgradePolicy'],
    ['zonalShiftConfig'],
    ['computeConfig', 'kubernetesNetworkConfig', 'storageConfig'],
    ['remoteNetworkConfig'],
    ['deletionProtection'],
    ['controlPlaneScalingConfig'],
    ['kubeApiServerConfig', 'kubeSchedulerConfig', 'kubeControllerManagerConfig'],
  ],
};
