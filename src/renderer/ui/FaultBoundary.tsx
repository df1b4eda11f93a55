import { Component, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { FailurePanel } from './FailurePanel.tsx'
import { useText } from './text.tsx'

interface FaultBoundaryProps {
  /** Another place gets another chance. */
  readonly place: string
  readonly children: ReactNode
}

interface Fault {
  readonly place: string
  readonly detail: string
}

/**
 * A bug in one screen shows itself there and leaves the menu in use; without this React would take the whole window
 * away. What was typed is in the book, so trying again starts from it.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, { readonly fault: Fault | null }> {
  override state: { readonly fault: Fault | null } = { fault: null }

  override componentDidCatch(error: unknown): void {
    this.setState({ fault: { place: this.props.place, detail: String(error).slice(0, 80) } })
  }

  static getDerivedStateFromError(error: unknown): { fault: Fault } {
    return { fault: { place: '', detail: String(error).slice(0, 80) } }
  }

  override render(): ReactNode {
    const { fault } = this.state
    if (!fault || (fault.place !== '' && fault.place !== this.props.place)) return this.props.children
    return <FaultPanel detail={fault.detail} onRetry={() => this.setState({ fault: null })} />
  }
}

function FaultPanel({ detail, onRetry }: { readonly detail: string; readonly onRetry: () => void }) {
  const t = useText()
  return (
    <div className="recovery">
      <FailurePanel failure={{ code: 'internal-error', params: { errorId: detail } }}>
        <Button kind="primary" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      </FailurePanel>
    </div>
  )
}
