import { Component, type ReactNode } from 'react';
import { reportFailure } from '@/lib/actions/report-failure';
import { SpeechContext } from '@/components/i18n/text';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';

/** Where a part of the page breaks, a sentence and a way on; the rest of the page stays. */
export class ErrorBoundary extends Component<{ where: string; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    reportFailure(this.props.where, error);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <SpeechContext.Consumer>
        {(speech) =>
          speech && (
            <Notice
              tone="bad"
              role="alert"
              actions={
                <Button onClick={() => this.setState({ broken: false })}>{speech.t.boot.again}</Button>
              }
            >
              {speech.t.boot.brokenPart}
            </Notice>
          )
        }
      </SpeechContext.Consumer>
    );
  }
}
