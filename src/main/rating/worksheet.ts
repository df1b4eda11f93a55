import { Decimal, roundToFen, yuanOf, type Fen } from '#shared/domain/money.ts'
import {
  confidences,
  type BookRef,
  type Confidence,
  type StepCode,
  type Worksheet,
  type WorkStep,
} from '#shared/contract/price.ts'

/** Where a figure came from: what every table row of a rate book carries. */
export interface Known {
  readonly source: string | null
  readonly confidence: Confidence
}

/** A figure the request itself gave: no source, nothing to doubt. */
export const given: Known = { source: null, confidence: 'confirmed' }

type Params = WorkStep['params']

export const one = new Decimal(1)

/** The less certain of two. */
function weaker(a: Confidence, b: Confidence): Confidence {
  return confidences.indexOf(a) >= confidences.indexOf(b) ? a : b
}

/**
 * The arithmetic of one premium, written down while it is done: exact yuan until `round`, the one rounding.
 * What cannot be read off the sheet did not happen.
 */
export class Sheet {
  readonly steps: WorkStep[] = []
  readonly book: BookRef
  amount: Decimal
  confidence: Confidence

  constructor(book: BookRef, code: StepCode, amount: Decimal, known: Known, params: Params = {}) {
    this.book = book
    this.amount = amount
    this.confidence = known.confidence
    this.note(code, 'start', amount.toString(), known, params)
  }

  add(code: StepCode, operand: Decimal, known: Known, params: Params = {}): this {
    this.amount = this.amount.plus(operand)
    return this.note(code, 'add', operand.toString(), known, params)
  }

  subtract(code: StepCode, operand: Decimal, known: Known, params: Params = {}): this {
    this.amount = this.amount.minus(operand)
    return this.note(code, 'subtract', operand.toString(), known, params)
  }

  /** `text` saves writing out an operand that many lines share. */
  multiply(
    code: StepCode,
    operand: Decimal,
    known: Known,
    params: Params = {},
    text = operand.toString(),
  ): this {
    this.amount = this.amount.times(operand)
    return this.note(code, 'multiply', text, known, params)
  }

  /** Rounds half up to the fen and closes the sheet. */
  round(): Fen {
    const rounded = roundToFen(this.amount)
    const yuan = yuanOf(rounded)
    this.amount = yuan
    this.note('round', 'round', yuan.toString(), given, {})
    return rounded
  }

  worksheet(): Worksheet {
    return { book: this.book, steps: this.steps }
  }

  private note(code: StepCode, op: WorkStep['op'], operand: string, known: Known, params: Params): this {
    this.confidence = weaker(this.confidence, known.confidence)
    this.steps.push({
      code,
      op,
      operand,
      running: op === 'start' || op === 'round' ? operand : this.amount.toString(),
      params,
      source: known.source,
      confidence: known.confidence,
    })
    return this
  }
}
