import type { QuoteDraft } from '#shared/contract/quotes.ts'
import { formatFenShort } from '#shared/domain/money.ts'
import { CheckBox } from '../../../ui/inputs.tsx'
import { useText } from '../../../ui/text.tsx'
import { useDraft, usePrice, useSession } from '../session/session-context.tsx'
import { DraftAmount, DraftChoice, DraftDay, DraftNumber, DraftText } from './draft-fields.tsx'
import { FormSection } from './FormSection.tsx'

const modes = ['calculated', 'manual', 'paid-elsewhere', 'exempt', 'left-out'] as const
const statements = ['not-looked-up', 'exempt', 'half', 'not-listed'] as const

/** Vehicle tax is collected with the compulsory premium; what cannot be worked out is typed from the tax office's figure. */
export function TaxSection() {
  const t = useText()
  const mode = useDraft((draft) => draft.tax.mode)
  return (
    <FormSection title={t('quote.section.tax')} aside={mode === 'calculated' ? <ArrearsCheck /> : null}>
      <DraftChoice
        section="tax"
        name="mode"
        label={t('quote.field.taxMode')}
        options={modes.map((value) => ({ value, label: t(`domain/taxMode.${value}`) }))}
      />
      {mode === 'calculated' && <Calculated />}
      {mode === 'manual' && <ManualAmount />}
      {(mode === 'paid-elsewhere' || mode === 'exempt') && (
        <DraftText section="tax" name="certificate" label={t('quote.field.certificate')} maxLength={100} />
      )}
    </FormSection>
  )
}

function Calculated() {
  const t = useText()
  const arrears = useDraft((draft) => owes(draft.tax))
  const newCar = useDraft((draft) => isNewCar(draft))
  return (
    <>
      <DraftChoice
        section="tax"
        name="catalogue"
        label={t('quote.field.catalogue')}
        options={statements.map((value) => ({ value, label: t(`domain/catalogue.${value}`) }))}
      />
      {newCar && <DraftDay section="tax" name="invoiceDay" label={t('quote.field.invoiceDay')} />}
      {arrears && (
        <>
          <DraftAmount
            section="tax"
            name="arrears"
            label={t('quote.field.arrears')}
            unit={t('quote.unit.yuan')}
          />
          <DraftNumber
            section="tax"
            name="arrearsDays"
            label={t('quote.field.arrearsDays')}
            unit={t('quote.unit.days')}
          />
        </>
      )}
    </>
  )
}

/** The invoice month counts for a car bought this year: no plate yet, first insured now, or a day already typed. */
function isNewCar(draft: QuoteDraft): boolean {
  return (
    draft.vehicle.noPlateYet ||
    draft.compulsory.firstEver ||
    draft.commercial.history === 'new-vehicle' ||
    draft.tax.invoiceDay !== ''
  )
}

function owes(tax: QuoteDraft['tax']): boolean {
  return tax.arrears !== '' || tax.arrearsDays !== ''
}

/** Opens the two fields with a zero, and empties them again. */
function ArrearsCheck() {
  const t = useText()
  const session = useSession()
  const typed = useDraft((draft) => owes(draft.tax))
  return (
    <div className="form-section-checks">
      <CheckBox
        label={t('quote.field.hasArrears')}
        checked={typed}
        onChecked={(checked) =>
          session.change((draft) => ({
            ...draft,
            tax: { ...draft.tax, arrears: checked ? '0' : '', arrearsDays: checked ? '0' : '' },
          }))
        }
      />
    </div>
  )
}

function ManualAmount() {
  const t = useText()
  const range = usePrice((view) => view.rating?.facts.taxRange ?? null)
  const note = range
    ? t('quote.taxRangeNote', { min: formatFenShort(range.minFen), max: formatFenShort(range.maxFen) })
    : undefined
  return (
    <DraftAmount
      section="tax"
      name="amount"
      label={t('quote.field.taxAmount')}
      unit={t('quote.unit.yuan')}
      note={note}
    />
  )
}
