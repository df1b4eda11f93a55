import Nzh from 'nzh'
import type { Locale } from '#shared/contract/fields.ts'
import { yuanOf } from '#shared/domain/money.ts'

/**
 * An amount in capital characters (大写金额) as on receipts and policies: `52250` fen → 伍佰贰拾贰元伍角. Simplified for
 * zh-CN and en (the convention is Chinese), traditional for zh-TW. Without the currency in front.
 * Fails (a bug) for a negative amount: premiums never are.
 *
 * The amount goes in as exact text without trailing zeros; given a number or `100.00`, the library would leave 整 out
 * or round.
 */
export function capitalAmount(amountFen: number, locale: Locale): string {
  if (amountFen < 0) throw new RangeError(`a negative amount has no capital form here: ${amountFen}`)
  const yuan = yuanOf(amountFen).toString()
  return (locale === 'zh-TW' ? Nzh.hk : Nzh.cn).toMoney(yuan, { outSymbol: false })
}
