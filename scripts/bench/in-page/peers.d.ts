/** Peers without types of their own. */
declare module 'hypothesis-anchoring' {
  export function describe(root: Element, range: Range): unknown[];
  export function anchor(root: Element, selectors: unknown[]): Promise<Range>;
}
declare module 'dom-anchor-text-quote' {
  export function fromRange(root: Node, range: Range): object;
  export function toRange(root: Node, selector: object): Range | null;
}
