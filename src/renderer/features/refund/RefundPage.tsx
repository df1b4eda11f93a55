import { useState } from 'react'
import type { RefundRequest } from '#shared/contract/refunds.ts'
import { formatFen, parseYuan } from '#shared/domain/money.ts'
import { lastDayOfYearFrom, parseDay } from '#shared/domain/time.ts'
import { failureText } from '#shared/text/explain.ts'
import { useAnswer } from '../../bridge/queries.ts'
import { useStart } from '../../bridge/start.tsx'
import { failureOf } from '../../ui/failure.ts'
import { Field, type FieldIssue } from '../../ui/Field.tsx'
import { AmountInput, DayInput, Segmented } from '../../ui/inputs.tsx'
import { Notice } from '../../ui/Tag.tsx'
import { useText } from '../../ui/text.tsx'
import { Worksheet } from '../../ui/Worksheet.tsx'
import './refund.css'

/** What is paid back when a policy ends early, with its arithmetic. */
export function RefundPage() {
  const t = useText()
  const { today } = useStart()
  const [policy, setPolicy] = useState<RefundRequest['policy']>('commercial')
  const [premium, setPremium] = useState('')
  const [firstDay, setFirstDay] = useState('')
  const [lastDay, setLastDay] = useState('')
  const [endedOn, setEndedOn] = useState<string>(today)
  const request = requestOf(policy, premium, firstDay, lastDay, endedOn)
  return (
    <div className="page scroll">
      <main className="page-inner refund">
        <div className="page-head">
          <h1>{t('refund.title')}</h1>
        </div>
        <div className="refund-columns">
          <section className="card refund-form form-tall">
            <Segmented
              name="policy"
              label={t('refund.policy')}
              value={policy}
              options={[
                { value: 'commercial', label: t('domain/policy.commercial') },
                { value: 'compulsory', label: t('domain/policy.compulsory') },
              ]}
              onValue={setPolicy}
            />
            <Field
              label={t('refund.premium')}
              issues={amountIssues(premium, t('domain/problem.not-an-amount'))}
            >
              {(ties) => (
                <AmountInput
                  ties={ties}
                  unit={t('quote.unit.yuan')}
                  value={premium}
                  maxLength={30}
                  onValue={setPremium}
                />
              )}
            </Field>
            <Field label={t('refund.firstDay')} issues={dayIssues(firstDay, t('domain/problem.not-a-day'))}>
              {(ties) => (
                <DayInput
                  ties={ties}
                  value={firstDay}
                  pickLabel={t('common.pickDay')}
                  onValue={(value) => {
                    setFirstDay(value)
                    const day = parseDay(value)
                    if (day && (lastDay === '' || lastDay === yearAfter(firstDay)))
                      setLastDay(lastDayOfYearFrom(day))
                  }}
                />
              )}
            </Field>
            <Field label={t('refund.lastDay')} issues={dayIssues(lastDay, t('domain/problem.not-a-day'))}>
              {(ties) => (
                <DayInput ties={ties} value={lastDay} pickLabel={t('common.pickDay')} onValue={setLastDay} />
              )}
            </Field>
            <Field
              label={t('refund.endedOn')}
              note={t('refund.endedOnNote')}
              issues={dayIssues(endedOn, t('domain/problem.not-a-day'))}
            >
              {(ties) => (
                <DayInput ties={ties} value={endedOn} pickLabel={t('common.pickDay')} onValue={setEndedOn} />
              )}
            </Field>
          </section>
          <section className="card refund-result" aria-live="polite">
            {request ? <Result request={request} /> : <p className="muted">{t('refund.fillIn')}</p>}
          </section>
        </div>
        <p className="muted refund-note">
          {t(policy === 'compulsory' ? 'refund.compulsoryNote' : 'refund.commercialNote')}
        </p>
      </main>
    </div>
  )
}

function Result({ request }: { readonly request: RefundRequest }) {
  const t = useText()
  const { data, error } = useAnswer('refunds.compute', request)
  if (error) {
    const { what, todo } = failureText(t, failureOf(error))
    return (
      <Notice tone="warn">
        <div>
          <p className="strong">{what}</p>
          <p>{todo}</p>
        </div>
      </Notice>
    )
  }
  if (!data) return null
  return (
    <>
      <p className="refund-label">{t('refund.amount')}</p>
      <p className="refund-amount figures">
        {formatFen(data.refundFen)} <small>{t('quote.unit.yuan')}</small>
      </p>
      <Worksheet sheet={data.worksheet} />
    </>
  )
}

function requestOf(
  policy: RefundRequest['policy'],
  premium: string,
  first: string,
  last: string,
  ended: string,
): RefundRequest | null {
  const premiumFen = parseYuan(premium)
  const [firstDay, lastDay, endedOn] = [parseDay(first), parseDay(last), parseDay(ended)]
  if (premiumFen === null || !firstDay || !lastDay || !endedOn) return null
  return { policy, premiumFen, firstDay, lastDay, endedOn }
}

function yearAfter(text: string): string | null {
  const day = parseDay(text)
  return day && lastDayOfYearFrom(day)
}

function dayIssues(text: string, problem: string): readonly FieldIssue[] {
  return text.trim() === '' || parseDay(text) ? [] : [{ severity: 'error', text: problem }]
}

function amountIssues(text: string, problem: string): readonly FieldIssue[] {
  return text.trim() === '' || parseYuan(text) !== null ? [] : [{ severity: 'error', text: problem }]
}
