import type { Gap } from '#shared/contract/completeness.ts'
import { useText } from '../../ui/text.tsx'

/** How to explain a prompt: what it is, what it pays and does not pay, an objection and the honest answer. */
export function TalkPoints({ gap: { key } }: { readonly gap: Gap }) {
  const t = useText()
  return (
    <dl className="talk-points">
      <div>
        <dt>{t('gaps.talkWhat')}</dt>
        <dd>{t(`domain/coverage.${key}`)}</dd>
      </div>
    </dl>
  )
}
