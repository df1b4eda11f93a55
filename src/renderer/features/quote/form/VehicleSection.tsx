import type { QuoteDraft } from '#shared/contract/quotes.ts'
import type { Insurer } from '#shared/contract/settings.ts'
import { firstDayOf, opensOn } from '#shared/domain/draft.ts'
import { energies, vehicleUses } from '#shared/domain/vehicle.ts'
import { regions } from '#shared/domain/region.ts'
import type { Day } from '#shared/domain/time.ts'
import { formatDay, regionName } from '#shared/text/format.ts'
import { useStart } from '../../../bridge/start.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Segmented, SelectInput, TextInput } from '../../../ui/inputs.tsx'
import { useLanguage, useText } from '../../../ui/text.tsx'
import { useDraft, useSession } from '../session/session-context.tsx'
import {
  DraftAmount,
  DraftCheck,
  DraftChoice,
  DraftDay,
  DraftMasked,
  DraftNumber,
  DraftText,
  useIssues,
} from './draft-fields.tsx'
import { FormSection } from './FormSection.tsx'
import { chooseEnergy, chooseInsurer } from './linked-changes.ts'
import { maskIdNumber, maskPhone } from '#shared/domain/masking.ts'
import { relevantFields } from './relevance.ts'

/** Which insurer, and where the policy is issued: rates, float scheme and tax depend on them. */
export function PlaceSection() {
  const { t, locale } = useLanguage()
  const session = useSession()
  const { insurers, today } = useStart()
  const insurer = useDraft((draft) => draft.insurer)
  const region = useDraft((draft) => draft.region)
  const opens = useDraft((draft) => openingDay(draft, insurers, today))
  const offered = insurers.filter((one) => one.active || one.code === insurer)
  return (
    <div className="form-section form-grid">
      <Field
        label={t('quote.field.insurer')}
        note={opens === null ? undefined : t('quote.insurerOpens', { day: formatDay(opens, locale) })}
      >
        {(ties) => (
          <SelectInput
            ties={ties}
            value={insurer}
            options={[
              { value: '', label: t('quote.insurerNone') },
              ...offered.map((one) => ({ value: one.code, label: one.name })),
            ]}
            onValue={(code) => session.change((draft) => chooseInsurer(draft, code, insurers))}
          />
        )}
      </Field>
      <Field label={t('quote.field.region')}>
        {(ties) => (
          <SelectInput
            ties={ties}
            value={region}
            options={regions.map(({ code }) => ({ value: code, label: regionName(code, locale) }))}
            onValue={(code) => session.change((draft) => ({ ...draft, region: code }))}
          />
        )}
      </Field>
    </div>
  )
}

/** The day from which the insurer's figures are firm, while it is still to come. */
function openingDay(draft: QuoteDraft, insurers: readonly Insurer[], today: Day): Day | null {
  const insurer = insurers.find((one) => one.code === draft.insurer)
  const firstDay = firstDayOf(draft)
  if (!insurer || firstDay === null) return null
  const opens = opensOn(firstDay, insurer.openingDays)
  return opens > today ? opens : null
}

