import { cloudtrail } from './cloudtrail.js';
import { ecs } from './ecs/ecs.js';

/** Every view, by name. */
export const views = { cloudtrail, ecs } as const;

export type ViewName = keyof typeof views;
