import { inspect } from 'node:util'

/**
 * Keeps personal numbers out of the log. Works on text, because a number can hide anywhere: in a message, a stack,
 * a payload, a SQL parameter.
 */

/** 18 characters of a resident identity number, or the 15 digits of the old kind; not a part of a longer number. */
const identityNumber = /(?<![\dA-Za-z])(?:\d{17}[\dXx]|\d{15})(?![\dA-Za-z])/g
/** A mainland mobile number, also as 138 0013 8000 or 138-0013-8000, with or without +86. */
const mobileNumber = /(?<![\dA-Za-z])(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z])/g
/** A landline with its area code: 0755-83012345, 010 6552 1234. */
const landline = /(?<![\dA-Za-z])0\d{2,3}[ -]\d{3,4}[ -]?\d{4}(?![\dA-Za-z])/g

/** The text with identity and phone numbers reduced to their last two characters. */
export function maskPersonal(text: string): string {
  return text
    .replaceAll(identityNumber, (number) => `[id …${number.slice(-2)}]`)
    .replaceAll(mobileNumber, (number) => `[phone …${number.slice(-2)}]`)
    .replaceAll(landline, (number) => `[phone …${number.slice(-2)}]`)
}

/** Anything that is to be logged, as masked text. Binary data is not printed out. */
export function maskForLog(value: unknown): string {
  return maskPersonal(
    typeof value === 'string'
      ? value
      : inspect(value, { depth: 6, maxArrayLength: 50, maxStringLength: 2000 }),
  )
}
