import { validate, type SchemaIssue } from '../schema/validate.js';
import { member, type Json, type JsonObject } from '../json/json.js';
import { eksOperations } from '../generated/eks-operations.js';
import { CATCH_ALL } from './operations.js';

export const EKS = 'eks.amazonaws.com';

/** What is wrong with a record: by its operation's schema for a call to EKS, by that of the envelope for any other. */
export function validateEvent(record: JsonObject): readonly SchemaIssue[] {
  return validate(schemaOf(member(record, 'eventSource'), member(record, 'eventName')), record);
}

function schemaOf(source: Json | undefined, name: Json | undefined): string {
  if (source !== EKS) return 'cloudtrail/record';
  return typeof name === 'string' && Object.hasOwn(eksOperations, name) ? `eks/${name}` : `eks/${CATCH_ALL}`;
}
