/**
 * `npm run facts:check -- [PACK.json …] [--documents DIR]`: validates the
 * shipped packs, or those given; with the documents' texts also that each
 * printed figure stands where it is cited and is read as recorded. Prints each
 * problem and exits 1; a summary otherwise.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAgainstDocuments } from '../src/facts/check-documents.ts';
import { checkPacks, type Problem } from '../src/facts/check-pack.ts';
import type { Pack } from '../src/facts/schema.ts';
import { analyze } from '../src/vietnamese/analyze.ts';
import { packPaths, readPack } from './annotate/load-facts.ts';

function refuse(problem: string): never {
  process.stderr.write(`facts:check: ${problem}\n`);
  process.exit(2);
}

const paths: string[] = [];
let folder: string | null = null;
const words = process.argv.slice(2);
for (let at = 0; at < words.length; at += 1) {
  const word = words[at] as string;
  if (word === '--documents') {
    at += 1;
    folder = words[at] ?? refuse('--documents needs a folder');
  } else if (word.startsWith('--documents=')) folder = word.slice('--documents='.length);
  else if (word.startsWith('-')) refuse(`unknown option ${word}`);
  else paths.push(word);
}
if (folder !== null && !existsSync(folder)) refuse(`${folder}: no such folder`);

const packs: Pack[] = [];
const failures: string[] = [];
for (const path of paths.length === 0 ? packPaths() : paths) {
  const pack = readPack(path);
  if (pack.ok) packs.push(pack.value);
  else failures.push(pack.error);
}

const problems: Problem[] = checkPacks(packs);
if (folder !== null) {
  const texts = new Map<string, readonly string[]>();
  for (const { id } of packs.flatMap(pack => pack.documents)) {
    const path = join(folder, `${id}.txt`);
    if (existsSync(path)) texts.set(id, readFileSync(path, 'utf8').split(/\r?\n/));
    else failures.push(`${path}: no such document`);
  }
  problems.push(...checkAgainstDocuments(packs, texts, analyze));
}

for (const failure of failures) console.error(failure);
for (const { pack, where, field, what } of problems) {
  console.error(`${pack}: ${where}: ${field}: ${what}`);
}
if (failures.length + problems.length > 0) {
  console.error(`${failures.length + problems.length} problems`);
  process.exit(1);
}
const total = (count: (pack: Pack) => number): number =>
  packs.reduce((sum, pack) => sum + count(pack), 0);
const disputed = total(pack => pack.claims.filter(claim => claim.disputed !== undefined).length);
console.log(
  [
    `${packs.length} packs`,
    `${total(pack => pack.entities.length)} entities`,
    `${total(pack => pack.entities.reduce((sum, entity) => sum + entity.forms.length, 0))} forms`,
    `${total(pack => pack.offices.length)} offices`,
    `${total(pack => pack.metrics.length)} metrics`,
    `${total(pack => pack.claims.length)} claims (${disputed} disputed)`,
    `${total(pack => pack.claims.reduce((sum, claim) => sum + claim.statements.length, 0))} statements`,
  ].join(', ') + (folder === null ? '' : '; every printed figure stands where it is cited'),
);
