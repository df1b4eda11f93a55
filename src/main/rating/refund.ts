import type { Refund, RefundRequest } from '#shared/contract/refunds.ts'
import { Decimal, yuanOf } from '#shared/domain/money.ts'
import { fail, ok, type Result } from '#shared/domain/result.ts'
import { daysBetween, daysInclusive } from '#shared/domain/time.ts'
import { bookFor, type RateBooks } from './rate-books.ts'
import { given, one, Sheet } from './worksheet.ts'

/**
 * What is paid back when a policy ends early, half up to the fen. docs/rating.md §4 and §10.
 * Before the first day: compulsory in full, commercial less the fee of 3 %. Afterwards: premium × (1 − elapsed days ÷
 * days of the term), where the days from the first day up to but without the day it ends have elapsed.
 */
export function computeRefund(request: RefundRequest, books: RateBooks): Result<Refund> {
  const { policy, premiumFen, firstDay, lastDay, endedOn } = request
  const termDays = daysInclusive(firstDay, lastDay)
  if (termDays < 1 || endedOn > lastDay) return fail('short-term-period')
  const key = { region: 'national', insurer: 'reference', on: firstDay }
  const compulsory = bookFor(books, 'compulsory', key)
  const commercial = bookFor(books, 'commercial', key)
  const premium = yuanOf(premiumFen)
  const elapsed = daysBetween(firstDay, endedOn)
  let sheet: Sheet
  if (policy === 'compulsory') {
    if (!compulsory.ok) return compulsory
    sheet = new Sheet(compulsory.value.ref, 'refund-all', premium, given)
    if (elapsed > 0) proRata(sheet, elapsed, termDays, compulsory.value.book.refund)
  } else {
    if (!commercial.ok) return commercial
    const { refund } = commercial.value.book
    sheet = new Sheet(commercial.value.ref, 'refund-all', premium, given)
    if (elapsed > 0) proRata(sheet, elapsed, termDays, refund)
    else if (elapsed < 0) {
      sheet.subtract('refund-fee', premium.times(refund.beforeStartFee), refund, {
        percent: refund.beforeStartFee.times(100).toString(),
      })
    }
  }
  const refundFen = sheet.round()
  return ok({ refundFen, worksheet: sheet.worksheet() })
}

function proRata(
  sheet: Sheet,
  elapsed: number,
  termDays: number,
  known: ConstructorParameters<typeof Sheet>[3],
) {
  sheet.multiply('refund-days', one.minus(new Decimal(elapsed).div(termDays)), known, { elapsed, termDays })
}
