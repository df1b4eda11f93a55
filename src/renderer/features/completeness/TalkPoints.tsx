import type { ReactNode } from 'react'
import type { Gap } from '#shared/contract/completeness.ts'
import { talkPoints } from '#shared/text/explain-accident.ts'
import { useText } from '../../ui/text.tsx'

/** How to explain a prompt: what it is, what it pays and does not pay, this car's figures, an objection, the honest answer. */
export function TalkPoints({ gap }: { readonly gap: Gap }) {
  const t = useText()
  const points = talkPoints(t, gap)
  return (
    <dl className="talk-points">
      <Point name={t('gaps.talkWhat')}>{points.what}</Point>
      <Point name={t('gaps.talkPays')}>{points.pays}</Point>
      <Point name={t('gaps.talkNot')}>{points.paysNot}</Point>
      <Point name={t('gaps.talkCar')}>
        {points.figures.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Point>
      <Point name={t('gaps.talkObjection')}>{points.objection}</Point>
      <Point name={t('gaps.talkAnswer')}>{points.answer}</Point>
    </dl>
  )
}

function Point({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
