import { z } from 'zod'
import { amountFen, day } from './fields.ts'
import { worksheet } from './price.ts'

export const refundRequest = z.strictObject({
  policy: z.enum(['compulsory', 'commercial']),
  premiumFen: amountFen,
  firstDay: day,
  lastDay: day.describe('inclusive'),
  endedOn: day.describe('the day the insurer is told; before the first day: nothing has run yet'),
})
export type RefundRequest = z.infer<typeof refundRequest>

export const refund = z.strictObject({ refundFen: amountFen, worksheet })
export type Refund = z.infer<typeof refund>
