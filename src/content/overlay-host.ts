import { browser, isExtensionAlive } from '../browser.ts';
import type { OverlayView, ReaderAct } from '../protocol.ts';
import { OverlayLine } from './overlay-line.ts';
import { displayed, frameStyle, hostStyle, setStyles } from './overlay-styles.ts';
import { type Box, chooseSide, placeFrame, type Side } from './place-frame.ts';

const tag = 'chu-giai-overlay';

/** A page that deletes unknown elements gets ours back this often per visit, then it has won. */
const longestFight = 20;

/** The focus of an open editor is fetched back so often in one go, then the editor closes: two that pull must not hang the page. */
const longestTug = 3;
/** So long after at the latest it has come, in ms: Firefox passes it on a moment later. */
const afterTug = 100;

/** Until the frame has said how large it is. A frame without a size is not rendered, so it could never say. */
const firstSize = { width: 380, height: 60 };
/** Larger wishes of the frame are cut, in CSS pixels; it scrolls inside. */
const largest = { width: 480, height: 640 };

/** What the overlay stands beside: measured anew when the page scrolls. Null when it is gone. */
export type Anchor = () => Box | null;

export interface ShowOptions {
  readonly focus?: boolean;
  readonly preferred?: 'above' | 'below';
}

/**
 * The one element of ours in the page: it holds the frame of the extension's
 * origin in a closed shadow root, in the top layer, and puts it beside what it
 * is about. Made when it is first needed; what it shows is told to the frame by
 * message, so the page sees neither.
 */
export class OverlayHost {
  readonly #document: Document;
  readonly #line: OverlayLine;
  readonly #signal: AbortSignal;
  readonly #guard: MutationObserver;
  #host: HTMLElement | null = null;
  #frame: HTMLIFrameElement | null = null;
  #view: OverlayView = { kind: 'nothing' };
  #anchor: Anchor = () => null;
  #preferred: 'above' | 'below' = 'below';
  /** Chosen anew when something is shown or the page scrolls: what grows must not leap from under the pointer. */
  #side: Side | null = null;
  #size: { readonly width: number; readonly height: number } = firstSize;
  #isMeasured = false;
  #isVisible = false;
  #wantsFocus = false;
  #focusBefore: HTMLElement | null = null;
  /** The frame has the focus, unless the page has taken it: the reader has not left. */
  #hasKeys = false;
  /** The focus moves by our own doing. */
  #isTugging = false;
  #reinserted = 0;
  #moveDue: number | null = null;
  #pointerInside = false;

