import { z } from 'zod'
import { parkings, passengerKinds, yesNo } from '../domain/completeness.ts'
import { amountFen, count } from './fields.ts'

/** How the car is used, as far as the clerk has asked. */
export const carProfile = z.strictObject({
  loan: z.enum(yesNo).describe('financed'),
  parking: z.enum(parkings),
  ownCharger: z.enum(yesNo),
  passengers: z.enum(passengerKinds),
  newDriver: z.enum(yesNo),
  bigCity: z.enum(yesNo).describe('drives in a first-tier city'),
  holidayTrips: z.enum(yesNo),
  floodArea: z.enum(yesNo),
  annualKm: count(500_000).nullable(),
  equipmentFen: amountFen.describe('value of fitted equipment; 0 for none'),
})
export type CarProfile = z.infer<typeof carProfile>
