import { readPath, scalars } from '../event/read-path.js';
import type { View } from './view.js';

/** The record itself, read by dotted path. What Sigma's aws/cloudtrail rules see. */
export const cloudtrail: View = {
  name: 'cloudtrail',
  document: (event) => ({
    read: (field) => readPath(event, field),
    scalars: () => scalars(event),
  }),
  dependsOn: (field) => [field.split('.')[0] ?? field],
};
