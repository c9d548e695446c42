import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.js';
import { spanInFile, type Embedded } from '../../diagnostic/embedded.js';
import { didYouMean } from '../../diagnostic/nearest.js';
import { failed, ok, type Result } from '../../diagnostic/result.js';
import { all, any, clause, constant, not } from '../../predicate/build.js';
import { ANY_RUN, literalOf } from '../../predicate/pattern.js';
import type { Origin, Predicate } from '../../predicate/predicate.js';
import { ecsField } from '../../view/ecs/ecs.js';
import { fields } from '../../view/ecs/fields.js';
import type { FieldType } from '../../view/ecs/field.js';
import { isTest, rangeTest, type Lowered } from './field-tests.js';
import type { Kql, Word } from './syntax.js';

/**
 * Lowers KQL to a predicate over the ecs view, as Kibana's detection engine compiles it: the mapping of each field
 * decides what a comparison means. What cannot be evaluated exactly from a record is a diagnostic, never a guess.
 */
export function lowerKql(query: Kql, text: Embedded): Result<Predicate> {
  const lowering = new Lowering(text);
  const predicate = lowering.lower(query);
  return lowering.diagnostics.length === 0 ? ok(predicate) : failed(...lowering.diagnostics);
}

class Lowering {
  readonly diagnostics: Diagnostic[] = [];
  readonly #text: Embedded;

  constructor(text: Embedded) {
    this.#text = text;
  }

  lower(query: Kql): Predicate {
    const origin: Origin = { source: this.#text.source, span: spanInFile(this.#text, query.span) };
    switch (query.kind) {
      case 'everything':
        return constant(true, origin);
      case 'and':
        return all(
          query.of.map((each) => this.lower(each)),
          origin,
        );
      case 'or':
        return any(
          query.of.map((each) => this.lower(each)),
          origin,
        );
      case 'not':
        return not(this.lower(query.of), origin);
      case 'nested':
        return this.#refuse(
          'kql/nested',
          'no field of this view is mapped as nested',
          query.path,
          'test the field itself',
        );
      case 'is':
        return this.#is(query.field, query.value, origin);
      case 'range':
        return this.#onField(query.field, origin, (type) => rangeTest(type, query.relation, query.value));
    }
  }

  #is(field: Word | undefined, value: Word, origin: Origin): Predicate {
    if (field === undefined) {
      if (isAnything(value)) return constant(true, origin);
      return this.#refuse(
        'kql/free-text',
        'a search without a field depends on analysers and default fields',
        value,
        'name the field',
      );
    }
    if (isAnything(field) && isAnything(value)) return constant(true, origin);
    return this.#onField(field, origin, (type) => isTest(type, value));
  }

  #onField(field: Word, origin: Origin, lower: (type: FieldType) => Lowered): Predicate {
    const name = literalOf(field.pattern);
    if (name === undefined)
      return this.#refuse(
        'kql/field-wildcard',
        'a wildcard in a field name stands for fields that a record alone does not decide, analysed text among them',
        field,
        'name the field',
      );
    const mapping = ecsField(name);
    if (mapping === undefined) return this.#unknownField(name, field);
    const lowered = lower(mapping.type);
    if (lowered.kind === 'refused')
      return this.#refuse(lowered.code, lowered.message, lowered.word, lowered.help);
    return clause(name, lowered.test, origin);
  }

  #unknownField(name: string, field: Word): Predicate {
    const analysed = name.endsWith('.text') && ecsField(name.slice(0, -'.text'.length)) !== undefined;
    const help = analysed
      ? 'analysed text is not evaluated; test the keyword field itself'
      : (didYouMean(name, fields.keys()) ??
        'docs/views.md lists the fields that a CloudTrail record decides');
    return this.#refuse(
      'kql/unknown-field',
      `the ecs view has no field \`${name}\` that a CloudTrail record decides`,
      field,
      help,
    );
  }

  #refuse(code: string, message: string, word: Word, help?: string): Predicate {
    const span = spanInFile(this.#text, word.span);
    this.diagnostics.push(diagnostic(code, message, this.#text.source, { span, help }));
    return constant(false);
  }
}

function isAnything({ pattern, quoted }: Word): boolean {
  return !quoted && pattern.length === 1 && pattern[0] === ANY_RUN;
}
