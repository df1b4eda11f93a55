import { Field } from '../../../ui/Field.tsx'
import { useText } from '../../../ui/text.tsx'
import { useDraft, useSession } from '../session/session-context.tsx'
import { CommercialSection } from './CommercialSection.tsx'
import { CompulsorySection } from './CompulsorySection.tsx'
import { TaxSection } from './TaxSection.tsx'
import { OwnerSection, PlaceSection, VehicleSection } from './VehicleSection.tsx'

/** Everything that is entered once for all plans, top to bottom in the order of the papers on the counter. */
export function FormPane() {
  const t = useText()
  const session = useSession()
  return (
    <fieldset className="form-pane" disabled={session.readOnly}>
      <legend className="visually-hidden">{t('quote.pane.form')}</legend>
      <PlaceSection />
      <VehicleSection />
      <OwnerSection />
      <CompulsorySection />
      <TaxSection />
      <CommercialSection />
      <NoteField />
    </fieldset>
  )
}

/** For the shop only: never on a paper for the customer. */
function NoteField() {
  const t = useText()
  const session = useSession()
  const note = useDraft((draft) => draft.note)
  return (
    <div className="form-section form-grid">
      <Field label={t('quote.field.note')} span={2}>
        {(ties) => (
          <textarea
            className="input"
            rows={1}
            maxLength={2000}
            placeholder={t('quote.noteHint')}
            value={note}
            onChange={(event) => {
              const text = event.currentTarget.value
              session.change((draft) => ({ ...draft, note: text }))
            }}
            {...ties}
          />
        )}
      </Field>
    </div>
  )
}
