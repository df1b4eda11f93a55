import { useState } from 'react'
import type { Simulation } from '#shared/contract/completeness.ts'
import type { Payout } from '#shared/contract/payout.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { formatFenShort } from '#shared/domain/money.ts'
import { failureText } from '#shared/text/explain.ts'
import { payoutWords } from '#shared/text/explain-accident.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { useText } from '../../ui/text.tsx'
import type { Accident } from './accident.ts'
import { segmentsOf } from './segments.ts'
import { StepsDialog } from './StepsDialog.tsx'
import { TryOut, type TryOutProps } from './TryOut.tsx'

type Outcome = Simulation[number]

interface PlanColumnProps extends Omit<TryOutProps, 'planName'> {
  readonly plan: PlanId
  readonly quoted: Outcome
  readonly now: Outcome
  readonly tried: boolean
  /** Null when the quote cannot be changed. */
  readonly onTakeOver: (() => void) | null
}

/** One plan under the accident: what the owner pays, who pays the rest, and what another coverage would change. */
export function PlanColumn({ plan, quoted, now, tried, onTakeOver, ...tryOut }: PlanColumnProps) {
  const t = useText()
  const [steps, setSteps] = useState(false)
  const name = t(`domain/plan.${plan}`)
  const { payout } = now
  return (
    <section className="sim-plan" aria-label={name} data-tried={tried || undefined}>
      <header className="sim-plan-head">
        <h3>{name}</h3>
        {tried && <Tag tone="accent">{t('simulator.trying')}</Tag>}
        {payout && (
          <Button size="small" kind="quiet" onClick={() => setSteps(true)}>
            {t('simulator.steps')}
          </Button>
        )}
        <p className="figures">
          {t(now.complete ? 'simulator.yearPrice' : 'simulator.yearPriceOpen', {
            amount: formatFenShort(now.yearFen),
          })}
        </p>
      </header>
      {payout ? (
        <>
          <Pocket payout={payout} />
          <PayerBar name={name} payout={payout} accident={tryOut.accident} />
        </>
      ) : (
        now.failure && (
          <p className="sim-failed">
            <strong>{t('simulator.failed')}</strong> {failureText(t, now.failure).what}
          </p>
        )
      )}
      <TryOut planName={name} {...tryOut} />
      {tried && (
        <div className="sim-try-result">
          <Difference quoted={quoted} now={now} />
          <span className="sim-try-buttons">
            {onTakeOver && (
              <Button size="small" kind="primary" onClick={onTakeOver}>
                {t('simulator.takeOver')}
              </Button>
            )}
            <Button size="small" onClick={() => tryOut.onTry(null)}>
              {t('simulator.undoTry')}
            </Button>
          </span>
        </div>
      )}
      {steps && payout && (
        <StepsDialog
          planName={name}
          payout={payout}
          accident={tryOut.accident}
          onClose={() => setSteps(false)}
        />
      )}
    </section>
  )
}

function Pocket({ payout: { pocketFen, owedByOthersFen } }: { readonly payout: Payout }) {
  const t = useText()
  return (
    <div className="sim-pocket" data-none={pocketFen === 0 || undefined}>
      {pocketFen === 0 ? (
        <strong>{t('simulator.pocketNone')}</strong>
      ) : (
        <>
          <span>{t('simulator.pocket')}</span>
          <strong className="figures">{t('quote.amountYuan', { amount: formatFenShort(pocketFen) })}</strong>
        </>
      )}
      {owedByOthersFen > 0 && (
        <small>{t('simulator.owed', { amount: formatFenShort(owedByOthersFen) })}</small>
      )}
    </div>
  )
}

function PayerBar({
  name,
  payout,
  accident,
}: {
  readonly name: string
  readonly payout: Payout
  readonly accident: Accident
}) {
  const t = useText()
  const words = payoutWords(t, accident)
  const segments = segmentsOf(payout)
  const covered = formatFenShort(payout.lossFen - payout.pocketFen)
  return (
    <div className="sim-bar-area">
      <div
        className="sim-stack"
        role="img"
        aria-label={t('simulator.barLabel', {
          plan: name,
          covered,
          pocket: formatFenShort(payout.pocketFen),
        })}
      >
        {segments.map(({ payer, group, fen, shade }) => (
          <span key={payer} data-group={group} data-shade={shade ?? undefined} style={{ flexGrow: fen }} />
        ))}
      </div>
      <ul className="sim-payers" aria-label={t('simulator.paidBy')}>
        {segments.map(({ payer, group, fen, shade }) => (
          <li key={payer} data-group={group} data-shade={shade ?? undefined}>
            <span className="sim-payer-name">
              {group === 'pocket' ? t('simulator.pocket') : words.payer(payer)}
            </span>
            <span className="figures">{formatFenShort(fen)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What trying has changed: the premium, and what the owner would pay in this accident. */
function Difference({ quoted, now }: { readonly quoted: Outcome; readonly now: Outcome }) {
  const t = useText()
  const price = now.yearFen - quoted.yearFen
  const pocket = quoted.payout && now.payout ? quoted.payout.pocketFen - now.payout.pocketFen : null
  const amount = formatFenShort(Math.abs(pocket ?? 0))
  return (
    <p>
      {(price !== 0 || now.complete) && (
        <span className="figures">
          {t(price < 0 ? 'simulator.tryPriceLess' : 'simulator.tryPrice', {
            amount: formatFenShort(Math.abs(price)),
          })}
        </span>
      )}
      {quoted.complete && !now.complete && <span>{t('simulator.tryPriceOpen')}</span>}
      {pocket !== null && (
        <strong className="figures">
          {pocket === 0
            ? t('simulator.tryPocketSame')
            : t(pocket > 0 ? 'simulator.tryPocket' : 'simulator.tryPocketMore', { amount })}
        </strong>
      )}
    </p>
  )
}
