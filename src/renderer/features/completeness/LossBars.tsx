import type { Gap } from '#shared/contract/completeness.ts'
import { formatFenShort } from '#shared/domain/money.ts'
import { useText } from '../../ui/text.tsx'

const afterLabels = {
  missing: 'gaps.after',
  low: 'gaps.after',
  duty: 'gaps.afterDuty',
  saving: 'gaps.afterSaving',
} as const

/** One loss twice: what insurance pays and what the owner pays, as the plan is and with the suggestion. */
export function LossBars({ gap }: { readonly gap: Gap }) {
  const t = useText()
  const { worked } = gap
  if (!worked) return null
  return (
    <div className="loss-bars">
      <p className="loss-story">
        <span className="example-mark">{t('gaps.worked')}</span>
        {t(`domain/story.${worked.story}.line`)}{' '}
        <span className="loss-sum figures">
          {t('gaps.workedLoss', { amount: formatFenShort(worked.lossFen) })}
        </span>
      </p>
      <Bar label={t('gaps.now')} lossFen={worked.lossFen} pocketFen={worked.pocketWithoutFen} />
      <Bar label={t(afterLabels[gap.kind])} lossFen={worked.lossFen} pocketFen={worked.pocketWithFen} />
    </div>
  )
}

function Bar({
  label,
  lossFen,
  pocketFen,
}: {
  readonly label: string
  readonly lossFen: number
  readonly pocketFen: number
}) {
  const t = useText()
  const coveredFen = Math.max(0, lossFen - pocketFen)
  return (
    <div className="loss-bar">
      <span className="loss-bar-label">{label}</span>
      <span className="loss-bar-track" aria-hidden="true">
        {coveredFen > 0 && <span className="bar-covered" style={{ flexGrow: coveredFen }} />}
        {pocketFen > 0 && <span className="bar-pocket" style={{ flexGrow: pocketFen }} />}
      </span>
      <span className="loss-bar-pocket figures" data-none={pocketFen === 0 || undefined}>
        {t('gaps.pocket', { amount: formatFenShort(pocketFen) })}
      </span>
    </div>
  )
}
