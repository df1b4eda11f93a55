import { expect, test } from 'vitest'
import type { GapAnswerRecord } from '#shared/contract/completeness.ts'
import type { QuoteDraft } from '#shared/contract/quotes.ts'
import { startFilled } from './drafts.ts'
import { openDesk, type Desk } from './harness.ts'

async function atDesk(work: (desk: Desk) => Promise<void>) {
  const desk = openDesk()
  try {
    await work(desk)
  } finally {
    await desk.close()
  }
}

const asVin = (vin: string, plate: string) => (draft: QuoteDraft) => ({
  ...draft,
  vehicle: { ...draft.vehicle, vin, plate },
})

async function answer(
  desk: Desk,
  quoteId: string,
  said: 'later' | 'taken',
  rule: 'scratch' | 'wheel' = 'scratch',
) {
  return desk.call('completeness.answer', {
    quoteId,
    plan: 'own',
    rule,
    key: rule,
    answer: said,
    reason: null,
    note: '',
  })
}

const told = (answers: readonly GapAnswerRecord[]) =>
  answers.map(({ rule, answer: said, fromQuote }) => [rule, said, fromQuote])

test('what was put off comes back at the next quote of the same car, until it is answered', () =>
  atDesk(async (desk) => {
    const first = await startFilled(desk)
    await answer(desk, first.id, 'later')
    await answer(desk, first.id, 'later', 'wheel')
    await answer(desk, first.id, 'taken', 'wheel')
    desk.today = '2027-11-20'
    const renewal = await startFilled(desk)
    expect(told(await desk.call('completeness.answers', { quoteId: renewal.id }))).toEqual([
      ['scratch', 'later', first.number],
    ])
    expect(told(await answer(desk, renewal.id, 'taken'))).toEqual([['scratch', 'taken', renewal.number]])
    expect(told(await desk.call('completeness.answers', { quoteId: first.id }))).toEqual([
      ['scratch', 'later', first.number],
      ['wheel', 'taken', first.number],
    ])
    desk.today = '2028-11-20'
    const third = await startFilled(desk)
    expect(await desk.call('completeness.answers', { quoteId: third.id })).toEqual([])
  }))

test('a car is known by its VIN, however the plate is written; without a VIN by its plate', () =>
  atDesk(async (desk) => {
    const first = await startFilled(desk, asVin('lsvaa4182e2123456', '浙A·12345'))
    await answer(desk, first.id, 'later')
    const changedPlate = await startFilled(desk, asVin('LSVAA4182E2123456', '沪B·54321'))
    expect(told(await desk.call('completeness.answers', { quoteId: changedPlate.id }))).toHaveLength(1)
    const samePlate = await startFilled(desk, asVin('', '浙a12345'))
    expect(told(await desk.call('completeness.answers', { quoteId: samePlate.id }))).toHaveLength(1)
    const otherCar = await startFilled(desk, asVin('LSVAA4182E2999999', '浙A·12345'))
    expect(await desk.call('completeness.answers', { quoteId: otherCar.id })).toEqual([])
    const nothingKnown = await startFilled(desk, asVin('', ''))
    expect(await desk.call('completeness.answers', { quoteId: nothingKnown.id })).toEqual([])
    await desk.call('quotes.discard', { quoteId: first.id })
    expect(await desk.call('completeness.answers', { quoteId: samePlate.id })).toEqual([])
  }))
