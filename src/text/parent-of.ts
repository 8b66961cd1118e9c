let parentGetter: ((this: Node) => Node | null) | undefined;

/**
 * A node's parent, whatever the page calls its form fields: `<input
 * name="parentNode">` replaces that property on its form, and a walk upwards
 * over the property would never end. The getter of `Node.prototype` cannot be
 * replaced so.
 */
export function parentOf(node: Node): Element | null {
  if (!parentGetter) {
    let prototype: unknown = node;
    while (prototype && !parentGetter) {
      prototype = Object.getPrototypeOf(prototype);
      if (prototype) parentGetter = Object.getOwnPropertyDescriptor(prototype, 'parentNode')?.get;
    }
  }
  const parent = parentGetter ? parentGetter.call(node) : node.parentNode;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}
