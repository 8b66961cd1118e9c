import { epi } from './epi.ts';
import type { Family } from './family.ts';
import { liferay } from './liferay.ts';
import { masterCms } from './mastercms.ts';
import { oneCms } from './onecms.ts';
import { vccorp } from './vccorp.ts';

/** The systems that half of the papers run on; those with the surest markers first. */
export const families: readonly Family[] = [epi, oneCms, masterCms, vccorp, liferay];
