import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '#main/clock.ts'
import { createServices } from '#main/services.ts'
import { quote } from '#shared/contract/quotes.ts'

/**
 * A program that types into a quote until it is killed or refused: `save-drafts.ts BOOK QUOTE-ID|new FIRST`.
 * Writes the number of each draft to standard output once its saving was acknowledged, and the failure if one comes.
 */
const [bookFile = '', quoteId = 'new', first = '1'] = process.argv.slice(2)
const silent = () => {}
const never = () => Promise.resolve(null)

const services = createServices({
  bookFile,
  resourcesDir: join(import.meta.dirname, '../../resources'),
  clock: systemClock,
  newId: () => crypto.randomUUID(),
  printer: { toPdf: () => Promise.reject(new Error('none')), print: () => Promise.resolve(false) },
  dialogs: { openFile: never, saveFile: never },
  clipboard: { writePng: silent },
  log: { error: silent, warn: silent, info: silent },
})

const opened = await services.dispatch(
  quoteId === 'new' ? 'quotes.start' : 'quotes.open',
  quoteId === 'new' ? { copyOf: null } : { quoteId },
)
if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
const { id, draft } = quote.parse(opened.value)
say(`quote ${id}`)

for (let number = Number(first); ; number += 1) {
  const note = `${number} `.padEnd(600 + ((number * 97) % 1200), '车险续保')
  const answer = await services.dispatch('quotes.saveDraft', { quoteId: id, draft: { ...draft, note } })
  if (!answer.ok) {
    say(`refused ${answer.failure.code}`)
    const again = await services.dispatch('quotes.open', { quoteId: id })
    say(
      again.ok ? `still ${quote.parse(again.value).draft.note.split(' ')[0]}` : `gone ${again.failure.code}`,
    )
    break
  }
  say(`saved ${number}`)
}
await services.close()

function say(line: string) {
  writeSync(1, `${line}\n`)
}
