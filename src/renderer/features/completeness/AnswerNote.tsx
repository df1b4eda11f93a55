import type { GapAnswerRecord } from '#shared/contract/completeness.ts'
import type { GapAnswer } from '#shared/domain/completeness.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag, type Tone } from '../../ui/Tag.tsx'
import { useLanguage } from '../../ui/text.tsx'
import { momentText } from './moment.ts'

const tones = { taken: 'good', refused: 'plain', later: 'accent' } as const satisfies Record<GapAnswer, Tone>

interface AnswerNoteProps {
  readonly record: GapAnswerRecord
  /** Null when it cannot be changed. */
  readonly onChange: (() => void) | null
}

/** What was answered, why, when and to whom. */
export function AnswerNote({ record, onChange }: AnswerNoteProps) {
  const { t, locale } = useLanguage()
  const reason = record.reason === null ? null : t(`domain/refusalReason.${record.reason}`)
  return (
    <div className="answer-note">
      <Tag tone={tones[record.answer]}>{t(`domain/gapAnswer.${record.answer}`)}</Tag>
      <span className="answer-why">
        {[reason, record.note].filter(Boolean).join(t('common.listComma'))}
        <span className="muted figures">
          {' '}
          {t('gaps.answeredAt', {
            at: momentText(record.at, locale),
            clerk: record.clerk || t('common.nobody'),
          })}
        </span>
      </span>
      {onChange && (
        <Button size="small" kind="quiet" onClick={onChange}>
          {t('gaps.change')}
        </Button>
      )}
    </div>
  )
}
