import { shortTermReasons } from '#shared/domain/quote.ts'
import { formatDay } from '#shared/text/format.ts'
import { useLanguage, useText } from '../../../ui/text.tsx'
import { useDraft, usePrice } from '../session/session-context.tsx'
import { DraftCheck, DraftChoice, DraftDay, DraftNumber } from './draft-fields.tsx'
import { FormSection } from './FormSection.tsx'
import { percentRange } from './ranges.ts'

/** The compulsory policy: its days, the accident record that floats it, and the regional drink-driving surcharge. */
export function CompulsorySection() {
  const t = useText()
  const included = useDraft((draft) => draft.compulsory.included)
  const shortTerm = useDraft((draft) => draft.compulsory.shortTerm)
  const firstEver = useDraft((draft) => draft.compulsory.firstEver)
  const accidents = useDraft(
    (draft) => hasCount(draft.compulsory.atFaultAccidents) || draft.compulsory.atFaultDeath,
  )
  return (
    <FormSection
      title={t('quote.section.compulsory')}
      note={included && !shortTerm ? <LastDay of="compulsory" /> : null}
      aside={
        <div className="form-section-checks">
          <DraftCheck section="compulsory" name="included" label={t('quote.field.included')} />
          {included && (
            <DraftCheck section="compulsory" name="firstEver" label={t('quote.field.firstEver')} />
          )}
          {included && (
            <DraftCheck section="compulsory" name="shortTerm" label={t('quote.field.shortTerm')} />
          )}
        </div>
      }
    >
      {included && (
        <>
          <DraftDay section="compulsory" name="firstDay" label={t('quote.field.firstDay')} />
          {shortTerm && <ShortTerm />}
          {!firstEver && <Record accidents={accidents} />}
          <DrinkDriving />
        </>
      )}
    </FormSection>
  )
}

function ShortTerm() {
  const t = useText()
  return (
    <>
      <DraftDay section="compulsory" name="lastDay" label={t('quote.field.lastDay')} />
      <DraftChoice
        section="compulsory"
        name="shortReason"
        label={t('quote.field.shortReason')}
        span={2}
        options={shortTermReasons.map((value) => ({ value, label: t(`domain/shortTermReason.${value}`) }))}
      />
    </>
  )
}

/** What the float is worked out from; a car insured for the first time has no record. */
function Record({ accidents }: { readonly accidents: boolean }) {
  const t = useText()
  const times = t('quote.unit.times')
  return (
    <>
      <DraftDay section="compulsory" name="previousLastDay" label={t('quote.field.previousLastDay')} />
      <DraftNumber
        section="compulsory"
        name="cleanYears"
        label={t('quote.field.cleanYears')}
        unit={t('quote.unit.years')}
        placeholder="0"
      />
      <DraftNumber
        section="compulsory"
        name="atFaultAccidents"
        label={t('quote.field.atFaultAccidents')}
        unit={times}
        placeholder="0"
      />
      <DraftNumber
        section="compulsory"
        name="unpaidAtFault"
        label={t('quote.field.unpaidAtFault')}
        unit={times}
        placeholder="0"
      />
      {accidents && (
        <DraftCheck section="compulsory" name="atFaultDeath" label={t('quote.field.atFaultDeath')} />
      )}
    </>
  )
}

function hasCount(text: string): boolean {
  return /[1-9]/.test(text)
}

function DrinkDriving() {
  const t = useText()
  const range = usePrice((view) => percentRange(view.rating?.facts.drinkDrivingRange ?? null))
  return (
    <DraftNumber
      section="compulsory"
      name="drinkDrivingPercent"
      label={t('quote.field.drinkDrivingPercent')}
      unit="%"
      placeholder={range ?? '0'}
    />
  )
}

/** The last day of a year of cover, worked out by the rating. */
export function LastDay({ of }: { readonly of: 'compulsory' | 'commercial' }) {
  const { t, locale } = useLanguage()
  const day = usePrice((view) =>
    of === 'compulsory'
      ? (view.rating?.facts.compulsoryLastDay ?? null)
      : (view.rating?.facts.commercialLastDay ?? null),
  )
  return (
    <span className="form-section-note">
      {day === null ? '' : t('quote.until', { day: formatDay(day, locale) })}
    </span>
  )
}
