import { fail, ok, type Result } from '#shared/domain/result.ts'
import type { GapAnswerRecord } from '#shared/contract/completeness.ts'
import type { ReadDb } from '../book/book.ts'
import { insertGapAnswer, listGapAnswers, listPutOff } from '../book/gap-answers.ts'
import { findQuoteState } from '../book/quotes.ts'
import { readSettings } from '../book/settings.ts'
import type { Command, Query } from '../use-case.ts'

/** Keeps what the customer said to a prompt. A refusal needs its reason, one in own words needs the words. */
export const answerGap: Command<'completeness.answer'> = ({ quoteId, ...answer }, { book, clock }) =>
  book.write(async (db) => {
    const quote = await findQuoteState(db, quoteId)
    if (!quote) return fail('not-found', { quoteId })
    const { reason, note } = answer
    if (answer.answer === 'refused' && (reason === null || (reason === 'own-words' && note.trim() === ''))) {
      return fail('reason-needed')
    }
    const { clerkName } = await readSettings(db)
    await insertGapAnswer(db, { quoteId, ...answer, at: clock.now(), clerk: clerkName })
    return answersOf(db, quoteId)
  })

/** Answers given in a quote, then what earlier quotes of the same car put off and this one has not answered. */
export const listAnswers: Query<'completeness.answers'> = async ({ quoteId }, { book }) => {
  const quote = await findQuoteState(book, quoteId)
  return quote ? answersOf(book, quoteId) : fail('not-found', { quoteId })
}

async function answersOf(db: ReadDb, quoteId: string): Promise<Result<GapAnswerRecord[]>> {
  const given = await listGapAnswers(db, quoteId)
  const putOff = await listPutOff(db, quoteId)
  const open = putOff.filter((old) => !given.some(({ rule, key }) => rule === old.rule && key === old.key))
  return ok([...given, ...open])
}
