import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import {
  compulsoryRequest,
  confidences,
  line,
  lineStates,
  planRating,
  ratingFacts,
  vehicleSchema,
} from '../contract/price.ts'
import { quote, quoteDraft, version } from '../contract/quotes.ts'
import { carProfile } from '../contract/profile.ts'
import { rateBookKinds } from '../contract/rate-books.ts'
import { settings } from '../contract/settings.ts'
import { gapAnswers, gapKinds, parkings, passengerKinds, refusalReasons } from '../domain/completeness.ts'
import { coverageIds, serviceIds } from '../domain/coverage.ts'
import {
  commercialHistories,
  guideOccasions,
  lossReasons,
  planIds,
  quoteStates,
  sheetStyles,
  shortTermReasons,
} from '../domain/quote.ts'
import { clauseSets, energies, vehicleUses } from '../domain/vehicle.ts'

const glossary = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8')
const terms = new Set(Array.from(glossary.matchAll(/`([^`]+)`/g), (match) => match[1]))

/** Fields whose names say all there is to say. */
const plain = new Set([
  'id',
  'key',
  'kind',
  'name',
  'phone',
  'versions',
  'plans',
  'coverages',
  'rating',
  'record',
  'included',
])

it('explains every closed list of the contract', () => {
  const codes = [
    coverageIds,
    serviceIds,
    vehicleUses,
    energies,
    clauseSets,
    planIds,
    quoteStates,
    lossReasons,
    sheetStyles,
    shortTermReasons,
    commercialHistories,
    lineStates,
    confidences,
    rateBookKinds,
    parkings,
    passengerKinds,
    gapKinds,
    gapAnswers,
    refusalReasons,
    guideOccasions,
  ].flat()
  expect(codes.filter((code) => !terms.has(code))).toEqual([])
})

it('explains every field of the main records', () => {
  const draft = quoteDraft.shape
  const shapes = [
    line.shape,
    planRating.shape,
    ratingFacts.shape,
    vehicleSchema.shape,
    compulsoryRequest.shape,
    compulsoryRequest.shape.record.shape,
    settings.shape,
    quote.shape,
    version.shape,
    draft,
    draft.owner.shape,
    draft.vehicle.shape,
    draft.compulsory.shape,
    draft.tax.shape,
    draft.commercial.shape,
    carProfile.shape,
  ]
  const fields = new Set(shapes.flatMap((shape) => Object.keys(shape)))
  expect([...fields].filter((field) => !terms.has(field) && !plain.has(field))).toEqual([])
})
