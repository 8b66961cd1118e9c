import * as v from 'valibot';
import { fail, ok, type Result } from '../result.ts';
import { type Pack, pack } from './schema.ts';

/**
 * Checks a pack's shape. The error says where and what:
 * `claims[3].statements[0].precision: Expected number`.
 */
export function parsePack(json: unknown): Result<Pack, string> {
  const parsed = v.safeParse(pack, json);
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  const path = (issue.path ?? [])
    .map(step =>
      typeof step.key === 'number' ? `[${step.key}]` : `.${String((step as { key: unknown }).key)}`,
    )
    .join('')
    .replace(/^\./, '');
  return fail(`${path === '' ? 'the pack' : path}: ${issue.message}`);
}
