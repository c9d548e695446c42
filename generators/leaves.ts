import { isObject, type Json, type JsonObject } from '../src/json/json.js';
import type { Test } from '../src/predicate/predicate.js';
import { callerNamed } from './callers/callers.js';
import type { Draft } from './draft.js';
import { serviceOf } from './services/services.js';
import { REGIONS } from '../src/event/regions.js';
import { inPlace, placeIn } from './place.js';
import { wordsFor, type Scalar } from './words-for.js';

/** A value that is free in a draft. */
export interface Leaf {
  /** The record members that it shows in. */
  readonly members: readonly string[];
  /** Its path in the record, list positions left out, when it is a value of its own there. */
  readonly path?: string;
  /** Whether a value it proposes may still be one that the record's schema refuses. */
  readonly needsCheck?: boolean;
  /** Whether much of the record moves with it. */
  readonly wide?: boolean;
  /** Values it could take that may satisfy a test. */
  readonly proposals: (test: Test) => readonly Scalar[];
  readonly set: (value: Scalar) => Draft;
}

/** Everything that may be changed about a draft without breaking the agreement of its record; what moves most first. */
export function leavesOf(
  draft: Draft,
  free: { readonly outcome: boolean; readonly region: boolean },
): Leaf[] {
  return [
    ...(free.region ? [regionLeaf(draft)] : []),
    ...(free.outcome && callerNamed(draft.caller.name).ends === undefined ? [outcomeLeaf(draft)] : []),
    ...callerLeaves(draft),
    ...requestLeaves(draft),
  ];
}

/** The error code, where the empty text stands for success. */
function outcomeLeaf(draft: Draft): Leaf {
  return {
    members: ['errorCode', 'responseElements'],
    wide: true,
    proposals: () => ['', ...serviceOf(draft.source, draft.operation).failureCodes(draft.operation)],
    set: (chosen) => ({ ...draft, failure: chosen === '' ? undefined : String(chosen) }),
  };
}

/** The parts of a caller; an address or agent shows at the top of the record, all else in `userIdentity`. */
function callerLeaves(draft: Draft): Leaf[] {
  const { parts } = callerNamed(draft.caller.name);
  return Object.entries(draft.caller.parts).map(([name, value]) => ({
    members: [name === 'address' ? 'sourceIPAddress' : name === 'agent' ? 'userAgent' : 'userIdentity'],
    proposals: (test) =>
      wordsFor(test, value).filter((word) => typeof word === 'string' && parts[name]?.language.test(word)),
    set: (chosen) => ({
      ...draft,
      caller: { ...draft.caller, parts: { ...draft.caller.parts, [name]: String(chosen) } },
    }),
  }));
}

/** Whether a test is of a Region, or of how an ARN begins, which follows from the Region. */
function isAboutPlace(test: Test): boolean {
  if (test.kind === 'equals') return REGIONS.includes(test.value) || test.value.startsWith('arn:');
  const [first] = test.kind === 'like' ? test.pattern : [];
  return (
    typeof first === 'string' &&
    (first.startsWith('arn:') || REGIONS.some((region) => region.startsWith(first)))
  );
}

function regionLeaf(draft: Draft): Leaf {
  return {
    members: ['awsRegion', 'userIdentity', 'requestParameters', 'responseElements'],
    wide: true,
    proposals: (test) => (isAboutPlace(test) ? REGIONS : []),
    set: (chosen) => ({ ...draft, region: String(chosen) }),
  };
}

/** The scalars of the request, at any depth. Templates are shown and replaced in completed form. */
function requestLeaves(draft: Draft): Leaf[] {
  const { request } = draft;
  if (request === null) return [];
  const place = placeIn(draft.region);
  return scalarPaths(request).map(({ path, value }) => ({
    members: ['requestParameters', 'responseElements'],
    needsCheck: true,
    path: ['requestParameters', ...path.filter((step) => !/^\d+$/.test(step))].join('.'),
    proposals: (test) =>
      wordsFor(test, typeof value === 'string' ? inPlace(value, place) : value).filter(
        (word) => typeof word === typeof value,
      ),
    set: (chosen) => ({ ...draft, request: replacedAt(request, path, chosen) as JsonObject }),
  }));
}

interface ScalarPath {
  readonly path: readonly string[];
  readonly value: Scalar;
}

function scalarPaths(value: Json): ScalarPath[] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return [{ path: [], value }];
  if (value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    scalarPaths(member as Json).map((found) => ({ ...found, path: [name, ...found.path] })),
  );
}

function replacedAt(value: Json, path: readonly string[], by: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return by;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, index) =>
      String(index) === step ? replacedAt(item, rest, by) : item,
    );
  if (!isObject(value)) return value;
  return { ...value, [step]: replacedAt(value[step] ?? null, rest, by) };
}
