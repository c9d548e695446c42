import { diagnostic } from '../diagnostic/diagnostic.js';
import { failed, ok, type Result } from '../diagnostic/result.js';
import type { Source } from '../diagnostic/source.js';
import { entry, parseYaml, textEntry, type YamlNode } from '../formats/yaml.js';
import { lowerDetection } from '../languages/sigma/lower.js';
import { parseDetection } from '../languages/sigma/parse.js';
import type { Rule, Severity } from './rule.js';
import type { RuleFormat } from './rule-format.js';

const LEVELS: readonly Severity[] = ['informational', 'low', 'medium', 'high', 'critical'];

/** Sigma rules on AWS CloudTrail: YAML with a `detection`. */
export const sigma: RuleFormat = {
  name: 'sigma',
  isRuleFile: (fileName) =>
    /\.ya?ml$/.test(fileName) && !/\.spec\.ya?ml$/.test(fileName) && !/^pack\.ya?ml$/.test(fileName),
  read: (source, slug) => {
    const file = parseYaml(source);
    return file.ok ? readRule(file.value, source, slug) : file;
  },
};

function readRule(file: YamlNode, source: Source, slug: string): Result<Rule> {
  const missing = ['title', 'id'].filter((key) => textEntry(file, key) === undefined);
  if (missing.length > 0)
    return failed(
      ...missing.map((key) =>
        diagnostic('sigma/rule', `the rule needs a member \`${key}\``, source, { span: file.span }),
      ),
    );
  const logsource = checkLogsource(entry(file, 'logsource'), source);
  if (!logsource.ok) return logsource;
  const detection = parseDetection(entry(file, 'detection'), source);
  if (!detection.ok) return detection;
  const predicate = lowerDetection(detection.value, source);
  if (!predicate.ok) return predicate;
  const level = textEntry(file, 'level') as Severity | undefined;
  if (level !== undefined && !LEVELS.includes(level))
    return failed(
      diagnostic('sigma/level', `\`${level}\` is not a level`, source, {
        span: entry(file, 'level')?.span,
        help: `levels are ${LEVELS.join(', ')}`,
      }),
    );
  return ok({
    id: textEntry(file, 'id') ?? '',
    name: textEntry(file, 'title') ?? '',
    slug,
    severity: level ?? 'unknown',
    description: (textEntry(file, 'description') ?? '').trim(),
    view: 'cloudtrail',
    predicate: predicate.value,
    source,
  });
}

/** Only aws/cloudtrail has a view here; a rule for another log would be judged on the wrong records. */
function checkLogsource(logsource: YamlNode | undefined, source: Source): Result<true> {
  const product = logsource && textEntry(logsource, 'product');
  const service = logsource && textEntry(logsource, 'service');
  if (product === 'aws' && service === 'cloudtrail') return ok(true);
  const message = `the log source is ${product ?? 'no product'}/${service ?? 'no service'}, not aws/cloudtrail`;
  return failed(
    diagnostic('sigma/logsource', message, source, {
      span: logsource?.span,
      help: 'rules for `product: aws`, `service: cloudtrail` are supported',
    }),
  );
}
