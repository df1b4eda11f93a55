import type { Line, Rating } from '#shared/contract/price.ts'
import { formatFen, formatFenShort } from '#shared/domain/money.ts'
import { failureText, lineName, warningText } from '#shared/text/explain.ts'
import { useStart } from '../../../bridge/start.tsx'
import { useStore } from '../../../state/store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice, Tag } from '../../../ui/Tag.tsx'
import { useText } from '../../../ui/text.tsx'
import { FigureInput } from '../plans/FigureInput.tsx'
import { signed } from '../plans/figures.ts'
import { readingOf } from '../plans/line-state.ts'
import { cellActions } from '../plans/useCellActions.ts'
import { usePrice, useSession } from '../session/session-context.tsx'
import type { Inspected } from '../session/session.ts'
import { Worksheet } from '../../../ui/Worksheet.tsx'

/** “Why this figure?”: the arithmetic of one amount in plain words, its sources, and the insurer's own figure. */
export function WhyPane() {
  const t = useText()
  const session = useSession()
  const inspected = useStore(session.inspected, (one) => one)
  const rating = usePrice((view) => view.rating)
  const line = inspected && rating && findLine(rating, inspected)
  if (!inspected || !rating || !line) {
    return (
      <div className="pane-empty">
        <p>{t('quote.why.empty')}</p>
        <p className="muted">{t('quote.why.emptyHint')}</p>
      </div>
    )
  }
  return <Explained inspected={inspected} rating={rating} line={line} />
}

function findLine(rating: Rating, { plan, key }: Inspected): Line | null {
  if (key === 'compulsory') return rating.compulsory
  if (key === 'vehicle-tax') return rating.tax
  return rating.plans.find((one) => one.id === plan)?.lines.find((line) => line.key === key) ?? null
}

interface ExplainedProps {
  readonly inspected: Inspected
  readonly rating: Rating
  readonly line: Line
}

function Explained({ inspected, rating, line }: ExplainedProps) {
  const t = useText()
  const session = useSession()
  const { plan, key } = inspected
  const shared = key === 'compulsory' || key === 'vehicle-tax'
  const reading = readingOf(line)
  return (
    <div className="why" aria-live="polite">
      <header className="why-head">
        <div>
          <p className="why-plan">{shared ? t('quote.why.allPlans') : t(`domain/plan.${plan}`)}</p>
          <h3>{lineName(t, key, rating.facts.clauseSet)}</h3>
          <p className="muted">{t(`domain/coverageAbout.${aboutKey(key)}`)}</p>
        </div>
        <div className="why-amount">
          {line.amountFen === null ? (
            <Tag tone="warn">{t(`quote.reading.${reading}`)}</Tag>
          ) : (
            <>
              <span className="figures">{formatFen(line.amountFen)}</span>
              <Tag tone={line.state === 'confirmed' ? 'good' : line.state === 'early' ? 'warn' : 'plain'}>
                {t(`domain/lineState.${line.state}`)}
              </Tag>
            </>
          )}
        </div>
      </header>

      {line.failure && <WhyNot line={line} inspected={inspected} rating={rating} />}
      {line.worksheet && <Worksheet sheet={line.worksheet} />}
      {key === 'vehicle-damage' && rating.facts.actualValueSheet && (
        <details className="why-more">
          <summary>
            {t('quote.why.actualValue', { amount: formatFenShort(rating.facts.actualValueFen ?? 0) })}
          </summary>
          <Worksheet sheet={rating.facts.actualValueSheet} />
        </details>
      )}
      {line.warnings.length > 0 && (
        <ul className="why-warnings">
          {line.warnings.map((warning) => (
            <li key={warning.code}>{warningText(t, warning)}</li>
          ))}
        </ul>
      )}

      {!session.readOnly && (
        <section className="why-figure">
          <h4>{t('quote.figure.own')}</h4>
          <p className="muted">{t('quote.figure.ownHint')}</p>
          <FigureInput
            plan={plan}
            line={key}
            label={t(`domain/coverageShort.${key}`)}
            estimateFen={line.estimateFen}
            gapFen={line.gapFen}
            inTable={false}
          />
          {line.gapFen !== null && line.estimateFen !== null && (
            <p>
              {t('quote.figure.gap', { estimate: formatFen(line.estimateFen), gap: signed(line.gapFen) })}
            </p>
          )}
        </section>
      )}
    </div>
  )
}

/** Why there is no amount, and what the clerk can do about it. */
function WhyNot({
  line,
  inspected,
  rating,
}: {
  readonly line: Line
  readonly inspected: Inspected
  readonly rating: Rating
}) {
  const t = useText()
  const session = useSession()
  const start = useStart()
  const { failure } = line
  if (!failure) return null
  const { what, todo } = failureText(t, failure)
  const { plan, key } = inspected
  const fixable =
    failure.code === 'coverage-requires' && key !== 'compulsory' && key !== 'vehicle-tax' && !session.readOnly
  return (
    <Notice tone="warn">
      <div>
        <p className="strong">{what}</p>
        <p>{todo}</p>
        {fixable && (
          <p className="why-fix">
            <Button
              onClick={() => {
                const offer = start.clauses
                  .find((one) => one.clauseSet === rating.facts.clauseSet)
                  ?.coverages.find((one) => one.id === key.split(':')[0])
                cellActions(session, start, plan, key, offer ?? null).fix()
              }}
            >
              {t('quote.why.addMissing')}
            </Button>
          </p>
        )}
      </div>
    </Notice>
  )
}

/** Instances attached to a main cover share one sentence about what they pay for. */
function aboutKey(key: Inspected['key']) {
  switch (key) {
    case 'absolute-deductible:vehicle-damage':
    case 'absolute-deductible:third-party':
    case 'absolute-deductible:driver':
    case 'absolute-deductible:passengers':
      return 'absolute-deductible'
    case 'mental-distress:third-party':
    case 'mental-distress:driver':
    case 'mental-distress:passengers':
      return 'mental-distress'
    case 'non-medical:third-party':
    case 'non-medical:driver':
    case 'non-medical:passengers':
      return 'non-medical'
    default:
      return key
  }
}
