/**
 * What the usual clients call themselves; `{service}` is the service as SDKs write it, `{command}` the operation as the
 * command line does, `{kind}` the
 * kind of resource it is about.
 */
export const CLI =
  'aws-cli/2.17.32 md/awscrt#0.21.2 ua/2.0 os/linux#5.15 md/arch#x86_64 lang/python#3.11.9 md/pyimpl#CPython cfg/retry-mode#standard md/installer#exe md/prompt#off md/command#{service}.{command}';
export const OLDER_CLI =
  'aws-cli/2.15.38 Python/3.11.8 Linux/5.10.215-203.850.amzn2.x86_64 exe/x86_64.amzn.2 prompt/off command/{service}.{command}';
export const CLOUDSHELL =
  'aws-cli/2.17.32 md/awscrt#0.21.2 ua/2.0 os/linux#6.1 md/arch#x86_64 lang/python#3.11.9 md/pyimpl#CPython exec-env/CloudShell cfg/retry-mode#standard md/installer#exe md/distrib#amzn.2023 md/prompt#off md/command#{service}.{command}';
export const BOTO =
  'Boto3/1.35.10 md/Botocore#1.35.10 ua/2.0 os/linux#6.1 md/arch#x86_64 lang/python#3.12.4 md/pyimpl#CPython cfg/retry-mode#legacy Botocore/1.35.10';
export const GO =
  'aws-sdk-go-v2/1.36.3 ua/2.1 os/linux lang/go#1.23.8 md/GOOS#linux md/GOARCH#amd64 api/{service}#1.64.0 m/g';
export const LAMBDA = 'aws-sdk-nodejs/2.1692.0 linux/v20.19.4 exec-env/AWS_Lambda_nodejs20.x promise';
export const LAMBDA_V3 =
  'aws-sdk-js/3.758.0 ua/2.1 os/linux#5.10.234-225.910.amzn2.x86_64 lang/js md/nodejs#20.19.4 exec-env/AWS_Lambda_nodejs20.x api/{service}#3.758.0';
export const BROWSER =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';
/** The console some years ago. */
export const OLDER_BROWSER =
  'aws-internal/3 aws-sdk-java/1.11.898 Linux/5.4.88-1.amzn2.x86_64 OpenJDK_64-Bit_Server_VM/25.275-b01 java/1.8.0_275 vendor/Oracle_Corporation';
export const OLDER_EKSCTL =
  'eksctl/{"BuiltAt":"","GitTag":"0.1.22"} aws-sdk-go/1.14.0 (go1.11.5; darwin; amd64)';
export const TERRAFORM =
  'APN/1.0 HashiCorp/1.0 Terraform/1.11.0 (+https://www.terraform.io) terraform-provider-aws/5.98.0 (+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.36.3 ua/2.1 os/linux lang/go#1.23.8 md/GOOS#linux md/GOARCH#amd64 api/{service}#1.64.0 m/g';
export const PULUMI =
  'APN/1.0 Pulumi/1.0 PulumiAwsNative/1.12 aws-sdk-go-v2/1.36.3 ua/2.1 os/linux lang/go#1.23.8 md/GOOS#linux md/GOARCH#amd64 api/{service}#1.64.0 m/g';
export const EKSCTL =
  'aws-sdk-go-v2/1.36.3 ua/2.1 os/linux lang/go#1.23.8 md/GOOS#linux md/GOARCH#amd64 api/{service}#1.64.0 eksctl/0.205.0';
export const ACK =
  'aws-controllers-k8s/eks.services.k8s.aws-v1.7.3 (GitCommit/0a1b2c3d; BuildDate/2025-11-03T10:00; CRDKind/{kind}; CRDVersion/v1alpha1) aws-sdk-go-v2/1.36.3 ua/2.1 os/linux lang/go#1.23.8 md/GOOS#linux md/GOARCH#amd64 api/{service}#1.64.0';
export const KARPENTER =
  'aws-sdk-go-v2/1.36.3 ua/2.1 os/linux lang/go#1.23.8 md/GOOS#linux md/GOARCH#amd64 api/{service}#1.64.0 karpenter.sh-1.5.0';
