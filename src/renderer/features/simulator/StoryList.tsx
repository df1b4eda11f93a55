import type { Story } from '#shared/contract/completeness.ts'
import type { StoryId } from '#shared/domain/completeness.ts'
import { useText } from '../../ui/text.tsx'

interface StoryListProps {
  readonly stories: readonly Story[]
  readonly chosen: StoryId
  readonly onChoose: (id: StoryId) => void
}

/** What can happen to such a car; arrow keys go through the stories. */
export function StoryList({ stories, chosen, onChoose }: StoryListProps) {
  const t = useText()
  return (
    <div className="sim-stories" role="radiogroup" aria-label={t('simulator.stories')}>
      {stories.map(({ id }) => (
        <label key={id} className="sim-story">
          <input type="radio" name="story" checked={id === chosen} onChange={() => onChoose(id)} />
          <span className="sim-story-title">{t(`domain/story.${id}.title`)}</span>
          <span className="sim-story-line">{t(`domain/story.${id}.line`)}</span>
        </label>
      ))}
    </div>
  )
}
