import { commercialHistories } from '#shared/domain/quote.ts'
import { useText } from '../../../ui/text.tsx'
import { useDraft, usePrice } from '../session/session-context.tsx'
import { DraftCheck, DraftChoice, DraftDay, DraftNumber } from './draft-fields.tsx'
import { LastDay } from './CompulsorySection.tsx'
import { FormSection } from './FormSection.tsx'
import { factorRange } from './ranges.ts'

/** The commercial policy: its days, the claims record behind the no-claim factor, and the insurer's own factor. */
export function CommercialSection() {
  const t = useText()
  const shortTerm = useDraft((draft) => draft.commercial.shortTerm)
  const insured = useDraft((draft) => draft.commercial.history === 'insured')
  return (
    <FormSection
      title={t('quote.section.commercial')}
      note={shortTerm ? null : <LastDay of="commercial" />}
      aside={
        <div className="form-section-checks">
          <DraftCheck section="commercial" name="shortTerm" label={t('quote.field.shortTerm')} />
        </div>
      }
    >
      <DraftDay section="commercial" name="firstDay" label={t('quote.field.firstDay')} />
      {shortTerm && <DraftDay section="commercial" name="lastDay" label={t('quote.field.lastDay')} />}
      {insured && (
        <DraftDay section="commercial" name="previousLastDay" label={t('quote.field.previousLastDay')} />
      )}
      <DraftChoice
        section="commercial"
        name="history"
        label={t('quote.field.history')}
        options={commercialHistories.map((value) => ({ value, label: t(`domain/history.${value}`) }))}
      />
      {insured && (
        <>
          <DraftNumber
            section="commercial"
            name="insuredYears"
            label={t('quote.field.insuredYears')}
            unit={t('quote.unit.years')}
            placeholder="0"
          />
          <DraftNumber
            section="commercial"
            name="claims"
            label={t('quote.field.claims')}
            unit={t('quote.unit.times')}
            placeholder="0"
          />
        </>
      )}
      <PricingFactor />
      <ViolationFactor />
    </FormSection>
  )
}

function PricingFactor() {
  const t = useText()
  const range = usePrice((view) => factorRange(view.rating?.facts.pricingRange ?? null))
  return (
    <DraftNumber
      section="commercial"
      name="pricingFactor"
      label={t('quote.field.pricingFactor')}
      {...(range ? { unit: range } : {})}
    />
  )
}

/** Only where the region uses one; a value that was typed stays on the screen. */
function ViolationFactor() {
  const t = useText()
  const range = usePrice((view) => factorRange(view.rating?.facts.violationRange ?? null))
  const typed = useDraft((draft) => draft.commercial.violationFactor !== '')
  if (range === null && !typed) return null
  return (
    <DraftNumber
      section="commercial"
      name="violationFactor"
      label={t('quote.field.violationFactor')}
      {...(range ? { unit: range } : {})}
    />
  )
}
