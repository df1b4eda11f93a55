import { useText } from '../../../ui/text.tsx'
import { useSession } from '../session/session-context.tsx'
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
    </fieldset>
  )
}