export function VehicleSection() {
  const t = useText()
  const session = useSession()
  const { insurers } = useStart()
  const energy = useDraft((draft) => draft.vehicle.energy)
  const shows = useDraft((draft) => relevantFields(draft.vehicle), sameFlags)
  return (
    <FormSection
      title={t('quote.section.vehicle')}
      aside={
        <div className="form-section-checks">
          <DraftCheck section="vehicle" name="noPlateYet" label={t('quote.noPlate')} />
        </div>
      }
    >
      <PlateField />
      <DraftText section="vehicle" name="model" label={t('quote.field.model')} maxLength={80} />
      <DraftText section="vehicle" name="vin" label={t('quote.field.vin')} upper figures maxLength={40} />
      <DraftText
        section="vehicle"
        name="engineNo"
        label={t('quote.field.engineNo')}
        upper
        figures
        maxLength={40}
      />
      <DraftChoice
        section="vehicle"
        name="use"
        label={t('quote.field.use')}
        options={vehicleUses.map((value) => ({ value, label: t(`domain/use.${value}`) }))}
      />
      <Field label={t('quote.field.energy')}>
        {(ties) => (
          <SelectInput
            ties={ties}
            value={energy}
            options={energies.map((value) => ({ value, label: t(`domain/energy.${value}`) }))}
            onValue={(value) => session.change((draft) => chooseEnergy(draft, value, insurers))}
          />
        )}
      </Field>
      {shows.seats && (
        <DraftNumber
          section="vehicle"
          name="seats"
          label={t('quote.field.seats')}
          unit={t('quote.unit.seats')}
        />
      )}
      {shows.displacementMl && (
        <DraftNumber
          section="vehicle"
          name="displacementMl"
          label={t('quote.field.displacementMl')}
          unit="mL"
        />
      )}
      {shows.ratedLoadKg && (
        <DraftNumber section="vehicle" name="ratedLoadKg" label={t('quote.field.ratedLoadKg')} unit="kg" />
      )}
      {shows.kerbMassKg && (
        <DraftNumber section="vehicle" name="kerbMassKg" label={t('quote.field.kerbMassKg')} unit="kg" />
      )}
      {shows.powerKw && (
        <DraftNumber section="vehicle" name="powerKw" label={t('quote.field.powerKw')} unit="kW" />
      )}
      <DraftDay section="vehicle" name="firstRegistration" label={t('quote.field.firstRegistration')} />
      <DraftAmount
        section="vehicle"
        name="newPrice"
        label={t('quote.field.newPrice')}
        unit={t('quote.unit.yuan')}
      />
      {shows.sidecar && <DraftCheck section="vehicle" name="sidecar" label={t('quote.field.sidecar')} />}
    </FormSection>
  )
}

/** A new car has no plate yet; what was typed before the box was ticked comes back when it is cleared. */
function PlateField() {
  const t = useText()
  const session = useSession()
  const plate = useDraft((draft) => draft.vehicle.plate)
  const none = useDraft((draft) => draft.vehicle.noPlateYet)
  const issues = useIssues('vehicle.plate')
  return (
    <Field label={t('quote.field.plate')} issues={none ? [] : issues}>
      {(ties) => (
        <TextInput
          ties={ties}
          upper
          figures
          maxLength={20}
          autoFocus={session.quoteId.get() === null}
          value={none ? '' : plate}
          disabled={none}
          placeholder={none ? t('quote.noPlate') : undefined}
          onValue={(value) => session.setField('vehicle', 'plate', value)}
        />
      )}
    </Field>
  )
}

export function OwnerSection() {
  const t = useText()
  const session = useSession()
  const kind = useDraft((draft) => draft.owner.kind)
  return (
    <FormSection
      title={t('quote.section.owner')}
      aside={
        <div className="form-section-aside">
          <Segmented
            name="owner-kind"
            label={t('quote.field.ownerKind')}
            value={kind}
            options={[
              { value: 'person', label: t('domain/ownerKind.person') },
              { value: 'organisation', label: t('domain/ownerKind.organisation') },
            ]}
            onValue={(value) => session.setField('owner', 'kind', value)}
          />
        </div>
      }
    >
      <DraftText section="owner" name="name" label={t('quote.field.ownerName')} maxLength={80} />
      <DraftMasked section="owner" name="phone" label={t('quote.field.phone')} mask={maskPhone} />
      <DraftMasked
        section="owner"
        name="idNumber"
        label={kind === 'person' ? t('quote.field.idNumber') : t('quote.field.creditCode')}
        mask={maskIdNumber}
        upper
        span={2}
      />
    </FormSection>
  )
}

function sameFlags<T extends object>(a: T, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
