/** What the framework pages use of React, which ships without types. */
declare module 'react' {
  export interface ReactElement {
    readonly type: unknown;
  }
  export type ReactNode = ReactElement | string | number | null | readonly ReactNode[];
  type Component<Props> = (props: Props) => ReactNode;
  export const StrictMode: Component<object>;
  export const Suspense: Component<{ readonly fallback: ReactNode }>;
  export function createElement<Props>(
    type: string | Component<Props>,
    props: (Props & { readonly key?: number }) | null,
    ...children: ReactNode[]
  ): ReactElement;
  export function useState<State>(first: State): [State, (next: State) => void];
  export function use<Value>(promise: Promise<Value>): Value;
}
declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export interface Root {
    render(node: ReactNode): void;
    unmount(): void;
  }
  export function createRoot(home: Element): Root;
  export function hydrateRoot(home: Element, node: ReactNode): Root;
}
declare module 'react-dom/server' {
  import type { ReactNode } from 'react';

  export function renderToString(node: ReactNode): string;
}
