import { Component, type ComponentChild, type FunctionComponent } from 'preact';

/** A component that is drawn again only if one of its props is another value. */
export function pure<Props extends object>(
  draw: (props: Props) => ComponentChild,
): FunctionComponent<Props> {
  class Pure extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const keys = new Set([...Object.keys(next), ...Object.keys(this.props)]);
      for (const key of keys) {
        if (next[key as keyof Props] !== this.props[key as keyof Props]) return true;
      }
      return false;
    }
    override render(): ComponentChild {
      return draw(this.props);
    }
  }
  return Pure as unknown as FunctionComponent<Props>;
}
