import { useId, useState } from 'react'
import type { LastYear, LastYearLine } from '#shared/contract/quotes.ts'
import { lineKeys } from '#shared/domain/coverage.ts'
import { formatFenShort, parseYuan } from '#shared/domain/money.ts'
import { call } from '../../../bridge/client.ts'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { toastFailure } from '../../../ui/failure.ts'
import { Field } from '../../../ui/Field.tsx'
import { CloseIcon } from '../../../ui/icons.tsx'
import { AmountInput, SelectInput, TextInput } from '../../../ui/inputs.tsx'
import { Notice } from '../../../ui/Tag.tsx'
import { useText } from '../../../ui/text.tsx'

/** A line as it is being typed. */
interface TypedLine {
  readonly id: number
  readonly key: LastYearLine['key']
  readonly sum: string
  readonly premium: string
}

interface LastYearDialogProps {
  readonly lastYear: LastYear
  readonly onDone: (lastYear: LastYear) => void
  readonly onClose: () => void
}

/** Last year's policy: paste its lines as text, or type them; both end in the same table. */
export function LastYearDialog({ lastYear, onDone, onClose }: LastYearDialogProps) {
  const t = useText()
  const [lines, setLines] = useState<readonly TypedLine[]>(() => lastYear.lines.map(typedLine))
  const [facts, setFacts] = useState({
    insurerName: lastYear.insurerName,
    ncdFactor: lastYear.ncdFactor,
    pricingFactor: lastYear.pricingFactor,
  })
  const [unread, setUnread] = useState<readonly string[]>([])
  const change = (id: number, part: Partial<TypedLine>): void =>
    setLines((before) => before.map((line) => (line.id === id ? { ...line, ...part } : line)))
  const done = (): void => {
    onDone({
      ...facts,
      lines: lines.map(({ key, sum, premium }) => ({
        key,
        sumFen: parseYuan(sum),
        premiumFen: parseYuan(premium),
      })),
    })
    onClose()
  }
  return (
    <Dialog
      title={t('quote.lastYear.title')}
      width={680}
      onClose={onClose}
      onSubmit={done}
      foot={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('common.ok')}
          </Button>
        </>
      }
    >
      <div className="last-year-form">
        <PasteBox
          onRead={(read, rest) => {
            setLines((before) => [
              ...before.filter((line) => !read.some((one) => one.key === line.key)),
              ...read.map(typedLine),
            ])
            setUnread(rest)
          }}
        />
        {unread.length > 0 && (
          <Notice tone="warn">
            <div>
              <p>{t('quote.lastYear.unread')}</p>
              <p className="muted">{unread.join(' ｜ ')}</p>
            </div>
          </Notice>
        )}
        <div className="form-tall form-grid-3">
          <Field label={t('quote.lastYear.insurerName')}>
            {(ties) => (
              <TextInput
                ties={ties}
                value={facts.insurerName}
                maxLength={80}
                onValue={(insurerName) => setFacts({ ...facts, insurerName })}
              />
            )}
          </Field>
          <Field label={t('quote.lastYear.ncdFactor')}>
            {(ties) => (
              <TextInput
                ties={ties}
                figures
                value={facts.ncdFactor}
                maxLength={10}
                onValue={(ncdFactor) => setFacts({ ...facts, ncdFactor })}
              />
            )}
          </Field>
          <Field label={t('quote.field.pricingFactor')}>
            {(ties) => (
              <TextInput
                ties={ties}
                figures
                value={facts.pricingFactor}
                maxLength={10}
                onValue={(pricingFactor) => setFacts({ ...facts, pricingFactor })}
              />
            )}
          </Field>
        </div>
        <table className="edit-table">
          <thead>
            <tr>
              <th scope="col">{t('quote.table.coverage')}</th>
              <th scope="col">{t('quote.lastYear.sum')}</th>
              <th scope="col">{t('quote.lastYear.premium')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('common.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <LineRow
                key={line.id}
                line={line}
                taken={lines.map((one) => one.key)}
                onChange={(part) => change(line.id, part)}
                onRemove={() => setLines((before) => before.filter((one) => one.id !== line.id))}
              />
            ))}
          </tbody>
        </table>
        <p>
          <Button
            kind="quiet"
            onClick={() => {
              const key = lineKeys.find((one) => !lines.some((line) => line.key === one))
              if (key) setLines((before) => [...before, typedLine({ key, sumFen: null, premiumFen: null })])
            }}
          >
            ＋ {t('quote.lastYear.addLine')}
          </Button>
        </p>
      </div>
    </Dialog>
  )
}

let lastId = 0

function typedLine(line: LastYearLine): TypedLine {
  lastId += 1
  return { id: lastId, key: line.key, sum: amountText(line.sumFen), premium: amountText(line.premiumFen) }
}

function amountText(fen: number | null): string {
  return fen === null ? '' : formatFenShort(fen)
}

interface LineRowProps {
  readonly line: TypedLine
  readonly taken: readonly LastYearLine['key'][]
  readonly onChange: (part: Partial<TypedLine>) => void
  readonly onRemove: () => void
}

function LineRow({ line, taken, onChange, onRemove }: LineRowProps) {
  const t = useText()
  const name = t(`domain/coverageShort.${line.key}`)
  return (
    <tr>
      <td>
        <SelectInput
          label={t('quote.table.coverage')}
          value={line.key}
          options={lineKeys
            .filter((key) => key === line.key || !taken.includes(key))
            .map((key) => ({ value: key, label: t(`domain/coverageShort.${key}`) }))}
          onValue={(key) => onChange({ key })}
        />
      </td>
      <td>
        <AmountInput
          aria-label={t('quote.lastYear.sumOf', { coverage: name })}
          value={line.sum}
          maxLength={30}
          onValue={(sum) => onChange({ sum })}
        />
      </td>
      <td>
        <AmountInput
          aria-label={t('quote.lastYear.premiumOf', { coverage: name })}
          value={line.premium}
          maxLength={30}
          onValue={(premium) => onChange({ premium })}
        />
      </td>
      <td>
        <IconButton label={t('quote.lastYear.removeLine', { coverage: name })} onClick={onRemove}>
          <CloseIcon />
        </IconButton>
      </td>
    </tr>
  )
}

/** Text copied from a policy, a chat or a spreadsheet; what could not be read is handed back. */
function PasteBox({
  onRead,
}: {
  readonly onRead: (lines: readonly LastYearLine[], unread: readonly string[]) => void
}) {
  const t = useText()
  const id = useId()
  const [text, setText] = useState('')
  const read = async (): Promise<void> => {
    const answer = await call('lastYear.parse', { text })
    if (answer.ok) onRead(answer.value.lines, answer.value.unread)
    else toastFailure(t, answer.failure)
  }
  return (
    <div className="paste-box">
      <label htmlFor={id}>{t('quote.lastYear.paste')}</label>
      <textarea
        id={id}
        className="input"
        rows={4}
        maxLength={20_000}
        placeholder={t('quote.lastYear.pasteExample')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button disabled={text.trim() === ''} onClick={() => void read()}>
        {t('quote.lastYear.read')}
      </Button>
    </div>
  )
}
