import { Component, type ReactNode } from 'react';
import { FailureState } from './State';

/** Keeps a fault in one screen from taking the whole app down. */
export class Boundary extends Component<{ children: ReactNode }, { failure: unknown }> {
  override state: { failure: unknown } = { failure: null };

  static getDerivedStateFromError = (failure: unknown) => ({ failure });

  override render() {
    const { failure } = this.state;
    return failure === null ? (
      this.props.children
    ) : (
      <FailureState
        failure={failure}
        // A part that could not be fetched is asked for only once by a page.
        onRetry={() => (failure instanceof TypeError ? location.reload() : this.setState({ failure: null }))}
      />
    );
  }
}