  constructor(document: Document, signal: AbortSignal, onAct: (act: ReaderAct) => void) {
    this.#document = document;
    this.#signal = signal;
    this.#line = new OverlayLine({
      onReady: () => this.#line.show(this.#view),
      onSize: (width, height) => this.#resize(width, height),
      onAct: act => {
        if (act.kind === 'left') this.#leaveToFrame();
        else if (!signal.aborted) onAct(act);
      },
    });
    this.#guard = new MutationObserver(records => {
      this.#reinsert();
      // Our own placing writes styles: no reason to look for the focus.
      if (records.some(({ attributeName }) => attributeName !== 'style')) this.#holdFocus();
      // All else that hides a part from the reader, the frame sees itself, see `refuse-unseen.ts`.
      const { clipPath, maskImage } = this.#host?.style ?? {};
      if (clipPath && `${clipPath}${maskImage}` !== 'initialinitial') this.hide();
    });
    const passive = { signal, passive: true, capture: true };
    document.addEventListener('scroll', () => this.#moveSoon(), passive);
    document.addEventListener(
      'pointerdown',
      ({ isTrusted, target }) => {
        if (isTrusted && !this.owns(target)) this.#hasKeys = false;
      },
      passive,
    );
    const view = document.defaultView;
    view?.addEventListener('resize', () => this.#moveSoon(), passive);
    view?.addEventListener(
      'blur',
      () =>
        // Firefox names the new active element only afterwards.
        setTimeout(() => {
          if (this.owns(document.activeElement)) this.#hasKeys = true;
        }),
      passive,
    );
    // Of a frame that loses the focus a page hears only who has it now. Once its
    // script is over; a key that is pressed comes later still.
    view?.addEventListener(
      'focus',
      ({ target }) => {
        if (!this.#isTugging) queueMicrotask(() => this.#holdFocus(target === view));
      },
      passive,
    );
    // A fixed element would stand on every sheet.
    view?.addEventListener('beforeprint', () => this.#setPrinting(true), passive);
    view?.addEventListener('afterprint', () => this.#setPrinting(false), passive);
    view
      ?.matchMedia('print')
      .addEventListener('change', ({ matches }) => this.#setPrinting(matches), { signal });
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  get #isHeld(): boolean {
    return this.owns(this.#document.activeElement);
  }

  get view(): OverlayView {
    return this.#view;
  }

  /** Whether the page has deleted our element so often that it was left to it. */
  get isBeaten(): boolean {
    return this.#reinserted >= longestFight;
  }

  /** Whether the pointer is over the frame: what it shows then stays. */
  get isPointedAt(): boolean {
    return this.#pointerInside;
  }

  /** Whether a node of the page is our element. */
  owns(node: EventTarget | null): boolean {
    return node !== null && node === this.#host;
  }

  /** Starts the frame ahead of need: it takes a tenth of a second at first. */
  warm(): void {
    if (!this.#host && !this.#signal.aborted && isExtensionAlive()) this.#create();
  }

  /** Shows something beside an anchor, in place of what was shown. */
  show(view: OverlayView, anchor: Anchor, options: ShowOptions = {}): void {
    if (this.#signal.aborted) return;
    const isSameKind = this.#view.kind === view.kind;
    this.#view = view;
    this.#anchor = anchor;
    this.#preferred = options.preferred ?? 'below';
    this.#isMeasured = false;
    this.#wantsFocus = options.focus ?? false;
    if (this.#wantsFocus) this.#rememberFocus();
    this.warm();
    // What is shown meanwhile is about something else.
    if (!isSameKind || !this.#isVisible) this.#setVisible(false);
    this.#settle();
    this.#place();
    this.#line.show(this.#view);
  }

  /** Shows nothing. The frame stays for the next time. */
  hide(returnFocus = false): void {
    if (this.#view.kind === 'nothing') return;
    this.#view = { kind: 'nothing' };
    this.#hasKeys = false;
    this.#setVisible(false);
    this.#line.show(this.#view);
    const hadFocus = this.#document.activeElement === this.#host;
    if (returnFocus || hadFocus) this.#returnFocus();
    this.#settle();
  }

  /** Takes the size that the frame wishes for what it was told to show. */
  #resize(width: number, height: number): void {
    this.#size = {
      width: Math.min(width, largest.width),
      height: Math.min(height, largest.height),
    };
    // By a size that is not its own, nothing was placed for good.
    if (!this.#isMeasured) this.#side = null;
    this.#isMeasured = true;
    this.#place();
    this.#reveal();
  }

  #create(): void {
    // Made in a document without custom elements: a page that has defined one of
    // this name would be given the closed root by its `attachInternals`.
    const host = this.#document.implementation.createHTMLDocument().createElement(tag);
    setStyles(host, hostStyle);
    // Top layer: above dialogs, untouched by transforms and overflow of the page.
    if ('popover' in host) host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    const frame = this.#document.createElement('iframe');
    setStyles(frame, frameStyle);
    frame.allow = '';
    // Lets the frame into pages that isolate themselves (COEP) in Chromium, which
    // otherwise blocks addresses of `use_dynamic_url` there. Its storage is none of the pages'.
    frame.setAttribute('credentialless', '');
    frame.src = `${browser.runtime.getURL('overlay.html')}#${this.#line.token}`;
    frame.addEventListener('load', () => this.#line.connect(frame));
    root.append(frame);
    host.addEventListener('pointerenter', () => {
      this.#pointerInside = true;
    });
    host.addEventListener('pointerleave', () => {
      this.#pointerInside = false;
    });
    // Chromium keeps no page in its back/forward cache that holds an extension's frame.
    const leave = (): void => {
      if (this.#view.kind === 'editor' || this.#host !== host) return;
      this.hide();
      this.#discard();
    };
    const once = { signal: this.#signal, once: true };
    this.#document.defaultView?.addEventListener('beforeunload', leave, once);
    this.#host = host;
    this.#frame = frame;
    this.#insert();
  }

  #insert(): void {
    const host = this.#host;
    if (!host) return;
    this.#line.pause();
    const home = this.#home();
    home.append(host);
    this.#watchHome(home);
    this.#setVisible(false);
    this.#open();
    this.#place();
  }

  /**
   * Where our element stands: under <html>, or, while something is shown and the
   * page has a modal dialog open, in that dialog. All else is inert then, our
   * popover too: it could be neither clicked nor given the focus.
   */
  #home(): Element {
    const top = this.#document.documentElement;
    if (this.#view.kind === 'nothing') return top;
    const modal = 'dialog:modal';
    const around = this.#document.activeElement?.closest(modal);
    return around ?? [...this.#document.querySelectorAll(modal)].at(-1) ?? top;
  }

  #watchHome(home: Element): void {
    this.#guard.disconnect();
    // Inert, our element could have the focus no more, and no event would say so.
    const attributeFilter = ['inert'];
    this.#guard.observe(this.#document.documentElement, { childList: true, attributeFilter });
    if (this.#host) {
      this.#guard.observe(this.#host, { attributeFilter: [...attributeFilter, 'style'] });
    }
    if (home === this.#document.documentElement) return;
    this.#guard.observe(home, { childList: true, attributeFilter });
    // Closed, it is not drawn, and what it holds neither.
    home.addEventListener('close', () => this.hide(), { once: true, signal: this.#signal });
  }

  /** Puts our element where it is to stand now, above what else is in the top layer. */
  #settle(): void {
    const host = this.#host;
    if (!host) return;
    const home = this.#home();
    if (!host.isConnected) {
      this.#insert();
      return;
    }
    const hasMoved = host.parentElement !== home;
    // Only if it may be covered: each raising has the browser lay the frame out anew.
    if (!hasMoved && (this.#isVisible || !this.#hasRivals())) return;
    if ('hidePopover' in host) host.hidePopover();
    if (hasMoved) {
      // Moved, not put in anew, where that can be done: the frame goes on undisturbed.
      const mover = home as Element & { moveBefore?(node: Node, child: Node | null): void };
      if (mover.moveBefore) mover.moveBefore(host, null);
      else home.append(host);
      this.#watchHome(home);
    }
    this.#open();
  }

  #reinsert(): void {
    if (!this.#host || this.#host.isConnected || this.#signal.aborted) return;
    if (this.#reinserted >= longestFight || !isExtensionAlive()) {
      this.#guard.disconnect();
      return;
    }
    this.#reinserted++;
    this.#insert();
  }

  /** Whether the page has something in the top layer too, which may have come after ours. */
  #hasRivals(): boolean {
    const raised = this.#document.querySelectorAll(':popover-open, :modal, :fullscreen');
    return [...raised].some(element => element !== this.#host);
  }

  /** Brings the host to the top layer, where it is also rendered. */
  #open(): void {
    const host = this.#host;
    if (!host?.isConnected || !('showPopover' in host)) return;
    try {
      if (!host.matches(':popover-open')) host.showPopover();
    } catch {
      // Where it can't be a popover, the largest z-index has to do.
    }
  }

  /** Transparent and out of the pointer's way, but rendered: an undisplayed frame could not measure itself. */
  #setVisible(visible: boolean): void {
    this.#isVisible = visible;
    const host = this.#host;
    if (!host) return;
    const pointerEvents = { 'pointer-events': visible ? 'auto' : 'none' };
    const visibility = {
      visibility: visible || this.#view.kind !== 'nothing' ? 'visible' : 'hidden',
    };
    setStyles(host, { opacity: visible ? '1' : '0', ...pointerEvents, ...visibility });
    // The frame's `all: initial` inherits neither: unseen, it would still take clicks.
    if (this.#frame) setStyles(this.#frame, { ...pointerEvents, ...visibility });
    if (!visible) this.#pointerInside = false;
  }

  #reveal(): void {
    if (this.#view.kind === 'nothing' || !this.#isMeasured) return;
    if (!this.#isVisible) this.#setVisible(true);
    if (!this.#wantsFocus) return;
    // Once: what grows later must not fetch the focus back from the page.
    this.#wantsFocus = false;
    // From out here too: a frame may not take the focus by itself.
    if (this.#document.activeElement !== this.#host) this.#frame?.focus({ preventScroll: true });
  }

  #place(): void {
    const host = this.#host;
    const view = this.#document.defaultView;
    if (!host || !view || this.#view.kind === 'nothing') return;
    // What was shown before stays where it is until it is replaced.
    if (this.#isVisible && !this.#isMeasured) return;
    // Without the scroll bar, which would cover the frame's edge.
    const viewport = {
      width: this.#document.documentElement.clientWidth || view.innerWidth,
      height: view.innerHeight,
    };
    const size = {
      width: Math.min(this.#size.width, viewport.width),
      height: Math.min(this.#size.height, viewport.height),
    };
    const anchor = this.#anchor() ?? { left: 0, top: viewport.height, width: 0, height: 0 };
    this.#side ??= chooseSide(anchor, size, viewport, this.#preferred);
    const { left, top } = placeFrame(anchor, size, viewport, this.#side);
    setStyles(host, {
      // All measures above are the viewport's; a page that zooms its root would scale ours.
      zoom: String(1 / (host.parentElement?.currentCSSZoom ?? 1)),
      left: `${left}px`,
      top: `${top}px`,
      width: `${size.width}px`,
      height: `${size.height}px`,
    });
  }

  #setPrinting(isPrinting: boolean): void {
    if (this.#host) setStyles(this.#host, { display: isPrinting ? 'none' : displayed });
  }

  #moveSoon(): void {
    if (this.#view.kind === 'nothing' || this.#moveDue !== null) return;
    const view = this.#document.defaultView;
    this.#moveDue =
      view?.requestAnimationFrame(() => {
        this.#moveDue = null;
        this.#side = null;
        this.#place();
      }) ?? null;
  }

  #rememberFocus(): void {
    const active = this.#document.activeElement;
    if (active !== this.#host) this.#focusBefore = active as HTMLElement | null;
  }

  get #isTyping(): boolean {
    return this.#view.kind === 'editor' && this.#hasKeys && this.#host?.isConnected === true;
  }

  /**
   * What the reader types is for the frame: a page that takes the focus meanwhile would get the rest of it.
   * @param isWindow the window has it: our element may still be called the active one.
   */
  #holdFocus(isWindow = false): void {
    if (!this.#isTyping || (this.#isHeld && !isWindow)) return;
    this.#settle();
    for (let tug = 0; tug < longestTug && !this.#host?.closest('[inert]'); tug++) {
      this.#isTugging = true;
      if (this.#isHeld) this.#frame?.blur();
      this.#frame?.focus({ preventScroll: true });
      this.#isTugging = false;
      if (!this.#isHeld && this.#document.activeElement !== this.#document.body) continue;
      setTimeout(() => {
        if (this.#isTyping && !this.#isHeld) this.hide();
      }, afterTug);
      return;
    }
    // What is typed next goes elsewhere, and the reader is to see it.
    this.hide();
  }

  /** Of a focus that goes from our frame to another one nothing is heard out here: the reader has clicked there, or the page wants the keys. */
  #leaveToFrame(): void {
    const { activeElement, body } = this.#document;
    // Without the focus anywhere in the page the reader is in another window.
    if (!this.#isTyping || !this.#document.hasFocus()) return;
    if (this.#isHeld) this.#holdFocus(true);
    else if (activeElement !== body) this.hide();
  }

  #returnFocus(): void {
    this.#frame?.blur();
    this.#document.defaultView?.focus();
    this.#focusBefore?.focus?.({ preventScroll: true });
    this.#focusBefore = null;
  }

  #remove(): void {
    this.#view = { kind: 'nothing' };
    this.#discard();
  }

  /** Takes our element away; what is shown next makes a new one. */
  #discard(): void {
    this.#guard.disconnect();
    this.#host?.remove();
    this.#host = null;
    this.#frame = null;
    this.#line.close();
    this.#isVisible = false;
    this.#isMeasured = false;
    this.#pointerInside = false;
  }
}

/** Removes what an earlier life of the extension has left in the page. */
export function removeLeftovers(document: Document): void {
  for (const old of document.querySelectorAll(`html > ${tag}`)) old.remove();
}
