import { z } from 'zod'
import { isDay } from '../domain/time.ts'

// Schemas are read as they are instead of being compiled to code first: compiling every schema of the contract held up
// the first screen by 150 ms, a read schema is as fast, and the window's policy forbids code made at run time.
z.config({ jitless: true })

/** Field schemas that every area shares. */
export const day = z.string().refine(isDay, { message: 'day' }).describe('civil day, YYYY-MM-DD')
/** A day worked out from others: the year after the last one a person can enter is possible too. */
export const derivedDay = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('civil day, YYYY-MM-DD')
/** Not negative; at most 10 billion yuan. */
export const amountFen = z.int().min(0).max(1_000_000_000_000).describe('money in fen (1/100 yuan)')
/** Plain decimal text, never an exponent: `0.85`. */
export const decimal = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,10})?$/, { message: 'decimal' })
  .describe('exact decimal as text')
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, { message: 'id' })
export const count = (max: number) => z.int().min(0).max(max)
export const shortText = z.string().max(200)
export const locale = z.enum(['zh-CN', 'zh-TW', 'en'])
export type Locale = z.infer<typeof locale>
