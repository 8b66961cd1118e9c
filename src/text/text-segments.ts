import { firstIndex } from './first-index.ts';
/**
 * Which text nodes a string was made from: linear runs, in parallel arrays.
 * Within a run every code unit of the string stands for one code unit of the
 * node (a no-break space or line feed may stand there as a space).
 */
export class TextSegments {
  readonly #nodes: Text[] = [];
  readonly #starts: number[] = [];
  readonly #nodeStarts: number[] = [];
  readonly #lengths: number[] = [];
  #firstOfNode: Map<Node, number> | null = null;

  get count(): number {
    return this.#starts.length;
  }

  /** Records that `length` units from `start` of the string are those from `nodeStart` of `node`. */
  add(start: number, node: Text, nodeStart: number, length: number): void {
    const last = this.count - 1;
    const known = this.lengthOf(last);
    if (
      this.nodeOf(last) === node &&
      this.startOf(last) + known === start &&
      this.nodeStartOf(last) + known === nodeStart
    ) {
      this.#lengths[last] = known + length;
      return;
    }
    this.#nodes.push(node);
    this.#starts.push(start);
    this.#nodeStarts.push(nodeStart);
    this.#lengths.push(length);
    this.#firstOfNode = null;
  }

  startOf(index: number): number {
    return this.#starts[index] ?? 0;
  }

  lengthOf(index: number): number {
    return this.#lengths[index] ?? 0;
  }

  nodeStartOf(index: number): number {
    return this.#nodeStarts[index] ?? 0;
  }

  nodeOf(index: number): Text | undefined {
    return this.#nodes[index];
  }

  /** The last segment that begins at or before `offset` of the string, or -1. */
  indexAt(offset: number): number {
    return firstIndex(this.count, index => this.startOf(index) > offset) - 1;
  }

  /** The first segment of a node, or -1 if nothing of it was read. */
  firstOf(node: Node): number {
    if (!this.#firstOfNode) {
      const first = new Map<Node, number>();
      this.#nodes.forEach((from, index) => {
        if (!first.has(from)) first.set(from, index);
      });
      this.#firstOfNode = first;
    }
    return this.#firstOfNode.get(node) ?? -1;
  }
}
