import type { Failure } from '#shared/domain/result.ts'
import { Button } from '../../ui/Button.tsx'
import { FailurePanel } from '../../ui/FailurePanel.tsx'
import { BrandMark } from '../../ui/icons.tsx'
import { useText } from '../../ui/text.tsx'

/** When the book cannot be opened: what happened, what to do, and that nothing has been changed. */
export function Recovery({ failure, onRetry }: { readonly failure: Failure; readonly onRetry: () => void }) {
  const t = useText()
  return (
    <div className="recovery">
      <p className="recovery-brand">
        <BrandMark />
        {t('app.title')}
      </p>
      <FailurePanel failure={failure}>
        <p className="muted">{t('recovery.untouched')}</p>
        <Button kind="primary" size="large" onClick={onRetry}>
          {t('common.retry')}
        </Button>
      </FailurePanel>
    </div>
  )
}
