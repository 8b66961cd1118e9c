import { at, type Words } from './words.ts';

/** What skipping a word of the page costs: keeps matches together where it makes no other difference. */
const skipCost = 0.01;
/** What a match gains when the words before it match too: single common words match everywhere. */
const runGain = 0.6;

const fromAbove = 0;
const fromLeft = 1;
const fromMatch = 2;

/**
 * Matches the words of a passage with those of a page, in order, so that the
 * weight of what matches is greatest and runs are favoured over single words.
 * A banded Needleman–Wunsch: passage word i meets page words around
 * `diagonal + i`, at most `band` away. Both ends are free.
 * @param weights one per passage word.
 * @returns the page word for each passage word, -1 where there is none.
 */
export function align(
  passage: Words,
  weights: Float64Array,
  page: Words,
  diagonal: number,
  band: number,
): Int32Array {
  const width = 2 * band + 1;
  const rows = passage.count;
  const steps = new Int8Array(rows * width);
  let scores = new Float64Array(width + 2);
  let before = new Float64Array(width + 2);
  // Whether the cell's best way ends in a match, for the gain of runs.
  let runs = new Int8Array(width + 2);
  let runsBefore = new Int8Array(width + 2);
  for (let row = 0; row < rows; row++) {
    const hash = at(passage.hashes, row);
    const weight = at(weights, row);
    // Cell c of row r stands for page word diagonal + r + c - band; so the same
    // page word is one cell further right in the row before.
    for (let cell = 1; cell <= width; cell++) {
      const word = diagonal + row + cell - 1 - band;
      let best = at(before, cell + 1);
      let step = fromAbove;
      const left = at(scores, cell - 1) - skipCost;
      if (cell > 1 && left > best) {
        best = left;
        step = fromLeft;
      }
      let run = 0;
      if (word >= 0 && word < page.count && at(page.hashes, word) === hash) {
        const match = at(before, cell) + weight * (at(runsBefore, cell) ? 1 + runGain : 1);
        if (match > best) {
          best = match;
          step = fromMatch;
          run = 1;
        }
      }
      scores[cell] = best;
      runs[cell] = run;
      steps[row * width + cell - 1] = step;
    }
    scores[0] = 0;
    [before, scores] = [scores, before];
    [runsBefore, runs] = [runs, runsBefore];
    // Outside the band nothing is reached.
    before[width + 1] = 0;
  }
  const matches = new Int32Array(rows).fill(-1);
  let cell = 1;
  for (let other = 2; other <= width; other++) {
    if (at(before, other) > at(before, cell)) cell = other;
  }
  for (let row = rows - 1; row >= 0; ) {
    const step = at(steps, row * width + cell - 1);
    if (step === fromLeft) {
      cell--;
      continue;
    }
    if (step === fromMatch) matches[row] = diagonal + row + cell - 1 - band;
    else cell++;
    row--;
    if (cell > width) break;
  }
  return matches;
}
