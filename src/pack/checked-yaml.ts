import { diagnostic } from '../diagnostic/diagnostic.js';
import { failed, ok, type Result } from '../diagnostic/result.js';
import type { Source } from '../diagnostic/source.js';
import { parseYaml, spanAt, toJson, type YamlNode } from '../formats/yaml.js';
import { validate } from '../schema/validate.js';

/** A YAML file that its schema accepts, or where and how it does not. */
export function parseCheckedYaml(source: Source, schema: string): Result<YamlNode> {
  const file = parseYaml(source);
  if (!file.ok) return file;
  const issues = validate(schema, toJson(file.value));
  if (issues.length === 0) return ok(file.value);
  const code = `${schema.split('/').at(-1)}/schema`;
  return failed(
    ...issues.map(({ path, expected, found }) => {
      const where = path.length === 0 ? 'the file' : `\`${path.join('.')}\``;
      return diagnostic(code, `${where} ${expected}, found ${found}`, source, {
        span: spanAt(file.value, path),
        help: `schemas/${schema}.json describes this file`,
      });
    }),
  );
}
