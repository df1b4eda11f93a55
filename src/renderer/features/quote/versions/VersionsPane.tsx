import { formatFen } from '#shared/domain/money.ts'
import type { Quote, QuoteVersion } from '#shared/contract/quotes.ts'
import { formatDay } from '#shared/text/format.ts'
import { useHashLocation } from 'wouter/use-hash-location'
import { Button } from '../../../ui/Button.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { useLanguage } from '../../../ui/text.tsx'
import { useSession } from '../session/session-context.tsx'

interface VersionsPaneProps {
  readonly quote: Quote | null
  readonly today: string
  readonly onSheet: (version: QuoteVersion) => void
}

/** What has been frozen, newest first: each can be looked at and printed again, none is ever rated again. */
export function VersionsPane({ quote, today, onSheet }: VersionsPaneProps) {
  const { t, locale } = useLanguage()
  const session = useSession()
  const [, navigate] = useHashLocation()
  const versions = quote?.versions.toReversed() ?? []
  if (!quote || versions.length === 0) {
    return (
      <div className="pane-empty">
        <p>{t('quote.versions.none')}</p>
        <p className="muted">{t('quote.versions.noneHint')}</p>
      </div>
    )
  }
  return (
    <div className="versions">
      {session.version && (
        <Button onClick={() => navigate(`/quotes/${quote.id}`)}>{t('quote.versions.backToDraft')}</Button>
      )}
      <ol>
        {versions.map((version) => (
          <li key={version.number} aria-current={session.version?.number === version.number || undefined}>
            <div className="version-line">
              <span className="strong">{t('quote.versions.number', { number: version.number })}</span>
              {version.firmPlan && (
                <Tag tone="good">
                  {t('quote.versions.firm', { plan: t(`domain/plan.${version.firmPlan}`) })}
                </Tag>
              )}
              {version.validUntil < today && <Tag tone="past">{t('quote.expired')}</Tag>}
            </div>
            <p className="muted">
              {t('quote.versions.about', {
                day: formatDay(version.frozenOn, locale),
                clerk: version.clerk || t('common.nobody'),
                until: formatDay(version.validUntil, locale),
              })}
            </p>
            <ul className="version-totals">
              {version.rating.plans.map((plan) => (
                <li key={plan.id}>
                  <span>{planName(t, plan.id)}</span>
                  <span className="figures">{formatFen(plan.totalFen)}</span>
                </li>
              ))}
            </ul>
            <div className="version-actions">
              <Button size="small" onClick={() => navigate(`/quotes/${quote.id}/versions/${version.number}`)}>
                {t('quote.versions.view')}
              </Button>
              <Button size="small" onClick={() => onSheet(version)}>
                {t('quote.versions.sheet')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

function planName(t: ReturnType<typeof useLanguage>['t'], id: string): string {
  return id === 'economy' || id === 'standard' || id === 'full' || id === 'own' ? t(`domain/plan.${id}`) : id
}
