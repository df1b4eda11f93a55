import { useState } from 'react'
import type { FullCover } from '#shared/contract/completeness.ts'
import { coverageKeys, type CoverageKey } from '#shared/domain/coverage.ts'
import { formatSum } from '#shared/text/format.ts'
import { call } from '../../bridge/client.ts'
import { useAnswer } from '../../bridge/queries.ts'
import { useStart } from '../../bridge/start.tsx'
import { sameData } from '../../state/same-data.ts'
import { Button } from '../../ui/Button.tsx'
import { toastFailure } from '../../ui/failure.ts'
import { Field } from '../../ui/Field.tsx'
import { CheckBox, SelectInput } from '../../ui/inputs.tsx'
import { useLanguage } from '../../ui/text.tsx'
import { toast } from '../../ui/Toast.tsx'
import './completeness.css'

/** Ways to pay less are no part of full cover, whatever the shop calls full. */
const lessCover: readonly CoverageKey[] = [
  'absolute-deductible:vehicle-damage',
  'absolute-deductible:third-party',
  'absolute-deductible:driver',
  'absolute-deductible:passengers',
  'engine-water-exclusion',
]
const choices = coverageKeys.filter((key) => !lessCover.includes(key))

/** The shop's own definition of full cover: which coverages, and the least third-party limit. */
export function FullCoverSettings() {
  const { data } = useAnswer('completeness.definition', {})
  return data ? <Definition key={JSON.stringify(data)} saved={data} /> : null
}

function Definition({ saved }: { readonly saved: FullCover }) {
  const { t, locale } = useLanguage()
  const { clauses } = useStart()
  const [next, setNext] = useState(saved)
  const sums = new Set([
    ...clauses.flatMap((one) => one.coverages.find((offer) => offer.id === 'third-party')?.sumsFen ?? []),
    next.thirdPartyMinFen,
  ])
  const save = async (): Promise<void> => {
    const answer = await call('completeness.define', next)
    if (answer.ok) toast(t('fullCover.saved'))
    else toastFailure(t, answer.failure)
  }
  const toggle = (key: CoverageKey, on: boolean): void =>
    setNext({ ...next, keys: coverageKeys.filter((one) => (one === key ? on : next.keys.includes(one))) })
  const none = next.keys.length === 0
  return (
    <section className="card settings-card form-tall full-cover" aria-labelledby="full-cover-title">
      <div className="settings-card-head">
        <div>
          <h2 id="full-cover-title">{t('fullCover.title')}</h2>
          <p className="muted">{t('fullCover.about')}</p>
        </div>
        <Button kind="primary" disabled={none || sameData(next, saved)} onClick={() => void save()}>
          {t('fullCover.save')}
        </Button>
      </div>
      <fieldset>
        <legend>{t('fullCover.items')}</legend>
        <div className="full-cover-items">
          {choices.map((key) => (
            <CheckBox
              key={key}
              label={t(`domain/coverageShort.${key}`)}
              checked={next.keys.includes(key)}
              onChecked={(on) => toggle(key, on)}
            />
          ))}
        </div>
        {none && (
          <p className="field-problem" data-severity="error" role="alert">
            {t('fullCover.needOne')}
          </p>
        )}
      </fieldset>
      {next.keys.includes('third-party') && (
        <Field label={t('fullCover.minimum')}>
          {(ties) => (
            <SelectInput
              ties={ties}
              value={String(next.thirdPartyMinFen)}
              options={[...sums]
                .toSorted((a, b) => a - b)
                .map((sum) => ({ value: String(sum), label: formatSum(sum, locale) }))}
              onValue={(value) => setNext({ ...next, thirdPartyMinFen: Number(value) })}
            />
          )}
        </Field>
      )}
    </section>
  )
}
