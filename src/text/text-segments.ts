/**
 * Which text nodes a string was made from: linear runs, kept in typed arrays.
 * Within a run every code unit of the string stands for one code unit of the
 * node (a no-break space or line feed may stand there as a space).
 */
export class TextSegments {
  /** Nodes in the order they were read. */
  readonly nodes: Text[] = [];
  #starts = new Uint32Array(256);
  #nodeStarts = new Uint32Array(256);
  #lengths = new Uint32Array(256);
  #nodeIndexes = new Uint32Array(256);
  #firstOfNode: Map<Node, number> | null = null;
  count = 0;

  /** Records that `length` units from `start` of the string are those from `nodeStart` of `node`. */
  add(start: number, node: Text, nodeStart: number, length: number): void {
    const last = this.count - 1;
    const sameNode = last >= 0 && this.nodes[this.nodes.length - 1] === node;
    if (
      sameNode &&
      this.startOf(last) + this.lengthOf(last) === start &&
      this.nodeStartOf(last) + this.lengthOf(last) === nodeStart
    ) {
      this.#lengths[last] = this.lengthOf(last) + length;
      return;
    }
    if (this.count === this.#starts.length) this.#grow();
    if (!sameNode) this.nodes.push(node);
    this.#starts[this.count] = start;
    this.#nodeStarts[this.count] = nodeStart;
    this.#lengths[this.count] = length;
    this.#nodeIndexes[this.count] = this.nodes.length - 1;
    this.count++;
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
    return this.nodes[this.#nodeIndexes[index] ?? 0];
  }

  /** The last segment that begins at or before `offset` of the string, or -1. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      if (this.startOf(middle) <= offset) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  }

  /** The first segment of a node, or -1 if nothing of it was read. */
  firstOf(node: Node): number {
    if (!this.#firstOfNode) {
      this.#firstOfNode = new Map();
      for (let index = this.count - 1; index >= 0; index--) {
        const from = this.nodeOf(index);
        if (from) this.#firstOfNode.set(from, index);
      }
    }
    return this.#firstOfNode.get(node) ?? -1;
  }

  #grow(): void {
    const larger = (old: Uint32Array<ArrayBuffer>) => {
      const grown = new Uint32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.#starts = larger(this.#starts);
    this.#nodeStarts = larger(this.#nodeStarts);
    this.#lengths = larger(this.#lengths);
    this.#nodeIndexes = larger(this.#nodeIndexes);
  }
}
