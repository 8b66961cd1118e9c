/** All that an element's own attributes can hide it by; styles are looked at again, one by one. */
const candidates =
  '[hidden], [style*="none"], [style*="NONE"], [style*="hidden"], [style*="collapse"], dialog:not([open]), [role="dialog"][aria-hidden="true"]';
const hidingStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const otherReason = '[hidden], dialog, [role="dialog"][aria-hidden="true"]';

/**
 * The elements under (and with) some roots that their own attributes hide: one
 * query instead of a look at every element. `aria-hidden` alone hides nothing:
 * it also stands on things that everybody sees. It counts on dialogs, which
 * pages keep ready in the document under that mark.
 */
export function hiddenByMarkup(roots: readonly Element[]): ReadonlySet<Element> {
  const hidden = new Set<Element>();
  for (const root of roots) {
    // A form's fields can replace its methods; a form that hides its text is rare.
    const scope = root.localName === 'form' ? root.ownerDocument : root;
    for (const element of [root, ...scope.querySelectorAll(candidates)]) {
      if (element.localName === 'form' || typeof element.localName !== 'string') continue;
      if (hidingStyle.test(element.getAttribute('style') ?? '') || element.matches(otherReason)) {
        hidden.add(element);
      }
    }
  }
  return hidden;
}

/**
 * Whether the page's style sheets hide an element. Costs a style lookup, no
 * layout. Where there are no styles to ask (jsdom), nothing is hidden.
 */
export function isHiddenByStyle(element: Element): boolean {
  return (
    typeof element.checkVisibility === 'function' &&
    !element.checkVisibility({ visibilityProperty: true })
  );
}
