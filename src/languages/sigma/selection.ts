import { diagnostic } from '../../diagnostic/diagnostic.js';
import { Fault } from '../../diagnostic/fault.js';
import type { Source } from '../../diagnostic/source.js';
import type { YamlEntry, YamlNode, YamlScalar } from '../../formats/yaml.js';
import type { Item, Selection } from './syntax.js';

/**
 * Reads one selection: a map is a conjunction of items, a list of maps a disjunction, a list of values keywords.
 * @throws {Fault} when it is none of these
 */
export function readSelection(node: YamlNode, source: Source): Selection {
  const { span } = node;
  if (node.kind === 'map') {
    if (node.entries.length === 0)
      throw new Fault(diagnostic('sigma/selection', 'this selection is empty', source, { span }));
    return { kind: 'items', items: node.entries.map((entry) => readItem(entry, source)), span };
  }
  if (node.kind === 'scalar') {
    if (node.value === null)
      throw new Fault(diagnostic('sigma/selection', 'this selection is empty', source, { span }));
    return { kind: 'keywords', values: [node], span };
  }
  if (node.items.length === 0)
    throw new Fault(diagnostic('sigma/selection', 'this selection is empty', source, { span }));
  const keywords = node.items.filter((item) => item.kind === 'scalar');
  if (keywords.length === node.items.length) return { kind: 'keywords', values: keywords, span };
  if (keywords.length > 0)
    throw new Fault(
      diagnostic('sigma/selection', 'a list holds either maps or keywords, not both', source, { span }),
    );
  return { kind: 'any', of: node.items.map((item) => readSelection(item, source)), span };
}

function readItem({ key, keySpan, value }: YamlEntry, source: Source): Item {
  const [field = '', ...modifiers] = key.split('|');
  return { field, modifiers, values: readValues(value, source), keySpan };
}

function readValues(value: YamlNode, source: Source): YamlScalar[] {
  if (value.kind === 'scalar') return [value];
  if (value.kind === 'map')
    throw new Fault(
      diagnostic(
        'sigma/value',
        'a value must be text, a number, true, false, null or a list of these',
        source,
        { span: value.span },
      ),
    );
  if (value.items.length === 0)
    throw new Fault(diagnostic('sigma/value', 'this list of values is empty', source, { span: value.span }));
  return value.items.map((item) => {
    if (item.kind !== 'scalar')
      throw new Fault(
        diagnostic('sigma/value', 'a list of values holds no lists or maps', source, { span: item.span }),
      );
    if (item.value === null)
      throw new Fault(
        diagnostic('sigma/null-in-list', 'null is not allowed inside a list', source, {
          span: item.span,
          help: 'make a second selection for the absent field and join both with `or`',
        }),
      );
    return item;
  });
}
