import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClaimOrNot } from '#shared/contract/completeness.ts'
import type { PriceRequest } from '#shared/contract/price.ts'
import { formatFenShort, parseYuan } from '#shared/domain/money.ts'
import type { PlanId } from '#shared/domain/quote.ts'
import { failureText } from '#shared/text/explain.ts'
import { ask } from '../../bridge/client.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { failureOf } from '../../ui/failure.ts'
import { Field } from '../../ui/Field.tsx'
import { AmountInput, CheckBox, SelectInput } from '../../ui/inputs.tsx'
import { Notice } from '../../ui/Tag.tsx'
import { useText } from '../../ui/text.tsx'
import { YearsTable } from './YearsTable.tsx'
import './claim-or-not.css'

interface ClaimOrNotProps {
  readonly price: PriceRequest
  readonly plans: readonly PlanId[]
  readonly firstPlan: PlanId | null
  readonly onClose: () => void
}

const counts = ['0', '1', '2', '3', '4', '5'] as const
type Count = (typeof counts)[number]

/** "Claim it or pay it?" The repair against what a claim costs over the next three years. */
export function ClaimOrNotDialog({ price, plans, firstPlan, onClose }: ClaimOrNotProps) {
  const t = useText()
  const holds = (id: PlanId | null) => price.plans.some((one) => one.id === id && one.coverages.length > 0)
  const [plan, setPlan] = useState<PlanId>(
    () => (holds(firstPlan) ? firstPlan : plans.find(holds)) ?? firstPlan ?? plans[0] ?? 'own',
  )
  const [repair, setRepair] = useState('')
  const [chosen, setChosen] = useState({ compulsory: false, commercial: true })
  // What is not insured cannot pay.
  const compulsoryPays = chosen.compulsory && price.compulsory !== null
  const commercialPays = chosen.commercial && holds(plan)
  const [claims, setClaims] = useState<readonly [Count, Count, Count]>(['0', '0', '0'])
  const repairFen = parseYuan(repair)
  const nobody = !compulsoryPays && !commercialPays
  const request =
    repairFen === null || repairFen === 0 || nobody
      ? null
      : { price, plan, repairFen, compulsoryPays, commercialPays, claimsByYear: claims.map(Number) }
  const { data, error } = useQuery({
    queryKey: ['claimOrNot.weigh', request],
    queryFn: async () => (request ? ask('claimOrNot.weigh', request) : null),
    enabled: request !== null,
    placeholderData: keepPreviousData,
  })
  const claimsOf = (index: 0 | 1 | 2, label: string) => (
    <Field label={label}>
      {(ties) => (
        <SelectInput
          ties={ties}
          value={claims[index]}
          options={counts.map((value) => ({ value, label: value }))}
          onValue={(value) =>
            setClaims([
              index === 0 ? value : claims[0],
              index === 1 ? value : claims[1],
              index === 2 ? value : claims[2],
            ])
          }
        />
      )}
    </Field>
  )
  return (
    <Dialog title={t('claimOrNot.title')} width={980} onClose={onClose}>
      <p className="dialog-lead">{t('claimOrNot.lead')}</p>
      <div className="claim">
        <div className="claim-form form-tall">
          <Field
            label={t('claimOrNot.repair')}
            issues={
              repair.trim() !== '' && repairFen === null
                ? [{ severity: 'error', text: t('domain/problem.not-an-amount') }]
                : []
            }
          >
            {(ties) => (
              <AmountInput
                ties={ties}
                unit={t('quote.unit.yuan')}
                value={repair}
                maxLength={14}
                onValue={setRepair}
              />
            )}
          </Field>
          <fieldset>
            <legend>{t('claimOrNot.who')}</legend>
            <CheckBox
              label={t('claimOrNot.commercialPays')}
              checked={commercialPays}
              disabled={!holds(plan)}
              onChecked={(commercial) => setChosen({ ...chosen, commercial })}
            />
            <CheckBox
              label={t('claimOrNot.compulsoryPays')}
              checked={compulsoryPays}
              disabled={price.compulsory === null}
              onChecked={(compulsory) => setChosen({ ...chosen, compulsory })}
            />
          </fieldset>
          <fieldset>
            <legend>{t('claimOrNot.claims')}</legend>
            <div className="claim-years">
              {claimsOf(0, t('claimOrNot.lastYear'))}
              {claimsOf(1, t('claimOrNot.yearBefore'))}
              {claimsOf(2, t('claimOrNot.twoBefore'))}
            </div>
          </fieldset>
          {plans.length > 1 && (
            <Field label={t('claimOrNot.plan')}>
              {(ties) => (
                <SelectInput
                  ties={ties}
                  value={plan}
                  options={plans.map((id) => ({ value: id, label: t(`domain/plan.${id}`) }))}
                  onValue={setPlan}
                />
              )}
            </Field>
          )}
        </div>
        <section className="claim-result" aria-live="polite">
          {request === null || !data ? (
            error && request ? (
              <Failed error={error} />
            ) : (
              <p className="claim-empty">{t(nobody ? 'claimOrNot.nobodyPays' : 'claimOrNot.fillIn')}</p>
            )
          ) : error ? (
            <Failed error={error} />
          ) : (
            <Result data={data} repairFen={request.repairFen} />
          )}
        </section>
      </div>
    </Dialog>
  )
}

function Failed({ error }: { readonly error: unknown }) {
  const t = useText()
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

function Result({ data, repairFen }: { readonly data: ClaimOrNot; readonly repairFen: number }) {
  const t = useText()
  const costFen = data.compulsoryCostFen + data.commercialCostFen
  const most = Math.max(repairFen, costFen, 1)
  const values = {
    repair: formatFenShort(repairFen),
    cost: formatFenShort(costFen),
    difference: formatFenShort(Math.abs(repairFen - costFen)),
  }
  return (
    <>
      <p className="claim-advice" data-advice={data.advice}>
        {t(`claimOrNot.advice.${data.advice}`, values)}
      </p>
      <div className="claim-bars">
        <p>
          <span className="claim-bar" aria-hidden="true">
            <span data-of="repair" style={{ width: `${(repairFen * 100) / most}%` }} />
          </span>
          <span className="figures">{t('claimOrNot.repairBar', { amount: values.repair })}</span>
        </p>
        <p>
          <span className="claim-bar" aria-hidden="true">
            <span data-of="cost" style={{ width: `${(Math.max(0, costFen) * 100) / most}%` }} />
          </span>
          <span className="figures">{t('claimOrNot.costBar', { amount: values.cost })}</span>
        </p>
      </div>
      <YearsTable data={data} />
      <p className="claim-even">
        <span>{t('claimOrNot.breakEven')}</span>
        <strong className="figures">
          {t('quote.amountYuan', { amount: formatFenShort(data.breakEvenFen) })}
        </strong>
        <span className="muted">{t('claimOrNot.breakEvenNote')}</span>
      </p>
      {data.leftOut.length > 0 && (
        <p className="muted">
          {t('claimOrNot.leftOut', {
            names: data.leftOut.map((key) => t(`domain/coverageShort.${key}`)).join(t('common.listComma')),
          })}
        </p>
      )}
      <p className="muted claim-honest">{t('claimOrNot.honest')}</p>
    </>
  )
}
