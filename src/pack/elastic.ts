import type { TomlTable } from 'smol-toml';
import { diagnostic } from '../diagnostic/diagnostic.js';
import { failed, ok, type Result } from '../diagnostic/result.js';
import type { Source } from '../diagnostic/source.js';
import { embeddedString, parseToml } from '../formats/toml.js';
import { lowerKql } from '../languages/kql/lower.js';
import { parseKql } from '../languages/kql/parse.js';
import { matchesPattern } from '../predicate/match-pattern.js';
import { namePattern } from '../predicate/pattern.js';
import type { Predicate } from '../predicate/predicate.js';
import type { Rule, Severity } from './rule.js';
import type { RuleFormat } from './rule-format.js';

const SEVERITIES: readonly Severity[] = ['low', 'medium', 'high', 'critical'];

/** Elastic's rule files: TOML with a `[rule]` table. Only the `query` type in KQL has a verdict per event. */
export const elastic: RuleFormat = {
  name: 'elastic',
  isRuleFile: (fileName) => fileName.endsWith('.toml'),
  read: (source, slug) => {
    const file = parseToml(source);
    if (!file.ok) return file;
    const rule = file.value['rule'];
    if (typeof rule !== 'object' || Array.isArray(rule) || rule instanceof Date)
      return failed(
        diagnostic('elastic/rule', 'the file has no `[rule]` table', source, {
          help: 'an Elastic rule file holds its rule in `[rule]`',
        }),
      );
    return readRule(rule as TomlTable, source, slug);
  },
};

function readRule(table: TomlTable, source: Source, slug: string): Result<Rule> {
  const missing = ['rule_id', 'name', 'type', 'query'].filter((key) => typeof table[key] !== 'string');
  if (missing.length > 0)
    return failed(
      ...missing.map((key) =>
        diagnostic('elastic/rule', `\`[rule]\` needs a string \`${key}\``, source, {
          span: keySpan(source, 'rule'),
        }),
      ),
    );
  const predicate = readQuery(table, source);
  if (!predicate.ok) return predicate;
  const severity = (text(table, 'severity') || 'unknown') as Severity;
  if (severity !== 'unknown' && !SEVERITIES.includes(severity))
    return failed(
      diagnostic('elastic/severity', `\`${severity}\` is not a severity`, source, {
        span: keySpan(source, 'severity'),
        help: `severities are ${SEVERITIES.join(', ')}`,
      }),
    );
  return ok({
    id: text(table, 'rule_id'),
    name: text(table, 'name'),
    slug,
    severity,
    description: text(table, 'description').trim(),
    view: 'ecs',
    predicate: predicate.value,
    source,
  });
}

function readQuery(table: TomlTable, source: Source): Result<Predicate> {
  const type = text(table, 'type');
  if (type !== 'query') return unsupported('type', `rules of type \`${type}\` are not supported`, source);
  const language = table['language'] ?? 'kuery';
  if (language !== 'kuery')
    return unsupported('language', `the language \`${String(language)}\` is not supported`, source);
  if (table['filters'] !== undefined && !(Array.isArray(table['filters']) && table['filters'].length === 0))
    return unsupported('filters', '`filters` beside the query are not supported', source);
  if (!coversCloudTrail(table['index']))
    return failed(
      diagnostic('elastic/index', 'none of these indices holds CloudTrail records', source, {
        span: keySpan(source, 'index'),
        help: 'rules over logs-aws.cloudtrail-* or filebeat-* are supported',
      }),
    );
  const query = embeddedString(source, 'query', text(table, 'query'));
  const parsed = parseKql(query);
  return parsed.ok ? lowerKql(parsed.value, query) : parsed;
}

/** Whether the data stream of the AWS integration, or Filebeat's index, is among some index patterns. */
function coversCloudTrail(index: unknown): boolean {
  if (!Array.isArray(index)) return true; // a data view, or the default indices of the installation
  return index.some((each) => {
    const wanted = namePattern(String(each));
    return ['logs-aws.cloudtrail-default', 'filebeat-default'].some((name) =>
      matchesPattern(wanted, name, false),
    );
  });
}

function unsupported(key: string, message: string, source: Source): Result<never> {
  return failed(
    diagnostic('elastic/unsupported', message, source, {
      span: keySpan(source, key),
      help: 'supported are rules of type `query` in KQL',
    }),
  );
}

function text(table: TomlTable, key: string): string {
  const value = table[key];
  return typeof value === 'string' ? value : '';
}

/** Where a key or a table header of this name is written. */
function keySpan(source: Source, key: string): { start: number; end: number } | undefined {
  const found = new RegExp(`^[ \\t]*(?:${key}[ \\t]*=|\\[${key}\\])`, 'm').exec(source.text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}
