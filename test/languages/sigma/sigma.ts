import type { Diagnostic } from '../../../src/diagnostic/diagnostic.js';
import { evaluate } from '../../../src/evaluate/evaluate.js';
import type { CloudTrailEvent } from '../../../src/event/event.js';
import { entry, parseYaml } from '../../../src/formats/yaml.js';
import { lowerDetection } from '../../../src/languages/sigma/lower.js';
import { parseDetection } from '../../../src/languages/sigma/parse.js';
import type { JsonObject } from '../../../src/json/json.js';
import { parseJson } from '../../../src/json/parse-json.js';
import type { Predicate } from '../../../src/predicate/predicate.js';
import { cloudtrail } from '../../../src/view/cloudtrail.js';

/** The predicate of a detection written in YAML, or what is wrong with it. */
export function compile(yaml: string): Predicate | readonly Diagnostic[] {
  const source = { path: 'rule.yml', text: yaml };
  const file = parseYaml(source);
  if (!file.ok) return file.diagnostics;
  const detection = parseDetection(entry(file.value, 'detection') ?? file.value, source);
  if (!detection.ok) return detection.diagnostics;
  const lowered = lowerDetection(detection.value, source);
  return lowered.ok ? lowered.value : lowered.diagnostics;
}

/** Whether a detection matches a record given as JSON text; throws what is wrong with the detection. */
export function matches(yaml: string, json: string): boolean {
  const predicate = compile(yaml);
  if (!('kind' in predicate))
    throw new Error(predicate.map(({ code, message }) => `${code}: ${message}`).join('; '));
  return evaluate(predicate, cloudtrail.document(eventFrom(json))) === true;
}

function eventFrom(json: string): CloudTrailEvent {
  const { values, lossless } = parseJson(json);
  return { record: values[0]?.value as JsonObject, lossless };
}
