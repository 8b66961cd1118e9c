/** Where there is no Navigation API (Firefox before 147), the address is compared this often, in ms. */
const pollEvery = 1_000;

/**
 * The address that tells one visited page from another: a fragment only scrolls,
 * unless an old router keeps its path in it ("#!/…", "#/…").
 */
export function visitedAddress(href: string): string {
  const [address = href, fragment = ''] = href.split('#', 2);
  return /^!?\//.test(fragment) ? `${address}#${fragment}` : address;
}

/**
 * Calls back whenever the page has become another one without being loaded
 * anew: `pushState`, `replaceState`, back and forward.
 */
export function watchNavigation(
  window: Window,
  signal: AbortSignal,
  onNavigated: (address: string) => void,
): void {
  let current = visitedAddress(window.location.href);
  const check = (): void => {
    const now = visitedAddress(window.location.href);
    if (now === current) return;
    current = now;
    onNavigated(now);
  };
  window.addEventListener('popstate', check, { signal });
  window.addEventListener('hashchange', check, { signal });
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  const timer = window.setInterval(check, pollEvery);
  signal.addEventListener('abort', () => window.clearInterval(timer), { once: true });
}
